/** The search page: what is typed or chosen becomes a list of results. Nothing is loaded before that. */
import { type Asked, fromAddress, onReturn, toAddress } from './search/address.ts';
import { type Outcome, open, search } from './search/engine.ts';
import { createFilters } from './search/filters.ts';
import { createOthers } from './search/others.ts';
import type { Found } from './search/parts.ts';
import { createList, resultItem } from './search/results.ts';
import type { SearchSettings } from './search/settings.ts';
import { line, linesOf } from './search/status.ts';

/** Milliseconds without a keystroke after which a search begins. */
const pause = 200;

const byId = <Type extends HTMLElement>(id: string) => document.getElementById(id) as Type;
const form = byId<HTMLFormElement>('search');
const field = byId<HTMLInputElement>('search-words');
const status = byId('search-status');
const list = byId<HTMLOListElement>('results');
const unfilter = byId<HTMLButtonElement>('search-unfilter');
const start = byId('search-start');
const settings: SearchSettings = JSON.parse(form.dataset['settings'] ?? '');
const { title } = document;

const filters = createFilters(settings.words, () => decide());
const others = createOthers(settings, (opens) => {
  toAddress({ ...asked(), in: opens ? 'all' : '' }, true);
  others.show({ ...shown.asked, in: fromAddress().in }, shown.outcome);
});
const results = createList({
  list,
  more: byId<HTMLButtonElement>('search-more'),
  itemOf: (found: Found[]) => resultItem(found, settings),
  onFailure: () => status.replaceChildren(line(settings.words.failed)),
});

let latest = 0;
/** What the list answers. */
let shown: { asked: Asked; outcome: Outcome | null } = { asked: fromAddress(), outcome: null };

async function run(asked: Asked): Promise<void> {
  latest += 1;
  const own = latest;
  const isLatest = () => own === latest;
  setTimeout(
    () => isLatest() && list.ariaBusy && status.replaceChildren(line(settings.words.loading)),
    2 * pause,
  );
  list.ariaBusy = 'true';
  try {
    const outcome = asked.q ? await search(settings, asked) : null;
    const items = await results.first(outcome?.hits ?? []);
    if (isLatest()) show(asked, outcome, items);
  } catch {
    if (isLatest()) show(asked, null, [], settings.words.failed);
  }
}

function show(asked: Asked, outcome: Outcome | null, items: HTMLLIElement[], failure?: string): void {
  const hits = outcome?.hits ?? [];
  shown = { asked, outcome };
  document.title = asked.q ? `${asked.q} – ${title}` : title;
  results.show(hits, items);
  filters.count(outcome?.counts ?? null);
  status.replaceChildren(
    ...(outcome ? linesOf(asked, outcome, settings.words) : failure ? [line(failure)] : []),
  );
  unfilter.hidden = !outcome || hits.length > 0 || !(asked.meeting || asked.type || asked.year);
  start.hidden = hits.length > 0;
  others.show(asked, outcome);
  tell(asked.q, outcome);
}

/** For whoever waits: which query the list answers, and how many documents it has. */
function tell(q: string, outcome: Outcome | null): void {
  list.ariaBusy = null;
  delete list.dataset['query'];
  delete list.dataset['total'];
  if (outcome) Object.assign(list.dataset, { query: q, total: outcome.hits.length });
}

// ---- What the reader does -----------------------------------------------------------------------------

const asked = (): Asked => ({ q: field.value.trim(), ...filters.read(), in: fromAddress().in });

function fill(asked: Asked): void {
  field.value = asked.q;
  filters.write(asked);
}

let waiting: ReturnType<typeof setTimeout>;

function decide(): void {
  clearTimeout(waiting);
  toAddress(asked(), true);
  run(asked());
}

const prepare = () => open(settings).catch(() => {});

function type(): void {
  clearTimeout(waiting);
  prepare();
  waiting = setTimeout(() => {
    toAddress(asked(), false);
    run(asked());
  }, pause);
}

// While an input method composes, the field holds what is not a word yet, and Enter is part of it.
let composes = false;
field.addEventListener('compositionstart', () => {
  composes = true;
});
field.addEventListener('compositionend', () => {
  composes = false;
  type();
});
field.addEventListener('input', () => composes || type());
field.addEventListener('focus', prepare);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!composes) decide();
});
unfilter.addEventListener('click', () => {
  filters.clear();
  status.focus();
  decide();
});
onReturn((asked) => {
  fill(asked);
  run(asked);
});

const first = fromAddress();
const early = field.value.trim();
fill({ ...first, q: early || first.q });
if (asked().q) start.hidden = true;
// On a slow line a reader types before this script is there.
if (early && early !== first.q) type();
else if (first.q) run(asked());
