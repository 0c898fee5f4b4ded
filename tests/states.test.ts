/** What becomes of documents over time: embargoes that end, and what was published and may not be lost. */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../src/core/compile.ts';
import { type Content, type Edits, edited, filesOf, soundSite } from './support/content.ts';
import { temporaryFolder } from './support/disk.ts';
import { run } from './support/run.ts';

const circular = '---\ntitle: Circular\nsymbol: C. 1\ndate: 2024-01-15\n---\n\nText.\n';
const underEmbargo: Edits = {
  'circular.*.md': circular,
  'note.*.md': ['title: Note', 'title: Note\npublishFrom: 2024-03-01T09:00'],
};

// ---- Embargo ------------------------------------------------------------------------------------------

const namesAt = (now?: string): string[] => {
  const options = { base: '/', ...(now && { now }) };
  const { site, diagnostics } = compile(filesOf(edited(soundSite, underEmbargo)), options);
  expect(diagnostics).toEqual([]);
  return site?.meetings.flatMap(({ documents }) => documents.map(({ name }) => name)) ?? [];
};

test('an embargo ends at its time in the zone of the meeting, and never where the time is not known', () => {
  expect(namesAt('2024-03-01T07:59:59Z')).toEqual(['agenda', 'circular']);
  expect(namesAt('2024-03-01T08:00:00Z')).toEqual(['agenda', 'circular', 'note']);
  expect(namesAt()).toEqual(['agenda', 'circular']);
});

test('a document under embargo is checked as any other', () => {
  const faulty = edited(edited(soundSite, underEmbargo), { 'note.fr.md': ['4. Fourth', '5. Fourth'] });
  expect(compile(filesOf(faulty), { base: '/' }).diagnostics.map(({ rule }) => rule)).toEqual(['numbering']);
});

// ---- What was published once --------------------------------------------------------------------------

interface Repository {
  folder: string;
  git: (...args: string[]) => string;
  /** Writes and commits all of the content at noon of a day. */
  commit: (date: string, content: Content) => Promise<void>;
  /** What `npm run check` says, and its exit code. */
  check: (options?: { content?: string; now?: string }) => Promise<{ code: number | null; output: string }>;
}

async function repository(): Promise<Repository> {
  const folder = await temporaryFolder();
  const content = join(folder, 'content');
  const cache = await temporaryFolder();
  const git = (...args: string[]) =>
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=Staff', '-c', 'user.email=staff@example.org', ...args],
      {
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' },
        encoding: 'utf8',
      },
    );
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    async commit(date, state) {
      await rm(content, { recursive: true, force: true });
      for (const [path, text] of Object.entries(state)) {
        await mkdir(dirname(join(content, path)), { recursive: true });
        await writeFile(join(content, path), text);
      }
      git('add', '--all');
      const at = `${date}T12:00:00Z`;
      execFileSync(
        'git',
        ['-C', folder, '-c', 'user.name=Staff', '-c', 'user.email=staff@example.org', 'commit', '-qm', date],
        { env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at } },
      );
    },
    check: ({ content: other = content, now = '2024-04-01' } = {}) =>
      run('check', {
        CONTENT_DIR: other,
        OUT_DIR: join(folder, 'dist'),
        CACHE_DIR: cache,
        SOURCE_DATE_EPOCH: String(Date.parse(now) / 1000),
      }),
  };
}

/** Without how long it took. */
const faultsIn = ({ output }: { output: string }): string => output.split('\n').slice(1).join('\n');

const withoutNote: Content = edited(soundSite, { 'note.*.md': null, 'circular.*.md': circular });
const lost = 'error  document-deleted  session/note was published on 2024-03-01 and would disappear';

test('a document that a commit had published cannot be deleted, but withdrawn or moved', {
  timeout: 60_000,
}, async () => {
  const { folder, commit, check } = await repository();
  await commit('2024-03-01', soundSite);
  await commit('2024-03-02', withoutNote);
  await commit('2024-03-03', edited(withoutNote, { 'agenda.*.md': ['Introduction.', 'Foreword.'] }));
  const deleted = await check();
  expect(deleted.output).toContain(`content/meetings/session/note.ar.md:1:1  ${lost}`);
  expect(deleted.output).toContain('1 error, 0 warnings');
  expect(deleted.code).toBe(1);
  // Once more, from what was kept.
  expect(faultsIn(await check())).toBe(faultsIn(deleted));

  const moved = { ...withoutNote, 'moved.yaml': '- from: session/note\n  to: session/circular\n' };
  await commit('2024-03-04', moved);
  expect((await check()).output).toContain('No problems found.');
  await commit(
    '2024-03-05',
    edited(soundSite, {
      'note.*.md': ['title: Note', 'title: Note\nstatus: withdrawn\nreason: Other facts'],
    }),
  );
  expect((await check()).output).toContain('No problems found.');

  await rm(join(folder, 'content/meetings/session'), { recursive: true });
  const meeting = await check();
  expect(meeting.output).toContain('error  meeting-deleted  The meeting session was published on 2024-03-01');
});

test('what was a draft or under embargo to its end can go', { timeout: 60_000 }, async () => {
  const { commit, check } = await repository();
  await commit('2024-03-01', withoutNote);
  const draft = {
    'note.*.md': (soundSite['meetings/session/note.en.md'] ?? '').replace(
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

test('a branch has published nothing; and where the history is cut off, nothing is claimed', {
  timeout: 60_000,
}, async () => {
  const { folder, git, commit, check } = await repository();
  await commit('2024-03-01', withoutNote);
  git('remote', 'add', 'origin', folder);
  git('fetch', '--quiet', 'origin');
  git('remote', 'set-head', 'origin', 'main');
  await commit('2024-03-02', soundSite);
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

  const copy = join(await temporaryFolder(), 'copy');
  await cp(join(folder, 'content'), copy, { recursive: true });
  expect((await check({ content: copy })).output).toMatch(/^\s*Content.*\nNo problems found\.\n$/);
});
