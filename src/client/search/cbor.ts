/** CBOR (RFC 8949), as much of it as Pagefind writes: integers, texts, and arrays whose length is said. */
export type Cbor = number | string | Cbor[];

const negative = 1;
const text = 3;
const array = 4;

export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = 0;

  /** What follows the kind: the number itself, or how long it is in bytes. */
  const number = (short: number): number => {
    if (short < 24) return short;
    const length = 1 << (short - 24);
    at += length;
    if (length === 1) return view.getUint8(at - 1);
    if (length === 2) return view.getUint16(at - 2);
    if (length === 4) return view.getUint32(at - 4);
    throw new Error(`CBOR: a number of ${length} bytes`);
  };
  const item = (): Cbor => {
    const head = view.getUint8(at++);
    const kind = head >> 5;
    const value = number(head & 31);
    if (kind === negative) return -1 - value;
    if (kind === text) {
      at += value;
      return decoder.decode(bytes.subarray(at - value, at));
    }
    if (kind !== array) return value;
    const items: Cbor[] = [];
    for (let count = 0; count < value; count += 1) items.push(item());
    return items;
  };
  return item();
}
