/** One calendar of several: their entries as they are, with the `UID`s of the public feeds. */

/** @param texts iCalendar (RFC 5545) with `CRLF`, times in UTC */
export function mergeCalendars(texts: readonly string[], name: string): string {
  const entries = texts.flatMap((text) => text.match(/^BEGIN:VEVENT\r\n[\s\S]*?^END:VEVENT\r\n/gm) ?? []);
  const maker = /^PRODID:.*\r\n(?:[ \t].*\r\n)*/m.exec(texts[0] ?? '')?.[0] ?? 'PRODID:-//Agenda//\r\n';
  return [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    maker,
    'CALSCALE:GREGORIAN\r\n',
    `NAME:${escaped(name)}\r\n`,
    `X-WR-CALNAME:${escaped(name)}\r\n`,
    ...new Set(entries),
    'END:VCALENDAR\r\n',
  ].join('');
}

/** RFC 5545 3.3.11. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
