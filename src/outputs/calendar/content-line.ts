/** Content lines and components of iCalendar (RFC 5545 3.1): names, parameters, escaping, folding. */

/** Folded, with its line end. */
export type Line = string;

/** A list is of several values, which quotes would make one. */
type Parameters = Readonly<Record<string, string | readonly string[]>>;

/** @param value as it stands in the line: a text goes through `text` first */
export function line(name: string, value: string, parameters?: Parameters): Line {
  let start = name;
  for (const key in parameters) start += `;${key}=${[parameters[key] ?? ''].flat().map(parameter).join(',')}`;
  return foldLine(`${start}:${value}`);
}

export const component = (name: string, lines: readonly Line[]): string =>
  `BEGIN:${name}\r\n${lines.join('')}END:${name}\r\n`;

/** A value of type TEXT (3.3.11). Control characters are forbidden, but for the tab. */
export const text = (value: string): string =>
  value.replace(/[\\;,]|\r?\n|\p{Cc}/gu, (sign) => {
    if (sign.endsWith('\n')) return String.raw`\n`;
    if (sign === '\t') return sign;
    return /\p{Cc}/u.test(sign) ? '' : `\\${sign}`;
  });

/** A parameter's value: quoted where it must be; what cannot stand in quotes is written as in RFC 6868. */
function parameter(value: string): string {
  if (/^[\w-]*$/.test(value)) return value;
  const written = value.replace(/[\^"]|\p{Cc}/gu, (sign) => escapes[sign] ?? '');
  return /[:;,]/.test(written) ? `"${written}"` : written;
}

const escapes: Readonly<Record<string, string>> = { '^': '^^', '"': "^'", '\n': '^n' };

/** Octets of a line without its end. */
const limit = 75;

/** Lines are measured in octets of UTF-8, and cut between characters. */
function foldLine(unfolded: string): Line {
  if (/^[ -~]{0,75}$/.test(unfolded)) return `${unfolded}\r\n`;
  const whole = unfolded.toWellFormed();
  let folded = '';
  let start = 0;
  let octets = 0;
  for (let at = 0; at < whole.length; ) {
    const codePoint = whole.codePointAt(at) ?? 0;
    const size = octetsOf(codePoint);
    if (octets + size > limit) {
      folded += `${whole.slice(start, at)}\r\n `;
      start = at;
      octets = 1;
    }
    octets += size;
    at += codePoint < 0x10000 ? 1 : 2;
  }
  return `${folded}${whole.slice(start)}\r\n`;
}

const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
