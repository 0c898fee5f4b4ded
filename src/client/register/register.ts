/** The table of a register: filters with counts, a search in the entries, and sorting. All of it is kept in the address. */
import { readData } from '../dom.ts';
import { fetchText } from '../fetch-text.ts';
import { interpolate, pluralForm } from '../words.ts';
import { formatQuery, readQuery, type ViewOfRegister } from './address.ts';
import { textOfCell } from './cell.ts';
import { countsOf, type FilterableEntry, foldText, matchingEntries } from './filter.ts';
import { improvePanels } from './panels.ts';
import type { RegisterSettings } from './settings.ts';
import { addSortButtons, sortRows } from './sort.ts';

interface Row extends FilterableEntry {
  element: HTMLTableRowElement;
}

function start(controls: HTMLElement, table: HTMLTableElement): void {
  const settings = JSON.parse(readData(controls, 'settings')) as RegisterSettings;
  const facets = [...controls.querySelectorAll<HTMLDetailsElement>('[data-facet]')];
  const fields = facets.map((facet) => readData(facet, 'facet'));
  const original = [...(table.tBodies[0]?.rows ?? [])];
  let rows: Row[] = original.map((element) => ({
    element,
    keys: new Map(fields.map((field) => [field, element.getAttribute(`data-field-${field}`) ?? ''])),
    text: foldText([...element.cells].map(textOfCell).join(' ')),
  }));
  const status = controls.querySelector('#register_status');
  const clear = controls.querySelector<HTMLButtonElement>('button');
  const field = controls.querySelector<HTMLInputElement>('[type=search]');
  const allShown = status?.textContent ?? '';
  let view: ViewOfRegister = readQuery(location.search, fields);

  const show = (): void => {
    const matching = new Set(matchingEntries(rows, view.filters));
    for (const row of rows) row.element.hidden = !matching.has(row);
    for (const facet of facets)
      showCounts(facet, countsOf(rows, view.filters, readData(facet, 'facet')), view);
    if (status)
      status.textContent =
        matching.size === rows.length ? allShown : shownText(settings, matching.size, rows.length);
    const isFiltered = matching.size < rows.length || formatQuery({ ...view, order: null }) !== '';
    if (clear) clear.hidden = !isFiltered;
  };
  const change = (changed: Partial<ViewOfRegister>): void => {
    view = { ...view, ...changed };
    history.replaceState(null, '', location.pathname + formatQuery(view) + location.hash);
    show();
  };
  const readControls = (): void => {
    const keys = new Map(
      facets.map((facet) => [
        readData(facet, 'facet'),
        new Set([...facet.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value)),
      ]),
    );
    change({ filters: { keys, words: field?.value ?? '' } });
  };

  addSortButtons(table, (order) => {
    sortRows(table, order, original, settings.language);
    change({ order });
  });
  improvePanels(controls);
  fillControls(controls, view);
  if (view.order) sortRows(table, view.order, original, settings.language);
  show();
  controls.addEventListener('input', readControls);
  clear?.addEventListener('click', () => {
    change({ filters: readQuery('', fields).filters });
    fillControls(controls, view);
    // The button is gone, and with it the focus.
    field?.focus();
  });
  // The page has no summaries, which would be most of its size.
  const loadSummaries = async (): Promise<void> => {
    const summaries = await readSummaries(settings.dataHref);
    rows = rows.map((row) => ({
      ...row,
      text: `${row.text} ${summaries.get(row.element.id.replace(/^entry_/, '')) ?? ''}`,
    }));
    if (view.filters.words !== '') show();
  };
  if (view.filters.words !== '') void loadSummaries();
  else field?.addEventListener('focus', () => void loadSummaries(), { once: true });
}

function fillControls(controls: HTMLElement, { filters }: ViewOfRegister): void {
  for (const input of controls.querySelectorAll('input')) {
    const field = input.closest<HTMLElement>('[data-facet]')?.dataset['facet'];
    if (field === undefined) input.value = filters.words;
    else input.checked = filters.keys.get(field)?.has(input.value) ?? false;
  }
}

/** Shows how many entries each choice has, and how many are chosen. */
function showCounts(
  facet: HTMLDetailsElement,
  counts: ReadonlyMap<string, number>,
  { filters }: ViewOfRegister,
): void {
  const chosen = filters.keys.get(readData(facet, 'facet')) ?? new Set();
  for (const input of facet.querySelectorAll('input')) {
    const count = counts.get(input.value) ?? 0;
    const item = input.closest('li');
    const shown = item?.querySelector('[data-count]');
    if (shown) shown.textContent = String(count);
    item?.toggleAttribute('data-empty', count === 0 && !input.checked);
  }
  const output = facet.querySelector('output');
  if (output) output.textContent = chosen.size === 0 ? '' : `(${chosen.size})`;
}

const shownText = ({ words, none }: RegisterSettings, shown: number, count: number): string =>
  shown === 0
    ? none
    : interpolate(pluralForm(words, 'shown', count), { shown: String(shown), count: String(count) });

/** Returns the summaries by entry; none if they cannot be loaded, as without a network. */
async function readSummaries(address: string): Promise<ReadonlyMap<string, string>> {
  try {
    const { entries } = JSON.parse(await fetchText(address)) as {
      entries: { id: string; summary: string | null }[];
    };
    return new Map(entries.map(({ id, summary }) => [id, foldText(summary ?? '')]));
  } catch {
    return new Map();
  }
}

const controls = document.querySelector<HTMLElement>('#register_filters');
const table = document.querySelector<HTMLTableElement>('.register-table');
if (controls && table) start(controls, table);
