/**
 * Entry point for the journal. Its first page begins with today and tomorrow by the reader's clock, then lists the days to
 * come, the next one first, and those before. Pages of days say when a webcast can be watched.
 */
import { everyMinute } from './agenda/minute.ts';
import { createTimedLinks } from './agenda/timed-links.ts';
import { element, readData } from './dom.ts';
import { fetchText } from './fetch-text.ts';
import { addDays, isoDate } from './journal/dates.ts';
import { groupDays } from './journal/group-days.ts';
import { locale } from './words.ts';

/** Keeps the links of each meeting up to date. */
function startClock(root: ParentNode): void {
  const updates = [...root.querySelectorAll<HTMLElement>('.journal-meeting')].map((meeting) =>
    createTimedLinks(meeting, readData(meeting, 'zone')),
  );
  if (updates.length === 0) return;
  everyMinute((now) => {
    for (const update of updates) update(now);
  });
}

const longDate = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });

const dateElement = (date: string): HTMLElement =>
  element('time', { datetime: date }, longDate.format(Date.parse(date)));

/** Fetches what takes place on a day; `null` without a network, if the day is not saved. */
async function fetchDay(address: string): Promise<HTMLElement | null> {
  const text = await fetchText(address).catch(() => null);
  const day = text && new DOMParser().parseFromString(text, 'text/html').querySelector('.journal-day');
  if (!day) return null;
  const copy = document.importNode(day, true) as HTMLElement;
  // The day has a heading above them here.
  for (const heading of copy.querySelectorAll('h2'))
    heading.replaceWith(element('h3', {}, ...heading.childNodes));
  return copy;
}

const datesOf = (elements: Iterable<HTMLElement>): string[] =>
  [...elements].map((element) => readData(element, 'date'));

async function showToday(container: HTMLElement): Promise<void> {
  const today = isoDate(new Date());
  // Years that are not listed are over: see `listedYears`.
  const days = datesOf(container.querySelectorAll<HTMLElement>('li[data-date]')).sort();
  const hrefOf = (date: string) => `${readData(container, 'address')}${date}/`;
  const linkTo = (date: string) =>
    element('a', { class: 'journal-link', href: hrefOf(date) }, dateElement(date));
  const section = (date: string, label: string, ...content: Node[]) =>
    element(
      'section',
      { class: 'journal-group journal-current' },
      element('h2', {}, readData(container, label), ' ', element('small', {}, linkTo(date))),
      ...content,
    );

  const current = [
    { date: today, label: 'today' },
    { date: addDays(today, 1), label: 'tomorrow' },
  ];
  const sections = await Promise.all(
    current.map(async ({ date, label }) => {
      if (!days.includes(date)) return [];
      const day = await fetchDay(hrefOf(date));
      return day ? [section(date, label, day)] : [];
    }),
  );
  if (!days.includes(today)) sections.unshift([emptyDay()]);
  const shown = sections.flat();
  const datesShown = shown.flatMap((each) => datesOf(each.querySelectorAll<HTMLElement>('.journal-day')));
  groupDays(container, today, datesShown);
  container.prepend(...shown);
  container.dataset['grouped'] = '';
  for (const each of shown) startClock(each);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && isoDate(new Date()) !== today) location.reload();
  });

  function emptyDay(): HTMLElement {
    const next = days.find((date) => date > today);
    const sentence = next
      ? element('p', {}, readData(container, 'next'), ' ', linkTo(next))
      : element('p', {}, readData(container, 'nothingLater'));
    const heading = element(
      'h2',
      {},
      readData(container, 'today'),
      ' ',
      element('small', {}, dateElement(today)),
    );
    return element(
      'section',
      { class: 'journal-group journal-current' },
      heading,
      element('p', {}, readData(container, 'nothing')),
      sentence,
    );
  }
}

const container = document.getElementById('journal');
if (container) await showToday(container);
else startClock(document);
