/** The symbols of the published documents, by address, and the series that they form. */
import { memoizeByObject } from '../memoize.ts';
import { compareDocumentNames } from '../model/document-order.ts';
import type { Document, Meeting, ParsedDocument, Site } from '../model/model.ts';
import { symbolPath } from '../model/symbol-address.ts';

export interface SymbolOwner {
  meeting: Meeting;
  document: Document;
}

/** A beginning that symbols share, such as `SCCR/45`, which is no symbol itself. */
export interface SymbolSeries {
  /** An empty text for the series of all symbols. */
  path: string;
  /** Paths of the symbols directly below it, in order. */
  symbols: string[];
  /** Paths of the series directly below it, in order. */
  series: string[];
}

export interface Symbols {
  /** By the path of the symbol. */
  owners: ReadonlyMap<string, SymbolOwner>;
  /** By their path. */
  series: ReadonlyMap<string, SymbolSeries>;
}

/** Returns the symbol of a document, which is the same in all languages. */
export const symbolOf = ({ versions }: Pick<ParsedDocument, 'versions'>): string | undefined =>
  Object.values(versions).find(({ symbol }) => symbol !== undefined)?.symbol;

export const symbolsOf = memoizeByObject(({ meetings }: Pick<Site, 'meetings'>): Symbols => {
  const owners = new Map<string, SymbolOwner>();
  for (const meeting of meetings)
    for (const document of meeting.documents) {
      const path = symbolPath(symbolOf(document) ?? '');
      if (path !== '' && !owners.has(path)) owners.set(path, { meeting, document });
    }
  const series = new Map<string, SymbolSeries>();
  const listBelow = (path: string, list: 'symbols' | 'series'): void => {
    const above = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    const known = series.get(above);
    const parent = known ?? { path: above, symbols: [], series: [] };
    parent[list].push(path);
    if (known) return;
    series.set(above, parent);
    // A symbol below another, such as an addendum, is listed with it.
    if (above !== '') listBelow(above, 'series');
  };
  for (const path of owners.keys()) listBelow(path, 'symbols');
  const isSymbol = (path: string): boolean => owners.has(path);
  const sorted = [...series.values()]
    .filter(({ path }) => !isSymbol(path))
    .map((each) => ({
      path: each.path,
      symbols: [...each.symbols, ...each.series.flatMap((path) => symbolsBelow(path))].toSorted(comparePaths),
      series: each.series.filter((path) => !isSymbol(path)).toSorted(comparePaths),
    }));
  return { owners, series: new Map(sorted.map((each) => [each.path, each])) };

  /** Returns the symbols below one that is a symbol itself, such as the addenda of a document; none for a series. */
  function symbolsBelow(path: string): string[] {
    if (!isSymbol(path)) return [];
    const below = series.get(path);
    return below ? [...below.symbols, ...below.series.flatMap(symbolsBelow)] : [];
  }
});

const comparePaths = (one: string, other: string): number =>
  compareDocumentNames(nameOf(one), nameOf(other)) || (one < other ? -1 : 1);

const nameOf = (path: string): string => path.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
