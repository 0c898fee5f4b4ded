/** Stands in for `client/search/fetch-gzip.ts` in a ZIP: nothing is packed, and search bundles are built when first needed. */
import { fetchText } from './fetch-text.ts';
import { loadSearchBundle } from './search-bundle.ts';

export async function fetchGzipText(address: string): Promise<string> {
  // A ZIP has one glossary for all languages.
  const glossary = /\/(glossary|titles)\.packed$/.exec(address)?.[1];
  if (glossary) return fetchText(address.replace(/[^/]+\/search\/[^/]+$/, `${glossary}.json`));
  const [folder = ''] = /^.*\/search\//.exec(address) ?? [];
  const text = (await loadSearchBundle(folder)).files.get(address);
  if (text === undefined) throw new Error(`${address} is not in this folder.`);
  return text;
}
