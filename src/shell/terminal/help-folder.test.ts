import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/disk.ts';
import { git, importCommits, initRepository } from '../../../tests/support/git/git.ts';
import { helpFolder } from './help-folder.ts';

async function repository(remote: string) {
  const folder = await temporaryFolder();
  initRepository(folder);
  importCommits(folder, [{ date: '2024-03-01T12:00:00Z', tree: {} }]);
  await appendFile(join(folder, '.git/config'), `[remote "origin"]\n  url = ${remote}\n`);
  return { folder, head: git(folder, ['rev-parse', 'HEAD']).trim() };
}

test('in a job of a forge, the help is in the checked out commit', async () => {
  const github = await repository('https://github.com/office/rostrum');
  expect(helpFolder(github.folder, { GITHUB_ACTIONS: 'true' })).toBe(
    `https://github.com/office/rostrum/blob/${github.head}/src/help/`,
  );
  const gitlab = await repository(
    'https://gitlab-ci-token:secret@gitlab.example.org:8443/office/web/rostrum.git',
  );
  expect(helpFolder(gitlab.folder, { GITLAB_CI: 'true' })).toBe(
    `https://gitlab.example.org:8443/office/web/rostrum/-/blob/${gitlab.head}/src/help/`,
  );
});

test('elsewhere, and without a remote on the web, the help is in the folder of the project', async () => {
  const { folder } = await repository('git@github.com:office/rostrum.git');
  expect(helpFolder(folder, {})).toBe('src/help/');
  expect(helpFolder(folder, { GITHUB_ACTIONS: 'true' })).toBe('src/help/');
  expect(helpFolder(await temporaryFolder(), { GITLAB_CI: 'true' })).toBe('src/help/');
});
