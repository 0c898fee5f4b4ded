/** `npm run portable`: a preview that opens from its folder. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/disk.ts';
import { root, siteUrl } from '../support/run.ts';
import { site } from '../support/sites.ts';

test('every link of a portable preview leads to a file in its folder', async () => {
  const folder = await temporaryFolder();
  await cp(site.dist, folder, { recursive: true });
  execFileSync(process.execPath, ['scripts/portable.ts'], {
    cwd: root,
    env: { ...process.env, SITE_URL: siteUrl, OUT_DIR: folder },
    stdio: 'ignore',
  });
  const pages = globSync('**/*.html', { cwd: folder });
  expect(pages).not.toEqual([]);
  const lost = pages.flatMap((page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    const links = [...html.matchAll(/ (?:href|src|action)="([^"#?]+)/g)].map(([, link]) => link ?? '');
    return links.filter((link) => !/^\w+:/.test(link) && !existsSync(join(folder, dirname(page), link)));
  });
  expect(lost).toEqual([]);
});
