/**
 * Extracts the calendar of one item from that of its agenda. Drops the properties that describe the calendar of the
 * agenda, such as its name and source.
 * @param calendar iCalendar (RFC 5545); the `URL` of each event ends with the id of its item
 */
export function itemCalendar(calendar: string, item: string): string {
  const [head = '', ...events] = calendar.split(/^(?=BEGIN:VEVENT\r\n)/m);
  const properties = head.split(/\r\n(?! )/).filter((line) => /^(BEGIN|VERSION|PRODID|CALSCALE):/.test(line));
  // Long lines are folded.
  const isOfItem = (event: string) => event.replaceAll('\r\n ', '').includes(`#${item}\r\n`);
  const itemEvents = events.filter(isOfItem).map((event) => event.replace(/END:VCALENDAR\r\n$/, ''));
  return [...properties, `${itemEvents.join('')}END:VCALENDAR`, ''].join('\r\n');
}
