/** The summaries of the entries, which would be most of the size of the page. */
import type { RegisterJson } from '../../outputs/data/register-json.ts';
import { fetchText } from '../fetch-text.ts';

/** Returns the summaries by entry; none if they cannot be loaded, as without a network. @param address of `<register>.json` */
export async function readSummaries(address: string): Promise<ReadonlyMap<string, string>> {
  try {
    const { entries }: Pick<RegisterJson, 'entries'> = JSON.parse(await fetchText(address));
    return new Map(entries.map(({ id, summary }) => [id, summary ?? '']));
  } catch {
    return new Map();
  }
}
