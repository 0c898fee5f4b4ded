import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/support/disk.ts';
import { OperationalError } from '../operational-error.ts';
import { explainBuildError } from './build-errors.ts';

const folders = { outDir: '/srv/dist', cacheDir: '/srv/cache', root: '/srv' };
const systemError = (code: string, paths: object = {}) => Object.assign(new Error(code), { code, ...paths });

test.each([
  [
    systemError('ENOSPC', { path: '/srv/dist/en/index.html' }),
    '/srv/dist/en/index.html cannot be written: the disk is full. The site in /srv/dist is as it was.',
  ],
  [
    systemError('EROFS', { path: '/a', dest: '/srv/dist/b' }),
    '/srv/dist/b cannot be written: the disk is read-only.',
  ],
  [
    new Error('Build failed', { cause: systemError('EDQUOT', { path: '/srv/x' }) }),
    '/srv/x cannot be written: the disk quota',
  ],
  [new Error('No space left on device (os error 28)'), 'The site cannot be written: the disk is full.'],
  [new Error('ENOSPC: no space left on device, write'), 'The site cannot be written: the disk is full.'],
])('%s', (error, message) => {
  const explained = explainBuildError(error, folders);
  expect(explained).toBeInstanceOf(OperationalError);
  expect(String((explained as Error).message)).toContain(message);
});

test('says which of the folders is in the way', async () => {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  const outDir = join(folder, 'file/dist');
  const error = (() => {
    try {
      writeFileSync(outDir, '');
      return null;
    } catch (cause) {
      return cause;
    }
  })();
  expect((explainBuildError(error, { ...folders, outDir }) as Error).message).toMatch(
    `${outDir} cannot be written: a part of its path is a file.`,
  );
});

test.each([new Error('A defect'), systemError('ERR_ASSERTION'), 'text', null])(
  'any other error stays: %s',
  (error) => {
    expect(explainBuildError(error, folders)).toBe(error);
  },
);
