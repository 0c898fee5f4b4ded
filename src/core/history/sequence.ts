/**
 * What calendars must know of the past (RFC 5545 3.8.7): how often time or place of an entry changed, when its
 * words last did, and what was taken out. Times agree in all languages, so a number counts for all of them: an
 * entry has one `UID` and one `SEQUENCE` in six feeds.
 */

import { type Language, languageTags } from '../model/languages.ts';
import type { Meeting, Deadline as PlacedDeadline, Version } from '../model/model.ts';
import {
  type History,
  lastModified,
  meetingFile,
  placeSequenceOf,
  type Revision,
  revisionsOf,
  type Slot,
} from './history.ts';

// ---- Items of an agenda -------------------------------------------------------------------------------

/** `SEQUENCE` of each item. */
export interface Sequences {
  of: (item: string) => number;
}

/**
 * Of an agenda that others were before: it goes on where they ended, and is a change itself.
 *
 * @param generations names that the agenda had, and those of each one that it revised
 */
export function itemSequences(
  history: History,
  meeting: string,
  generations: readonly (readonly string[])[],
): Sequences {
  const start = placeSequenceOf(history, meeting) + generations.length - 1;
  const each = generations.flat().map((document) => ownSequences(history, meeting, document));
  return { of: (item) => each.reduce((sum, own) => sum + own.of(item), start) };
}

function ownSequences(history: History, meeting: string, document: string): Sequences {
  const files = languageTags.map((language) => `meetings/${meeting}/${document}.${language}.md`);
  const states = countChanges();
  const status = countChanges();
  for (const { commit, changes } of oldestFirst(files.map((file) => revisionsOf(history, file)))) {
    for (const change of changes) {
      if (change.type === 'item-added') states.see(commit, change.id, slotKey(change.slot));
      if (change.type === 'item-moved')
        states.see(commit, change.id, slotKey(change.after), slotKey(change.before));
      if (change.type === 'item-removed') states.see(commit, change.id, gone, slotKey(change.slot));
      if (change.type === 'field' && change.field === 'status')
        status.see(commit, '', isWithdrawn(change.after), isWithdrawn(change.before));
    }
  }
  return { of: (item) => states.count(item) + status.count('') };
}

const gone = 'gone';
const slotKey = ({ date, start, end }: Slot): string => `${date} ${start} ${end}`;
const isWithdrawn = (status: string): string => String(status === 'withdrawn');

const oldestFirst = (files: readonly (readonly Revision[])[]): Revision[] =>
  files
    .flatMap((revisions) => revisions.toReversed())
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/**
 * A state to which another language comes later is no change: translations may follow in commits of their own.
 * A commit counts once: of two within a second, a second language tells the first once more.
 */
function countChanges() {
  const states = new Map<string, string>();
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  return {
    count: (id: string): number => counts.get(id) ?? 0,
    see(commit: string, id: string, state: string, before?: string): void {
      const key = `${commit} ${id}`;
      if (seen.has(key)) return;
      seen.add(key);
      const was = states.get(id) ?? before;
      states.set(id, state);
      if (was !== undefined && was !== state) counts.set(id, (counts.get(id) ?? 0) + 1);
    },
  };
}

/** Fields of `meeting.yaml` that stand in the entry of an item. */
const shownFields = new Set(['name', 'place', 'venue', 'timeZone', 'webcast', 'registration']);

/** Instant at which a reader last saw something change on an item; `null` where it is not known. */
export function itemModified(history: History, version: Version, item: string): string | null {
  const own = revisionsOf(history, version.file).find(({ changes }) =>
    changes.some(
      (change) =>
        change.type === 'created' ||
        ('id' in change && change.id === item) ||
        (change.type === 'field' && change.field === 'status'),
    ),
  );
  const shared = revisionsOf(history, meetingFile({ id: version.meeting })).find(({ changes }) =>
    changes.some((change) => change.type === 'field' && shownFields.has(firstStep(change.field))),
  );
  return latest([own?.date, shared?.date]);
}

const firstStep = (field: string): string => field.split('.')[0] ?? '';

/** The latest of instants in ISO 8601 and UTC. */
export const latest = (instants: readonly (string | null | undefined)[]): string | null =>
  instants.reduce<string | null>((last, next) => (next && (!last || next > last) ? next : last), null);

/** Of a meeting in one language: of what it says itself, and of its documents. */
export const meetingModified = (history: History, meeting: Meeting, language: Language): string | null =>
  latest([
    lastModified(history, meetingFile(meeting)),
    ...meeting.documents.map(({ versions }) => {
      const version = versions[language];
      return version && lastModified(history, version.file);
    }),
  ]);

/** Days for which programs are told that something was taken out. */
const keptDays = 90;

/** Whether an instant is so near to the newest commit that what was taken out then is still told. */
export const isRecent = ({ head }: History, instant: string): boolean =>
  head !== null && Date.parse(head) - Date.parse(instant) <= keptDays * 86_400_000;

// ---- Meetings and deadlines ---------------------------------------------------------------------------

const dateFields = new Set(['start', 'end']);

/** How often the days or the place of a meeting changed. */
export const meetingSequence = (history: History, meeting: Meeting): number =>
  placeSequenceOf(history, meeting.id) +
  revisionsOf(history, meetingFile(meeting)).filter(({ changes }) =>
    changes.some((change) => change.type === 'field' && dateFields.has(change.field)),
  ).length;

/** Former ones stand in no file. */
type Deadline = Omit<PlacedDeadline, 'dateSpan'>;

/** A deadline with its past. */
export interface DeadlineRecord {
  deadline: Deadline;
  sequence: number;
  modified: string | null;
  /** Instant at which it was taken out. */
  removed?: string;
}

/** Deadlines as they are, then those that were taken out. Places in the list change, ids stay. */
export function deadlineRecords(history: History, meeting: Meeting): DeadlineRecord[] {
  const steps = deadlineSteps(history, meeting);
  const dates = countChanges();
  const last = new Map<string, { deadline: Deadline; modified: string; removed?: string }>();
  for (const { commit, date, before, after } of steps) {
    for (const [id, deadline] of before) {
      if (after.has(id)) continue;
      dates.see(commit, id, gone, deadline.date);
      last.set(id, { deadline, modified: date, removed: date });
    }
    for (const [id, deadline] of after) {
      const was = before.get(id);
      dates.see(commit, id, deadline.date, was?.date);
      if (JSON.stringify(was) !== JSON.stringify(deadline)) last.set(id, { deadline, modified: date });
    }
  }
  const present = meeting.deadlines.map((deadline) => ({
    deadline,
    sequence: dates.count(deadline.id),
    modified: last.get(deadline.id)?.modified ?? null,
  }));
  const removed = [...last].filter(([, { removed }]) => removed);
  return [...present, ...removed.map(([id, record]) => ({ ...record, sequence: dates.count(id) }))];
}

interface Step {
  commit: string;
  date: string;
  before: ReadonlyMap<string, Deadline>;
  after: ReadonlyMap<string, Deadline>;
}

/** The oldest first. The history knows single fields, so it is read backwards from what the file says now. */
function deadlineSteps(history: History, meeting: Meeting): Step[] {
  const fields = fieldsOf(meeting.deadlines);
  const steps: Step[] = [];
  let after = deadlinesIn(fields);
  for (const { commit, date, changes } of revisionsOf(history, meetingFile(meeting))) {
    for (const change of changes) {
      if (change.type === 'created') fields.clear();
      if (change.type !== 'field' || firstStep(change.field) !== 'deadlines') continue;
      if (change.before === '') fields.delete(change.field);
      else fields.set(change.field, change.before);
    }
    const before = deadlinesIn(fields);
    steps.unshift({ commit, date, before, after });
    after = before;
  }
  return steps;
}

/** `deadlines.0.title.en` -> text. */
const fieldsOf = (deadlines: readonly Deadline[]): Map<string, string> =>
  new Map(
    deadlines.flatMap(({ id, date, title }, index) => [
      [`deadlines.${index}.id`, id],
      [`deadlines.${index}.date`, date],
      ...Object.entries(title).map(([tag, words]): [string, string] => [
        `deadlines.${index}.title.${tag}`,
        words,
      ]),
    ]),
  );

/** A former state that is not whole was never published. */
function deadlinesIn(fields: ReadonlyMap<string, string>): Map<string, Deadline> {
  const found = new Map<string, Deadline>();
  for (const [field, id] of fields) {
    const place = /^(deadlines\.\d+)\.id$/.exec(field)?.[1];
    const date = fields.get(`${place}.date`);
    const title = Object.fromEntries(
      languageTags.map((tag) => [tag, fields.get(`${place}.title.${tag}`)?.replace(/\s+/gu, ' ').trim()]),
    );
    const isWhole = date !== undefined && Object.values(title).every((words) => words !== undefined);
    if (place && isWhole) found.set(id, { id, date, title: title as Deadline['title'] });
  }
  return found;
}
