/** Shortens reports for people: many messages of one rule about one file become the first three, with the lines of the others. */
import type { Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { type Wording, wordingOf } from '../../core/model/wording.ts';

/** A rule may report a file this often before its messages are condensed. */
const maxMessages = 5;
const shownMessages = 3;
const maxLines = 10;

/** Returns the diagnostics that a report shows, in their order. The last of a condensed group mentions the others in its hint. */
export function condense(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const groups = Map.groupBy(diagnostics, groupOf);
  return diagnostics.flatMap((diagnostic) => {
    const group = groups.get(groupOf(diagnostic)) ?? [];
    const index = group.indexOf(diagnostic);
    if (group.length <= maxMessages || index < shownMessages - 1) return [diagnostic];
    return index < shownMessages
      ? [{ ...diagnostic, hint: withOthers(diagnostic.hint, group.slice(shownMessages)) }]
      : [];
  });
}

const groupOf = ({ rule, severity, span }: Diagnostic): string => [rule, severity, span.file].join('\0');

function withOthers(hint: Wording, others: readonly Diagnostic[]): Wording {
  const lines = [...new Set(others.map(({ span }) => span.line))];
  const listed = lines.slice(0, maxLines).join(', ') + (lines.length > maxLines ? ' …' : '');
  const sentence: Wording = {
    en: `(${others.length} more of this kind in this file, in the lines ${listed})`,
    fr: `(${others.length} autres du même genre dans ce fichier, aux lignes ${listed})`,
  };
  return wordingOf((language) => `${hint[language]} ${sentence[language]}`);
}
