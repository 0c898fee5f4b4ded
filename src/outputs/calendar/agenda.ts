/** The calendars of an agenda: of the whole, a day, a kind, an item. */

import { resolveWallTime } from '../../core/dates/time-zones.ts';
import { removedItems, type Slot } from '../../core/history/history.ts';
import { isRecent, itemModified, itemSequences, type Sequences } from '../../core/history/sequence.ts';
import { addresses } from '../../core/model/addresses.ts';
import { textIn } from '../../core/model/languages.ts';
import type { AgendaItem, Html, ItemLink, Kind, Meeting, Version } from '../../core/model/model.ts';
import { previousNames } from '../../core/site/redirects.ts';
import { currentAgenda, predecessors } from '../../core/site/revisions.ts';
import { htmlToText } from '../../core/text/html-to-text.ts';
import {
  type CalendarFile,
  type Context,
  calendar,
  conferences,
  type Entry,
  entry,
  type Fields,
  locationOf,
  sessionName,
  timesOf,
} from './component.ts';
import { line } from './content-line.ts';
import { uidOf } from './uid.ts';

/** An entry, and what chooses it into the calendar of a day, a kind or an item. */
interface ItemEntry extends Entry {
  id: string;
  title: string;
  date: string;
  kinds: readonly Kind[];
}

export function* agendaCalendars(
  context: Context,
  meeting: Meeting,
  version: Version,
): Generator<CalendarFile> {
  const { words } = context;
  const { language } = words;
  const entries = itemEntries(context, meeting, version);
  const session = sessionName(context, meeting);
  const shared = {
    page: addresses.document(language, meeting.id, version.document),
    description: textIn(meeting.name, language),
  };
  const part = (address: string, title: string, chosen: readonly Entry[]): CalendarFile =>
    calendar(context, { ...shared, address, name: words.part(session, title), entries: chosen });

  yield part(addresses.agendaCalendar(language, meeting.id), version.title, entries);
  for (const [day, chosen] of Map.groupBy(entries, (each) => each.date))
    yield part(addresses.dayCalendar(language, meeting.id, day), words.day(day), chosen);
  for (const kind of new Set(entries.flatMap(({ kinds }) => kinds))) {
    const chosen = entries.filter(({ kinds }) => kinds.includes(kind));
    yield part(addresses.kindCalendar(language, meeting.id, kind), words.kind(kind), chosen);
  }
  for (const each of entries)
    yield part(addresses.itemCalendar(language, meeting.id, each.id), each.title, [each]);
}

/** The items in their order, then those that were taken out not long ago. */
function itemEntries(context: Context, meeting: Meeting, version: Version): ItemEntry[] {
  const { site, history } = context;
  const former = predecessors(meeting, currentAgenda(meeting));
  const generations = [version.document, ...former.map(({ name }) => name)].map((name) => [
    name,
    ...previousNames(site.moved, meeting.id, name),
  ]);
  const about = { meeting, version, sequences: itemSequences(history, meeting.id, generations) };
  const days = version.body.type === 'agenda' ? version.body.days : [];
  const before = former.flatMap(({ versions }) => versions[version.language] ?? []);
  const removed = removedItems(history, version, before).filter((item) => isRecent(history, item.removed));
  return [
    ...days.flatMap((day) =>
      day.items.map((item) => itemEntry(context, about, item, { ...item, date: day.date })),
    ),
    ...removed.flatMap((item) => removedEntry(context, about, item)),
  ];
}

interface About {
  meeting: Meeting;
  version: Version;
  sequences: Sequences;
}

function itemEntry(context: Context, about: About, item: AgendaItem, slot: Slot): ItemEntry {
  const { words } = context;
  const { meeting, version } = about;
  const cancelled = version.status === 'withdrawn';
  const isBreak = item.kinds.includes('break');
  const page = itemPage(context, about, item.id);
  return placed(
    context,
    about,
    { ...item, date: slot.date },
    {
      status: cancelled ? 'CANCELLED' : version.status === 'provisional' ? 'TENTATIVE' : 'CONFIRMED',
      time: timesOf(item.startInstant, item.endInstant),
      blocks: !cancelled && !isBreak && item.endInstant !== null,
      description: [
        cancelled && words.cancelled,
        words.localTime(meeting, slot),
        item.text,
        listed(words.speakers, item.speakers.map(speakerText)),
        listed(words.documents, item.documents.map(linkText(page))),
        listed(words.recordings, item.recordings.map(linkText(page))),
        textIn(meeting.name, words.language),
        page,
      ],
      more: [
        ...(item.of ? [line('RELATED-TO', uidOf(meeting.id, item.of))] : []),
        ...(cancelled || isBreak ? [] : conferences(context, meeting)),
      ],
    },
  );
}

/** None where its time does not exist in the zone: such a state was never published. */
function removedEntry(
  context: Context,
  about: About,
  item: ReturnType<typeof removedItems>[number],
): ItemEntry[] {
  const { words } = context;
  const { meeting } = about;
  const { slot } = item;
  const resolve = (time: string) => resolveWallTime(slot.date, time, meeting.timeZone);
  const start = resolve(slot.start);
  const end = slot.end === null ? null : resolve(slot.end);
  if (start.kind !== 'instant' || (end && end.kind !== 'instant')) return [];
  const fields = {
    status: 'CANCELLED' as const,
    time: timesOf(start.instant, end ? end.instant : null),
    blocks: false,
    description: [
      words.cancelled,
      words.localTime(meeting, slot),
      textIn(meeting.name, words.language),
      itemPage(context, about, item.id),
    ],
    more: [],
  };
  return [placed(context, about, { ...item, date: slot.date }, fields)];
}

const itemPage = ({ site, words }: Context, { meeting, version }: About, id: string): string =>
  `${site.config.url}${addresses.document(words.language, meeting.id, version.document)}#${id}`;

/** What items have in common, whether they stand in the agenda or did. */
function placed(
  context: Context,
  { meeting, version, sequences }: About,
  { id, title, kinds, date: day }: Pick<ItemEntry, 'id' | 'title' | 'kinds' | 'date'>,
  fields: Pick<Fields, 'status' | 'time' | 'blocks' | 'description' | 'more'>,
): ItemEntry {
  const { history, words } = context;
  const written = entry(context, {
    ...fields,
    uid: uidOf(meeting.id, id),
    sequence: sequences.of(id),
    modified: itemModified(history, version, id),
    summary: title,
    location: locationOf(context, meeting),
    categories: kinds.map(words.kind),
    color: colors[kinds[0] ?? 'presentation'],
    page: itemPage(context, { meeting, version, sequences }, id),
  });
  return { ...written, id, title, kinds, date: day };
}

/** Names of CSS colours (RFC 7986 5.9). */
const colors: Readonly<Record<Kind, string>> = {
  opening: 'steelblue',
  keynote: 'darkorchid',
  presentation: 'teal',
  panel: 'royalblue',
  qa: 'cornflowerblue',
  'fireside-chat': 'chocolate',
  sharing: 'seagreen',
  'open-floor': 'olivedrab',
  break: 'darkgray',
  closing: 'steelblue',
};

const listed = (name: string, points: readonly string[]): string | false =>
  points.length > 0 && [name, ...points.map((point) => `- ${point}`)].join('\n');

const linkText =
  (page: string) =>
  ({ title, url }: ItemLink): string =>
    `${title} ${new URL(url, page).href}`;

const speakerText = (html: Html): string => htmlToText(html).replace(/\s+/gu, ' ').trim();
