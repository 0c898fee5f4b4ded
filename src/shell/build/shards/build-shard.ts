/** Builds a shard of the meetings: what has changed of them since the last build of the site. */
import { cpSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isOfPart } from '../../../core/compile.ts';
import type { Language } from '../../../core/model/languages.ts';
import { sourcesOfSite } from '../../../outputs/zip/contents.ts';
import { loadPart, type Part, parsedFolder, publish } from '../../content/load.ts';
import { readContent } from '../../content/read.ts';
import { currentInstant, type Settings } from '../../content/settings.ts';
import type { CurrentSite } from '../../content/site.ts';
import { pathsIn } from '../../output/paths-in.ts';
import { readRecord, type Unit } from '../../output/record.ts';
import { writeFileAt } from '../../output/write-file.ts';
import { startStage } from '../../terminal/progress.ts';
import { printReport } from '../../terminal/report.ts';
import { openBundle } from '../bundle/bundle.ts';
import type { Bundle } from '../bundle/make-bundle.ts';
import { planMeetings } from '../meetings/meeting-units.ts';
import { keysOfUnits, makePlanned } from '../meetings/write-meetings.ts';
import { listPages, type Page, writeRenderer } from '../renderer.ts';
import { inWorkspace } from '../workspace.ts';
import { fileOfAddress } from '../zip.ts';
import { formatShard, isInShard, type Shard } from './shard.ts';
import { shardsFolder, writeShard } from './shard-folder.ts';

/** @returns whether the shard was built: problems that several meetings have together are found when the site is linked */
export async function buildShard(settings: Settings, shard: Shard): Promise<boolean> {
  const { content: folder, outDir, cacheDir } = settings;
  const stage = startStage(`Content of shard ${formatShard(shard)}`);
  const isInPart = (id: string) => isInShard(id, shard);
  const { files, meetings, diagnostics } = await readContent(
    folder,
    [outDir, cacheDir, shardsFolder(settings)],
    { isToRead: (path) => isOfPart(path, isInPart) },
  );
  const content = { files, meetings, now: currentInstant() };
  const parsedBefore = entriesOf(join(cacheDir, parsedFolder));
  const compiled = await loadPart(settings, { ...content, isInPart });
  stage.done();
  const problems = [...diagnostics, ...compiled.diagnostics];
  if (!compiled.site || problems.some(({ severity }) => severity === 'error')) {
    printReport(problems, settings);
    console.error('The shard was not built.');
    return false;
  }
  const current = await publish(compiled.site, settings, { isInPart });
  await inWorkspace(settings, [join(cacheDir, 'build.lock')], async (scratch) => {
    const dist = join(scratch, 'dist');
    const units = await makeShard(current, content, settings, { dist, scratch });
    const parsed = [...entriesOf(join(cacheDir, parsedFolder))].filter(
      ([path, modified]) => parsedBefore.get(path) !== modified,
    );
    writeShard(settings, shard, { dist, units, parsed: parsed.map(([path]) => path) });
  });
  return true;
}

/** Makes what has changed: all of a meeting of which anything has, because its ZIP contains its pages. */
async function makeShard(
  current: CurrentSite,
  content: Omit<Part, 'isInPart'>,
  settings: Settings,
  { dist, scratch }: { dist: string; scratch: string },
): Promise<Map<string, Unit>> {
  const { meetings } = current.site;
  const bundle = await openBundle(settings, scratch);
  const renderer = join(scratch, 'renderer');
  writeRenderer(bundle, renderer);
  const pages = await listPages(renderer, bundle.graph, settings);
  await writeZipSources({
    dist,
    root: settings.root,
    bundle,
    pages,
    languages: current.site.config.languages,
  });
  const isKept = () => false;
  const sources = {
    ...{ current, settings, content, dist, pages, isKept, renderer },
    ...{ zipScripts: bundle.zip, kept: new Set<string>(), graph: bundle.graph },
  };
  const plan = planMeetings(sources);
  const keys = keysOfUnits(plan, meetings);
  const { units: last } = readRecord(settings);
  const changed = [...keys].filter(([, units]) =>
    [...units].some(([name, key]) => last.get(name)?.key !== key),
  );
  const todo = new Map(changed.map(([meeting, units]) => [meeting, new Set(units.keys())]));
  const stage = startStage('Meetings', todo.size);
  const made = await makePlanned(sources, plan, keys, todo, stage.tick);
  stage.done(`${meetings.length}, ${meetings.length - todo.size} unchanged`);
  return made;
}

/** Writes the files of the site that are in the ZIP of each meeting. */
async function writeZipSources({
  dist,
  root,
  bundle,
  pages,
  languages,
}: {
  dist: string;
  root: string;
  bundle: Bundle;
  pages: readonly Page[];
  languages: readonly Language[];
}): Promise<void> {
  for (const [path, content] of bundle.site) writeFileAt(join(dist, path), content);
  const publicDir = join(root, 'public');
  if (existsSync(publicDir)) cpSync(publicDir, dist, { recursive: true, dereference: true });
  const files = new Set(sourcesOfSite(languages).map(fileOfAddress));
  for (const { file, render } of pages)
    if (files.has(file) && !existsSync(join(publicDir, file))) writeFileAt(join(dist, file), await render());
}

/** Returns the time of each entry of a cache, by its path below the folder. */
const entriesOf = (folder: string): Map<string, number> =>
  new Map(pathsIn(folder).map((path) => [path, statSync(join(folder, path)).mtimeMs]));
