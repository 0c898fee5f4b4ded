/**
 * Makes the search bundle of a language, as the browser loads it:
 * - an index in Pagefind's format, which the browser reads with `src/client/search/pagefind.ts`;
 * - fragments in Pagefind's format, with the displayed text: one piece for each term (see `pieceSeparator`);
 * - Pagefind's engine without its interfaces: no page loads it, but programs that support Pagefind use it;
 * - `pages.packed`: the head of the index; meeting, type and date of each page, for filters, counts and sorting;
 * - `words/<code point>.packed`: words by their first letter, for prefixes, missing accents and typing errors.
 *
 * Packed files are gzip, as Pagefind's are, because a static host may not compress files.
 */
import { gzipSync } from 'node:zlib';
import type { PagesTable } from '../../../core/search/bundle.ts';
import type { LanguageRules } from '../../../core/search/language-rules.ts';
import { pagefindSignature, readMeta } from '../../../core/search/pagefind/format.ts';
import { writeIndex } from '../../../core/search/pagefind/write-index.ts';
import { fragmentText } from '../../../core/search/pieces.ts';
import type { SearchPage } from '../../../outputs/search/pages.ts';
import { pagesTable, wordFiles } from '../../../outputs/search/tables.ts';
import { type PageText, pageText } from '../../../outputs/search/terms.ts';
import { sha256 } from '../../digest.ts';
import type { Engine } from './engine.ts';

/** Path within the bundle, with `/` -> bytes. */
export type Bundle = Map<string, Uint8Array>;

export interface BundleOptions {
  /** In a fixed order, which determines the bytes of the index. */
  pages: readonly SearchPage[];
  rules: LanguageRules;
  engine: Engine;
  /** Called after each page. */
  onPage?: (() => void) | undefined;
}

export function searchBundle({ pages, rules, engine, onPage }: BundleOptions): Bundle {
  const bundle: Bundle = new Map(engine.files);
  const nameOf = fileNamer();
  const indexed = pages.map((page) => {
    const text = pageText(page, rules);
    const fragment = fragmentOf(page, text);
    const id = nameOf(fragment);
    bundle.set(`fragment/${id}.pf_fragment`, gzipSync(fragment));
    onPage?.();
    return { id, page, ...text };
  });
  const { meta, chunks } = writeIndex(indexed, { version: engine.version, nameOf });
  for (const [name, chunk] of chunks) bundle.set(`index/${name}.pf_index`, gzipSync(chunk));
  const metaName = nameOf(meta);
  if (pages.length > 0) bundle.set(`pagefind.${metaName}.pf_meta`, gzipSync(meta));
  bundle.set('pagefind-entry.json', Buffer.from(engine.entryOf(metaName, pages.length)));
  const words = wordFiles(
    indexed.map(({ pieces }) => pieces),
    rules,
  );
  for (const [start, text] of words) bundle.set(`words/${start}.packed`, gzipSync(text));
  const table: PagesTable = {
    index: pages.length > 0 ? readMeta(meta).head : null,
    words: [...words.keys()],
    ...pagesTable(new Map(indexed.map(({ id, page }) => [id, page]))),
  };
  bundle.set('pages.packed', gzipSync(JSON.stringify(table)));
  return bundle;
}

/** Returns the text of a page as Pagefind and the browser read it. An anchor's `length` is the number of its pieces. */
const fragmentOf = ({ url, shown }: SearchPage, { pieces, anchors }: PageText): string =>
  pagefindSignature +
  JSON.stringify({
    url,
    content: fragmentText(pieces),
    word_count: pieces.length,
    filters: {},
    meta: shown,
    anchors,
  });

/** In hexadecimal digits. */
const minNameLength = 8;

/** Returns a function that names files by their content, as briefly as it takes to distinguish them. */
function fileNamer(): (content: string | Uint8Array) => string {
  const names = new Set<string>();
  return (content) => {
    const hash = sha256(content).toString('hex');
    let length = minNameLength;
    while (names.has(hash.slice(0, length))) length += 1;
    const name = hash.slice(0, length);
    names.add(name);
    return name;
  };
}
