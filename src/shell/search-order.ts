/**
 * The same bytes for the same pages. Pagefind writes the values of a filter, and the list of the filters, in the
 * order of a hash map, which is another in each run (https://github.com/Pagefind/pagefind/issues/638). Here both
 * are sorted, and the files that they stand in are named after their bytes again.
 *
 * These files are compressed CBOR (RFC 8949) behind a signature: a filter is `[name, values]`, the index of all
 * files is `[version, pages, chunks, filters, …]`.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Path within the bundle, with `/` -> bytes. */
export type Bundle = Map<string, Uint8Array>;

const signature = 'pagefind_dcd'.length;
const entryPath = 'pagefind-entry.json';

export function inFixedOrder(bundle: Bundle): Bundle {
  const renamed = new Map<string, string>();
  const paths = [...bundle.keys()];
  const rewrite = (path: string, child: number): [string, Uint8Array] => {
    const data = gunzipSync(bundle.get(path) ?? new Uint8Array());
    const sorted = withSortedChild(replaced(data, renamed), signature, child);
    const [name = '', digest = ''] = /_([0-9a-f]+)\.pf_/.exec(path) ?? [];
    const fresh = createHash('sha256').update(sorted).digest('hex').slice(0, digest.length);
    renamed.set(digest, fresh);
    return [path.replace(name, name.replace(digest, fresh)), gzipSync(sorted)];
  };
  const filters = paths.filter((path) => path.endsWith('.pf_filter')).map((path) => rewrite(path, 1));
  const indexes = paths.filter((path) => path.endsWith('.pf_meta')).map((path) => rewrite(path, 3));
  const entry = Buffer.from(bundle.get(entryPath) ?? new Uint8Array());
  const others = [...bundle].filter(([path]) => !/\.pf_(filter|meta)$/.test(path));
  return new Map([...others, ...filters, ...indexes, [entryPath, replaced(entry, renamed)]]);
}

/** Digests are of one length each, so that no length in the data changes. */
function replaced(data: Buffer, digests: ReadonlyMap<string, string>): Buffer {
  let text = data.toString('latin1');
  for (const [old, fresh] of digests) text = text.replaceAll(`_${old}`, `_${fresh}`);
  return Buffer.from(text, 'latin1');
}

/** Sorts the list that is a child of the list that begins at `start`. */
function withSortedChild(data: Buffer, start: number, child: number): Buffer {
  let at = head(data, start).next;
  for (let index = 0; index < child; index += 1) at = endOf(data, at);
  const list = head(data, at);
  const items: Buffer[] = [];
  let end = list.next;
  for (let index = 0; index < list.value; index += 1) {
    const next = endOf(data, end);
    items.push(data.subarray(end, next));
    end = next;
  }
  return Buffer.concat([data.subarray(0, list.next), ...items.sort(Buffer.compare), data.subarray(end)]);
}

/** Type and argument of a CBOR item, and where it goes on. */
function head(data: Buffer, at: number): { major: number; value: number; next: number } {
  const initial = data.readUInt8(at);
  const short = initial & 31;
  const size = short < 24 ? 0 : 2 ** (short - 24);
  if (size > 4) throw new Error('Pagefind has changed its format; src/shell/search-order.ts must follow.');
  return {
    major: initial >> 5,
    value: size ? data.readUIntBE(at + 1, size) : short,
    next: at + 1 + size,
  };
}

/** Where an item ends. */
function endOf(data: Buffer, at: number): number {
  const { major, value, next } = head(data, at);
  if (major === 2 || major === 3) return next + value;
  const children = major === 4 ? value : major === 5 ? 2 * value : 0;
  let end = next;
  for (let index = 0; index < children; index += 1) end = endOf(data, end);
  return end;
}
