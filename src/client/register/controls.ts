/** The controls of the filters: the choices of each field, and the words. */
import { readData } from '../dom.ts';
import { countsOf, type FilterableEntry, type Filters } from './filter.ts';

export interface Controls {
  element: HTMLElement;
  /** The lists of choices, in the order of `fields`. */
  facets: readonly HTMLDetailsElement[];
  /** Ids of the fields that have choices. */
  fields: readonly string[];
  words: HTMLInputElement | null;
}

export function findControls(element: HTMLElement): Controls {
  const facets = [...element.querySelectorAll<HTMLDetailsElement>('[data-facet]')];
  return { element, facets, fields: facets.map(fieldOf), words: element.querySelector('[type=search]') };
}

const fieldOf = (facet: HTMLElement): string => readData(facet, 'facet');

export const readFilters = ({ facets, words }: Controls): Filters => ({
  keys: new Map(facets.map((facet) => [fieldOf(facet), new Set(chosenKeys(facet))])),
  words: words?.value ?? '',
});

const chosenKeys = (facet: HTMLElement): string[] =>
  [...facet.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);

export function fillControls({ facets, words }: Controls, filters: Filters): void {
  if (words) words.value = filters.words;
  for (const facet of facets) {
    const chosen = filters.keys.get(fieldOf(facet));
    for (const input of facet.querySelectorAll('input')) input.checked = chosen?.has(input.value) ?? false;
  }
}

/** Shows how many entries each choice has, and how many choices of each field are chosen. */
export function showCounts(
  { facets }: Controls,
  entries: readonly FilterableEntry[],
  filters: Filters,
): void {
  for (const facet of facets) {
    const counts = countsOf(entries, filters, fieldOf(facet));
    for (const input of facet.querySelectorAll('input')) showCount(input, counts.get(input.value) ?? 0);
    const chosen = filters.keys.get(fieldOf(facet))?.size ?? 0;
    const output = facet.querySelector('output');
    if (output) output.textContent = chosen === 0 ? '' : `(${chosen})`;
  }
}

function showCount(input: HTMLInputElement, count: number): void {
  const item = input.closest('li');
  const shown = item?.querySelector('[data-count]');
  if (shown) shown.textContent = String(count);
  item?.toggleAttribute('data-empty', count === 0 && !input.checked);
}
