import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import type { ParsedDocument, ParsedSite, TranslationRecord } from '../../model/model.ts';
import { removedParts, sourceLanguage } from '../../translations/translation-state.ts';
import type { MeetingCheck } from '../check.ts';
import { languageName } from '../language-name.ts';
import { describePart } from './describe-part.ts';

const deleteFile = 'Delete this file.';
const renew = 'When the translation is up to date, renew the record: run "{command}".';

/** A translation record belongs to a translation, and to parts that its source has. */
export const translationRecord = defineRule({
  id: 'translation-record',
  severity: 'warning',
  messages: {
    noTranslation: 'This record belongs to {file}, which does not exist.',
    original: '{file} is the original, not a translation.',
    otherSource: 'This record is about a translation from {source}, but the original is in {original}.',
    noSource: 'The original {file} does not exist.',
    removedPart: '#{part} is recorded here, but {document} no longer has it.',
    removedField: 'The {part} is recorded here, but {document} no longer has it.',
    removedDay: 'The text below {part} is recorded here, but {document} no longer has it.',
  },
  hint: {
    noTranslation: deleteFile,
    original: deleteFile,
    otherSource: deleteFile,
    noSource: deleteFile,
    removedPart: renew,
    removedField: renew,
    removedDay: renew,
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
