/** Makes units of meetings: many in as many threads as there are cores, few in this one. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Meeting } from '../../../core/model/model.ts';
import { meetingFolder } from '../../../core/model/paths.ts';
import type { ModuleGraph } from '../../../outputs/head/module-preloads.ts';
import type { Settings } from '../../content/settings.ts';
import { digestOfFile, type FileDigest } from '../../output/record.ts';
import type { MeetingMessage } from './meeting-thread.ts';
import type { MeetingSources, MeetingUnits } from './meeting-units.ts';

/** The names of the units to make, by the id of their meeting. */
export type UnitsToMake = ReadonlyMap<string, ReadonlySet<string>>;

/** The files of units, by name and path. */
export type MadeUnits = Map<string, Map<string, FileDigest>>;

/** The task of a thread. */
export interface MeetingTask extends Pick<MeetingSources, 'current' | 'dist' | 'zipScripts'> {
  settings: MeetingSources['settings'] & Pick<Settings, 'base' | 'url'>;
  todo: UnitsToMake;
  /** Paths of the files that stay in the output folder. */
  kept: ReadonlySet<string>;
  /** Folder of the modules that render pages. */
  renderer: string;
  graph: ModuleGraph;
}

interface MakeOptions {
  onMeeting: () => void;
  /** The number of units for which one more thread pays off. */
  unitsPerThread?: number;
}

/** Makes units of meetings. @param plan for few of them, which this thread makes itself */
export async function makeMeetings(
  task: MeetingTask,
  plan: MeetingUnits,
  { onMeeting, unitsPerThread = 400 }: MakeOptions,
): Promise<MadeUnits> {
  const { todo, current } = task;
  const meetings = current.site.meetings.filter(({ id }) => todo.has(id));
  const count = [...todo.values()].reduce((sum, units) => sum + units.size, 0);
  const threads = Math.min(availableParallelism(), meetings.length, Math.floor(count / unitsPerThread));
  if (threads < 2) return makeUnits(plan, meetings, todo, onMeeting);
  const shares = Map.groupBy(meetings, (meeting) => meetings.indexOf(meeting) % threads);
  const workers = [...shares.values()].map((share) => startThread(taskOf(task, share)));
  try {
    const made = await Promise.all(workers.map((worker) => resultOf(worker, onMeeting)));
    return new Map(made.flatMap((units) => [...units]));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Makes units of meetings, one meeting after the other. */
export async function makeUnits(
  plan: MeetingUnits,
  meetings: readonly Meeting[],
  todo: UnitsToMake,
  onMeeting: () => void,
): Promise<MadeUnits> {
  const units: MadeUnits = new Map();
  for (const meeting of meetings) {
    const names = todo.get(meeting.id);
    const made = await plan.make(meeting, (name) => names?.has(name) ?? false);
    for (const [name, paths] of made)
      units.set(name, new Map(paths.map((path) => [path, digestOfFile(join(plan.dist, path))])));
    onMeeting();
  }
  return units;
}

/** Reduces a task to some meetings: what belongs to a meeting depends on no other one. */
function taskOf(task: MeetingTask, meetings: Meeting[]): MeetingTask {
  const { current, todo } = task;
  const ids = new Set(meetings.map(({ id }) => id));
  const isOfMeetings = (path: string) => ids.has(meetingFolder(path) ?? '');
  const files = Object.entries(current.history.files).filter(([path]) => isOfMeetings(path));
  return {
    ...task,
    current: {
      ...current,
      site: { ...current.site, meetings },
      history: { ...current.history, files: Object.fromEntries(files) },
    },
    todo: new Map([...todo].filter(([id]) => ids.has(id))),
  };
}

/** Options of the process name files relative to another working folder than that of a build. */
const startThread = (workerData: MeetingTask): Worker =>
  new Worker(new URL('./meeting-thread.ts', import.meta.url), { workerData, execArgv: [] });

function resultOf(worker: Worker, onMeeting: () => void): Promise<MadeUnits> {
  const { promise, resolve, reject } = Promise.withResolvers<MadeUnits>();
  worker.on('message', (message: MeetingMessage) => {
    if (message.type === 'meeting') onMeeting();
    else resolve(message.units);
  });
  worker.on('error', reject);
  worker.on('exit', () => reject(new Error('A thread that makes meetings has ended too early.')));
  return promise;
}
