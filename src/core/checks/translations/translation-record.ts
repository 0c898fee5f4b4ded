import type { Document, Site, TranslationRecord } from '../../model/model.ts';
import type { MeetingCheck } from '../../site/traverse.ts';
import { removedParts, sourceLanguage } from '../../translations/translation.ts';
import { partName } from './translation-behind.ts';

/** What is recorded of a translation is of a translation, a source and parts that there are. */
export const translationRecord: MeetingCheck = (site, report) => {
  for (const meeting of site.meetings) {
    for (const record of meeting.records) {
      const document = meeting.documents.find(({ name }) => name === record.document);
      const reason = reasonAgainst(record, document, site);
      if (reason) {
        report({
          rule: 'translation-record',
          span: record.span,
          data: { reason, mend: 'Take this file out.' },
        });
        continue;
      }
      const source = document?.versions[record.source];
      const command = `npm run translations -- record ${meeting.id}/${record.document} ${record.language}`;
      for (const key of source ? removedParts(source, record) : []) {
        report({
          rule: 'translation-record',
          span: record.spans[key] ?? record.span,
          data: {
            reason: `${partName(key)} is recorded here, and ${record.document} has it no more.`,
            mend: `When the translation is up to date, renew the record with "${command}".`,
          },
        });
      }
    }
  }
};

/** Why the whole record is of no use; `null` where it is of use. */
function reasonAgainst(
  { document, language, source }: TranslationRecord,
  found: Document | undefined,
  site: Site,
): string | null {
  if (!found?.versions[language]) return `There is no ${document}.${language}.md that this could be about.`;
  const from = sourceLanguage(found, site);
  if (from === language)
    return `${document}.${language}.md is no translation: the document is written in ${from}.`;
  if (from !== source)
    return `This is about a translation from ${source}; the document is written in ${from}.`;
  return found.versions[source] ? null : `There is no ${document}.${source}.md that was translated here.`;
}
