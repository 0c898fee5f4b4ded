/** Builds the site. Errors in the content stop the build before anything is written. */
import { dirname, join } from 'node:path';
import type { History } from '../../core/history/history.ts';
import { nextReleaseMs } from '../../core/site/release.ts';
import { load, type Part, publish } from '../content/load.ts';
import { currentInstant, type Settings } from '../content/settings.ts';
import type { CurrentSite } from '../content/site.ts';
import { type Release, takeLock } from '../lock.ts';
import { OperationalError } from '../operational-error.ts';
import {
  assertIsOutputFolder,
  lockName as outputLockName,
  type ReplacedOutput,
  removeIfEmpty,
  replaceOutput,
} from '../output/folder.ts';
import { findSameBuild, readInputs, rememberBuild } from '../output/inputs.ts';
import { type FinishedBuild, filesOfUnits, readRecord } from '../output/record.ts';
import { startStage } from '../terminal/progress.ts';
import { gitFailureText, printReport } from '../terminal/report.ts';
import { explainBuildError } from './build-errors.ts';
import { assertUsableProjectPath } from './project-path.ts';
import { enterScratchFolder } from './scratch-folder.ts';
import { writeSite } from './write-site.ts';

/** Says what the site lacks because of its history; `null` if that is complete. */
function coverageNote({ coverage, failure }: History): string | null {
  if (failure !== undefined)
    return `${gitFailureText(failure)} Pages and calendars list no changes, and deleted documents are unknown.`;
  if (coverage === 'none') return 'There is no git history: pages and calendars list no changes.';
  if (coverage === 'complete') return null;
  return 'The git history is incomplete: changes before its oldest commit and deleted documents are unknown.';
}

/**
 * @returns whether the site was built
 * @throws OperationalError if the output folder cannot be written
 */
export async function buildSite(settings: Settings): Promise<boolean> {
  const { root, content, outDir, cacheDir } = settings;
  const stage = startStage('Content');
  const now = currentInstant();
  const nowMs = Date.parse(now);
  const inputs = await readInputs(settings);
  const same = findSameBuild(settings, inputs, nowMs);
  if (same) {
    stage.done('unchanged since the last build');
    printEnd(same, settings);
    return true;
  }
  const { site, siteWithDrafts, diagnostics } = await load(settings, { read: inputs.content, now });
  stage.done();
  if (!site) {
    printReport(diagnostics, settings);
    console.error('The site was not built.');
    return false;
  }
  assertUsableProjectPath(root);
  assertIsOutputFolder(outDir, [root, content, cacheDir]);
  const current = await publish(site, settings);
  const { written, foreign } = await buildOutput(current, { files: inputs.content.files, now }, settings);
  const notes = [coverageNote(current.history), foreign.length > 0 ? foreignNote(foreign, outDir) : null];
  const build: FinishedBuild = {
    inputs: inputs.digest,
    nowMs,
    nextReleaseMs: nextReleaseMs(siteWithDrafts, nowMs),
    diagnostics,
    notes: notes.filter((note) => note !== null),
  };
  rememberBuild(settings, written, build);
  printEnd(build, settings);
  return true;
}

function printEnd({ diagnostics, notes }: FinishedBuild, settings: Settings): void {
  for (const note of notes) console.error(`  ${note}`);
  if (diagnostics.length > 0) printReport(diagnostics, settings);
}

/** Names the files in the output folder that no build has written. */
function foreignNote(paths: readonly string[], outDir: string): string {
  const shown = paths.slice(0, maxForeignShown).join(', ');
  const more = paths.length > maxForeignShown ? ` and ${paths.length - maxForeignShown} more` : '';
  return `Files in ${outDir} that are not part of the site stay there: ${shown}${more}.`;
}

const maxForeignShown = 5;

/** @throws OperationalError if another build is running, or if the disk is full */
async function buildOutput(
  current: CurrentSite,
  content: Omit<Part, 'isInPart'>,
  settings: Settings,
): Promise<ReplacedOutput> {
  const { root, outDir, cacheDir } = settings;
  const locks = [join(outDir, outputLockName), join(cacheDir, 'build.lock')];
  const releases: Release[] = [];
  let leave = () => {};
  try {
    for (const path of locks) releases.push(lockForBuild(path));
    const scratch = enterScratchFolder(root);
    leave = scratch.leave;
    setProductionMode();
    const dist = join(scratch.folder, 'dist');
    await writeSite(current, settings, { content, dist, scratch: scratch.folder });
    return replaceOutput(dist, outDir, filesOfUnits(readRecord(settings)));
  } catch (error) {
    throw explainBuildError(error, settings);
  } finally {
    leave();
    for (const release of releases) release();
    removeIfEmpty(outDir);
  }
}

/** @throws OperationalError if another process holds the lock */
function lockForBuild(path: string): Release {
  const lock = takeLock(path);
  if (typeof lock === 'function') return lock;
  throw new OperationalError(
    `Another build (process ${lock.pid} on ${lock.host}) writes to ${dirname(path)}. Wait until it has finished. If there is none, delete ${path}.`,
  );
}

/**
 * Removes environment variables that replace the values of `import.meta.env`, with which Astro would build the pages
 * of the development server: https://github.com/withastro/astro/issues/3688
 */
function setProductionMode(): void {
  process.env['NODE_ENV'] = 'production';
  for (const name of ['PROD', 'DEV', 'MODE', 'SSR', 'BASE_URL']) delete process.env[name];
}
