/** The controls that filter and sort the results, with the number of documents for each choice. */
import { element, readData } from '../dom.ts';
import { interpolate } from '../words.ts';
import { type Facet, facets, type SearchQuery, type SearchResults } from './engine.ts';
import type { SearchWords } from './settings.ts';

export interface FacetControls {
  read: () => Pick<SearchQuery, Facet | 'sort'>;
  write: (query: SearchQuery) => void;
  clear: () => void;
  /** @param counts `null` if nothing was searched for */
  showCounts: (counts: SearchResults['counts'] | null) => void;
}

export function connectFacets(words: SearchWords, onChange: () => void): FacetControls {
  const select = (name: string) => document.getElementById(`search-${name}`) as HTMLSelectElement;
  const selects = {
    // A site of one series has no such filter.
    series: document.getElementById('search-series') === null ? element('select') : select('series'),
    meeting: select('meeting'),
    type: select('type'),
    year: select('year'),
  };
  const sort = select('sort');
  const options = Object.values(selects).flatMap(({ options }) => [...options]);
  const names = new Map(options.map((option) => [option, option.text]));
  for (const each of [...Object.values(selects), sort]) each.addEventListener('change', onChange);

  function showFacetCounts(facet: Facet, counts: Map<string, number> | undefined): void {
    for (const option of selects[facet].options) {
      const name = names.get(option);
      if (!option.value || !name) continue;
      const count = counts?.get(option.value) ?? 0;
      option.text = counts ? interpolate(words.nameWithCount, { name, count: String(count) }) : name;
      option.disabled = counts !== undefined && count === 0 && !option.selected;
    }
  }

  return {
    read: () => ({
      series: selects.series.value,
      meeting: selects.meeting.value,
      type: selects.type.value,
      year: selects.year.value,
      sort: sort.value,
    }),
    write: (query) => {
      for (const facet of facets) selectOption(selects[facet], query[facet]);
      selectOption(sort, query.sort);
    },
    clear: () => {
      for (const each of Object.values(selects)) each.value = '';
    },
    showCounts: (counts) => {
      for (const facet of facets) showFacetCounts(facet, counts?.[facet]);
    },
  };
}

/** Reads the series of each meeting from the filter of meetings. */
export const readSeries = (): ReadonlyMap<string, string> =>
  new Map(
    [...document.querySelectorAll<HTMLOptionElement>('option[data-series]')].map((option) => [
      option.value,
      readData(option, 'series'),
    ]),
  );

/** Selects the first option if an address names one that does not exist. */
function selectOption(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}
