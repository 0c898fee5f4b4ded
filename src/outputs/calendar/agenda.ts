/** The calendars of an agenda: one of the agenda, and one of each item. */
import { minutesInDay, wallTimeAt } from '../../core/dates/midnight.ts';
import { resolveWallTime } from '../../core/dates/time-zones.ts';
import type { Slot } from '../../core/history/history.ts';
import { type RemovedItem, removedItems } from '../../core/history/removed-items.ts';
import { itemSequences, type Sequences } from '../../core/history/sequences.ts';
import { isRecent, itemModified } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import type { AgendaItem, BuiltInKind, ItemLink, Kind, Meeting } from '../../core/model/model.ts';
import { meetingState, takesPlace } from '../../core/site/meeting-state.ts';
import { previousNames } from '../../core/site/redirects.ts';
import { predecessors } from '../../core/site/revisions.ts';
import { currentSchedule, scheduleTypeOf } from '../../core/site/schedule.ts';
import type { AgendaVersion } from '../../core/site/traverse.ts';
import { collapseWhiteSpace } from '../../core/text/strings.ts';
import { agendaItemLinks } from '../../i18n/agenda-items.ts';
import {
  type CalendarContext,
  type CalendarFile,
  calendarFile,
  dateTimeProperties,
  type EventComponent,
  type EventProperties,
  eventComponent,
} from './component.ts';
import { type ContentLine, contentLine } from './content-line.ts';
import { conferenceProperties, eventStatus, locationText, sessionName } from './meeting-properties.ts';
import { uidOf } from './uid.ts';

export function* agendaCalendars(
  context: CalendarContext,
  meeting: Meeting,
  version: AgendaVersion,
): Generator<CalendarFile> {
  const { words } = context;
  const { language } = words;
  const type = scheduleTypeOf(meeting);
  const events = itemEvents(context, meeting, version);
  const session = sessionName(context, meeting);
  const calendar = (address: string, name: string, chosen: readonly EventComponent[]): CalendarFile =>
    calendarFile(context, {
      address,
      page: addresses.document(language, meeting.id, version.document),
      name: words.joinWithColon(session, name),
      description: words.fullName(meeting),
      events: chosen,
    });

  yield calendar(addresses.agendaCalendar(language, meeting.id, type), version.title, events);
  for (const event of events)
    yield calendar(addresses.itemCalendar(language, meeting.id, type, event.id), event.title, [event]);
}

// ---- Events -------------------------------------------------------------------------------------------

/** The event of an item, with what identifies and names the calendar of the item. */
interface ItemEvent extends EventComponent {
  id: string;
  title: string;
}

interface AgendaContext extends CalendarContext {
  meeting: Meeting;
  version: AgendaVersion;
  sequences: Sequences;
  location: string;
  conferences: readonly ContentLine[];
}

/** Returns the items in the order of the agenda, then those that were removed recently. */
function itemEvents(context: CalendarContext, meeting: Meeting, version: AgendaVersion): ItemEvent[] {
  const { site, history } = context;
  const revised = predecessors(meeting, currentSchedule(meeting));
  const generations = [version.document, ...revised.map(({ name }) => name)].map((name) => [
    name,
    ...previousNames(site.moved, meeting.id, name),
  ]);
  const sequences = itemSequences(history, meeting, generations);
  const agenda: AgendaContext = {
    ...context,
    meeting,
    version,
    sequences,
    location: locationText(context, meeting),
    conferences: conferenceProperties(context, meeting),
  };
  const revisedVersions = revised.flatMap(({ versions }) => versions[version.language] ?? []);
  const removed = removedItems(history, version, revisedVersions).filter((item) =>
    isRecent(history, item.removed),
  );
  return [
    ...version.body.days.flatMap(({ items }) =>
      items.map((item) => itemEvent(agenda, item, { ...item, date: item.startInstant.slice(0, 10) })),
    ),
    ...removed.flatMap((item) => removedItemEvent(agenda, item) ?? []),
  ];
}

function itemEvent(agenda: AgendaContext, item: AgendaItem, slot: Slot): ItemEvent {
  const { words, meeting, version } = agenda;
  const isWithdrawn = version.status === 'withdrawn';
  const ofMeeting = eventStatus(meeting);
  const isCancelled = isWithdrawn || ofMeeting === 'CANCELLED';
  const isTentative = version.status === 'provisional' || ofMeeting === 'TENTATIVE';
  const isBreak = item.kinds.includes('break');
  const url = itemUrl(agenda, item.id);
  const linkText = ({ title, url: target }: ItemLink) => `${title} ${new URL(target, url).href}`;
  return createEvent(agenda, item, {
    room: item.room,
    status: isCancelled ? 'CANCELLED' : isTentative ? 'TENTATIVE' : 'CONFIRMED',
    // Items of a rescheduled meeting have their new times. If the agenda alone was withdrawn, its items are cancelled.
    label:
      meetingState(meeting) === 'rescheduled' || (isWithdrawn && takesPlace(meeting))
        ? undefined
        : words.status(meeting),
    times: dateTimeProperties(item.startInstant, item.endInstant),
    isOpaque: !isCancelled && !isBreak && item.endInstant !== null,
    description: [
      isWithdrawn && words.cancelled,
      words.statusNotice(meeting),
      words.localTime(meeting, slot),
      item.closed && words.closed,
      item.text,
      listText(
        words.speakers,
        item.speakers.map((speaker) => collapseWhiteSpace(words.speaker(speaker))),
      ),
      listText(words.agendaItems, agendaItemTexts(agenda, item)),
      listText(words.documents, item.documents.map(linkText)),
      listText(words.recordings, item.recordings.map(linkText)),
      words.fullName(meeting),
      url,
    ],
    otherProperties: [
      ...(item.of ? [contentLine('RELATED-TO', uidOf(meeting.id, item.of))] : []),
      ...(isCancelled || isBreak || item.closed ? [] : agenda.conferences),
    ],
  });
}

/** Returns `null` if a change of the clocks skips or repeats the time: an agenda with such a time was never published. */
function removedItemEvent(agenda: AgendaContext, item: RemovedItem): ItemEvent | null {
  const { words, meeting, site } = agenda;
  const { slot } = item;
  // A site can have removed a kind too.
  const known = item.kinds.filter(
    (kind) => Object.hasOwn(colors, kind) || Object.hasOwn(site.config.kinds, kind),
  );
  const start = resolveWallTime(slot.date, slot.start, meeting.timeZone);
  const [minutes] = minutesInDay([slot]);
  const endsAt = typeof minutes?.end === 'number' ? wallTimeAt(slot.date, minutes.end) : null;
  const end = endsAt && resolveWallTime(endsAt.date, endsAt.time, meeting.timeZone);
  if (start.kind !== 'instant' || (end && end.kind !== 'instant')) return null;
  return createEvent(
    agenda,
    { ...item, kinds: known },
    {
      room: slot.room,
      status: 'CANCELLED',
      times: dateTimeProperties(start.instant, end ? end.instant : null),
      isOpaque: false,
      description: [
        words.cancelled,
        words.localTime(meeting, slot),
        words.fullName(meeting),
        itemUrl(agenda, item.id),
      ],
      otherProperties: [],
    },
  );
}

interface OwnProperties
  extends Pick<
    EventProperties,
    'status' | 'label' | 'times' | 'isOpaque' | 'description' | 'otherProperties'
  > {
  /** Id of the room. */
  room: string | undefined;
}

/** Adds the properties that current and removed items have in common. */
function createEvent(
  agenda: AgendaContext,
  { id, title, kinds }: Pick<AgendaItem, 'id' | 'title' | 'kinds'>,
  { room, ...properties }: OwnProperties,
): ItemEvent {
  const { history, words, meeting, version, sequences, location } = agenda;
  const [mainKind] = kinds;
  const event = eventComponent(agenda, {
    ...properties,
    uid: uidOf(meeting.id, id),
    sequence: sequences.of(id),
    lastModified: itemModified(history, version, id),
    summary: title,
    location: room === undefined ? location : words.location(words.room(meeting, room), location),
    categories: kinds.map(words.kind),
    color: mainKind && colorOf(mainKind),
    url: itemUrl(agenda, id),
  });
  return { ...event, id, title };
}

const itemUrl = ({ site, words, meeting, version }: AgendaContext, id: string): string =>
  `${site.config.url}${addresses.document(words.language, meeting.id, version.document)}#${id}`;

const colors: Readonly<Record<BuiltInKind, string>> = {
  opening: 'steelblue',
  keynote: 'darkorchid',
  presentation: 'teal',
  panel: 'royalblue',
  qa: 'cornflowerblue',
  'fireside-chat': 'chocolate',
  sharing: 'seagreen',
  'open-floor': 'olivedrab',
  'side-event': 'darkcyan',
  break: 'darkgray',
  closing: 'steelblue',
};

/** Returns a neutral colour for the kinds that a site adds. */
const colorOf = (kind: Kind): string =>
  Object.hasOwn(colors, kind) ? colors[kind as BuiltInKind] : 'slategray';

/** Names the items of the formal agenda that an item takes up. */
function agendaItemTexts({ words, meeting }: AgendaContext, { agendaItems = [] }: AgendaItem): string[] {
  if (agendaItems.length === 0) return [];
  const links = agendaItemLinks('', words.language, meeting);
  return agendaItems.flatMap((id) => links.get(id)?.text ?? []);
}

const listText = (title: string, entries: readonly string[]): string | false =>
  entries.length > 0 && [title, ...entries.map((entry) => `- ${entry}`)].join('\n');
