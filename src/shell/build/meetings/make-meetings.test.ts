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
  { ...validSite, ...validMeeting('second'), ...validMeeting('third') },
  {
    '/meetings/second/circular.*.md': ['symbol: C. 1', 'symbol: C. 2'],
    '/meetings/third/circular.*.md': ['symbol: C. 1', 'symbol: C. 3'],
  },
);

/** Makes the files of three meetings. @param options see `makeMeetings` */
async function make(
  options: { unitsPerThread: number; meetingsPerThread?: number },
  change: (task: MeetingTask) => MeetingTask = (task) => task,
) {
  const [folder, renderer] = [await temporaryFolder(), await onDisk(noPages)];
  const { site } = check(content);
  if (!site) throw new Error('The site has errors.');
  const names = ({ id }: { id: string }) =>
    site.config.languages.map((language) => `files ${language} ${id}`);
  const setting = { history: noHistory, base: '/', code: '' };
  const task = change({
    settings: { root, base: '/', outDir: join(folder, 'none'), cacheDir: join(folder, 'cache') },
    content: {
      files: filesOf(content),
      meetings: site.meetings.map(({ id }) => id),
      now: '2024-01-01T00:00:00Z',
    },
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
  const made = await makeMeetings(task, site.meetings, plan, { ...options, onMeeting: () => meetings++ });
  return { made, meetings };
}

test('threads make the same files as one alone', async () => {
  const alone = await make({ unitsPerThread: Number.POSITIVE_INFINITY });
  expect([...alone.made.keys()]).toContain('files en second');
  expect(alone.meetings).toBe(3);
  for (const meetingsPerThread of [150, 1]) {
    const inThreads = await make({ unitsPerThread: 1, meetingsPerThread });
    expect(new Map([...inThreads.made].sort())).toEqual(new Map([...alone.made].sort()));
    expect(inThreads.meetings).toBe(3);
  }
});

test('an error of a thread is that of the build', async () => {
  await expect(
    make({ unitsPerThread: 1 }, (task) => ({ ...task, renderer: join(task.dist, 'missing') })),
  ).rejects.toThrow('missing');
});
