/** In a ZIP, MiniSearch finds the pages of terms: what Pagefind wrote is fetched, and browsers refuse that to pages from files. */
import MiniSearch from 'minisearch';
import type { Place } from '../search/engine.ts';
import type { Engine, Result } from '../search/pagefind.ts';
import { bundleAt, type PreparedPage } from './bundle.ts';
import { type Field, fields } from './terms.ts';

/** As Pagefind weighs them on the site. */
const boost: Record<Field, number> = { title: 4, heading: 3, text: 1, faint: 0.1 };

export async function openIndex({ bundle }: Place): Promise<Engine> {
  const { pages } = await bundleAt(bundle);
  const byId = new Map(pages.map((page) => [page.id, page]));
  const index = new MiniSearch<PreparedPage>({
    fields: [...fields],
    extractField: (page, name) => (name === 'id' ? page.id : page.fields[name as Field]),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', boost },
  });
  index.addAll(pages);
  const pageOf = (id: string): PreparedPage => {
    const page = byId.get(id);
    if (!page) throw new Error(`${id} is not in this folder`);
    return page;
  };
  return {
    find: async (terms) =>
      index.search(terms.join(' ')).map(({ id, score }): Result => {
        const found = pageOf(id).terms;
        return { id, score, places: terms.map((term) => placesOf(found, term)) };
      }),
    read: async (id) => pageOf(id).fragment,
  };
}

const placesOf = (terms: readonly string[], asked: string): number[] =>
  terms.flatMap((term, place) => (term === asked ? [place] : []));
