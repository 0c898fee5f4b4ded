/** The fixture as a repository with a history, for tests of changes and embargoes. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../content.ts';
import { readFixture } from '../fixture.ts';
import { writeContent } from '../write-content.ts';
import { below, importCommits, initRepository } from './git.ts';

/** Creates the repository of the fixture. @returns path of the content */
export async function createFixtureRepository(folder: string): Promise<string> {
  const now = await readFixture();
  const withoutForum13 = select(now, (path) => !isInForum13(path) && path !== 'moved.yaml');
  const states: [date: string, content: Content][] = [
    ['2024-02-01T10:00:00Z', replace(withoutForum13, 'meetings/forum-9/', beforeChange)],
    // In Geneva it is the next day.
    ['2024-03-11T23:30:00Z', withoutForum13],
    ['2026-01-20T12:00:00Z', replace(now, secretLetter, withFirstSecret)],
    ['2026-01-20T12:10:00Z', replace(now, secretLetter, asDraft)],
    ['2026-01-20T12:20:00Z', now],
  ];
  const content = join(folder, 'content');
  await mkdir(folder, { recursive: true });
  initRepository(folder);
  importCommits(
    folder,
    states.map(([date, state]) => ({ date, tree: below('content', state) })),
  );
  await writeContent(content, now);
  return content;
}

const isInForum13 = (path: string): boolean => path.startsWith('meetings/forum-13/');
const secretLetter = 'meetings/forum-13/quetzal-letter.';

/** Forum 9 before a panel was moved and a film was added. */
const beforeChange = (text: string): string =>
  text.replace('### 15:00–16:00 ', '### 15:15–16:00 ').replace(/^- \[.*`recording`\n\n/m, '');

/** Words that the letter under embargo had in earlier commits. */
export const earlierSecrets = ['Ornithocheirus', 'Timbuktu'];
const withFirstSecret = (text: string): string =>
  text.replaceAll(/Quetzalcoatlus|قسطنطينية|饕餮/g, 'Ornithocheirus');
const asDraft = (text: string): string =>
  text.replace(/publishFrom: .*/, 'status: draft').replaceAll(/Zanzibar|麒麟/g, 'Timbuktu');

const select = (content: Content, isWanted: (path: string) => boolean): Content =>
  Object.fromEntries(Object.entries(content).filter(([path]) => isWanted(path)));

/** Changes the files whose paths start with a prefix. */
const replace = (content: Content, beginning: string, change: (text: string) => string): Content =>
  Object.fromEntries(
    Object.entries(content).map(([path, text]) => [path, path.startsWith(beginning) ? change(text) : text]),
  );
