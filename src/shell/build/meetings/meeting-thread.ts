/** A thread of `makeMeetings`: makes units of some meetings. */
import { parentPort, workerData } from 'node:worker_threads';
import { setCurrentSite } from '../../content/site.ts';
import { listPages } from '../renderer.ts';
import { type MadeUnits, type MeetingTask, makeUnits } from './make-meetings.ts';
import { planMeetings } from './meeting-units.ts';

export type MeetingMessage = { type: 'meeting' } | { type: 'made'; units: MadeUnits };

const send = (message: MeetingMessage) => parentPort?.postMessage(message);

const { todo, kept, renderer, graph, ...task } = workerData as MeetingTask;
setCurrentSite(task.current);
const plan = planMeetings({
  ...task,
  pages: await listPages(renderer, graph, task.settings),
  isKept: (path) => kept.has(path),
});
const units = await makeUnits(plan, task.current.site.meetings, todo, () => send({ type: 'meeting' }));
send({ type: 'made', units });
