/**
 * Filters the items of an agenda by kind, by room and by words. The choice is part of the address. A link to an item that the
 * filter hides clears the filter.
 */
import { plenary } from '../../core/model/meeting.ts';
import { button, element } from '../dom.ts';
import { copyAddressToLanguageLinks } from '../language-links.ts';
import { interpolate, pluralForm, type Words } from '../words.ts';
import { checkbox } from './controls.ts';
import { agendaItems } from './items.ts';

interface FilterItem {
  element: HTMLElement;
  kinds: readonly string[];
  /** Id of its room. */
  room: string;
  text: string;
}

interface Criteria {
  /** No kinds: items of any kind. */
  kinds: readonly string[];
  /** No rooms: items in any room. */
  rooms: readonly string[];
  /** Words that an item must contain. */
  text: string;
}

interface Filter {
  words: Words['agenda']['filter'];
  items: readonly FilterItem[];
  form: HTMLFormElement;
  checkboxes: readonly HTMLInputElement[];
  field: HTMLInputElement;
  /** Announces how many items match. */
  status: HTMLElement;
  clearButton: HTMLButtonElement;
}

/**
 * @param note where the page says how many items match
 * @param rooms names of the rooms by id; none if all items are in one
 * @returns the form
 */
export function createFilter(
  note: HTMLElement,
  { agenda: { kinds, filter: words } }: Words,
  rooms: Readonly<Record<string, string>>,
): HTMLFormElement {
  const items = agendaItems(document).map((item) => ({
    element: item,
    kinds: kindsOf(item),
    room: item.dataset['room'] ?? plenary,
    text: searchableText(item),
  }));
  const kindBoxes = Object.entries(kinds)
    .filter(([kind]) => items.some((item) => item.kinds.includes(kind)))
    .map(([kind, name]) => checkbox(name, { name: 'kind', value: kind }));
  const roomBoxes = Object.entries(rooms).map(([room, name]) =>
    checkbox(name, { name: 'room', value: room }),
  );
  const field = element('input', { type: 'search', name: 'text', autocapitalize: 'none' });
  const form = element(
    'form',
    { class: 'agenda-tool-panel' },
    group(words.kinds, kindBoxes),
    ...(roomBoxes.length > 0 ? [group(words.rooms, roomBoxes)] : []),
    element('label', {}, words.text, field),
  );
  const status = element('span', { role: 'status' });
  const clearButton = button(words.clear, () => {
    setParameters(new URLSearchParams(), filter);
    form.parentElement?.querySelector('summary')?.focus();
  });
  note.append(status, ' ', clearButton);
  const checkboxes = [...kindBoxes, ...roomBoxes].map(({ input }) => input);
  const filter: Filter = { words, items, form, checkboxes, field, status, clearButton };
  followReader(filter);
  applyAddress(filter);
  showTarget(filter);
  return form;
}

const group = (name: string, boxes: readonly { label: HTMLLabelElement }[]): HTMLElement =>
  element('fieldset', {}, element('legend', {}, name), ...boxes.map(({ label }) => label));

function followReader(filter: Filter): void {
  const { form } = filter;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => (event as InputEvent).isComposing || applyForm(filter));
  form.addEventListener('compositionend', () => applyForm(filter));
  addEventListener('popstate', () => applyAddress(filter));
  addEventListener('hashchange', () => showTarget(filter));
}

/** Moves what the reader entered to the address, and applies it. */
function applyForm(filter: Filter): void {
  const entries = new FormData(filter.form);
  if (!filter.field.value.trim()) entries.delete('text');
  const parameters = [...entries].map(([name, value]) => [name, String(value).trim()]);
  setParameters(new URLSearchParams(parameters), filter);
}

function setParameters(parameters: URLSearchParams, filter: Filter): void {
  const address = new URL(location.href);
  address.search = String(parameters);
  history.replaceState(history.state, '', address);
  applyAddress(filter);
}

/** Shows in the form, the agenda and the language switch what the address asks for. */
function applyAddress(filter: Filter): void {
  const { checkboxes, field } = filter;
  const parameters = new URLSearchParams(location.search);
  for (const box of checkboxes) box.checked = parameters.getAll(box.name).includes(box.value);
  const checked = (name: string) =>
    checkboxes.filter((box) => box.checked && box.name === name).map(({ value }) => value);
  const text = parameters.get('text') ?? '';
  if (field.value.trim() !== text) field.value = text;
  showMatches({ kinds: checked('kind'), rooms: checked('room'), text }, filter);
  copyAddressToLanguageLinks();
}

function showMatches(criteria: Criteria, { words, items, status, clearButton }: Filter): void {
  const isActive = [...criteria.kinds, ...criteria.rooms].length > 0 || criteria.text !== '';
  for (const item of items) item.element.hidden = !isMatch(item, criteria);
  for (const part of document.querySelectorAll<HTMLElement>('.agenda-day, .parallel-items'))
    part.hidden = isActive && part.querySelector('.timeline > li:not([hidden])') === null;
  const matching = items.filter((item) => !item.element.hidden).length;
  status.textContent = isActive
    ? interpolate(pluralForm(words, 'shown', items.length), {
        shown: `${matching}`,
        count: `${items.length}`,
      })
    : '';
  clearButton.hidden = !isActive;
  document.documentElement.classList.toggle('has-filter', isActive);
}

/** Clears the filter if it hides the element that the address names. */
function showTarget(filter: Filter): void {
  // The browser may set :target only after this script has run.
  const target = document.getElementById(location.hash.slice(1));
  if (!target?.closest('[hidden]')) return;
  setParameters(new URLSearchParams(), filter);
  target.scrollIntoView();
}

const isMatch = (item: FilterItem, { kinds, rooms, text }: Criteria): boolean =>
  (rooms.length === 0 || rooms.includes(item.room)) &&
  (kinds.length === 0 || kinds.some((kind) => item.kinds.includes(kind))) &&
  hasWords(item.text, text);

function hasWords(text: string, query: string): boolean {
  const folded = foldAccentsAndCase(text);
  return foldAccentsAndCase(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

const foldAccentsAndCase = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Returns all kinds of an item. The page lists them only if there are several. */
const kindsOf = ({ dataset: { kind = '', kinds = kind } }: HTMLElement): string[] => kinds.split(' ');

/** Returns the text of an item without that of its controls. */
const searchableText = (item: Element): string =>
  [...item.querySelectorAll('.item-kind, h3, .item-room, .prose, div > ul')]
    .map(({ textContent }) => textContent)
    .join(' ');
