/** Writes content lines and components of iCalendar (RFC 5545, 3.1): parameters, escaping and folding. */

/** A folded content line with its line break. */
export type ContentLine = string;

/** A list has several values, each quoted by itself. */
type Parameters = Readonly<Record<string, string | readonly string[]>>;

/** @param value in the form of its type: a text goes through `escapeText` first */
export function contentLine(name: string, value: string, parameters: Parameters = {}): ContentLine {
  const written = Object.entries(parameters).map(
    ([key, values]) => `;${key}=${[values].flat().map(parameterValue).join(',')}`,
  );
  return fold(`${name}${written.join('')}:${value}`);
}

export const component = (name: string, lines: readonly ContentLine[]): string =>
  `BEGIN:${name}\r\n${lines.join('')}END:${name}\r\n`;

/** Escapes a value of type TEXT (3.3.11). Removes control characters other than tabs, which are forbidden. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]|\r?\n|\p{Cc}/gu, (match) => {
    if (match.endsWith('\n')) return String.raw`\n`;
    if (match === '\t') return match;
    return /\p{Cc}/u.test(match) ? '' : `\\${match}`;
  });

/** Quotes the value of a parameter if necessary. Characters that a quoted value cannot have are encoded as in RFC 6868. */
function parameterValue(value: string): string {
  if (/^[\w-]*$/.test(value)) return value;
  const encoded = value.replace(/[\^"]|\p{Cc}/gu, (character) => caretEncodings[character] ?? '');
  return /[:;,]/.test(encoded) ? `"${encoded}"` : encoded;
}

const caretEncodings: Readonly<Record<string, string>> = { '^': '^^', '"': "^'", '\n': '^n' };

/** Octets of UTF-8 in a line, without its line break. */
const maxLineOctets = 75;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Splits a line into lines of 75 octets at most, without splitting a character. */
function fold(line: string): ContentLine {
  if (/^[ -~]{0,75}$/.test(line)) return `${line}\r\n`;
  const octets = encoder.encode(line);
  let folded = '';
  let start = 0;
  let limit = maxLineOctets;
  while (octets.length - start > limit) {
    let end = start + limit;
    while (isContinuationOctet(octets[end])) end -= 1;
    folded += `${decoder.decode(octets.subarray(start, end))}\r\n `;
    start = end;
    // The space that continues a line counts.
    limit = maxLineOctets - 1;
  }
  return `${folded}${decoder.decode(octets.subarray(start))}\r\n`;
}

const isContinuationOctet = (octet: number | undefined): boolean =>
  octet !== undefined && (octet & 0b1100_0000) === 0b1000_0000;
