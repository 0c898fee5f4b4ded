/** CBOR (RFC 8949), as far as Pagefind uses it: integers, texts, and arrays of known length. */
export type Cbor = number | string | Cbor[];

/** Major types. All others count as unsigned integers. */
const negativeInteger = 1;
const textString = 3;
const array = 4;

export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let offset = 0;

  /** Reads the argument of an item: small values are part of its first byte, others follow in 1, 2 or 4 bytes. */
  const readArgument = (info: number): number => {
    if (info < 24) return info;
    const length = 1 << (info - 24);
    offset += length;
    if (length === 1) return view.getUint8(offset - 1);
    if (length === 2) return view.getUint16(offset - 2);
    if (length === 4) return view.getUint32(offset - 4);
    throw new Error(`CBOR: a number of ${length} bytes`);
  };
  const readItem = (): Cbor => {
    const initialByte = view.getUint8(offset++);
    const majorType = initialByte >> 5;
    const argument = readArgument(initialByte & 31);
    if (majorType === negativeInteger) return -1 - argument;
    if (majorType === textString) {
      offset += argument;
      return decoder.decode(bytes.subarray(offset - argument, offset));
    }
    if (majorType !== array) return argument;
    const items: Cbor[] = [];
    for (let count = 0; count < argument; count += 1) items.push(readItem());
    return items;
  };
  return readItem();
}
