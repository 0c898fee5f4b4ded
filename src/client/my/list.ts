/** The reader's agenda as a timeline, day by day. Times are those of each meeting. */
import { addresses, below } from '../../core/model/addresses.ts';
import { directionOf, type Language } from '../../core/model/languages.ts';
import { capitalize } from '../../i18n/capitalize.ts';
import { starButton } from '../agenda/star-buttons.ts';
import { overlappingKeys } from '../agenda/stars.ts';
import { zoneName } from '../agenda/zones.ts';
import { element } from '../dom.ts';
import type { Stars } from '../stored-values.ts';
import { interpolate, locale, type Words } from '../words.ts';
import { intervalOf, type LoadedItems, type MyItem, type MySite } from './items.ts';

interface ListContext {
  words: Words;
  site: MySite;
  stars: Stars;
  /** Removes an item from the list, or adds it again. */
  toggleStar: (key: string, interval: string) => void;
}

/** Returns a section for each day, and one for items that are no longer on their agenda. */
export function agendaSections({ items, removed }: LoadedItems, context: ListContext): Node[] {
  const titles = new Map(items.map(({ key, item }) => [key, item.title]));
  const days = Map.groupBy(items, ({ meeting, date }) => `${meeting} ${date}`);
  const sections = [...days.values()].map((items) => daySection(items, titles, context));
  if (removed.length === 0) return sections;
  const rows = removed.map((key) => removedRow(key, context));
  return [...sections, section([context.words.my.removed], rows)];
}

/** Returns the address of the current agenda, which may be a revision with another name. */
const agendaAddress = (meeting: string, language: Language, { base, meetings }: MySite): string =>
  below(base, addresses.document(language, meeting, meetings.get(meeting)?.document ?? 'agenda'));

const fullDate = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });

/** @param items those of one day of a meeting, at least one */
function daySection(
  items: readonly MyItem[],
  titles: ReadonlyMap<string, string>,
  context: ListContext,
): HTMLElement {
  const [first] = items;
  if (!first) throw new Error('A day has no items.');
  const { meeting, date, timeZone, item, language } = first;
  const { site } = context;
  const link = element(
    'a',
    { href: agendaAddress(meeting, language, site) },
    site.meetings.get(meeting)?.name ?? meeting,
  );
  const about = element('small', {}, link, ' · ', zoneName(timeZone, Date.parse(item.start)));
  const { status } = site.meetings.get(meeting) ?? {};
  const badge = status === undefined ? [] : [' ', element('strong', { class: 'badge' }, status)];
  const rows = items.map((each) => itemRow(each, titles, context));
  const day = section([capitalize(locale, fullDate.format(Date.parse(date))), ...badge, about], rows);
  if (isOff(first.key, site)) day.dataset['state'] = 'off';
  return day;
}

const section = (title: readonly (string | Node)[], rows: readonly HTMLElement[]): HTMLElement =>
  element(
    'section',
    { class: 'agenda-day' },
    element('h2', {}, ...title),
    element('ol', { class: 'timeline' }, ...rows),
  );

/** Tests for an item of a meeting that does not take place. @param key `meeting/item` */
const isOff = (key: string, { meetings }: MySite): boolean =>
  meetings.get(key.slice(0, key.indexOf('/')))?.isOff === true;

function itemRow(myItem: MyItem, titles: ReadonlyMap<string, string>, context: ListContext): HTMLElement {
  const { words, site, stars } = context;
  const { key, meeting, language, item } = myItem;
  const kindNames: Readonly<Record<string, string>> = words.agenda.kinds;
  const kinds = item.kinds.map((kind) => kindNames[kind] ?? kind);
  const link = element('a', { href: `${agendaAddress(meeting, language, site)}#${item.id}` }, item.title);
  const body = element('div', {}, element('h3', languageAttributes(language, site), link));
  const where = [item.closed && words.agenda.closed, item.room?.name].filter(Boolean).join(' · ');
  if (where) body.append(element('p', { class: 'item-room' }, where));
  const overlapping = isOff(key, site)
    ? []
    : overlappingKeys(stars, key).flatMap((other) => (isOff(other, site) ? [] : (titles.get(other) ?? [])));
  if (overlapping.length > 0) {
    const warning = interpolate(words.my.overlapWith, { titles: overlapping.join(words.semicolon) });
    body.append(element('p', { class: 'overlap-warning' }, warning));
  }
  return element(
    'li',
    { 'data-kind': item.kinds[0] ?? '' },
    element('span', { class: 'item-time' }, timeRange(item)),
    element('p', { class: 'item-kind' }, kinds.join(' · ')),
    body,
    toggleButton(key, item.title, intervalOf(myItem), context),
  );
}

const languageAttributes = (language: Language, site: MySite): Record<string, string> =>
  language === site.language ? {} : { lang: language, dir: directionOf(language) };

function timeRange({ start, end }: MyItem['item']): HTMLElement {
  const time = (instant: string) => element('time', { datetime: instant }, instant.slice(11, 16));
  return element('bdi', { dir: document.dir }, time(start), ...(end ? ['–', time(end)] : []));
}

function toggleButton(
  key: string,
  title: string,
  interval: string,
  { words, stars, toggleStar }: ListContext,
): HTMLElement {
  const star = starButton(interpolate(words.my.star, { title }), () => toggleStar(key, interval));
  star.setAttribute('aria-pressed', String(key in stars));
  star.dataset['key'] = key;
  return star;
}

const removedRow = (key: string, context: ListContext): HTMLElement =>
  element(
    'li',
    { class: 'item-compact', 'data-kind': 'closing' },
    element('div', {}, element('h3', {}, key)),
    toggleButton(key, key, '', context),
  );
