/** Builds the site. Errors in the content stop the build before anything is written. */
import { join } from 'node:path';
import type { History } from '../../core/history/history.ts';
import { nextReleaseMs } from '../../core/site/release.ts';
import { load, publish } from '../content/load.ts';
import { currentInstant, type Settings } from '../content/settings.ts';
import type { CurrentSite } from '../content/site.ts';
import { removeEarlierCaches } from '../earlier-caches.ts';
import {
  assertIsOutputFolder,
  lockName as outputLockName,
  type ReplacedOutput,
  removeIfEmpty,
  replaceOutput,
} from '../output/folder.ts';
import { findSameBuild, readInputs, rememberBuild } from '../output/inputs.ts';
import { type FinishedBuild, readRecord } from '../output/record.ts';
import type { SavedUnits } from '../output/units.ts';
import { startStage } from '../terminal/progress.ts';
import { gitFailureText, printReport } from '../terminal/report.ts';
import { openShards, shardsFolder } from './shards/shard-folder.ts';
import { inWorkspace } from './workspace.ts';
import { type SiteSources, writeSite } from './write-site.ts';

/** Says what the site lacks because of its history; `null` if that is complete. */
function coverageNote({ coverage, failure }: History): string | null {
  if (failure !== undefined)
    return `${gitFailureText(failure)} Pages and calendars list no changes, and deleted documents are unknown.`;
  if (coverage === 'none') return 'There is no git history: pages and calendars list no changes.';
  if (coverage === 'complete') return null;
  return 'The git history is incomplete: changes before its oldest commit and deleted documents are unknown.';
}

/**
 * @param options.link takes what other machines have built of the meetings, see `buildShard`
 * @returns whether the site was built
 * @throws OperationalError if the output folder cannot be written
 */
export async function buildSite(settings: Settings, { link = false } = {}): Promise<boolean> {
  const { root, content, outDir, cacheDir } = settings;
  const stage = startStage('Content');
  const now = currentInstant();
  const nowMs = Date.parse(now);
  const inputs = await readInputs(settings);
  const last = readRecord(settings);
  const same = findSameBuild(settings, last, inputs, nowMs);
  if (same) {
    stage.done('unchanged since the last build');
    printEnd(same, settings);
    return true;
  }
  const shards = link ? openShards(settings) : [];
  const { content: read, repository } = inputs;
  const { site, siteWithDrafts, diagnostics } = await load(settings, { read, repository, now });
  stage.done();
  if (!site) {
    printReport(diagnostics, settings);
    console.error('The site was not built.');
    return false;
  }
  assertIsOutputFolder(outDir, [root, content, cacheDir, shardsFolder(settings)]);
  const current = await publish(site, settings, { repository });
  const { units, replaced } = await buildOutput(current, settings, {
    content: { files: read.files, meetings: read.meetings, now },
    shards,
    last,
    isSmallChange: isSmallChange(inputs.meetings, last.build?.meetings),
  });
  const notes = [
    coverageNote(current.history),
    replaced.foreign.length > 0 ? foreignNote(replaced.foreign, outDir) : null,
  ];
  const build: FinishedBuild = {
    inputs: inputs.digest,
    meetings: inputs.meetings,
    nowMs,
    nextReleaseMs: nextReleaseMs(siteWithDrafts, nowMs),
    diagnostics,
    notes: notes.filter((note) => note !== null),
  };
  rememberBuild(settings, units, replaced, build);
  removeEarlierCaches(cacheDir);
  printEnd(build, settings);
  return true;
}

/** The number of changed meetings from which on all cores are busy with their pages. */
const manyMeetings = 20;

function isSmallChange(
  now: FinishedBuild['meetings'],
  before: FinishedBuild['meetings'] = new Map(),
): boolean {
  const changed = [...now].filter(([id, digest]) => before.get(id) !== digest);
  return changed.length < manyMeetings;
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
  settings: Settings,
  sources: Omit<SiteSources, 'dist' | 'scratch'>,
): Promise<{ units: SavedUnits; replaced: ReplacedOutput }> {
  const { outDir, cacheDir } = settings;
  const locks = [join(outDir, outputLockName), join(cacheDir, 'build.lock')];
  try {
    return await inWorkspace(settings, locks, async (scratch) => {
      const dist = join(scratch, 'dist');
      const units = await writeSite(current, settings, { ...sources, dist, scratch });
      const saved = units.save();
      return { units: saved, replaced: replaceOutput(dist, outDir, units.keptFiles(), sources.last.folders) };
    });
  } finally {
    removeIfEmpty(outDir);
  }
}
