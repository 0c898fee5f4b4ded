/** Entry point of the search page: turns what the reader types or chooses into a list of results. */

import { readData } from './dom.ts';
import { onHistoryNavigation, readAddress, type SearchRequest, writeAddress } from './search/address.ts';
import { type DocumentHit, openSearch, type SearchResults, search } from './search/engine.ts';
import { connectFacets, readSeries } from './search/facets.ts';
import { connectOtherLanguages } from './search/other-languages.ts';
import type { FoundPart } from './search/parts.ts';
import { createResultList, resultItem } from './search/results.ts';
import type { SearchSettings } from './search/settings.ts';
import { line, statusLines } from './search/status.ts';

/** After the last keystroke, before a search starts. */
const typingPauseMs = 200;
/** After which the page says that it is searching. */
const loadingNoticeMs = 2 * typingPauseMs;

const byId = <Type extends HTMLElement>(id: string) => document.getElementById(id) as Type;
const form = byId<HTMLFormElement>('search');
const field = byId<HTMLInputElement>('search-words');
const status = byId('search-status');
const list = byId<HTMLOListElement>('results');
const clearFilters = byId<HTMLButtonElement>('search-unfilter');
const suggestions = byId('search-start');
const settings: SearchSettings = {
  ...JSON.parse(readData(form, 'settings')),
  seriesOf: readSeries(),
};
const { title } = document;

const facets = connectFacets(settings.words, () => submit());
const otherLanguages = connectOtherLanguages(settings, (isOpen) => {
  writeAddress({ ...readForm(), in: isOpen ? 'all' : '' }, true);
  otherLanguages.show({ ...shown.request, in: readAddress().in }, shown.results);
});
const resultList = createResultList({
  list,
  moreButton: byId<HTMLButtonElement>('search-more'),
  createItem: (parts: FoundPart[], { isPartial }: DocumentHit) => resultItem(parts, isPartial, settings),
  onFailure: () => status.replaceChildren(line(settings.words.failed)),
});

let latestRun = 0;
/** The search whose results the page shows. */
let shown: { request: SearchRequest; results: SearchResults | null } = {
  request: readAddress(),
  results: null,
};

async function run(request: SearchRequest): Promise<void> {
  latestRun += 1;
  const thisRun = latestRun;
  const isLatest = () => thisRun === latestRun;
  setTimeout(() => {
    if (isLatest() && list.ariaBusy) status.replaceChildren(line(settings.words.loading));
  }, loadingNoticeMs);
  list.ariaBusy = 'true';
  try {
    const results = request.q ? await search(settings, request) : null;
    const items = await resultList.loadFirst(results?.hits ?? []);
    if (isLatest()) show(request, results, items, []);
  } catch {
    if (isLatest()) show(request, null, [], [line(settings.words.failed)]);
  }
}

/** @param failure lines to show if there are no results because the search failed */
function show(
  request: SearchRequest,
  results: SearchResults | null,
  items: HTMLLIElement[],
  failure: readonly HTMLElement[],
): void {
  const hits = results?.hits ?? [];
  shown = { request, results };
  document.title = request.q ? `${request.q} – ${title}` : title;
  resultList.show(hits, items);
  facets.showCounts(results?.counts ?? null);
  status.replaceChildren(...(results ? statusLines(request, results, settings.words) : failure));
  clearFilters.hidden =
    !results || hits.length > 0 || !(request.series || request.meeting || request.type || request.year);
  suggestions.hidden = hits.length > 0;
  otherLanguages.show(request, results);
  exposeResults(request.q, results);
}

/** Says which query the list answers and how many documents match, for programs that wait for the results. */
function exposeResults(q: string, results: SearchResults | null): void {
  list.ariaBusy = null;
  delete list.dataset['query'];
  delete list.dataset['total'];
  if (results) Object.assign(list.dataset, { query: q, total: results.hits.length });
}

// ---- What the reader does -----------------------------------------------------------------------------

const readForm = (): SearchRequest => ({
  q: field.value.trim(),
  ...facets.read(),
  in: readAddress().in,
});

function writeForm(request: SearchRequest): void {
  field.value = request.q;
  facets.write(request);
}

let typingTimer: ReturnType<typeof setTimeout>;

function submit(): void {
  clearTimeout(typingTimer);
  writeAddress(readForm(), true);
  run(readForm());
}

/** Loads what every search needs before the reader types. If this fails, the search itself reports it. */
const preload = () => openSearch(settings).catch(() => {});

function searchAfterPause(): void {
  clearTimeout(typingTimer);
  typingTimer = setTimeout(() => {
    writeAddress(readForm(), false);
    run(readForm());
  }, typingPauseMs);
}

// While an input method composes, the field does not hold a word yet, and Enter belongs to the input method.
let isComposing = false;
field.addEventListener('compositionstart', () => {
  isComposing = true;
});
field.addEventListener('compositionend', () => {
  isComposing = false;
  searchAfterPause();
});
field.addEventListener('input', () => isComposing || searchAfterPause());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!isComposing) submit();
});
clearFilters.addEventListener('click', () => {
  facets.clear();
  status.focus();
  submit();
});
onHistoryNavigation((request) => {
  writeForm(request);
  run(request);
});

preload();
const requested = readAddress();
// On a slow connection, the reader may type before this script runs.
const typedEarly = field.value.trim();
writeForm({ ...requested, q: typedEarly || requested.q });
if (readForm().q) suggestions.hidden = true;
if (typedEarly && typedEarly !== requested.q) searchAfterPause();
else if (requested.q) run(readForm());
