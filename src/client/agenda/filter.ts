/** Shows the items of some kinds, or with some words. The choice stands in the address; a part that the address names is shown. */
import { button, check, element, itemsIn } from '../dom.ts';
import { fill, plural, type Words } from '../words.ts';

/** Without accents and case, as readers type. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a text has all words of a query. */
function hasWords(text: string, query: string): boolean {
  const found = plain(text);
  return plain(query)
    .split(/\s+/)
    .every((word) => found.includes(word));
}

/** @param note where the number of items is said @returns the form */
export function createFilter(
  note: HTMLElement,
  { agenda: { kinds: names, filter: words } }: Words,
): HTMLFormElement {
  const items = itemsIn(document).map((item) => ({ item, kinds: kindsOf(item), text: textOf(item) }));
  const present = Object.entries(names).filter(([kind]) => items.some(({ kinds }) => kinds.includes(kind)));
  const labels = present.map(([value, name]) => check(name, { name: 'kind', value }));
  const boxes = labels.map(({ control }) => control as HTMLInputElement);
  const field = element('input', { type: 'search', name: 'text', autocapitalize: 'none' });
  const form = element(
    'form',
    { class: 'pane' },
    element('fieldset', {}, element('legend', {}, words.kinds), ...labels),
    element('label', {}, words.text, field),
  );
  const status = element('span', { role: 'status' });
  const clear = button(words.clear, () => {
    set(new URLSearchParams());
    form.parentElement?.querySelector('summary')?.focus();
  });
  note.append(status, ' ', clear);

  const apply = (kinds: readonly string[], text: string) => {
    const isOn = kinds.length > 0 || text !== '';
    for (const each of items) each.item.hidden = !(isAnyOf(each.kinds, kinds) && hasWords(each.text, text));
    for (const day of document.querySelectorAll<HTMLElement>('.day'))
      day.hidden = isOn && day.querySelector('.items > li:not([hidden])') === null;
    const shown = items.filter(({ item }) => !item.hidden).length;
    status.textContent = isOn
      ? fill(plural(words, 'shown', items.length), { shown: `${shown}`, count: `${items.length}` })
      : '';
    clear.hidden = !isOn;
    document.documentElement.classList.toggle('filtered', isOn);
  };
  const read = () => {
    const parameters = new URLSearchParams(location.search);
    const kinds = parameters.getAll('kind').filter((kind) => boxes.some(({ value }) => value === kind));
    const text = parameters.get('text') ?? '';
    for (const box of boxes) box.checked = kinds.includes(box.value);
    if (field.value.trim() !== text) field.value = text;
    apply(kinds, text);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
      link.search = String(parameters);
  };
  const set = (parameters: URLSearchParams) => {
    const address = new URL(location.href);
    address.search = String(parameters);
    history.replaceState(history.state, '', address);
    read();
  };
  const choose = () => {
    const chosen = new FormData(form);
    if (!field.value.trim()) chosen.delete('text');
    set(new URLSearchParams([...chosen].map(([name, value]) => [name, String(value).trim()])));
  };
  const giveWay = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[hidden]')) return;
    set(new URLSearchParams());
    target.scrollIntoView();
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => (event as InputEvent).isComposing || choose());
  form.addEventListener('compositionend', choose);
  addEventListener('popstate', read);
  addEventListener('hashchange', giveWay);
  read();
  giveWay();
  return form;
}

/** All of them, or the one that its mark shows. */
const kindsOf = (item: HTMLElement): string[] =>
  item.dataset['kinds']?.split(' ') ?? [item.classList[0] ?? ''];

const isAnyOf = (own: readonly string[], kinds: readonly string[]): boolean =>
  kinds.length === 0 || kinds.some((kind) => own.includes(kind));

/** What the agenda says of an item, without the controls beside it. */
const textOf = (item: Element): string =>
  [...item.querySelectorAll('.kind, h3, .prose, div > ul')].map(({ textContent }) => textContent).join(' ');
