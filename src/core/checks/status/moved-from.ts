import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedMeeting } from '../../model/model.ts';
import { parsePageId } from '../../site/redirects.ts';
import type { SiteCheck } from '../check.ts';

/** An entry of moved.yaml starts from an address that no longer exists, and that no other entry has. */
export const movedFrom = defineRule({
  id: 'moved-from',
  severity: 'error',
  messages: {
    twice: { en: '{from} appears twice in moved.yaml.', fr: '{from} figure deux fois dans moved.yaml.' },
    exists: {
      en: '{from} has not moved: it still exists.',
      fr: '{from} n’a pas changé d’adresse : il existe toujours.',
    },
  },
  hint: {
    en: 'Write the name before the move, each name once. Remove the entry if nothing has moved.',
    fr: 'Écrivez le nom d’avant le changement, une seule fois. Si rien n’a changé, retirez l’entrée.',
  },
});

export const checkMovedFrom: SiteCheck = ({ meetings, moved }, report) => {
  const seen = new Set<string>();
  for (const { from, fromSpan: span } of moved) {
    const problem = seen.has(from) ? 'twice' : exists(meetings, from) ? 'exists' : null;
    if (problem) report({ rule: movedFrom, message: problem, span, data: { from } });
    seen.add(from);
  }
};

function exists(meetings: readonly ParsedMeeting[], page: string): boolean {
  const { meeting: id, document } = parsePageId(page);
  const meeting = meetings.find((each) => each.id === id);
  if (document === null || !meeting) return meeting !== undefined;
  return meeting.documents.some(({ name }) => name === document);
}
