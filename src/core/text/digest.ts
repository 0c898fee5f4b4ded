/**
 * Returns a short digest of a part of a document, from which a changed source is recognized. White space does not count,
 * so that authors can wrap the lines of a paragraph differently.
 *
 * The hash is cyrb53 (public domain, github.com/bryc/code), because core cannot import node:crypto and Web Crypto is
 * asynchronous. Its 53 bits suffice to distinguish the states of one part; it is not a protection against tampering.
 */
export function translationDigest(part: string): string {
  const text = part.normalize('NFC').replace(/\s+/gu, '');
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  const mixedHigh = mix(high, low);
  const mixedLow = mix(low, mixedHigh);
  return (4294967296 * (2097151 & mixedLow) + (mixedHigh >>> 0)).toString(16).padStart(14, '0');
}

const mix = (one: number, other: number): number =>
  Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
