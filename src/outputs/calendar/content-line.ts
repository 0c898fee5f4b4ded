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

/** Splits a line into lines of 75 octets at most, without splitting a character. */
function fold(line: string): ContentLine {
  if (/^[ -~]{0,75}$/.test(line)) return `${line}\r\n`;
  let folded = '';
  let start = 0;
  let octets = 0;
  for (let index = 0; index < line.length; ) {
    const codePoint = line.codePointAt(index) ?? 0;
    const size = octetsOf(codePoint);
    if (octets + size > maxLineOctets) {
      folded += `${line.slice(start, index)}\r\n `;
      start = index;
      // The space that continues a line counts.
      octets = 1;
    }
    octets += size;
    index += codePoint > 0xffff ? 2 : 1;
  }
  return `${folded}${line.slice(start)}\r\n`;
}

/** Counts the octets of a character in UTF-8. */
const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
