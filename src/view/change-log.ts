/** What changed in a document since it was published, in words. Where the history is not known, nothing is said. */
import {
  type Change,
  type History,
  meetingFile,
  type Revision,
  revisionsOf,
  type Slot,
} from '../core/history/history.ts';
import type { Language } from '../core/model/languages.ts';
import type { Meeting, Version } from '../core/model/model.ts';
import { capitalize } from '../i18n/capitalize.ts';
import { dateIn, dayDate, hourRange, isolated, longDate } from '../i18n/format.ts';
import type { Translate } from '../i18n/t.ts';

/** What changed on one day, the newest first. */
export interface LogDay {
  /** ISO 8601 date in the meeting's zone. */
  date: string;
  /** Instant of the newest change, ISO 8601 in UTC. */
  instant: string;
  entries: LogEntry[];
}

interface LogEntry {
  subject: string;
  /** Id of the part, where the document still has it. */
  part?: string;
  sentences: string[];
}

interface Words {
  t: Translate;
  language: Language;
  meeting: Meeting;
  /** Titles of the parts that there are, by id. */
  titles: ReadonlyMap<string, string>;
}

export function changeLog(
  t: Translate,
  language: Language,
  meeting: Meeting,
  version: Version,
  history: History,
): LogDay[] {
  const words: Words = { t, language, meeting, titles: partTitles(t, language, version) };
  const days = Map.groupBy(revisionsFor(history, meeting, version), ({ date }) =>
    dateIn(date, meeting.timeZone),
  );
  return [...days].flatMap(([date, revisions]) => {
    const entries = entriesOf(
      revisions.flatMap(({ changes }) => changes),
      words,
    );
    return entries.length > 0 ? [{ date, instant: revisions[0]?.date ?? '', entries }] : [];
  });
}

/** Those of the document; for an agenda also those of the meeting. */
function revisionsFor(history: History, meeting: Meeting, { file, body }: Version): Revision[] {
  const shared = body.type === 'agenda' ? revisionsOf(history, meetingFile(meeting)) : [];
  return [...revisionsOf(history, file), ...shared.map(onlyShown)].toSorted((a, b) =>
    a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
  );
}

const shownFields = new Set(['start', 'end', 'hours', 'timeZone', 'place', 'venue', 'mode']);
const onlyShown = (revision: Revision): Revision => ({
  ...revision,
  changes: revision.changes.filter(
    (change) => change.type === 'field' && shownFields.has(change.field.split('.')[0] ?? ''),
  ),
});

/** What the parts are called, by id. */
export function partTitles(
  t: Translate,
  language: Language,
  { body, footnotes }: Version,
): Map<string, string> {
  const parts =
    body.type === 'agenda'
      ? body.days.flatMap(({ items }) => items)
      : body.sections.flatMap(({ id, title, paragraphs }) => [
          ...(id ? [{ id, title }] : []),
          ...paragraphs.flatMap((paragraph) =>
            paragraph.id ? [{ id: paragraph.id, title: paragraphName(t, language, paragraph.number) }] : [],
          ),
        ]);
  const notes = footnotes.map(({ id, number }) => ({
    id,
    title: capitalize(language, t('search.footnote', { number })),
  }));
  return new Map([...parts, ...notes].map(({ id, title }) => [id, title]));
}

const paragraphName = (t: Translate, language: Language, number: number | string | null): string =>
  capitalize(language, t('search.paragraph', { number }));

function entriesOf(changes: readonly Change[], words: Words): LogEntry[] {
  const entries = new Map<string, LogEntry>();
  for (const change of changes) {
    const told = tell(change, words);
    if (!told) continue;
    const { subject, part, sentence } = told;
    const key = part ?? subject;
    const entry = entries.get(key) ?? { subject, part, sentences: [] };
    if (!entry.sentences.includes(sentence)) entry.sentences.push(sentence);
    entries.set(key, entry);
  }
  return [...entries.values()];
}

interface Told {
  subject: string;
  part?: string;
  sentence: string;
}

function tell(change: Change, words: Words): Told | undefined {
  const { t } = words;
  if (change.type === 'created') return undefined;
  if (change.type === 'field') return tellField(change, words);
  const named = partOf(change, words);
  switch (change.type) {
    case 'item-moved':
      return { ...named, sentence: t('changes.moved', slots(change, words)) };
    case 'item-renamed':
      return { ...named, sentence: t('changes.renamed', { before: change.before }) };
    case 'item-removed':
      return { subject: `${change.title} (${slotText(change.slot, words)})`, sentence: t('changes.removed') };
    case 'part-removed':
      return { ...named, sentence: t('changes.removed') };
    case 'item-added':
    case 'part-added':
      return { ...named, sentence: t('changes.added') };
    case 'text':
      return { ...named, sentence: t('changes.text') };
  }
}

type PartChange = Exclude<Change, { type: 'created' | 'field' }>;

function partOf(change: PartChange, { t, language, titles }: Words): Omit<Told, 'sentence'> {
  const { id } = change;
  if (id === null) return { subject: t('changes.introduction') };
  const known = titles.get(id);
  if (known !== undefined) return { subject: known, part: id };
  const [, number] = /^p(\d+)$/.exec(id) ?? [];
  return { subject: number ? paragraphName(t, language, number) : titleIn(change) };
}

/** Title of what is gone, as far as its last change says it. */
const titleIn = (change: PartChange): string =>
  'title' in change ? change.title : change.type === 'item-renamed' ? change.after : (change.id ?? '');

function slots({ before, after }: { before: Slot; after: Slot }, words: Words) {
  const isSameDay = before.date === after.date;
  const text = (slot: Slot) => (isSameDay ? timeText(slot) : slotText(slot, words));
  return { before: text(before), after: text(after) };
}

const timeText = ({ start, end }: Slot): string => (end ? hourRange({ start, end }) : isolated(start));
const slotText = (slot: Slot, { language }: Words): string =>
  `${dayDate(language, slot.date)} ${timeText(slot)}`;

function tellField(change: Extract<Change, { type: 'field' }>, words: Words): Told | undefined {
  const { t, language } = words;
  const [field = '', tag] = change.field.split('.');
  const subject = fieldName(t, field);
  // What stands in other languages is told on their pages.
  if (!subject || (tag !== undefined && tag !== language)) return undefined;
  const after = change.after && fieldText(field, change.after, words);
  const before = change.before && fieldText(field, change.before, words);
  if (!after) return { subject, sentence: t('changes.removed') };
  return { subject, sentence: before ? t('changes.field', { before, after }) : after };
}

function fieldName(t: Translate, field: string): string | undefined {
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
  };
  return names[field]?.();
}

const statuses = ['draft', 'provisional', 'final', 'withdrawn'] as const;
const modes = ['in-person', 'online', 'hybrid'] as const;

function fieldText(field: string, value: string, { t, language }: Words): string {
  const status = statuses.find((known) => field === 'status' && known === value);
  const mode = modes.find((known) => field === 'mode' && known === value);
  if (status) return t(`document.statuses.${status}`);
  if (mode) return t(`meeting.modes.${mode}`);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return longDate(language, value);
  return field === 'hours' || field === 'timeZone' || field === 'symbol' ? isolated(value) : value;
}

/** When an item came or last changed. */
export interface ItemChange {
  /** ISO 8601 date in the meeting's zone. */
  date: string;
  added: boolean;
}

/** Items that came or changed after the document was published. */
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
