import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteWith } from '../../../tests/support/content.ts';
import { onDisk, temporaryFolder } from '../../../tests/support/disk.ts';
import { writeHostFiles } from './host-files.ts';

test('what a body has in its own files for the host comes first', async () => {
  const own = { _headers: '/downloads/*\n  X-Robots-Tag: noindex', _redirects: '/old /en/ 301\n\n' };
  const dist = await temporaryFolder();
  writeHostFiles(dist, await onDisk(own), siteWith({}), '/some/base/');
  const [headers = '', redirects = ''] = ['_headers', '_redirects'].map((name) =>
    readFileSync(join(dist, name), 'utf8'),
  );
  expect(headers).toMatch(/^\/downloads\/\*\n {2}X-Robots-Tag: noindex\n\/some\/base\/\*\n/);
  expect(redirects.startsWith('/old /en/ 301\n/some/base/')).toBe(true);
});
