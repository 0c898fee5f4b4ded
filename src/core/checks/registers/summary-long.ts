import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedEntryVersion, Span } from '../../model/model.ts';
import { versionsOfDocument } from '../../site/traverse.ts';
import { collapseWhiteSpace } from '../../text/strings.ts';
import type { RegisterCheck } from '../check.ts';

/** Characters that a summary has at most. Chinese needs fewer for the same content. */
const maxLength = { zh: 700, others: 2000 };

/** The summary of an entry is short enough to be read in a list. */
export const summaryLong = defineRule({
  id: 'summary-long',
  severity: 'warning',
  messages: {
    en: 'The summary has {length} characters; more than {limit} are too many for a register.',
    fr: 'Le résumé compte {length} caractères ; au-delà de {limit}, il est trop long pour un registre.',
  },
  hint: {
    en: 'Keep what the measure says on the subject, and link to the full text.',
    fr: 'Gardez ce que la mesure dit du sujet, et renvoyez au texte intégral par un lien.',
  },
});

export const checkSummaryLong: RegisterCheck = ({ entries }, report) => {
  for (const version of entries.flatMap(versionsOfDocument)) {
    const parts = partsOf(version);
    const { length } = collapseWhiteSpace(parts.map(({ text }) => text).join(' '));
    const limit = version.language === 'zh' ? maxLength.zh : maxLength.others;
    const [first] = parts;
    if (first && length > limit) report({ rule: summaryLong, span: first.span, data: { length, limit } });
  }
};

const partsOf = ({ body }: ParsedEntryVersion): { text: string; span: Span }[] =>
  body.type === 'text'
    ? body.sections.flatMap(({ title, span, depth, paragraphs }) => [
        ...(depth === 0 ? [] : [{ text: title, span }]),
        ...paragraphs,
      ])
    : [];
