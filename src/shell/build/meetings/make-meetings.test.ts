import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, edited, filesOf, validMeeting, validSite } from '../../../../tests/support/content.ts';
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

const content = edited(
  { ...validSite, ...validMeeting('second') },
  { '/meetings/second/circular.*.md': ['symbol: C. 1', 'symbol: C. 2'] },
);

/** Makes the files of two meetings. @param unitsPerThread see `makeMeetings` */
async function make(unitsPerThread: number, change: (task: MeetingTask) => MeetingTask = (task) => task) {
  const [folder, renderer] = [await temporaryFolder(), await onDisk(noPages)];
  const { site } = check(content);
  if (!site) throw new Error('The site has errors.');
  const names = ({ id }: { id: string }) =>
    site.config.languages.map((language) => `files ${language} ${id}`);
  const setting = { history: noHistory, base: '/', code: '' };
  const task = change({
    settings: { root, base: '/', outDir: join(folder, 'none'), cacheDir: join(folder, 'cache') },
    content: { files: filesOf(content), now: '2024-01-01T00:00:00Z' },
    setting: { ...setting, config: site.config },
    dist: join(folder, 'dist'),
    zipScripts: [],
    todo: new Map(site.meetings.map((meeting) => [meeting.id, new Set(names(meeting))])),
    kept: new Set(),
    renderer,
    graph: new Map(),
  });
  let meetings = 0;
  const plan = planMeetings({ ...task, current: { ...setting, site }, pages: [], isKept: () => false });
  const made = await makeMeetings(task, site.meetings, plan, { unitsPerThread, onMeeting: () => meetings++ });
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
