/** `npm run build`: compiles `content/` and writes the site. A fault in content stops it before anything is written. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'astro';
import { load, publish } from '../src/shell/content/load.ts';
import { readSettings, type Settings } from '../src/shell/content/settings.ts';
import { startStage } from '../src/shell/terminal/progress.ts';
import { printReport } from '../src/shell/terminal/report.ts';

const reaches = {
  none: '  No git history: pages and calendars say nothing of former changes.',
  shallow:
    '  Part of the git history: changes before its oldest commit, and deleted documents, are not known.',
};

const settings = readSettings();
const stage = startStage('Content');
const { site, diagnostics } = await load(settings);
stage.done();
if (diagnostics.length > 0) printReport(diagnostics, settings);
if (site) {
  const { history } = await publish(site, settings);
  if (history.reach !== 'whole') console.error(reaches[history.reach]);
  // Where the machine has other values, Astro takes the pages for those of the development server.
  process.env['NODE_ENV'] = 'production';
  for (const name of ['PROD', 'DEV', 'MODE', 'SSR', 'BASE_URL']) delete process.env[name];
  const leave = enterWorkshop(settings);
  try {
    await build({ root: settings.root, logLevel: 'warn' });
  } finally {
    leave();
  }
} else {
  console.error('Nothing was built.');
  process.exitCode = 1;
}

/**
 * Where the output lies outside the project, Astro keeps what it makes of the code in the working folder. Each
 * build has one of its own then, within reach of the packages: two at a time would take each other's.
 */
function enterWorkshop({ root, outDir }: Settings): () => void {
  if (!relative(root, outDir).startsWith('..')) return () => {};
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'build-'));
  const before = process.cwd();
  process.chdir(folder);
  return () => {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  };
}
