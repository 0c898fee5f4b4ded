/** Makes units of meetings: many in as many threads as there are cores, few in this one. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { filesOfPart } from '../../../core/compile.ts';
import type { Meeting, Site } from '../../../core/model/model.ts';
import { meetingFolder } from '../../../core/model/paths.ts';
import type { ModuleGraph } from '../../../outputs/head/module-preloads.ts';
import type { Part } from '../../content/load.ts';
import type { Settings } from '../../content/settings.ts';
import type { CurrentSite } from '../../content/site.ts';
import { digestOfFile, type FileDigest } from '../../output/record.ts';
import { inLanes } from '../lanes.ts';
import type { MeetingSources, MeetingUnits } from './meeting-units.ts';

/** The names of the units to make, by the id of their meeting. */
export type UnitsToMake = ReadonlyMap<string, ReadonlySet<string>>;

/** The files of units, by name and path. */
export type MadeUnits = Map<string, Map<string, FileDigest>>;

/** The task of a thread: the meetings of `todo`. */
export interface MeetingTask extends Pick<MeetingSources, 'dist' | 'zipScripts'> {
  settings: MeetingSources['settings'] & Pick<Settings, 'base' | 'url'>;
  /** The content, from which the thread compiles its meetings: what the build has parsed is in the cache. */
  content: Omit<Part, 'isInPart'>;
  /** Everything of the current site but its content. */
  setting: Omit<CurrentSite, 'site'> & Pick<Site, 'config'>;
  todo: UnitsToMake;
  /** Paths of the files that stay in the output folder. */
  kept: ReadonlySet<string>;
  /** Folder of the modules that render pages. */
  renderer: string;
  graph: ModuleGraph;
}

export type MeetingMessage = { type: 'meeting' } | { type: 'made'; units: MadeUnits };

interface MakeOptions {
  onMeeting: () => void;
  /** The number of units for which one more thread pays off. */
  unitsPerThread?: number;
  /** The number of meetings after which a thread ends and another one begins, which leaves its memory behind. */
  meetingsPerThread?: number;
}

/**
 * Makes units of meetings.
 *
 * @param meetings of the site
 * @param plan for few units, which this thread makes itself
 */
export async function makeMeetings(
  task: MeetingTask,
  meetings: readonly Meeting[],
  plan: MeetingUnits,
  { onMeeting, unitsPerThread = 400, meetingsPerThread = 150 }: MakeOptions,
): Promise<MadeUnits> {
  const { todo } = task;
  const ids = [...todo.keys()];
  const count = [...todo.values()].reduce((sum, units) => sum + units.size, 0);
  const threads = Math.min(availableParallelism(), ids.length, Math.floor(count / unitsPerThread));
  if (threads < 2) return makeUnits(plan, meetings, todo, onMeeting);
  const batches = divideEvenly(ids, Math.max(threads, Math.ceil(ids.length / meetingsPerThread)));
  const made: MadeUnits = new Map();
  await inLanes(batches, threads, async (queue) => {
    for (const batch of queue)
      for (const [name, files] of await makeInThread(taskOf(task, new Set(batch)), onMeeting))
        made.set(name, files);
  });
  return made;
}

const divideEvenly = <Item>(items: readonly Item[], count: number): Item[][] =>
  Array.from({ length: count }, (_, number) => items.filter((_item, index) => index % count === number));

async function makeInThread(task: MeetingTask, onMeeting: () => void): Promise<MadeUnits> {
  const worker = startThread(task);
  try {
    return await resultOf(worker, onMeeting);
  } finally {
    await worker.terminate();
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
    if (!names) continue;
    const made = await plan.make(meeting, (name) => names.has(name));
    for (const [name, paths] of made)
      units.set(name, new Map(paths.map((path) => [path, digestOfFile(join(plan.dist, path))])));
    onMeeting();
  }
  return units;
}

/** Reduces a task to some meetings: what belongs to a meeting depends on no other one. */
function taskOf(task: MeetingTask, ids: ReadonlySet<string>): MeetingTask {
  const { content, setting, todo } = task;
  const isInPart = (meeting: string) => ids.has(meeting);
  const files = Object.entries(setting.history.files).filter(([path]) => isInPart(meetingFolder(path) ?? ''));
  return {
    ...task,
    content: { ...content, files: filesOfPart(content.files, isInPart) },
    setting: { ...setting, history: { ...setting.history, files: Object.fromEntries(files) } },
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
