/** The table of a register or of the directory of documents: filters with counts, a search, and sorting. All of it is kept in the address. */
import { readData } from '../dom.ts';
import { formatQuery, readQuery, type ViewOfRegister } from './address.ts';
import { fillControls, findControls, readFilters, showCounts } from './controls.ts';
import { matchingEntries } from './filter.ts';
import { improvePanels } from './panels.ts';
import { readRows, withSummaries } from './rows.ts';
import type { RegisterSettings } from './settings.ts';
import { createRowDisplay } from './shown-rows.ts';
import { addSortButtons, type Order, sortRows } from './sort.ts';
import { createStatus } from './status.ts';
import { readSummaries } from './summaries.ts';
import { openYear } from './year.ts';

function start(element: HTMLElement, table: HTMLTableElement): void {
  const settings: RegisterSettings = JSON.parse(readData(element, 'settings'));
  const controls = findControls(element);
  let rows = readRows(table, controls.fields);
  const original = rows.map((row) => row.element);
  const showRows = createRowDisplay(table);
  let view = readQuery(location.search, controls.fields);

  const show = (): void => {
    const matching = matchingEntries(rows, view.filters);
    showRows(new Set(matching.map((row) => row.element)));
    showCounts(controls, rows, view.filters);
    const isFiltered = formatQuery({ ...view, order: null }) !== '';
    status.show({ shown: matching.length, all: rows.length }, isFiltered);
  };
  const sort = (order: Order): void => sortRows(table, order, original, settings.language);
  const change = (changed: Partial<ViewOfRegister>): void => {
    view = { ...view, ...changed };
    history.replaceState(null, '', location.pathname + formatQuery(view) + location.hash);
    show();
  };
  const status = createStatus(element, settings, () => {
    const { filters } = readQuery('', controls.fields);
    fillControls(controls, filters);
    change({ filters });
    // The button is gone, and with it the focus.
    controls.words?.focus();
  });
  const loadSummaries = async (): Promise<void> => {
    if (settings.dataHref === undefined) return;
    rows = withSummaries(rows, await readSummaries(settings.dataHref));
    if (view.filters.words !== '') show();
  };

  addSortButtons(table, (order) => {
    sort(order);
    change({ order });
  });
  improvePanels(element);
  fillControls(controls, view.filters);
  if (view.order) sort(view.order);
  show();
  element.addEventListener('input', () => change({ filters: readFilters(controls) }));
  if (view.filters.words !== '') void loadSummaries();
  else controls.words?.addEventListener('focus', () => void loadSummaries(), { once: true });
}

const filters = document.querySelector<HTMLElement>('#register_filters');
const table = document.querySelector<HTMLTableElement>('.register-table');
if (filters && table && !openYear()) start(filters, table);
