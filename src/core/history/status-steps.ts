/** The steps in which a meeting got its present status. */
import { type Meeting, meetingStatuses } from '../model/model.ts';
import { type MeetingState, meetingState } from '../site/meeting-state.ts';
import { type Change, type History, meetingFile, revisionsOf, topField } from './history.ts';
import { latestInstant } from './timestamps.ts';

/** A commit that changed what becomes of a meeting. */
export interface StatusStep {
  /** Instant of the commit, ISO 8601 in UTC. */
  date: string;
  /** `null` if the meeting was created. */
  before: MeetingState | null;
  after: MeetingState;
}

type StatusFields = Pick<Meeting, 'id' | 'status' | 'start' | 'previousStart'>;

/**
 * Returns the steps, the newest first. A meeting that is postponed once more has the same state and another start, which
 * is a step too. The history has changes of fields only, so it is undone from the current state.
 */
export function statusSteps(history: History, meeting: StatusFields): StatusStep[] {
  const steps: StatusStep[] = [];
  let after: StatusFields = meeting;
  for (const { date, changes } of revisionsOf(history, meetingFile(meeting))) {
    const isNew = changes.some(({ type }) => type === 'created');
    const before = changes.reduce(undoChange, after);
    if (isNew) steps.push({ date, before: null, after: meetingState(after) });
    else if (keyOf(before) !== keyOf(after))
      steps.push({ date, before: meetingState(before), after: meetingState(after) });
    after = before;
  }
  return steps;
}

const keyOf = (meeting: StatusFields): string => {
  const state = meetingState(meeting);
  return state === 'rescheduled' ? `${state} ${meeting.start}` : state;
};

function undoChange(meeting: StatusFields, change: Change): StatusFields {
  if (change.type !== 'field') return meeting;
  const { field, before } = change;
  // A field without a value has its default.
  if (field === 'status')
    return { ...meeting, status: meetingStatuses.find((each) => each === before) ?? 'confirmed' };
  if (field === 'start' && before !== null) return { ...meeting, start: before };
  if (field !== 'previousStart') return meeting;
  const { previousStart: _after, ...others } = meeting;
  return before === null ? others : { ...others, previousStart: before };
}

/** Counts the changes of the status of a meeting after it was created. @param differ tests for the states that count as different */
export const countStatusChanges = (
  history: History,
  meeting: StatusFields,
  differ: (before: MeetingState, after: MeetingState) => boolean = () => true,
): number =>
  statusSteps(history, meeting).filter(({ before, after }) => before !== null && differ(before, after))
    .length;

const statusFields: ReadonlySet<string> = new Set(['status', 'statusReason', 'previousStart', 'previousEnd']);

/** Returns the instant of the last change of the status or its reason; `null` if there was none. */
export const statusModified = (history: History, { id }: Pick<Meeting, 'id'>): string | null =>
  latestInstant(
    revisionsOf(history, meetingFile({ id }))
      .filter(({ changes }) =>
        changes.some((change) => change.type === 'field' && statusFields.has(topField(change.field))),
      )
      .map(({ date }) => date),
  );
