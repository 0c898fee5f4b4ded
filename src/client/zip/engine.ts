/** In a ZIP, MiniSearch finds the pages of terms: Pagefind is a module that fetches, and browsers refuse both to pages from files. */
import MiniSearch from 'minisearch';
import { closing } from '../../core/search/prepare.ts';
import type { Engine, Place, Result } from '../search/pagefind.ts';
import { bundleAt, type PreparedPage } from './bundle.ts';
import { type Field, fields } from './terms.ts';

/** As Pagefind weighs them on the site. */
const boost: Record<Field, number> = { title: 4, heading: 3, text: 1, faint: 0.1 };

export async function startEngine({ bundle }: Pick<Place, 'bundle'>): Promise<Engine> {
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

  const search = (terms: string[], placesOf: (page: PreparedPage) => number[]): Result[] =>
    index.search(terms.join(' '), { prefix: (term) => !term.endsWith(closing) }).flatMap(({ id, score }) => {
      const page = byId.get(id);
      const words = page ? placesOf(page) : [];
      return page && words.length > 0 ? [{ id, score, words, data: async () => page.fragment }] : [];
    });
  return {
    async all(text) {
      const terms = text.split(' ');
      return search(terms, (page) => placesOfAny(page.terms, terms));
    },
    async phrase(text) {
      const terms = text.split(' ');
      return search(terms, (page) => placesOfRun(page.terms, terms));
    },
    prepare: async () => {},
  };
}

/** A term without its closing sign stands for all that begin so. */
const fits = (term: string, asked: string): boolean =>
  term === asked || (!asked.endsWith(closing) && term.startsWith(asked));

const placesOfAny = (terms: readonly string[], asked: readonly string[]): number[] =>
  terms.flatMap((term, place) => (asked.some((each) => fits(term, each)) ? [place] : []));

/** The terms one after the other, each whole. */
const placesOfRun = (terms: readonly string[], asked: readonly string[]): number[] =>
  terms.flatMap((_, place) =>
    asked.every((each, at) => terms[place + at] === each) ? asked.map((_, at) => place + at) : [],
  );
