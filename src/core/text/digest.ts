/**
 * A short digest of words, the same on every machine; blanks and line ends do not count, so that a paragraph may be
 * wrapped anew in any script. It tells two states of one paragraph apart, and guards nothing: 53 bits are plenty.
 */
export function translationDigest(words: string): string {
  const text = words.normalize('NFC').replace(/\s+/gu, '');
  // cyrb53 (public domain, github.com/bryc/code): core has no node:crypto, and Web Crypto only answers later.
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
