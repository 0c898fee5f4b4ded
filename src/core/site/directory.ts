/** The documents of the directory, which lists all documents of a site. */
import { memoizeByObject } from '../memoize.ts';
import type { Document, Meeting, Site } from '../model/model.ts';
import { withPredecessors } from './revisions.ts';
import { symbolsOf } from './symbols.ts';

export interface DirectoryEntry {
  meeting: Meeting;
  document: Document;
  /** Date of the document; `null` if it has none. */
  date: string | null;
  /** Year of the document, or of its meeting. */
  year: string;
}

/** A page can have this many rows; more documents have a page for each year. */
const maxRows = 1000;

/** Returns all published documents, those of the latest meeting first, in the order of its page. */
export const directoryEntries = memoizeByObject(({ meetings }: Pick<Site, 'meetings'>): DirectoryEntry[] =>
  meetings.flatMap((meeting) =>
    withPredecessors(meeting).map((document) => {
      const date = Object.values(document.versions).find((version) => version.date)?.date ?? null;
      return { meeting, document, date, year: (date ?? meeting.start).slice(0, 4) };
    }),
  ),
);

/** Returns the years that have a page of their own, the latest first; none if one page lists all documents. */
export const directoryYears = (site: Pick<Site, 'meetings'>): string[] => {
  const entries = directoryEntries(site);
  return entries.length <= maxRows ? [] : [...new Set(entries.map(({ year }) => year))].sort().reverse();
};

/** Returns the documents that the first page lists: all, or those of the latest year. */
export function firstEntries(site: Pick<Site, 'meetings'>): DirectoryEntry[] {
  const [latest] = directoryYears(site);
  return latest === undefined ? directoryEntries(site) : entriesOfYear(site, latest);
}

export const entriesOfYear = (site: Pick<Site, 'meetings'>, year: string): DirectoryEntry[] =>
  directoryEntries(site).filter((entry) => entry.year === year);

const entriesByDocument = memoizeByObject(
  (entries: readonly DirectoryEntry[]): ReadonlyMap<Document, DirectoryEntry> =>
    new Map(entries.map((entry) => [entry.document, entry])),
);

/** Returns the documents that a series of symbols lists. @param path of the series; an empty text for that of all symbols */
export function entriesOfSymbolSeries(site: Pick<Site, 'meetings'>, path: string): DirectoryEntry[] {
  const { owners, series } = symbolsOf(site);
  const entries = entriesByDocument(directoryEntries(site));
  return (series.get(path)?.symbols ?? []).flatMap((symbol) => {
    const owner = owners.get(symbol);
    return (owner && entries.get(owner.document)) ?? [];
  });
}
