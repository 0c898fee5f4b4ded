/** Ways through the site. */
import { memoizeByObject } from '../memoize.ts';
import type { Language } from '../model/languages.ts';
import type {
  Agenda,
  AgendaItem,
  Day,
  Document,
  Meeting,
  PageVersion,
  Site,
  Version,
} from '../model/model.ts';
import { type Passage, passagesOf } from '../text/passages.ts';
import { proseOf } from '../text/prose.ts';
import { createSource, type Source } from '../text/source.ts';

export function* documentsOf(site: Site): Generator<Document> {
  for (const meeting of site.meetings) yield* meeting.documents;
}

export function* versionsOf(site: Site): Generator<Version> {
  for (const document of documentsOf(site)) yield* versionsOfDocument(document);
}

/** Every text of the site: documents and pages, in each language. */
export function* textsOf(site: Site): Generator<Version | PageVersion> {
  yield* versionsOf(site);
  for (const { versions } of site.pages) yield* Object.values(versions);
}

export const versionsOfDocument = (document: Document): Version[] => Object.values(document.versions);

export function* agendasOf(site: Site): Generator<{ meeting: Meeting; version: Version; agenda: Agenda }> {
  for (const meeting of site.meetings) {
    for (const version of meeting.documents.flatMap(versionsOfDocument)) {
      if (version.body.type === 'agenda') yield { meeting, version, agenda: version.body };
    }
  }
}

export type AgendaVersion = Version & { body: Agenda };

export const isAgenda = (version: Version | undefined): version is AgendaVersion =>
  version?.body.type === 'agenda';

/** The items of an agenda, each with its day. */
export const itemsOf = (agenda: Agenda): { day: Day; item: AgendaItem }[] =>
  agenda.days.flatMap((day) => day.items.map((item) => ({ day, item })));

/** The language whose version wins where as many say one thing as the other. */
export const byWeight = (preferred: Language) => (a: Version, b: Version) =>
  Number(b.language === preferred) - Number(a.language === preferred);

/** The days of a meeting whose `meeting.yaml` cannot be read: nothing is said about them. */
export const unknownDays = { start: '0000-01-01', end: '9999-12-31' };
export const isDated = ({ start }: Meeting): boolean => start !== unknownDays.start;

/** The words of a version where they stand in its file. Memoized: several checks read them. */
export const proseOfVersion = memoizeByObject(
  ({ file, source }: Version): { source: Source; prose: string } => ({
    source: createSource(file, source),
    prose: proseOf(source),
  }),
);

export const passagesIn = memoizeByObject((version: Version): Passage[] =>
  passagesOf(proseOfVersion(version).prose),
);
