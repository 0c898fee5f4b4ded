/**
 * Stands in for `client/search/pagefind.ts` in a ZIP: MiniSearch finds the pages. Pagefind's files would have to be
 * fetched, which browsers refuse to pages opened from disk.
 */
import MiniSearch from 'minisearch';
import type { IndexResult, TermIndex } from '../search/pagefind.ts';
import type { SearchTarget } from '../search/target.ts';
import { type Field, fields } from './fields.ts';
import { type IndexablePage, loadSearchBundle } from './search-bundle.ts';

/** Weights the fields as Pagefind does on the site. */
const boost: Record<Field, number> = { title: 4, heading: 3, text: 1, faint: 0.1 };

export async function openIndex({ bundle }: SearchTarget): Promise<TermIndex> {
  const { pages } = await loadSearchBundle(bundle);
  const byId = new Map(pages.map((page) => [page.id, page]));
  const index = new MiniSearch<IndexablePage>({
    fields: [...fields],
    extractField: (page, name) => (name === 'id' ? page.id : page.fields[name as Field]),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', boost },
  });
  index.addAll(pages);
  const pageOf = (id: string): IndexablePage => {
    const page = byId.get(id);
    if (!page) throw new Error(`${id} is not in this folder.`);
    return page;
  };
  return {
    prefetch: () => {},
    find: async (terms) =>
      index.search(terms.join(' ')).map(({ id, score }): IndexResult => {
        const onPage = pageOf(id).terms;
        return { id, score, positions: terms.map((term) => positionsOf(term, onPage)) };
      }),
    read: async (id) => pageOf(id).fragment,
  };
}

const positionsOf = (term: string, terms: readonly string[]): number[] =>
  terms.flatMap((each, position) => (each === term ? [position] : []));
