/** Symbols that documents had before: their addresses stay. */
import { memoizeByObject } from '../memoize.ts';
import type { Site } from '../model/model.ts';
import { symbolPath } from '../model/symbol-address.ts';
import { type SymbolOwner, symbolsOf } from '../site/symbols.ts';
import { versionsOfDocument } from '../site/traverse.ts';
import { type History, revisionsOf } from './history.ts';

/**
 * Returns the documents whose symbol a commit changed, by the path of the symbol that they had. A path that is now that of
 * another symbol, or of a series of symbols, is not among them.
 */
export const previousSymbols = (
  site: Pick<Site, 'meetings'>,
  history: History,
): ReadonlyMap<string, SymbolOwner> => previousByHistory(history)(site);

/** Memoized, because each page of such a symbol reads them. */
const previousByHistory = memoizeByObject((history: History) =>
  memoizeByObject((site: Pick<Site, 'meetings'>) => findPreviousSymbols(site, history)),
);

function findPreviousSymbols(site: Pick<Site, 'meetings'>, history: History): Map<string, SymbolOwner> {
  const { owners, series } = symbolsOf(site);
  const previous = new Map<string, SymbolOwner>();
  for (const meeting of site.meetings)
    for (const document of meeting.documents)
      for (const symbol of earlierSymbols(history, versionsOfDocument(document))) {
        const path = symbolPath(symbol);
        if (path !== '' && !owners.has(path) && !series.has(path) && !previous.has(path))
          previous.set(path, { meeting, document });
      }
  return previous;
}

function* earlierSymbols(history: History, versions: readonly { file: string }[]): Generator<string> {
  for (const { file } of versions)
    for (const { changes } of revisionsOf(history, file))
      for (const change of changes)
        if (change.type === 'field' && change.field === 'symbol' && change.before !== null)
          yield change.before;
}
