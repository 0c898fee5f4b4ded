/**
 * The `SEQUENCE` of calendar entries (RFC 5545 3.8.7.4): how often their time, location or status changed.
 *
 * An entry has one `UID` and one `SEQUENCE` in the calendars of all languages, because times are the same in all
 * languages.
 */
import { languageTags } from '../model/languages.ts';
import type { Meeting } from '../model/model.ts';
import { createChangeCounter, removedState } from './change-counter.ts';
import {
  type Change,
  type History,
  meetingFile,
  type Revision,
  revisionsOf,
  type Slot,
  topField,
} from './history.ts';
import { countStatusChanges } from './status-steps.ts';

const locationFields = new Set(['place', 'venue', 'timeZone', 'mode']);
const dateFields = new Set(['start', 'end']);
const zoneField = new Set(['timeZone']);

export interface Sequences {
  /** Returns the `SEQUENCE` of an item. */
  of: (itemId: string) => number;
}

/** Counts how often the days, the location or the status of a meeting changed. */
export const meetingSequence = (history: History, meeting: Meeting): number =>
  locationSequence(history, meeting) + countRevisions(history, meeting.id, dateFields);

/** Counts how often the time zone of a meeting changed, which moves the hours of its deadlines. */
export const zoneSequence = (history: History, meeting: Meeting): number =>
  countRevisions(history, meeting.id, zoneField);

/** Counts the changes of a meeting that concern all its items. */
const locationSequence = (history: History, meeting: Meeting): number =>
  countRevisions(history, meeting.id, locationFields) + countStatusChanges(history, meeting);

/** Counts the commits that changed one of some fields of a meeting. */
const countRevisions = (history: History, meetingId: string, fields: ReadonlySet<string>): number =>
  revisionsOf(history, meetingFile({ id: meetingId })).filter(({ changes }) =>
    changes.some((change) => change.type === 'field' && fields.has(topField(change.field))),
  ).length;

/**
 * Returns the sequences of the items of an agenda. A revision of an agenda is one more change of each item and
 * continues the sequences of its predecessor.
 *
 * @param generations the names of the agenda, from the current one back, then those of each of its predecessors
 */
export function itemSequences(
  history: History,
  meeting: Meeting,
  generations: readonly (readonly string[])[],
): Sequences {
  const base = locationSequence(history, meeting) + generations.length - 1;
  const sequences = generations.flat().map((document) => documentSequences(history, meeting.id, document));
  return { of: (itemId) => sequences.reduce((sum, sequence) => sum + sequence.of(itemId), base) };
}

/** Returns the sequences of the items from the changes of one document in all languages. */
function documentSequences(history: History, meetingId: string, document: string): Sequences {
  const files = languageTags.map((language) => `meetings/${meetingId}/${document}.${language}.md`);
  const slots = createChangeCounter();
  const withdrawals = createChangeCounter();
  const countChange = (commit: string, change: Change): void => {
    if (change.type === 'item-added') slots.add(commit, change.id, slotState(change.slot));
    if (change.type === 'item-moved')
      slots.add(commit, change.id, slotState(change.after), slotState(change.before));
    if (change.type === 'item-removed') slots.add(commit, change.id, removedState, slotState(change.slot));
    if (change.type === 'field' && change.field === 'status')
      withdrawals.add(commit, document, withdrawnState(change.after), withdrawnState(change.before));
  };
  for (const { commit, changes } of oldestFirst(files.map((file) => revisionsOf(history, file))))
    for (const change of changes) countChange(commit, change);
  return { of: (itemId) => slots.countOf(itemId) + withdrawals.countOf(document) };
}

const slotState = ({ date, start, end, room }: Slot): string =>
  `${date} ${start} ${end}${room ? ` ${room}` : ''}`;
const withdrawnState = (status: string | null): string => String(status === 'withdrawn');

const oldestFirst = (revisionsByFile: readonly (readonly Revision[])[]): Revision[] =>
  revisionsByFile
    .flatMap((revisions) => revisions.toReversed())
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
