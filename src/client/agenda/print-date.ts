/** Adds the date of printing to the printed page. */
import { element } from '../dom.ts';
import { interpolate, locale, type Words } from '../words.ts';

export function addPrintDate({ agenda: { printed } }: Words): void {
  const line = element('p', { class: 'print-date' });
  document.querySelector('.page-address')?.after(line);
  addEventListener('beforeprint', () => {
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
    line.textContent = interpolate(printed, { date: date.format(Date.now()) });
  });
}
