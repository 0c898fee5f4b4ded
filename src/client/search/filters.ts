/** What narrows and orders the results, with the number of documents that each choice would leave. */
import { interpolate } from '../words.ts';
import { type Facet, facets, type Outcome, type Query } from './engine.ts';
import type { SearchWords } from './settings.ts';

export interface Filters {
  read: () => Pick<Query, Facet | 'sort'>;
  write: (query: Query) => void;
  clear: () => void;
  /** @param counts `null` where nothing was asked for */
  count: (counts: Outcome['counts'] | null) => void;
}

export function createFilters(words: SearchWords, onChange: () => void): Filters {
  const select = (name: string) => document.getElementById(`search-${name}`) as HTMLSelectElement;
  const selects = { meeting: select('meeting'), type: select('type'), year: select('year') };
  const sort = select('sort');
  const names = new Map(Object.values(selects).flatMap(({ options }) => [...options].map(named)));
  for (const each of [...Object.values(selects), sort]) each.addEventListener('change', onChange);

  function countFacet(facet: Facet, counts: Map<string, number> | undefined): void {
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
      meeting: selects.meeting.value,
      type: selects.type.value,
      year: selects.year.value,
      sort: sort.value,
    }),
    write: (query) => {
      for (const facet of facets) choose(selects[facet], query[facet]);
      choose(sort, query.sort);
    },
    clear: () => {
      for (const each of Object.values(selects)) each.value = '';
    },
    count: (counts) => {
      for (const facet of facets) countFacet(facet, counts?.[facet]);
    },
  };
}

const named = (option: HTMLOptionElement): [HTMLOptionElement, string] => [option, option.text];

/** An address may name a meeting that there is not. */
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.selectedIndex < 0) select.selectedIndex = 0;
}
