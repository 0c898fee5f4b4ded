/** Ways through a site, parsed or published. */
import { memoizeByObject } from '../memoize.ts';
import type { Language } from '../model/languages.ts';
import type {
  Agenda,
  ParsedAgenda,
  ParsedDay,
  ParsedDocument,
  ParsedEntry,
  ParsedMeeting,
  ParsedMultilingualText,
  ParsedPage,
  ParsedSite,
  ParsedTextVersion,
  ParsedVersion,
  TranslationRecord,
  Version,
} from '../model/model.ts';
import { type Passage, splitIntoPassages } from '../text/passages.ts';
import { maskMarkup } from '../text/prose.ts';
import { createSource, type Source } from '../text/source.ts';

interface HasDocuments<Document> {
  meetings: readonly { documents: readonly Document[] }[];
}

export function* documentsOf<Document>(site: HasDocuments<Document>): Generator<Document> {
  for (const meeting of site.meetings) yield* meeting.documents;
}

export function* versionsOf<Version extends ParsedVersion>(
  site: HasDocuments<{ versions: Partial<Record<Language, Version>> }>,
): Generator<Version> {
  for (const document of documentsOf(site)) yield* versionsOfDocument(document);
}

interface HasTexts extends HasDocuments<ParsedDocument> {
  pages: readonly ParsedPage[];
  registers: readonly { entries: readonly ParsedEntry[] }[];
}

export function* multilingualTextsOf(site: HasTexts): Generator<ParsedMultilingualText> {
  yield* documentsOf(site);
  yield* site.pages;
  for (const { entries } of site.registers) yield* entries;
}

/** Yields every text of the site, in each language. */
export function* textsOf(site: HasTexts): Generator<ParsedTextVersion> {
  for (const text of multilingualTextsOf(site)) yield* versionsOfDocument<ParsedTextVersion>(text);
}

/** Documents of a meeting, or all pages, with the records of their translations. */
export interface TranslatedGroup {
  /** Id of the meeting; `noMeeting` for the pages. */
  id: string;
  documents: readonly (ParsedDocument | ParsedPage)[];
  records: readonly TranslationRecord[];
}

/** Returns the pages as a group of texts that have translations. */
export const ofPages = ({
  pages,
  pageRecords,
}: Pick<ParsedSite, 'pages' | 'pageRecords'>): TranslatedGroup => ({
  id: '',
  documents: pages,
  records: pageRecords,
});

/** Returns the texts of each meeting, then the pages. */
export const translatedGroups = (
  site: Pick<ParsedSite, 'meetings' | 'pages' | 'pageRecords'>,
): TranslatedGroup[] => [...site.meetings, ofPages(site)];

export const versionsOfDocument = <Version extends ParsedTextVersion>({
  versions,
}: {
  versions: Partial<Record<Language, Version>>;
}): Version[] => Object.values(versions);

export function* agendasOf(
  site: ParsedSite,
): Generator<{ meeting: ParsedMeeting; version: ParsedVersion; agenda: ParsedAgenda }> {
  for (const meeting of site.meetings) {
    for (const version of meeting.documents.flatMap(versionsOfDocument<ParsedVersion>)) {
      if (version.body.type === 'agenda') yield { meeting, version, agenda: version.body };
    }
  }
}

export type AgendaVersion = Version & { body: Agenda };

export const isAgenda = (version: Version | undefined): version is AgendaVersion =>
  version?.body.type === 'agenda';

/** Returns the items of an agenda, each with its day. */
export const itemsOf = <Day extends ParsedDay>(agenda: {
  days: readonly Day[];
}): { day: Day; item: Day['items'][number] }[] =>
  agenda.days.flatMap((day) => day.items.map((item) => ({ day, item })));

/** Orders versions so that one language comes first: its version decides when language versions disagree and there is no majority. */
export const languageFirst = (preferred: Language) => (a: ParsedTextVersion, b: ParsedTextVersion) =>
  Number(b.language === preferred) - Number(a.language === preferred);

/** Returns the text of a version with everything masked that is not prose. Memoized, because several checks read it. */
export const proseOfVersion = memoizeByObject(
  ({ file, source }: ParsedTextVersion): { source: Source; prose: string } => ({
    source: createSource(file, source),
    prose: maskMarkup(source),
  }),
);

export const passagesIn = memoizeByObject((version: ParsedTextVersion): Passage[] =>
  splitIntoPassages(proseOfVersion(version).prose),
);
