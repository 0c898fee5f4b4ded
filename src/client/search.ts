/** The search page: what is typed or chosen becomes a list of results. Nothing is loaded before that. */
import { searchText } from '../core/search-text.ts';
import { fromAddress, onReturn, type Query, toAddress } from './search/address.ts';
import { type Filters, find, load, type Result } from './search/pagefind.ts';
import { foundIn } from './search/parts.ts';
import { resultItem } from './search/results.ts';
import { type SearchSettings, sentence } from './search/settings.ts';

/** Milliseconds without a keystroke after which a search begins. */
const pause = 200;
/** Results that come at a time. */
const portion = 10;

const element = <Type extends HTMLElement>(id: string) => document.getElementById(id) as Type;
const form = element<HTMLFormElement>('search');
const fields = {
  q: element<HTMLInputElement>('search-words'),
  meeting: element<HTMLSelectElement>('search-meeting'),
  type: element<HTMLSelectElement>('search-type'),
};
const status = element('search-status');
const list = element<HTMLOListElement>('results');
const more = element<HTMLButtonElement>('search-more');
const settings: SearchSettings = JSON.parse(form.dataset.settings ?? '');

let shown: { query: Query; rest: Result[] };
let latest = 0;

async function run(query: Query): Promise<void> {
  latest += 1;
  const own = latest;
  const isLatest = () => own === latest;
  setTimeout(() => isLatest() && list.ariaBusy && say([settings.loading]), 2 * pause);
  list.ariaBusy = 'true';
  try {
    const results = query.q ? await find(settings, searchText(query.q), filtersOf(query)) : [];
    const items = await itemsOf(results.slice(0, portion), query);
    if (isLatest()) show(query, results, items);
  } catch {
    if (isLatest()) show(query, [], [], settings.failed);
  }
}

function show(query: Query, results: Result[], items: HTMLLIElement[], failure?: string): void {
  list.ariaBusy = null;
  list.replaceChildren(...items);
  shown = { query, rest: results.slice(portion) };
  more.hidden = shown.rest.length === 0;
  if (failure) say([failure]);
  else if (!query.q) say([]);
  else if (results.length === 0) say([settings.none, settings.noneHint], query);
  else say([countOf(results.length)], query);
}

function countOf(results: number): string {
  const language = document.documentElement.lang;
  const form = settings.results[new Intl.PluralRules(language).select(results)] ?? settings.results.other;
  return sentence(form, { count: results.toLocaleString(`${language}-u-nu-latn`) });
}

function say(lines: readonly string[], query?: Query): void {
  const paragraphs = lines.map((line) => {
    const paragraph = document.createElement('p');
    const [before = '', behind] = line.split('{{query}}');
    paragraph.append(before);
    if (query && behind !== undefined) paragraph.append(isolated(query.q), behind);
    return paragraph;
  });
  status.replaceChildren(...paragraphs);
}

/** What a reader typed may run the other way. */
function isolated(text: string): HTMLElement {
  const isolate = document.createElement('bdi');
  isolate.textContent = text;
  return isolate;
}

const filtersOf = ({ meeting, type }: Query): Filters => ({
  ...(meeting && { meeting }),
  ...(type && { type }),
});

const itemsOf = (results: readonly Result[], { q }: Query): Promise<HTMLLIElement[]> =>
  Promise.all(
    results.map(async (result) => resultItem(foundIn(await result.data(), searchText(q)), settings)),
  );

async function showMore(): Promise<void> {
  const { query, rest } = shown;
  const items = await itemsOf(rest.slice(0, portion), query);
  if (rest !== shown.rest) return;
  list.append(...items);
  shown = { query, rest: rest.slice(portion) };
  more.hidden = shown.rest.length === 0;
  items[0]?.querySelector('a')?.focus();
}

// ---- What the reader does -----------------------------------------------------------------------------

const typed = (): Query => ({
  q: fields.q.value.trim(),
  meeting: fields.meeting.value,
  type: fields.type.value,
});

function fill(query: Query): void {
  fields.q.value = query.q;
  for (const name of ['meeting', 'type'] as const) {
    fields[name].value = query[name];
    // An address may name a meeting that there is not.
    if (fields[name].selectedIndex < 0) fields[name].selectedIndex = 0;
  }
}

let waiting: ReturnType<typeof setTimeout>;

function decide(): void {
  clearTimeout(waiting);
  toAddress(typed(), true);
  run(typed());
}

function type(): void {
  clearTimeout(waiting);
  load(settings).catch(() => {});
  waiting = setTimeout(() => {
    toAddress(typed(), false);
    run(typed());
  }, pause);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  decide();
});
fields.meeting.addEventListener('change', decide);
fields.type.addEventListener('change', decide);
// While an input method composes, the field holds what is not a word yet.
fields.q.addEventListener('input', (event) => (event as InputEvent).isComposing || type());
fields.q.addEventListener('compositionend', type);
more.addEventListener('click', () => showMore().catch(() => say([settings.failed])));
onReturn((query) => {
  fill(query);
  run(query);
});

const asked = fromAddress();
fill(asked);
if (asked.q) run(typed());
