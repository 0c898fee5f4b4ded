/** In a ZIP nothing is packed but the whole, and the tables of a search bundle are made when they are asked for. */
import { bundleAt } from './bundle.ts';
import { fetchText } from './fetch-text.ts';

export async function readPacked(address: string): Promise<string> {
  // One for all languages.
  const list = /\/(glossary|titles)\.packed$/.exec(address)?.[1];
  if (list) return fetchText(address.replace(/[^/]+\/search\/[^/]+$/, `${list}.json`));
  const text = (await bundleAt(address)).files.get(address);
  if (text === undefined) throw new Error(`${address} is not in this folder`);
  return text;
}
