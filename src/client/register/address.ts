/** The filters and the order of a register in the query of its address: `?country=de&country=jp&q=mining&sort=-adopted`. */
import type { Filters } from './filter.ts';
import type { Order } from './sort.ts';

export interface ViewOfRegister {
  filters: Filters;
  /** `null` for the order of the page. */
  order: Order | null;
}

/** @param fields those that the page can filter by */
export function readQuery(query: string, fields: readonly string[]): ViewOfRegister {
  const parameters = new URLSearchParams(query);
  const sort = parameters.get('sort');
  return {
    filters: {
      keys: new Map(fields.map((field) => [field, new Set(parameters.getAll(field))])),
      words: parameters.get('q') ?? '',
    },
    order: sort ? { column: sort.replace(/^-/, ''), isDescending: sort.startsWith('-') } : null,
  };
}

/** Returns the query with its question mark; an empty string for the page as it is without one. */
export function formatQuery({ filters, order }: ViewOfRegister): string {
  const parameters = new URLSearchParams();
  for (const [field, keys] of filters.keys) for (const key of keys) parameters.append(field, key);
  if (filters.words.trim() !== '') parameters.set('q', filters.words);
  if (order) parameters.set('sort', (order.isDescending ? '-' : '') + order.column);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
