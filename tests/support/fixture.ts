/** The site of a fictitious body, `tests/fixtures/site`: the content of the tests. */
import { join } from 'node:path';
import { readContent } from '../../src/shell/content/read.ts';
import type { Content } from './content.ts';
import { root } from './run.ts';

/** The project of that body, with its `content/`. */
export const fixtureProject = join(root, 'tests/fixtures/site');
export const fixtureContent = join(fixtureProject, 'content');

/** Meetings whose documents have all six languages, and no problems. */
export const completeMeetings = ['forum-1', 'forum-8', 'forum-9', 'forum-12'] as const;

/** Text of each file of the fixture by its path. */
export async function readFixture(): Promise<Content> {
  const { files } = await readContent(fixtureContent);
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

/** The files of some meetings, and those of the site without its registers and without the page that lacks languages. */
export const selectMeetings = (content: Content, meetings: readonly string[]): Content =>
  Object.fromEntries(
    Object.entries(content).filter(([path]) => {
      const [folder, meeting = ''] = path.split('/');
      if (folder === 'registers' || path.startsWith('pages/about/observers/')) return false;
      return folder === 'meetings' ? meetings.includes(meeting) : path !== 'moved.yaml';
    }),
  );
