/** Loads the glossary of a search bundle. */
import type { Glossary } from '../../core/search/bundle.ts';
import { fetchGzipText } from './fetch-gzip.ts';
import { memoizeAsync } from './memoize-async.ts';

/** Returns the reviewed terms, followed by the titles of the site. */
export const loadGlossary = memoizeAsync(async (bundle: string): Promise<Glossary> => {
  const texts = await Promise.all(
    ['glossary', 'titles'].map((name) => fetchGzipText(`${bundle}${name}.packed`)),
  );
  return texts.flatMap((text): Glossary => JSON.parse(text));
});
