/** Shows the entries of two countries side by side, one row for each kind of measure. The second one is in the address, `?with=jp`. */
import type { RegisterJson, RegisterJsonEntry } from '../../outputs/data/register-json.ts';
import { element, readData } from '../dom.ts';
import { fetchText } from '../fetch-text.ts';
import type { CompareSettings } from './settings.ts';

function start(choice: HTMLElement, select: HTMLSelectElement, container: HTMLElement): void {
  const settings = JSON.parse(readData(choice, 'settings')) as CompareSettings;
  const show = async (): Promise<void> => {
    const other = select.value;
    if (other === '') return container.replaceChildren();
    const register = JSON.parse(await fetchText(settings.dataHref)) as RegisterJson;
    // The reader may have chosen another one in the meantime.
    if (select.value === other) container.replaceChildren(comparison(register, settings, other));
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

function comparison(
  register: RegisterJson,
  { field, country, none }: CompareSettings,
  other: string,
): HTMLTableElement {
  const codes = [country, other].map((code) => code.toUpperCase());
  const names = codes.map((code) => register.countries[code] ?? code);
  const kinds = register.fields.find(({ type }) => type === 'choice');
  const entriesOf = (code: string, kind: string | null): RegisterJsonEntry[] =>
    register.entries.filter(
      ({ values }) => values[field] === code && (kind === null || (kinds && values[kinds.id] === kind)),
    );
  const rows = (kinds?.choices ?? [{ id: null, label: '' }])
    .map(({ id, label }) => ({ label, cells: codes.map((code) => entriesOf(code, id)) }))
    .filter(({ cells }) => cells.some((entries) => entries.length > 0));
  return element(
    'table',
    { class: 'comparison-table' },
    element('caption', {}, names.join(' – ')),
    element(
      'thead',
      {},
      element('tr', {}, element('td'), ...names.map((name) => element('th', { scope: 'col' }, name))),
    ),
    element(
      'tbody',
      {},
      ...rows.map(({ label, cells }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, label),
          ...cells.map((entries) => element('td', {}, entries.length === 0 ? none : list(entries, register))),
        ),
      ),
    ),
  );
}

const list = (entries: readonly RegisterJsonEntry[], { fields }: RegisterJson): HTMLUListElement =>
  element(
    'ul',
    {},
    ...entries.map(({ id, title, url, values }) => {
      const dates = fields.flatMap((field) => (field.type === 'date' ? (values[field.id] ?? []) : []));
      return element(
        'li',
        {},
        element('a', { href: new URL(url).pathname }, title ?? id),
        ...(dates[0] ? [' ', element('small', {}, dates[0].slice(0, 4))] : []),
      );
    }),
  );

const choice = document.querySelector<HTMLElement>('#compare');
const select = choice?.querySelector('select');
const container = document.querySelector<HTMLElement>('#comparison');
if (choice && select && container) start(choice, select, container);
