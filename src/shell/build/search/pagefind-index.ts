/** Indexes pages with Pagefind. */
import * as pagefind from 'pagefind';
import type { LanguageRules } from '../../../core/search/language-rules.ts';
import type { SearchPage } from '../../../outputs/search/search-page.ts';
import { type PageText, pageText } from '../../../outputs/search/terms.ts';

export interface PagefindIndex {
  /** The files that Pagefind writes: path within the bundle, with `/` -> bytes. */
  files: ReadonlyMap<string, Uint8Array>;
  /** The text of each page by its address. */
  texts: ReadonlyMap<string, PageText>;
}

/** Pagefind runs in one process for all indexes, and frees their memory only when that ends. */
let runningIndexes = 0;

/** @throws Error if Pagefind rejects a page */
export async function indexWithPagefind(
  pages: readonly SearchPage[],
  rules: LanguageRules,
  onPage?: () => void,
): Promise<PagefindIndex> {
  runningIndexes += 1;
  try {
    // The pages hold terms already: Pagefind must neither stem nor split them.
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'und' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const texts = new Map<string, PageText>();
    const add = async (url: string, content: string) => {
      const { errors } = await index.addHTMLFile({ url, content });
      if (errors.length > 0) throw new Error(`Pagefind, ${url}: ${errors.join('; ')}`);
      onPage?.();
    };
    let adding = Promise.resolve();
    for (const page of pages) {
      // Pagefind reads one page while the terms of the next are found.
      const text = pageText(page, rules);
      texts.set(page.url, { ...text, termsHtml: '' });
      await adding;
      adding = add(page.url, text.termsHtml);
    }
    await adding;
    const { files } = await index.getFiles();
    await index.deleteIndex();
    return { files: new Map(files.map(({ path, content }) => [path, content])), texts };
  } finally {
    runningIndexes -= 1;
    if (runningIndexes === 0) await pagefind.close();
  }
}
