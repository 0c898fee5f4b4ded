import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedMeeting, ParsedVersion } from '../../model/model.ts';
import { predecessorName } from '../../site/revisions.ts';
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

export const checkRevisesMissing: SiteCheck = ({ meetings }, report) => {
  for (const meeting of meetings) {
    for (const version of meeting.documents.flatMap((document) => versionsOfDocument(document))) {
      const predecessor = unnamedPredecessor(meeting, version);
      if (predecessor) report({ rule: revisesMissing, span: startOf(version.file), data: { predecessor } });
    }
  }
};

/**
 * Finds the predecessor that the name of a document implies, unless a version names one. A version without a title has
 * front matter that cannot be read.
 */
function unnamedPredecessor(
  { documents }: ParsedMeeting,
  { document, title }: ParsedVersion,
): string | undefined {
  const [, base, number] = /^(.+)-rev-(\d+)$/.exec(document) ?? [];
  const own = documents.find(({ name }) => name === document);
  if (base === undefined || title === null || !own || predecessorName(own) !== undefined) return undefined;
  const names = [`${base}-rev-${Number(number) - 1}`, base];
  return names.find((name) => documents.some((other) => other.name === name));
}
