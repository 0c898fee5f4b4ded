import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import type { ParsedDocument, ParsedSite, TranslationRecord } from '../../model/model.ts';
import { removedParts, sourceLanguage } from '../../translations/translation-state.ts';
import type { MeetingCheck } from '../check.ts';
import { languageName } from '../language-name.ts';
import { describePart } from './describe-part.ts';

/** A translation record belongs to a translation, and to parts that its source has. */
export const translationRecord = defineRule({
  id: 'translation-record',
  severity: 'warning',
  messages: {
    noTranslation: {
      en: 'This record belongs to {file}, which does not exist.',
      fr: 'Ce relevé se rapporte à {file}, qui n’existe pas.',
    },
    original: {
      en: '{file} is the original, not a translation.',
      fr: '{file} est l’original, et non une traduction.',
    },
    otherSource: {
      en: 'This record is about a translation from {source}, but the original is in {original}.',
      fr: 'Ce relevé porte sur une traduction faite à partir de la version en {source}, mais l’original est en {original}.',
    },
    noSource: { en: 'The original {file} does not exist.', fr: 'L’original {file} n’existe pas.' },
    removedPart: {
      en: '#{part} is recorded here, but {document} no longer has it.',
      fr: '#{part} figure dans ce relevé, mais n’existe plus dans {document}.',
    },
    removedField: {
      en: 'The {part} is recorded here, but {document} no longer has it.',
      fr: 'Ce relevé mentionne une partie qui n’existe plus dans {document} : {part}.',
    },
    removedDay: {
      en: 'The text below {part} is recorded here, but {document} no longer has it.',
      fr: 'Le texte placé sous {part} figure dans ce relevé, mais n’existe plus dans {document}.',
    },
  },
  hint: {
    noTranslation: { en: 'Delete this file.', fr: 'Supprimez ce fichier.' },
    original: { en: 'Delete this file.', fr: 'Supprimez ce fichier.' },
    otherSource: { en: 'Delete this file.', fr: 'Supprimez ce fichier.' },
    noSource: { en: 'Delete this file.', fr: 'Supprimez ce fichier.' },
    removedPart: {
      en: 'When the translation is up to date, renew the record: run "{command}".',
      fr: 'Quand la traduction est à jour, renouvelez le relevé : exécutez « {command} ».',
    },
    removedField: {
      en: 'When the translation is up to date, renew the record: run "{command}".',
      fr: 'Quand la traduction est à jour, renouvelez le relevé : exécutez « {command} ».',
    },
    removedDay: {
      en: 'When the translation is up to date, renew the record: run "{command}".',
      fr: 'Quand la traduction est à jour, renouvelez le relevé : exécutez « {command} ».',
    },
  },
});

export const checkTranslationRecord: MeetingCheck = (site, report) => {
  for (const meeting of site.meetings) {
    for (const record of meeting.records) {
      const document = meeting.documents.find(({ name }) => name === record.document);
      const problem = problemWith(record, document, site);
      if (problem) {
        report({ rule: translationRecord, span: record.span, ...problem });
        continue;
      }
      const source = document?.versions[record.source];
      const command = `npm run translations -- record ${meeting.id}/${record.document} ${record.language}`;
      for (const key of source ? removedParts(source, record) : []) {
        const { kind, part } = describePart(key);
        const message = removed[kind];
        const data = { part, document: record.document, command };
        report({ rule: translationRecord, message, span: record.spans[key] ?? record.span, data });
      }
    }
  }
};

const removed = { part: 'removedPart', field: 'removedField', day: 'removedDay' } as const;

/** Finds what is wrong with a record as a whole. */
function problemWith(
  { document, language, source }: TranslationRecord,
  found: ParsedDocument | undefined,
  site: ParsedSite,
): Finding<typeof translationRecord> | null {
  const file = `${document}.${language}.md`;
  if (!found?.versions[language]) return { message: 'noTranslation', data: { file } };
  const original = sourceLanguage(found, site);
  if (original === language) return { message: 'original', data: { file } };
  if (original !== source) {
    const data = { source: languageName(source), original: languageName(original) };
    return { message: 'otherSource', data };
  }
  if (!found.versions[source]) return { message: 'noSource', data: { file: `${document}.${source}.md` } };
  return null;
}
