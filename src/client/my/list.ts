/** The reader's agenda as a timeline, day by day; each time as its meeting gives it. */
import { addresses, below } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import { starButton } from '../agenda/starring.ts';
import { clashesOf, type Stars } from '../agenda/stars.ts';
import { zoneName } from '../agenda/zone.ts';
import { element } from '../dom.ts';
import { fill, locale, type Words } from '../words.ts';
import type { Known, Loaded, MyItem } from './meetings.ts';

interface Page {
  words: Words;
  known: Known;
  base: string;
  language: Language;
  stars: Stars;
  /** Takes an item off the list, or puts it back. */
  flip: (key: string, interval: string) => void;
}

/** @param page what the list is made with */
export function listOf({ items, gone }: Loaded, page: Page): Node[] {
  const titles = new Map(items.map(({ key, item }) => [key, item.title]));
  const days = Map.groupBy(items, ({ meeting, date }) => `${meeting} ${date}`);
  const sections = [...days.values()].map((own) => dayOf(own, titles, page));
  if (gone.length === 0) return sections;
  return [
    ...sections,
    section(
      page.words.my.removed,
      undefined,
      gone.map((key) => goneItem(key, page)),
    ),
  ];
}

/** The agenda that holds may be a revised one, with another name. */
const documentOf = (meeting: string, { known }: Page): string => known[meeting]?.document ?? 'agenda';

const fullDate = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });

function dayOf(items: readonly MyItem[], titles: ReadonlyMap<string, string>, page: Page): HTMLElement {
  const [{ meeting, date, timeZone, item, language } = items[0] as MyItem] = items;
  const href = below(page.base, addresses.document(language, meeting, documentOf(meeting, page)));
  const about = element('small', {}, element('a', { href }, page.known[meeting]?.name ?? meeting));
  about.append(' · ', zoneName(timeZone, item.start));
  const rows = items.map((each) => itemOf(each, titles, page));
  return section(fullDate.format(Date.parse(date)), about, rows);
}

const section = (title: string, about: HTMLElement | undefined, items: readonly HTMLElement[]): HTMLElement =>
  element(
    'section',
    { class: 'day' },
    element('h2', {}, title, ...(about ? [about] : [])),
    element('ol', { class: 'items' }, ...items),
  );

function itemOf(
  { key, meeting, language, item }: MyItem,
  titles: ReadonlyMap<string, string>,
  page: Page,
): HTMLElement {
  const { words, base } = page;
  const href = `${below(base, addresses.document(language, meeting, documentOf(meeting, page)))}#${item.id}`;
  const kinds = item.kinds.map((kind) => (words.agenda.kinds as Record<string, string>)[kind] ?? kind);
  const clashes = clashesOf(page.stars, key).flatMap((other) => titles.get(other) ?? []);
  const body = element('div', {}, element('h3', foreign(language, page), element('a', { href }, item.title)));
  if (clashes.length > 0)
    body.append(
      element('p', { class: 'clash' }, fill(words.my.overlapWith, { titles: clashes.join(words.semicolon) })),
    );
  return element(
    'li',
    { class: item.kinds[0] ?? '' },
    element('span', { class: 'time' }, timesOf(item)),
    element('p', { class: 'kind' }, kinds.join(' · ')),
    body,
    starOf(key, item.title, `${item.start}/${item.end ?? item.start}`, page),
  );
}

const foreign = (language: Language, page: Page): Record<string, string> =>
  language === page.language ? {} : { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' };

function timesOf({ start, end }: MyItem['item']): HTMLElement {
  const time = (instant: string) => element('time', { datetime: instant }, instant.slice(11, 16));
  return element('bdi', {}, time(start), ...(end ? ['–', time(end)] : []));
}

function starOf(key: string, title: string, interval: string, { words, stars, flip }: Page): HTMLElement {
  const star = starButton(fill(words.my.star, { title }), () => flip(key, interval));
  star.setAttribute('aria-pressed', String(key in stars));
  star.dataset['key'] = key;
  return star;
}

const goneItem = (key: string, page: Page): HTMLElement =>
  element(
    'li',
    { class: 'slim closing' },
    element('div', {}, element('h3', {}, key)),
    starOf(key, key, '', page),
  );
