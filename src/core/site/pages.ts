/** Reads the pages of `content/pages/` and the records of their translations. */
import { type Diagnostic, type Report, reporter } from '../diagnostics/diagnostic.ts';
import { readYamlSuppressions, type Suppression } from '../diagnostics/read-suppressions.ts';
import type { Language } from '../model/languages.ts';
import type { ParsedPage, ParsedPageVersion, SourceFile, TranslationRecord } from '../model/model.ts';
import { inReadingOrder } from '../model/page-names.ts';
import { pageRecordPathOrNull } from '../model/paths.ts';
import { createSource } from '../text/source.ts';
import { type MemoizeByMeeting, noMeeting } from './read-meetings.ts';
import { readRecord } from './read-record.ts';

/** Groups versions by page, in reading order. @param languages of the site, in whose order the versions are */
export function groupPages(
  versions: readonly ParsedPageVersion[],
  languages: readonly Language[],
): ParsedPage[] {
  const pages = [...Map.groupBy(versions, ({ page }) => page)].map(([name, ofPage]) => ({
    name,
    order: ofPage.find(({ order }) => order !== undefined)?.order,
    versions: Object.fromEntries(
      languages.flatMap((tag) =>
        ofPage.filter(({ language }) => language === tag).map((version) => [tag, version]),
      ),
    ),
  }));
  return inReadingOrder(pages).map(({ name, versions: ofPage }) => ({ name, versions: ofPage }));
}

export interface PageRecordsRead {
  records: TranslationRecord[];
  diagnostics: Diagnostic[];
  suppressions: Suppression[];
}

/** Reads the records of translations of pages. */
export function readPageRecords(files: readonly SourceFile[], memoize: MemoizeByMeeting): PageRecordsRead {
  const read = files.flatMap((file) => {
    const path = pageRecordPathOrNull(file.path);
    if (!path) return [];
    return [
      memoize(noMeeting, ['record', file.path, file.hash], () => {
        const { diagnostics, report } = reporter();
        const source = createSource(file.path, file.text);
        const record = readRecord(source, { document: path.page, language: path.language }, report);
        return { record, diagnostics, suppressions: suppressionsIn(file, report) };
      }),
    ];
  });
  return {
    records: read.flatMap(({ record }) => record ?? []),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
    suppressions: read.flatMap(({ suppressions }) => suppressions),
  };
}

const suppressionsIn = ({ path, text }: SourceFile, report: Report): Suppression[] =>
  readYamlSuppressions(createSource(path, text), 0, text.length, report);
