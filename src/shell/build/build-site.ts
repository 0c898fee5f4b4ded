/** Builds the site. Errors in the content stop the build before anything is written. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'astro';
import type { History } from '../../core/history/history.ts';
import { load, publish } from '../content/load.ts';
import type { Settings } from '../content/settings.ts';
import { startStage } from '../terminal/progress.ts';
import { gitFailureText, printReport } from '../terminal/report.ts';

/** Says what the site lacks because of its history; `null` if that is complete. */
function coverageNote({ coverage, failure }: History): string | null {
  if (failure !== undefined)
    return `${gitFailureText(failure)} Pages and calendars list no changes, and deleted documents are unknown.`;
  if (coverage === 'none') return 'There is no git history: pages and calendars list no changes.';
  if (coverage === 'complete') return null;
  return 'The git history is incomplete: changes before its oldest commit and deleted documents are unknown.';
}

/** @returns whether the site was built */
export async function buildSite(settings: Settings): Promise<boolean> {
  const stage = startStage('Content');
  const { site, diagnostics } = await load(settings);
  stage.done();
  if (diagnostics.length > 0) printReport(diagnostics, settings);
  if (!site) {
    console.error('The site was not built.');
    return false;
  }
  const { history } = await publish(site, settings);
  const note = coverageNote(history);
  if (note !== null) console.error(`  ${note}`);
  setProductionMode();
  const leave = enterScratchFolder(settings);
  try {
    await build({ root: settings.root, logLevel: 'warn' });
  } finally {
    leave();
  }
  return true;
}

/**
 * Removes environment variables that replace the values of `import.meta.env`, with which Astro would build the pages
 * of the development server: https://github.com/withastro/astro/issues/3688
 */
function setProductionMode(): void {
  process.env['NODE_ENV'] = 'production';
  for (const name of ['PROD', 'DEV', 'MODE', 'SSR', 'BASE_URL']) delete process.env[name];
}

/**
 * If the output folder is outside the project, Astro writes the compiled code to the working folder:
 * https://github.com/withastro/astro/pull/4736
 * Gives each build a working folder of its own, so that simultaneous builds do not overwrite that code. The folder is
 * in `node_modules`, where the code finds its packages.
 *
 * @returns a function that restores the working folder
 */
function enterScratchFolder({ root, outDir }: Settings): () => void {
  if (!relative(root, outDir).startsWith('..')) return () => {};
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'build-'));
  const previous = process.cwd();
  process.chdir(folder);
  return () => {
    process.chdir(previous);
    rmSync(folder, { recursive: true, force: true });
  };
}
