/** The deadlines of a meeting or a register with their history: calendars keep those that were removed, as cancelled entries. */
import { formatDueDate, parseDueDate } from '../dates/due-date.ts';
import type { Language } from '../model/languages.ts';
import type { Deadline } from '../model/model.ts';
import { collapseWhiteSpace } from '../text/strings.ts';
import { createChangeCounter, removedState } from './change-counter.ts';
import { type Change, type History, revisionsOf, topField } from './history.ts';

/** A deadline without its position, which one that was removed does not have. */
type DeadlineState = Omit<Deadline, 'dateSpan'>;

export interface DeadlineRecord {
  deadline: DeadlineState;
  /** The number of changes of the date. */
  sequence: number;
  /** It has an hour, or had one: its instant depends on the time zone of the meeting. */
  isTimed: boolean;
  /** Instant of the last change; `null` if it never changed. */
  modified: string | null;
  /** Instant of the removal. */
  removed?: string;
}

interface SettingsWithDeadlines {
  file: string;
  deadlines: readonly Deadline[];
}

type Deadlines = ReadonlyMap<string, DeadlineState>;

/** The deadlines before and after a commit. */
interface Step {
  commit: string;
  date: string;
  before: Deadlines;
  after: Deadlines;
}

/**
 * Returns the current deadlines, then the removed ones. An id identifies a deadline, its position in the list does not.
 *
 * @param settings the current deadlines, and the file that lists them
 * @param languages those of the site, in which each deadline has a title
 */
export function deadlineRecords(
  history: History,
  settings: SettingsWithDeadlines,
  languages: readonly Language[],
): DeadlineRecord[] {
  const dates = createChangeCounter();
  const timed = new Set(settings.deadlines.filter(({ time }) => time).map(({ id }) => id));
  const lastStates = new Map<string, { deadline: DeadlineState; modified: string; removed?: string }>();
  for (const { commit, date, before, after } of deadlineSteps(history, settings, languages)) {
    for (const { id, time } of before.values()) if (time) timed.add(id);
    for (const [id, deadline] of before) {
      if (after.has(id)) continue;
      dates.add(commit, id, removedState, formatDueDate(deadline));
      lastStates.set(id, { deadline, modified: date, removed: date });
    }
    for (const [id, deadline] of after) {
      const previous = before.get(id);
      dates.add(commit, id, formatDueDate(deadline), previous && formatDueDate(previous));
      if (JSON.stringify(previous) !== JSON.stringify(deadline))
        lastStates.set(id, { deadline, modified: date });
    }
  }
  const current = settings.deadlines.map((deadline) => ({
    deadline,
    sequence: dates.countOf(deadline.id),
    isTimed: timed.has(deadline.id),
    modified: lastStates.get(deadline.id)?.modified ?? null,
  }));
  const removed = [...lastStates]
    .filter(([, state]) => state.removed)
    .map(([id, state]) => ({ ...state, sequence: dates.countOf(id), isTimed: timed.has(id) }));
  return [...current, ...removed];
}

/** Returns the steps, the oldest first. The history has changes of fields only, so it is undone from the current state. */
function deadlineSteps(
  history: History,
  { file, deadlines }: SettingsWithDeadlines,
  languages: readonly Language[],
): Step[] {
  const fields = deadlineFields(deadlines);
  const steps: Step[] = [];
  let after = readDeadlines(fields, languages);
  for (const { commit, date, changes } of revisionsOf(history, file)) {
    for (const change of changes) undoChange(fields, change);
    const before = readDeadlines(fields, languages);
    steps.unshift({ commit, date, before, after });
    after = before;
  }
  return steps;
}

function undoChange(fields: Map<string, string>, change: Change): void {
  if (change.type === 'created') fields.clear();
  if (change.type !== 'field' || topField(change.field) !== 'deadlines') return;
  if (change.before === null) fields.delete(change.field);
  else fields.set(change.field, change.before);
}

/** Returns the fields by their paths, such as `deadlines.0.title.en`. */
const deadlineFields = (deadlines: readonly Deadline[]): Map<string, string> =>
  new Map(
    deadlines.flatMap((deadline, index) => [
      [`deadlines.${index}.id`, deadline.id],
      [`deadlines.${index}.date`, formatDueDate(deadline)],
      ...Object.entries(deadline.title).map(([tag, text]): [string, string] => [
        `deadlines.${index}.title.${tag}`,
        text,
      ]),
    ]),
  );

/** Reads the deadlines by id. Leaves out an incomplete one and one whose date is none, which were never published. */
function readDeadlines(fields: ReadonlyMap<string, string>, languages: readonly Language[]): Deadlines {
  const deadlines = new Map<string, DeadlineState>();
  for (const [field, id] of fields) {
    const [, path] = /^(deadlines\.\d+)\.id$/.exec(field) ?? [];
    if (path === undefined) continue;
    const due = parseDueDate(fields.get(`${path}.date`) ?? '');
    const titles = languages.flatMap((language): [Language, string][] => {
      const title = fields.get(`${path}.title.${language}`);
      return title === undefined ? [] : [[language, collapseWhiteSpace(title)]];
    });
    if (due && titles.length === languages.length)
      deadlines.set(id, { id, ...due, title: Object.fromEntries(titles) });
  }
  return deadlines;
}
