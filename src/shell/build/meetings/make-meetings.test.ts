import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, validSite } from '../../../../tests/support/content.ts';
import { onDisk, temporaryFolder } from '../../../../tests/support/disk.ts';
import { root } from '../../../../tests/support/run.ts';
import { noHistory } from '../../../core/history/history.ts';
import { type MeetingTask, makeMeetings } from './make-meetings.ts';
import { planMeetings } from './meeting-units.ts';

/** A bundle without pages. */
const noPages = {
  'prerender-entry.mjs':
    'export const app = { setOptions() {}, setInternals() {} }, manifest = { routes: [] };',
};

/** Makes the files of two meetings. @param unitsPerThread see `makeMeetings` */
async function make(unitsPerThread: number, change: (task: MeetingTask) => MeetingTask = (task) => task) {
  const [folder, renderer] = [await temporaryFolder(), await onDisk(noPages)];
  const { site: oneMeeting } = check(validSite);
  if (!oneMeeting) throw new Error('The site has errors.');
  const { meetings: sessions } = oneMeeting;
  const site = {
    ...oneMeeting,
    meetings: [...sessions, ...sessions.map((each) => ({ ...each, id: 'second' }))],
  };
  const names = ({ id }: { id: string }) =>
    site.config.languages.map((language) => `files ${language} ${id}`);
  const task = change({
    current: { site, history: noHistory, base: '/', code: '' },
    settings: { root, base: '/', outDir: join(folder, 'none'), cacheDir: join(folder, 'cache') },
    dist: join(folder, 'dist'),
    zipScripts: [],
    todo: new Map(site.meetings.map((meeting) => [meeting.id, new Set(names(meeting))])),
    kept: new Set(),
    renderer,
    graph: new Map(),
  });
  let meetings = 0;
  const plan = planMeetings({ ...task, pages: [], isKept: () => false });
  const made = await makeMeetings(task, plan, { unitsPerThread, onMeeting: () => meetings++ });
  return { made, meetings };
}

test('threads make the same files as one alone', async () => {
  const alone = await make(Number.POSITIVE_INFINITY);
  expect([...alone.made.keys()]).toContain('files en second');
  expect(alone.meetings).toBe(2);
  const inThreads = await make(1);
  expect(new Map([...inThreads.made].sort())).toEqual(new Map([...alone.made].sort()));
  expect(inThreads.meetings).toBe(2);
});

test('an error of a thread is that of the build', async () => {
  await expect(make(1, (task) => ({ ...task, renderer: join(task.dist, 'missing') }))).rejects.toThrow(
    'missing',
  );
});
