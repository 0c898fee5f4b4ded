import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedTextVersion } from '../../model/model.ts';
import { predecessorName, type RevisableText } from '../../site/revisions.ts';
import { versionsOfDocument } from '../../site/traverse.ts';
import { startOf } from '../../text/source.ts';
import type { SiteCheck } from '../check.ts';

/** A document with the name of a revision, such as `circular-rev-1`, says which document it revises. */
export const revisesMissing = defineRule({
  id: 'revises-missing',
  severity: 'error',
  messages: {
    en: 'The file name says that this revises {predecessor}, but the field "revises" is missing.',
    fr: 'D’après le nom du fichier, ce document révise {predecessor}, mais le champ « revises » manque.',
  },
  hint: {
    en: 'Add "revises: {predecessor}" to the fields at the start of the file, in every language. Without it, both versions count as current.',
    fr: 'Ajoutez « revises: {predecessor} » aux champs placés au début du fichier, dans toutes les langues. Sans ce champ, les deux versions passent pour actuelles.',
  },
});

export const checkRevisesMissing: SiteCheck = ({ meetings, pages }, report) => {
  for (const documents of [...meetings.map((meeting) => meeting.documents), pages]) {
    for (const document of documents) {
      const predecessor = unnamedPredecessor(documents, document);
      if (predecessor === undefined) continue;
      for (const { file, title } of versionsOfDocument<ParsedTextVersion>(document)) {
        // Front matter that cannot be read may name one.
        if (title === null) continue;
        report({ rule: revisesMissing, span: startOf(file), data: { predecessor } });
      }
    }
  }
};

/** Finds the predecessor that the name of a document or page implies, unless a version names one. */
function unnamedPredecessor(
  documents: readonly RevisableText[],
  document: RevisableText,
): string | undefined {
  const [, base, number] = /^(.+)-rev-(\d+)$/.exec(document.name) ?? [];
  if (base === undefined || predecessorName(document) !== undefined) return undefined;
  const names = [`${base}-rev-${Number(number) - 1}`, base];
  return names.find((name) => documents.some((other) => other.name === name))?.replace(/^.*\//, '');
}
