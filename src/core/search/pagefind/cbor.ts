/** CBOR (RFC 8949), as far as Pagefind uses it: integers of at most 32 bits, texts, and arrays of known length. */
export type Cbor = number | string | readonly Cbor[];

/** Major types. When decoding, all others count as unsigned integers. */
const unsignedInteger = 0;
const negativeInteger = 1;
const textString = 3;
const array = 4;

/** An initial byte, and an argument of 32 bits. */
const maxHeadBytes = 5;

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

/** Encodes an item in the shortest form, as Pagefind reads it. */
export function encodeCbor(item: Cbor): Uint8Array {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(2 ** 12);
  let view = new DataView(bytes.buffer);
  let offset = 0;

  const reserve = (count: number): void => {
    if (offset + count <= bytes.length) return;
    const larger = new Uint8Array(2 * (offset + count));
    larger.set(bytes.subarray(0, offset));
    [bytes, view] = [larger, new DataView(larger.buffer)];
  };
  const writeHead = (majorType: number, argument: number): void => {
    reserve(maxHeadBytes);
    const initialByte = majorType << 5;
    if (argument < 24) view.setUint8(offset++, initialByte | argument);
    else if (argument < 2 ** 8) {
      view.setUint8(offset++, initialByte | 24);
      view.setUint8(offset++, argument);
    } else if (argument < 2 ** 16) {
      view.setUint8(offset++, initialByte | 25);
      view.setUint16(offset, argument);
      offset += 2;
    } else {
      view.setUint8(offset++, initialByte | 26);
      view.setUint32(offset, argument);
      offset += 4;
    }
  };
  const writeItem = (each: Cbor): void => {
    if (typeof each === 'number') {
      if (each < 0) writeHead(negativeInteger, -1 - each);
      else writeHead(unsignedInteger, each);
    } else if (typeof each === 'string') {
      const text = encoder.encode(each);
      writeHead(textString, text.length);
      reserve(text.length);
      bytes.set(text, offset);
      offset += text.length;
    } else {
      writeHead(array, each.length);
      for (const member of each) writeItem(member);
    }
  };
  writeItem(item);
  return bytes.slice(0, offset);
}
