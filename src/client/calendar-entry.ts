/**
 * The calendar of one item, cut out of that of its agenda. What speaks of the whole - its name, where it is kept up
 * to date - is left out.
 * @param calendar iCalendar (RFC 5545), whose entries name their items in `URL`
 */
export function entryOf(calendar: string, item: string): string {
  const [head = '', ...entries] = calendar.split(/^(?=BEGIN:VEVENT\r\n)/m);
  const kept = head.split(/\r\n(?! )/).filter((line) => /^(BEGIN|VERSION|PRODID|CALSCALE):/.test(line));
  // Long lines are folded.
  const isItem = (entry: string) => entry.replaceAll('\r\n ', '').includes(`#${item}\r\n`);
  const found = entries.filter(isItem).map((entry) => entry.replace(/END:VCALENDAR\r\n$/, ''));
  return [...kept, `${found.join('')}END:VCALENDAR`, ''].join('\r\n');
}
