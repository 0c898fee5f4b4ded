/** Shows the entries of two countries side by side, one row for each kind of measure. The second one is in the address, `?with=jp`. */
import { directionOf, nativeNameOf } from '../../core/model/languages.ts';
import type { RegisterJson, RegisterJsonEntry } from '../../outputs/data/register-json.ts';
import { element, readData } from '../dom.ts';
import { fetchText } from '../fetch-text.ts';
import type { CompareSettings } from './settings.ts';

function start(choice: HTMLElement, select: HTMLSelectElement, container: HTMLElement): void {
  const settings = JSON.parse(readData(choice, 'settings')) as CompareSettings;
  const show = async (): Promise<void> => {
    const other = select.value;
    if (other === '') return container.replaceChildren();
    const shown = await load(settings).then(
      (register) => comparison(register, settings, other),
      () => element('p', {}, settings.failed),
    );
    // The reader may have chosen another one in the meantime.
    if (select.value === other) container.replaceChildren(shown);
  };
  select.value = new URLSearchParams(location.search).get('with') ?? '';
  if (select.selectedIndex < 0) select.value = '';
  select.addEventListener('change', () => {
    const query = select.value === '' ? '' : `?with=${encodeURIComponent(select.value)}`;
    history.replaceState(null, '', location.pathname + query);
    void show();
  });
  void show();
}

const load = async ({ dataHref }: CompareSettings): Promise<RegisterJson> =>
  JSON.parse(await fetchText(dataHref));

/** Has the roles of a table, because a narrow screen lays it out in another way. */
function comparison(register: RegisterJson, settings: CompareSettings, other: string): HTMLTableElement {
  const { field, country, none } = settings;
  const codes = [country, other].map((code) => code.toUpperCase());
  const names = codes.map((code) => register.countries[code] ?? code);
  const kinds = register.fields.find(({ type }) => type === 'choice');
  const entriesOf = (code: string, kind: string | undefined): RegisterJsonEntry[] =>
    register.entries.filter(
      ({ values }) => values[field] === code && (kinds ? values[kinds.id] : undefined) === kind,
    );
  // The last row has the entries without a kind.
  const rows = [...(kinds?.choices ?? []), { id: undefined, label: '' }]
    .map(({ id, label }) => ({ label, cells: codes.map((code) => entriesOf(code, id)) }))
    .filter(({ cells }) => cells.some((entries) => entries.length > 0));
  return element(
    'table',
    { class: 'comparison-table', role: 'table' },
    element('caption', { class: 'visually-hidden' }, names.join(' – ')),
    element(
      'thead',
      { role: 'rowgroup' },
      row(
        element('td', { role: 'cell' }),
        ...names.map((name) => element('th', { scope: 'col', role: 'columnheader' }, name)),
      ),
    ),
    element(
      'tbody',
      { role: 'rowgroup' },
      ...rows.map(({ label, cells }) =>
        row(
          element('th', { scope: 'row', role: 'rowheader' }, label),
          ...cells.map((entries) =>
            element('td', { role: 'cell' }, entries.length === 0 ? none : list(entries, register, settings)),
          ),
        ),
      ),
    ),
  );
}

const row = (...cells: HTMLTableCellElement[]): HTMLTableRowElement =>
  element('tr', { role: 'row' }, ...cells);

const list = (
  entries: readonly RegisterJsonEntry[],
  { fields }: RegisterJson,
  { withdrawn }: CompareSettings,
): HTMLUListElement =>
  element(
    'ul',
    {},
    ...entries.map((entry) => {
      const { url, status, values } = entry;
      const dates = fields.flatMap((field) => (field.type === 'date' ? (values[field.id] ?? []) : []));
      return element(
        'li',
        {},
        ...titleLink(entry, new URL(url).pathname),
        ...(dates[0] ? [' ', element('small', {}, dates[0].slice(0, 4))] : []),
        ...(status === 'withdrawn' ? [' ', element('small', {}, `(${withdrawn})`)] : []),
      );
    }),
  );

/** Links to an entry. A title in another language than that of the page is followed by its name. */
function titleLink({ id, title, otherTitle }: RegisterJsonEntry, href: string): (Node | string)[] {
  if (title !== null || !otherTitle) return [element('a', { href }, title ?? id)];
  const { language: lang } = otherTitle;
  const name = element('small', {}, '(', element('bdi', { lang }, nativeNameOf(lang)), ')');
  return [element('a', { href, lang, dir: directionOf(lang) }, otherTitle.title), ' ', name];
}

const choice = document.querySelector<HTMLElement>('#register_compare');
const select = choice?.querySelector('select');
const container = document.querySelector<HTMLElement>('#register_comparison');
if (choice && select && container) start(choice, select, container);
