/** Neither the configuration of a user nor the variables of a shell change the history. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { edited, validSite } from '../../../tests/support/content.ts';
import { temporaryFolder } from '../../../tests/support/disk.ts';
import { changesByDay, createContentRepository } from '../../../tests/support/git/content-repository.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function createTwoDays() {
  const repository = await createContentRepository();
  repository.commit(1, validSite);
  repository.commit(2, edited(validSite, { 'note.*.md': ['title: Note', 'title: Notes'] }));
  repository.importCommits();
  return repository;
}

const expected = { '01': ['created'], '02': ['field'] };

const userConfiguration = `
[color]
  ui = always
  diff = always
[core]
  quotePath = true
  abbrev = 4
  pager = false
  useReplaceRefs = true
[diff]
  renames = copies
  relative = true
  orderFile = order
  noprefix = true
  external = false
  ignoreSubmodules = all
  wordRegex = .
[format]
  pretty = fuller
[i18n]
  logOutputEncoding = UTF-16
[log]
  abbrevCommit = true
  date = relative
  decorate = full
  diffMerges = combined
  follow = true
  mailmap = true
  showRoot = false
  showSignature = true
[alias]
  log = status
`;

test('the configuration of the user does not matter', async () => {
  const { publish } = await createTwoDays();
  const file = join(await temporaryFolder(), 'config');
  await writeFile(file, userConfiguration);
  vi.stubEnv('GIT_CONFIG_GLOBAL', file);
  const { gitFailure, history } = await publish();
  expect(gitFailure).toBeUndefined();
  expect(changesByDay(history)).toEqual(expected);
});

test('the configuration of the repository does not matter', async () => {
  const { folder, publish } = await createTwoDays();
  await writeFile(join(folder, '.git/config'), userConfiguration);
  expect(changesByDay((await publish()).history)).toEqual(expected);
});

test('the variables of a shell or of a hook do not matter', async () => {
  const { publish } = await createTwoDays();
  const other = await createContentRepository('.');
  for (const [name, value] of Object.entries({
    GIT_DIR: join(other.folder, '.git'),
    GIT_WORK_TREE: other.folder,
    GIT_INDEX_FILE: join(other.folder, 'index'),
    GIT_OBJECT_DIRECTORY: join(other.folder, 'objects'),
    GIT_CEILING_DIRECTORIES: '/',
    GIT_NAMESPACE: 'other',
    GIT_PREFIX: 'other/',
    GIT_EXTERNAL_DIFF: 'false',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_ICASE_PATHSPECS: '1',
    GIT_PAGER: 'false',
    GIT_TRACE: '1',
    LANG: 'fr_FR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    LANGUAGE: 'ar',
    TZ: 'Pacific/Kiritimati',
  }))
    vi.stubEnv(name, value);
  const { gitFailure, history } = await publish();
  expect(gitFailure).toBeUndefined();
  expect(changesByDay(history)).toEqual(expected);
  expect(history?.head).toBe('2024-03-02T12:00:00Z');
});

test('a build starts git five times after a commit, and twice when nothing was committed', async () => {
  const { folder, publish } = await createTwoDays();
  const log = join(folder, 'log');
  const file = join(await temporaryFolder(), 'config');
  await writeFile(file, `[trace2]\n  normalTarget = ${JSON.stringify(log)}\n`);
  vi.stubEnv('GIT_CONFIG_GLOBAL', file);
  const started = async () => {
    await writeFile(log, '');
    await publish();
    return (await readFile(log, 'utf8')).match(/(?<= cmd_name )\S+/g);
  };
  expect(await started()).toEqual(['rev-parse', 'log', 'cat-file', 'rev-parse', 'cat-file']);
  expect(await started()).toEqual(['rev-parse', 'rev-parse']);
});

test('a published file that cannot be read is not reported as deleted', async () => {
  const { publish, write } = await createTwoDays();
  write({ ...validSite, 'meetings/session/note.fr.md': Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1') });
  const { rules } = await publish();
  expect(rules).toContain('file-encoding');
  expect(rules).not.toContain('translation-deleted');
});

test.each([
  [
    'another owner',
    'GIT_TEST_ASSUME_DIFFERENT_OWNER',
    '1',
    /^detected dubious ownership in repository at '[^']+'\. To add an exception/,
  ],
  ['no git', 'PATH', '', /^git is not installed$/],
])('the reason of git is given: %s', async (_case, name, value, reason) => {
  const { publish } = await createTwoDays();
  vi.stubEnv(name, value);
  const { rules, gitFailure, history } = await publish();
  expect(rules).toEqual([]);
  expect(gitFailure).toMatch(reason);
  expect(history?.failure).toBe(gitFailure);
});
