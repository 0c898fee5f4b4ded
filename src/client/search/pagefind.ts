/** Pagefind's engine over the bundle of one language, loaded when it is first needed. The types say what we use of it. */

/** An element of the page that has an id: where its words begin, and how many pieces it has. */
export interface Anchor {
  element: string;
  id: string;
  text: string;
  location: number;
  length: number;
}

export interface Fragment {
  /** Address with the base of the site. */
  url: string;
  /** The text of the page, with `<` and `>` as entities; the pieces that stand behind its terms are parted by U+200B. */
  raw_content: string;
  meta: { title: string; type: string; meeting?: string; date?: string; symbol?: string };
  anchors: Anchor[];
}

export interface Result {
  id: string;
  score: number;
  /** Places of the terms that were found. */
  words: number[];
  data: () => Promise<Fragment>;
}

interface Module {
  options: (options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    ranking: object;
  }) => Promise<void>;
  init: () => Promise<void>;
  preload: (terms: string) => Promise<void>;
  search: (terms: string) => Promise<{ results: Result[] }>;
}

/** Where a language's bundle lies, with the base of the site. */
export interface Place {
  bundle: string;
  base: string;
}

export interface Engine {
  /** Pages that have all the terms; a term without its closing sign stands for all that begin so. */
  all(terms: string): Promise<Result[]>;
  /** Pages that have the terms one after the other. */
  phrase(terms: string): Promise<Result[]>;
  /** Loads what is needed to find each of the terms. */
  prepare(terms: readonly string[]): Promise<void>;
}

let attempts = 0;

/** @param noWorker whether the engine runs beside the page: a worker loads it a second time */
export async function startEngine({ bundle, base }: Place, noWorker: Promise<boolean>): Promise<Engine> {
  // A module that could not be loaded is remembered as such by the browser, under its address.
  attempts += 1;
  const again = attempts > 1 ? `?${attempts}` : '';
  const pagefind: Module = await import(/* @vite-ignore */ `${bundle}pagefind.js${again}`);
  await pagefind.options({ basePath: bundle, baseUrl: base, noWorker: await noWorker, ranking });
  await pagefind.init();
  const all = remembered(async (terms) => (await pagefind.search(terms)).results);
  return {
    all,
    phrase: (terms) => all(`"${terms}"`),
    prepare: (terms) => pagefind.preload(terms.join(' ')),
  };
}

/** While a reader types, all words but the last stay the same. */
function remembered(search: (terms: string) => Promise<Result[]>): Engine['all'] {
  const found = new Map<string, Promise<Result[]>>();
  return (terms) => {
    const results = found.get(terms) ?? search(terms);
    found.delete(terms);
    found.set(terms, results);
    results.catch(() => found.delete(terms));
    const [oldest = ''] = found.keys();
    if (found.size > 60) found.delete(oldest);
    return results;
  };
}

/** Documents here differ in length by kind, not by worth; a word in the title tells what a document is about. */
const ranking = {
  pageLength: 0.3,
  termSimilarity: 1,
  metaWeights: { title: 3, symbol: 0.2 },
};
