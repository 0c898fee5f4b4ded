/**
 * Merges the events of several calendars into one. They keep the `UID`s of the public calendars.
 * @param calendars iCalendar (RFC 5545) with `CRLF`, times in UTC
 */
export function mergeCalendars(calendars: readonly string[], name: string): string {
  const events = calendars.flatMap((text) => text.match(/^BEGIN:VEVENT\r\n[\s\S]*?^END:VEVENT\r\n/gm) ?? []);
  const [productId = 'PRODID:-//Agenda//\r\n'] =
    /^PRODID:.*\r\n(?:[ \t].*\r\n)*/m.exec(calendars.join('')) ?? [];
  return [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    productId,
    'CALSCALE:GREGORIAN\r\n',
    `NAME:${escapeText(name)}\r\n`,
    `X-WR-CALNAME:${escapeText(name)}\r\n`,
    ...new Set(events),
    'END:VCALENDAR\r\n',
  ].join('');
}

/** Escapes a text value (RFC 5545, 3.3.11). */
const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
