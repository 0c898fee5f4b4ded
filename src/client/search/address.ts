/**
 * The search in the address: updated while the reader types. Each search that the reader submits becomes an entry of
 * the browser's history.
 */
import { copyAddressToLanguageLinks } from '../language-links.ts';
import type { SearchQuery } from './engine.ts';

/** A search: the query, the filters and the order of the results. */
export interface SearchRequest extends SearchQuery {
  /** `all`: search the other languages too. */
  in: string;
}

export function readAddress(): SearchRequest {
  const parameters = new URLSearchParams(location.search);
  const value = (name: string) => parameters.get(name)?.trim() ?? '';
  return {
    q: value('q'),
    series: value('series'),
    meeting: value('meeting'),
    type: value('type'),
    year: value('year'),
    sort: value('sort'),
    in: value('in'),
  };
}

function addressOf(request: SearchRequest): string {
  const address = new URL(location.href);
  address.search = new URLSearchParams(Object.entries(request).filter(([, value]) => value)).toString();
  address.hash = '';
  return address.href;
}

/** The address of the last submitted search. “Back” leads there, whatever the reader has typed since. */
let submittedAddress = addressOf(readAddress());

/** @param isSubmitted the reader pressed a button or chose a filter, and is not still typing */
export function writeAddress(request: SearchRequest, isSubmitted: boolean): void {
  const address = addressOf(request);
  if (!isSubmitted || address === submittedAddress) history.replaceState(null, '', address);
  else {
    history.replaceState(null, '', submittedAddress);
    history.pushState(null, '', address);
    submittedAddress = address;
  }
  copyAddressToLanguageLinks();
}

/** Calls a function when the reader goes back or forward. */
export function onHistoryNavigation(callback: (request: SearchRequest) => void): void {
  addEventListener('popstate', () => {
    submittedAddress = location.href;
    copyAddressToLanguageLinks();
    callback(readAddress());
  });
}
