/** Deleted documents that a commit had published: `npm run check` finds them in the history. */
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runInHost } from '../support/commands/run-in-host.ts';
import { type Content, edited, validSite } from '../support/content.ts';
import { temporaryFolder } from '../support/disk.ts';
import { below, git as gitIn, importCommits, initRepository } from '../support/git/git.ts';
import { writeContent } from '../support/write-content.ts';

interface Repository {
  folder: string;
  git: (...args: string[]) => string;
  /** Writes and commits all of the content at noon of a day. */
  commit: (date: string, content: Content) => Promise<void>;
  /** Runs `npm run check`, and returns its output and exit code. */
  check: (options?: { content?: string; now?: string }) => Promise<{ code: number | null; output: string }>;
}

async function createRepository(): Promise<Repository> {
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  const cache = await temporaryFolder();
  initRepository(folder);
  return {
    folder,
    git: (...args) => gitIn(folder, args),
    async commit(date, state) {
      importCommits(folder, [{ date: `${date}T12:00:00Z`, tree: below('content', state) }]);
      await writeContent(content, state);
    },
    check: ({ content: other = content, now = '2024-04-01' } = {}) =>
      runInHost(['check'], {
        CONTENT_DIR: other,
        OUT_DIR: join(folder, 'dist'),
        CACHE_DIR: cache,
        SOURCE_DATE_EPOCH: String(Date.parse(now) / 1000),
      }),
  };
}

const circular = '---\ntitle: Circular\nsymbol: C. 1\ndate: 2024-01-15\n---\n\nText.\n';

/** Returns the output without the first line, which has the time. */
const problemsIn = ({ output }: { output: string }): string => output.split('\n').slice(1).join('\n');

const withoutNote: Content = edited(validSite, { 'note.*.md': null, 'circular.*.md': circular });
const lost = 'error  document-deleted  session/note was published on 2024-03-01 and would disappear';

test('a published document cannot be deleted, but withdrawn or moved', async () => {
  const { folder, commit, check } = await createRepository();
  await commit('2024-03-01', validSite);
  await commit('2024-03-02', withoutNote);
  await commit('2024-03-03', edited(withoutNote, { 'agenda.*.md': ['Introduction.', 'Foreword.'] }));
  const deleted = await check();
  expect(deleted.output).toContain(`content/meetings/session/note.ar.md:1:1  ${lost}`);
  expect(deleted.output).toContain('1 error, 0 warnings');
  expect(deleted.code).toBe(1);
  // Again, from the cache.
  expect(problemsIn(await check())).toBe(problemsIn(deleted));

  const moved = { ...withoutNote, 'moved.yaml': '- from: session/note\n  to: session/circular\n' };
  await commit('2024-03-04', moved);
  expect((await check()).output).toContain('No problems found.');
  await commit(
    '2024-03-05',
    edited(validSite, {
      'note.*.md': ['title: Note', 'title: Note\nstatus: withdrawn\nreason: Other facts'],
    }),
  );
  expect((await check()).output).toContain('No problems found.');

  await rm(join(folder, 'content/meetings/session'), { recursive: true });
  const meeting = await check();
  expect(meeting.output).toContain('error  meeting-deleted  The meeting session was published on 2024-03-01');
});

test('a page that a commit had published cannot be deleted', async () => {
  const { commit, check } = await createRepository();
  const pages: Content = edited(validSite, { '/pages/about.*.md': '---\ntitle: About\n---\n\nText.\n' });
  await commit('2024-03-01', validSite);
  await commit('2024-03-02', pages);
  expect((await check()).output).toContain('No problems found.');
  await commit('2024-03-03', validSite);
  expect((await check()).output).toContain(
    'content/pages/about.ar.md:1:1  error  document-deleted  The page about was published on 2024-03-02',
  );
  await commit('2024-03-04', edited(pages, { '/pages/about.fr.md': null }));
  expect((await check()).output).toContain('content/pages/about.fr.md:1:1  warning  translation-deleted');
});

test('a document that was never published can be deleted: a draft, or one under embargo', async () => {
  const { commit, check } = await createRepository();
  await commit('2024-03-01', withoutNote);
  const draft = {
    'note.*.md': (validSite['meetings/session/note.en.md'] ?? '').replace(
      'title: Note',
      'title: Note\nstatus: draft',
    ),
  };
  await commit('2024-03-02', edited(withoutNote, draft));
  await commit(
    '2024-03-03',
    edited(withoutNote, {
      'note.*.md': draft['note.*.md'].replace('status: draft', 'publishFrom: 2024-03-05'),
    }),
  );
  await commit('2024-03-04', withoutNote);
  expect((await check()).output).toContain('No problems found.');
  await commit(
    '2024-03-05',
    edited(withoutNote, {
      'note.*.md': draft['note.*.md'].replace('status: draft', 'publishFrom: 2024-03-06'),
    }),
  );
  await commit('2024-03-07', withoutNote);
  expect((await check()).output).toContain('document-deleted  session/note was published on 2024-03-05');
});

test('commits of a branch publish nothing, and a shallow history reports nothing', async () => {
  const { folder, git, commit, check } = await createRepository();
  await commit('2024-03-01', withoutNote);
  git('remote', 'add', 'origin', folder);
  git('fetch', '--quiet', 'origin');
  git('remote', 'set-head', 'origin', 'main');
  await commit('2024-03-02', validSite);
  await commit('2024-03-03', withoutNote);
  expect((await check()).output).toContain('No problems found.');
  git('fetch', '--quiet', 'origin');
  expect((await check()).output).toContain('document-deleted');

  const clone = join(await temporaryFolder(), 'clone');
  git('clone', '--quiet', '--depth=1', `file://${folder}`, clone);
  const shallow = await check({ content: join(clone, 'content') });
  expect(shallow).toMatchObject({ code: 0 });
  expect(shallow.output).toContain(
    'The git history is incomplete, so deleted documents could not be checked.',
  );

  await writeFile(join(clone, '.git/HEAD'), '');
  const unreadable = await check({ content: join(clone, 'content') });
  expect(unreadable).toMatchObject({ code: 0 });
  expect(unreadable.output).toMatch(
    /^Git cannot read the history: not a git repository.*\. Deleted documents could not be checked\.$/m,
  );

  const copy = join(await temporaryFolder(), 'copy');
  await cp(join(folder, 'content'), copy, { recursive: true });
  expect((await check({ content: copy })).output).toMatch(/^\s*Content.*\nNo problems found\.\n$/);
});
