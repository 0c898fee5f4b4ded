import type { RevisableText } from '../../site/revisions.ts';

/** Returns the argument with which a command names a document or a page: `conversation-9/agenda` or `pages/rules/fees`. */
export const argumentFor = (text: RevisableText): string =>
  'meeting' in text ? `${text.meeting}/${text.name}` : `pages/${text.name}`;
