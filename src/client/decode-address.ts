/**
 * Decodes the path or the fragment of an address. Returns it unchanged if its percent signs encode nothing (`#100%`),
 * because anyone can write an address.
 */
export function decodeAddress(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
