/** Everything that a site is made from: where nothing of it has changed, the site of the last build is the new one. */
import { join } from 'node:path';
import type { SourceFile } from '../../core/model/model.ts';
import { meetingFolder } from '../../core/model/paths.ts';
import { codeDigest } from '../content/load.ts';
import { type Content, readContent } from '../content/read.ts';
import type { Settings } from '../content/settings.ts';
import { digest, folderDigest } from '../digest.ts';
import { GitError } from '../git/git.ts';
import { type OpenedRepository, tryOpenRepository } from '../git/repository.ts';
import type { ReplacedOutput } from './folder.ts';
import {
  type FileDigest,
  type FinishedBuild,
  type Folders,
  formatFiles,
  isAsLeft,
  type OutputRecord,
  type RecordedFile,
  readFiles,
  statusOf,
  writeRecord,
} from './record.ts';
import type { SavedUnits } from './units.ts';

export interface Inputs {
  content: Content;
  repository: OpenedRepository;
  /** `null` if git fails, since nobody knows then what has changed. */
  digest: string | null;
  /** Digests of what each meeting is made from, except the history, by its id. */
  meetings: ReadonlyMap<string, string>;
}

export async function readInputs(settings: Settings): Promise<Inputs> {
  const { root, content: folder, outDir, cacheDir, base, url = '' } = settings;
  const content = await readContent(folder, [outDir, cacheDir]);
  const code = codeDigest(root);
  const meetings = digestsOfMeetings(content.files, [code, base, url]);
  const repository = await tryOpenRepository(folder);
  if (repository instanceof GitError) return { content, repository, digest: null, meetings };
  const files = content.files.map(({ path, hash }) => [path, hash]);
  const parts = [files, content.diagnostics, repository, base, url];
  return {
    content,
    repository,
    meetings,
    digest: digest([code, folderDigest(join(root, 'public')), JSON.stringify(parts)]),
  };
}

/** @param common what every meeting depends on, besides the files of the site */
function digestsOfMeetings(files: readonly SourceFile[], common: readonly string[]): Map<string, string> {
  const byMeeting = Map.groupBy(files, ({ path }) => meetingFolder(path));
  const partsOf = (meeting: string | null) =>
    (byMeeting.get(meeting) ?? []).flatMap(({ path, hash }) => [path, hash]);
  const ofSite = digest([...common, ...partsOf(null)]);
  return new Map(
    [...byMeeting.keys()]
      .filter((meeting) => meeting !== null)
      .map((meeting) => [meeting, digest([ofSite, ...partsOf(meeting)])]),
  );
}

/** Returns the last build if it was made from the same, and its files are as it left them. */
export function findSameBuild(
  settings: Settings,
  record: OutputRecord,
  inputs: Inputs,
  nowMs: number,
): FinishedBuild | null {
  const { build, units, otherFiles } = record;
  if (!build || build.inputs === null || build.inputs !== inputs.digest) return null;
  if (nowMs < build.nowMs || nowMs >= build.nextReleaseMs) return null;
  const texts = [otherFiles, ...[...units.values()].map(({ files }) => files)];
  const isIntact = texts.every((text) =>
    readFiles(text).every(([path, file]) => isAsLeft(file, statusOf(join(settings.outDir, path)))),
  );
  return isIntact ? build : null;
}

/** Stores what a build has left in the output folder. @param units which the files of the site are made of */
export function rememberBuild(
  folders: Folders,
  { kept, made }: SavedUnits,
  { moved, folders: recordedFolders }: Pick<ReplacedOutput, 'moved' | 'folders'>,
  build: FinishedBuild,
): void {
  const recorded = ([path, file]: readonly [string, FileDigest]): readonly [string, RecordedFile] => {
    const { mtimeMs = Number.NaN } = statusOf(join(folders.outDir, path)) ?? {};
    return [path, { ...file, mtimeMs }];
  };
  const units = new Map(kept);
  const inUnits = new Set<string>();
  for (const [name, { key, files }] of made) {
    units.set(name, { key, files: formatFiles([...files].map(recorded)) });
    for (const path of files.keys()) inUnits.add(path);
  }
  const others = moved.filter((path) => !inUnits.has(path));
  const otherFiles = others.flatMap((path): (readonly [string, RecordedFile])[] => {
    const status = statusOf(join(folders.outDir, path));
    return status ? [[path, { digest: '', ...status }]] : [];
  });
  writeRecord(folders, { units, otherFiles: formatFiles(otherFiles), folders: recordedFolders, build });
}
