/** The fixture as a repository with a history, for tests of changes and embargoes. */
import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Content } from './content.ts';
import { readFixture } from './fixture.ts';

/** Runs git in a folder, as a person at an instant. */
export function git(folder: string, args: readonly string[], date = '2026-01-20T12:00:00Z'): string {
  const identity = ['-c', 'user.name=Staff', '-c', 'user.email=staff@example.org'];
  return execFileSync('git', ['-C', folder, ...identity, ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    },
  });
}

/** Replaces the content of a folder. */
export async function writeContent(folder: string, content: Content): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(content)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Creates a repository in a new folder, with one commit for each state of its `content/`. @returns path of the content */
async function createRepository(
  folder: string,
  states: readonly (readonly [date: string, content: Content])[],
): Promise<string> {
  const content = join(folder, 'content');
  await mkdir(folder, { recursive: true });
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  for (const [date, state] of states) {
    await writeContent(content, state);
    git(folder, ['add', '--all']);
    git(folder, ['commit', '--quiet', '--message', 'Change'], date);
  }
  return content;
}

/** Creates the repository of the fixture. @returns path of the content */
export async function createFixtureRepository(folder: string): Promise<string> {
  const now = await readFixture();
  const withoutForum13 = select(now, (path) => !isInForum13(path) && path !== 'moved.yaml');
  return createRepository(folder, [
    ['2024-02-01T10:00:00Z', replace(withoutForum13, 'meetings/forum-9/', beforeChange)],
    // In Geneva it is the next day.
    ['2024-03-11T23:30:00Z', withoutForum13],
    ['2026-01-20T12:00:00Z', replace(now, secretLetter, withFirstSecret)],
    ['2026-01-20T12:10:00Z', replace(now, secretLetter, asDraft)],
    ['2026-01-20T12:20:00Z', now],
  ]);
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
