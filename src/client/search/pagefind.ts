/** Pagefind's own script, loaded when it is first needed. The types say what we use of it. */

/** A word that was found: which one of the page's words it is, and how much it counts. */
export interface Hit {
  location: number;
  balanced_score: number;
}

/** An element of the page that has an id; `location` is the place of its first word. */
export interface Anchor {
  element: string;
  id: string;
  text: string;
  location: number;
}

/** A part of a page with the hits in it; without an anchor, what stands before the first part. */
export interface SubResult {
  url: string;
  anchor?: Anchor;
  weighted_locations: Hit[];
}

export interface Fragment {
  /** Address with the base of the site. */
  url: string;
  /** The words of the page, with `<` and `>` as entities; in Chinese, words are parted by U+200B. */
  raw_content: string;
  meta: { title: string; type: string; meeting?: string; date?: string };
  anchors: Anchor[];
  sub_results: SubResult[];
}

export interface Result {
  id: string;
  data: () => Promise<Fragment>;
}

export type Filters = Partial<Record<'meeting' | 'type', string>>;

export interface Pagefind {
  options: (options: { basePath: string; baseUrl: string }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string, options: { filters: Filters }) => Promise<{ results: Result[] }>;
  destroy: () => Promise<void>;
}

export interface Place {
  /** Address of the language's bundle, with the base of the site. */
  bundle: string;
  base: string;
}

let loaded: Promise<Pagefind> | undefined;
let failures = 0;

/** Loads the engine, once. After a failure the next call tries again. */
export function load(place: Place): Promise<Pagefind> {
  loaded ??= start(place).catch((error) => {
    forget();
    throw error;
  });
  return loaded;
}

export async function find(place: Place, query: string, filters: Filters): Promise<Result[]> {
  const pagefind = await load(place);
  try {
    return (await pagefind.search(query, { filters })).results;
  } catch (error) {
    forget();
    await pagefind.destroy();
    throw error;
  }
}

async function start({ bundle, base }: Place): Promise<Pagefind> {
  // A module that could not be loaded is remembered as such by the browser, under its address.
  const again = failures ? `?again=${failures}` : '';
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js${again}`);
  await pagefind.options({ basePath: bundle, baseUrl: base });
  await pagefind.init();
  return pagefind;
}

function forget(): void {
  loaded = undefined;
  failures += 1;
}
