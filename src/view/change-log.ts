/** The changes of a document or a meeting since it was published, in words. Empty if the history is not known. */
import { isDate } from '../core/dates/time.ts';
import {
  type Change,
  type History,
  meetingFile,
  type Revision,
  revisionsOf,
  type Slot,
  topField,
} from '../core/history/history.ts';
import { splitParagraphId } from '../core/model/ids.ts';
import type { Language } from '../core/model/languages.ts';
import { type Meeting, meetingStatuses, type Version } from '../core/model/model.ts';
import { capitalize } from '../i18n/capitalize.ts';
import { paragraphTitle } from '../i18n/citations.ts';
import { dateIn, dayDate, hourRange, isolated, longDate } from '../i18n/format.ts';
import { roomName } from '../i18n/rooms.ts';
import type { Translate } from '../i18n/t.ts';
import { annexTitleOf } from './paragraphs.ts';

/** The changes of one day, newest first. */
export interface LogDay {
  /** ISO 8601 date in the meeting's zone. */
  date: string;
  /** Instant of the newest change, ISO 8601 in UTC. */
  instant: string;
  entries: LogEntry[];
}

interface LogEntry {
  subject: string;
  /** Id of the part, if the document still has it. */
  part?: string;
  sentences: string[];
}

export interface LogContext {
  t: Translate;
  language: Language;
  /** Titles of the parts that the text has, by id. */
  titles: ReadonlyMap<string, string>;
  /** Name of the text before the first section. */
  introduction: string;
  /** Zone of the dates. */
  timeZone: string;
  /** Returns the name of a field; `undefined` for one that the page does not show. */
  nameOfField: (field: string) => string | undefined;
  formatField: (field: string, value: string) => string;
  /** Names the room with an id, or the plenary; absent for texts without rooms. */
  roomOf?: (room: string | undefined) => string;
}

/** Returns the days on which the document changed, newest first. */
export function changeLog(
  t: Translate,
  language: Language,
  meeting: Meeting,
  version: Version,
  history: History,
): LogDay[] {
  const revisions = revisionsFor(history, meeting, version);
  if (revisions.length === 0) return [];
  return logDays(revisions, {
    t,
    language,
    titles: partTitles(t, language, version),
    introduction: t('changes.introduction'),
    timeZone: meeting.timeZone,
    nameOfField: (field) => nameOfField(t, field),
    formatField: (field, value) => formatField(field, value, t, language),
    roomOf: (room) => (room === undefined ? t('agenda.plenary') : roomName(language, meeting, room)),
  });
}

/** Returns the days on which the facts of a meeting changed since it was published, newest first. */
export const meetingLog = (t: Translate, language: Language, meeting: Meeting, history: History): LogDay[] =>
  logDays(revisionsOf(history, meetingFile(meeting)).map(withoutHiddenFields), {
    t,
    language,
    titles: new Map(),
    introduction: '',
    timeZone: meeting.timeZone,
    nameOfField: (field) => nameOfField(t, field),
    formatField: (field, value) => formatField(field, value, t, language),
  });

/** @param all the newest revision first */
export function logDays(all: readonly Revision[], context: LogContext): LogDay[] {
  const days = Map.groupBy(all, ({ date }) => dateIn(date, context.timeZone));
  return [...days].flatMap(([date, revisions]) => {
    const entries = logEntries(
      revisions.flatMap(({ changes }) => changes),
      context,
    );
    return entries.length > 0 ? [{ date, instant: revisions[0]?.date ?? '', entries }] : [];
  });
}

/** Returns the revisions of a document; for an agenda also those of its meeting, as far as it shows them. */
function revisionsFor(history: History, meeting: Meeting, { file, body }: Version): Revision[] {
  const shared = body.type === 'agenda' ? revisionsOf(history, meetingFile(meeting)) : [];
  return newestFirst([...revisionsOf(history, file), ...shared.map(withoutHiddenFields)]);
}

export const newestFirst = (revisions: readonly Revision[]): Revision[] =>
  revisions.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

const shownFields = new Set([
  'status',
  'statusReason',
  'start',
  'end',
  'hours',
  'timeZone',
  'place',
  'venue',
  'mode',
]);

/** Leaves the fields that the pages of an agenda and of a meeting show, and names the status of the meeting, which is not that of the agenda. */
const withoutHiddenFields = (revision: Revision): Revision => ({
  ...revision,
  changes: revision.changes.flatMap((change) => {
    if (change.type !== 'field' || !shownFields.has(topField(change.field))) return [];
    return change.field === 'status' ? meetingStatusChanges(change) : [change];
  }),
});

type FieldChange = Extract<Change, { type: 'field' }>;

/** Without the field, a meeting is confirmed: naming the default changes nothing. */
function meetingStatusChanges({ before, after }: FieldChange): FieldChange[] {
  const [from, to] = [before ?? 'confirmed', after ?? 'confirmed'];
  return from === to ? [] : [{ type: 'field', field: 'meetingStatus', before: from, after: to }];
}

/** Returns the titles of the parts of a version by id. */
export function partTitles(
  t: Translate,
  language: Language,
  { body, footnotes }: Pick<Version, 'body' | 'footnotes'>,
): Map<string, string> {
  const parts =
    body.type === 'agenda'
      ? body.days.flatMap(({ items }) => items)
      : body.type === 'formal-agenda'
        ? body.items.map(({ id, label, title }) => ({ id, title: `${label} ${title}` }))
        : body.sections.flatMap((section) => [
            ...(section.id ? [{ id: section.id, title: section.title }] : []),
            ...section.paragraphs.flatMap((paragraph) => {
              const annexTitle = annexTitleOf(body, section);
              const named = [
                { id: paragraph.id, number: paragraph.number },
                ...(paragraph.subParagraphs ?? []),
              ];
              return named.flatMap(({ id, number }) =>
                id ? [{ id, title: paragraphTitle(t, language, { id, number, annexTitle }) }] : [],
              );
            }),
          ]);
  const notes = footnotes.map(({ id, number }) => ({
    id,
    title: capitalize(language, t('search.footnote', { number })),
  }));
  return new Map([...parts, ...notes].map(({ id, title }) => [id, title]));
}

/** Returns an entry for each part or field, with the sentences of all its changes. */
function logEntries(changes: readonly Change[], context: LogContext): LogEntry[] {
  const entries = new Map<string, LogEntry>();
  for (const change of changes) {
    const description = describeChange(change, context);
    if (!description) continue;
    const { subject, part, sentence } = description;
    const key = part ?? subject;
    const entry = entries.get(key) ?? { subject, part, sentences: [] };
    if (!entry.sentences.includes(sentence)) entry.sentences.push(sentence);
    entries.set(key, entry);
  }
  return [...entries.values()];
}

interface Description {
  subject: string;
  part?: string;
  sentence: string;
}

/** Describes a change in a sentence; `undefined` if the page does not show what changed. */
function describeChange(change: Change, context: LogContext): Description | undefined {
  const { t } = context;
  if (change.type === 'created') return undefined;
  if (change.type === 'field') return describeFieldChange(change, context);
  const part = describePart(change, context);
  switch (change.type) {
    case 'item-moved':
      return { ...part, sentence: describeMove(change, context) };
    case 'item-renamed':
      return { ...part, sentence: t('changes.renamed', { before: change.before }) };
    case 'item-removed':
      return {
        subject: `${change.title} (${formatSlot(change.slot, context)})`,
        sentence: t('changes.removed'),
      };
    case 'part-removed':
      return { ...part, sentence: t('changes.removed') };
    case 'item-added':
    case 'part-added':
      return { ...part, sentence: t('changes.added') };
    case 'text':
      return { ...part, sentence: t('changes.text') };
  }
}

type PartChange = Exclude<Change, { type: 'created' | 'field' }>;

/** Returns the title of the changed part, and its id if the document still has it. */
function describePart(
  change: PartChange,
  { t, language, titles, introduction }: LogContext,
): Omit<Description, 'sentence'> {
  const { id } = change;
  if (id === null) return { subject: introduction };
  const title = titles.get(id);
  if (title !== undefined) return { subject: title, part: id };
  const { annex, paragraph } = splitParagraphId(id);
  const [, numberInId] = /^pp?(\d.*)$/.exec(paragraph) ?? [];
  if (numberInId === undefined) return { subject: titleOfRemoved(change) };
  const number = 'title' in change && change.title !== '' ? change.title : numberInId;
  const citation = {
    id: paragraph,
    number,
    annexTitle: annex === null ? undefined : (titles.get(annex) ?? annex),
  };
  return { subject: paragraphTitle(t, language, citation) };
}

/** Returns the title of a part that no longer exists, as far as its last change has it. */
const titleOfRemoved = (change: PartChange): string =>
  'title' in change ? change.title : change.type === 'item-renamed' ? change.after : (change.id ?? '');

/** Describes another time, another room, or both. */
function describeMove({ before, after }: { before: Slot; after: Slot }, context: LogContext): string {
  const { t, roomOf = () => '' } = context;
  const isSameTime = before.date === after.date && before.start === after.start && before.end === after.end;
  const time = isSameTime ? [] : [t('changes.moved', formatSlots({ before, after }, context))];
  const room =
    before.room === after.room
      ? []
      : [t('changes.room', { before: roomOf(before.room), after: roomOf(after.room) })];
  return [...time, ...room].join(t('semicolon'));
}

/** Formats both slots, with their days only if these differ. */
function formatSlots({ before, after }: { before: Slot; after: Slot }, context: LogContext) {
  const isSameDay = before.date === after.date;
  const format = (slot: Slot) => (isSameDay ? formatTime(slot, context) : formatSlot(slot, context));
  return { before: format(before), after: format(after) };
}

const formatTime = ({ start, end }: Slot, { language }: LogContext): string =>
  end ? hourRange(language, { start, end }) : isolated(start);
const formatSlot = (slot: Slot, context: LogContext): string =>
  `${dayDate(context.language, slot.date)} ${formatTime(slot, context)}`;

function describeFieldChange(change: FieldChange, context: LogContext): Description | undefined {
  const { t, language, nameOfField, formatField } = context;
  const [field = '', tag] = change.field.split('.');
  const subject = nameOfField(field);
  // Fields in other languages are reported on their pages.
  if (!subject || (tag !== undefined && tag !== language)) return undefined;
  const after = change.after && formatField(field, change.after);
  const before = change.before && formatField(field, change.before);
  if (!after) return { subject, sentence: t('changes.removed') };
  return { subject, sentence: before ? t('changes.field', { before, after }) : after };
}

export function nameOfField(t: Translate, field: string): string | undefined {
  const names: Record<string, () => string> = {
    title: () => t('changes.titleField'),
    symbol: () => t('document.symbol'),
    date: () => t('document.date'),
    status: () => t('document.status'),
    start: () => t('changes.start'),
    end: () => t('changes.end'),
    hours: () => t('meeting.hours'),
    timeZone: () => t('meeting.times'),
    place: () => t('meeting.place'),
    venue: () => t('meeting.venue'),
    mode: () => t('meeting.mode'),
    meetingStatus: () => t('changes.meetingStatus'),
    statusReason: () => t('changes.reason'),
  };
  return names[field]?.();
}

const statuses = ['draft', 'provisional', 'final', 'withdrawn'] as const;
const modes = ['in-person', 'online', 'hybrid'] as const;

export function formatField(field: string, value: string, t: Translate, language: Language): string {
  const status = statuses.find((each) => field === 'status' && each === value);
  const mode = modes.find((each) => field === 'mode' && each === value);
  const meetingStatus = meetingStatuses.find((each) => field === 'meetingStatus' && each === value);
  if (status) return t(`document.statuses.${status}`);
  if (meetingStatus) return capitalize(language, t(`meeting.states.${meetingStatus}`));
  if (mode) return t(`meeting.modes.${mode}`);
  if (isDate(value)) return longDate(language, value);
  return field === 'hours' || field === 'timeZone' || field === 'symbol' ? isolated(value) : value;
}

/** The last change of an item. */
export interface ItemChange {
  /** ISO 8601 date in the meeting's zone. */
  date: string;
  /** True if the change added the item. */
  added: boolean;
}

/** Returns the items that were added or changed after the document was published, by id. */
export function changedItems(history: History, meeting: Meeting, version: Version): Map<string, ItemChange> {
  const items = new Map<string, ItemChange>();
  for (const { date, changes } of revisionsOf(history, version.file)) {
    for (const change of changes) {
      if (!('id' in change) || change.id === null || items.has(change.id)) continue;
      items.set(change.id, { date: dateIn(date, meeting.timeZone), added: change.type === 'item-added' });
    }
  }
  return items;
}
