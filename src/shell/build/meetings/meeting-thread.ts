/** A thread of `makeMeetings`: makes units of some meetings. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadPart } from '../../content/load.ts';
import { setCurrentSite } from '../../content/site.ts';
import { listPages } from '../renderer.ts';
import { type MeetingMessage, type MeetingTask, makeUnits } from './make-meetings.ts';
import { planMeetings } from './meeting-units.ts';

const send = (message: MeetingMessage) => parentPort?.postMessage(message);

const { content, setting, todo, kept, renderer, graph, ...task } = workerData as MeetingTask;
const { site } = await loadPart(task.settings, { ...content, isInPart: (meeting) => todo.has(meeting) });
if (!site) throw new Error('The content has errors, although the build has found none.');
const { config, ...rest } = setting;
const current = { ...rest, site: { ...site, config } };
setCurrentSite(current);
const plan = planMeetings({
  ...task,
  current,
  pages: await listPages(renderer, graph, task.settings),
  isKept: (path) => kept.has(path),
});
const units = await makeUnits(plan, site.meetings, todo, () => send({ type: 'meeting' }));
send({ type: 'made', units });
