/** Says on the printed sheet when it was printed. */
import { element } from '../dom.ts';
import { fill, locale, type Words } from '../words.ts';

export function createPrint({ agenda: { printed } }: Words): void {
  const line = element('p', { class: 'printed' });
  document.querySelector('.address')?.after(line);
  addEventListener('beforeprint', () => {
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
    line.textContent = fill(printed, { date: date.format(Date.now()) });
  });
}
