/** Loads the content of a site, with what earlier commits published. */
import { join } from 'node:path';
import { type Compiled, compile, filesOfPart } from '../../core/compile.ts';
import { sortDiagnostics } from '../../core/diagnostics/diagnostic.ts';
import type { History } from '../../core/history/history.ts';
import { memoize } from '../../core/memoize.ts';
import type { Site, SourceFile } from '../../core/model/model.ts';
import { textsOf } from '../../core/site/traverse.ts';
import { sentences } from '../../i18n/t.ts';
import { digest, filesDigest, folderDigest } from '../digest.ts';
import { readHistory } from '../git/history.ts';
import { readPublishedBefore } from '../git/published-before.ts';
import type { OpenedRepository } from '../git/repository.ts';
import { openCompileCache } from './compile-cache.ts';
import { compileInThreads } from './compile-in-threads.ts';
import { type Content, readContent } from './read.ts';
import { currentInstant, type Settings } from './settings.ts';
import { type CurrentSite, setCurrentSite } from './site.ts';
import { siteUrls } from './site-urls.ts';
import { asRead } from './text-file.ts';

export interface Loaded extends Compiled {
  /** The extent of the history that was read: deleted documents are found only if it is complete. */
  coverage: History['coverage'];
  /** Why git did not read the history, in its words. */
  gitFailure?: string | undefined;
}

export interface LoadOptions {
  /** The content folder, where it has been read already. */
  read?: Content;
  /** The repository of the content folder, where it has been opened already. */
  repository?: OpenedRepository;
  /** Parses texts with the reference Markdown engine too: slower, for `check`. */
  crossCheck?: boolean;
  /** The instant at which readers see the site, ISO 8601. */
  now?: string;
  /** Texts that replace those on disk, by path, to try a change before it is written. */
  replacements?: ReadonlyMap<string, string>;
}

/** Reads and compiles the content of a site. */
export async function load(
  settings: Settings,
  {
    read,
    repository,
    crossCheck = false,
    now = currentInstant(),
    replacements = new Map(),
  }: LoadOptions = {},
): Promise<Loaded> {
  const { content, outDir, cacheDir } = settings;
  const { files: texts, diagnostics } = read ?? (await readContent(content, [outDir, cacheDir]));
  const files = withReplacements(texts, replacements);
  const publishedBefore = await readPublishedBefore(settings, files, now, repository);
  // A file that cannot be read is reported, and is not deleted.
  const unreadable = new Set(diagnostics.map(({ span }) => span.file));
  const published = publishedBefore.files.filter(({ file }) => !unreadable.has(file));
  const options = { base: settings.base, crossCheck, now };
  const folder = join(cacheDir, crossCheck ? 'checked' : parsedFolder);
  const cache = openCompileCache(folder);
  await compileInThreads(files, options, { cache, folder });
  const compiled = compile(files, {
    ...options,
    cache,
    ...(publishedBefore.coverage === 'complete' && { publishedBefore: published }),
    sentences,
  });
  cache.save();
  const hasUnreadable = diagnostics.some(({ severity }) => severity === 'error');
  return {
    ...compiled,
    site: hasUnreadable ? null : compiled.site,
    diagnostics: sortDiagnostics([...diagnostics, ...compiled.diagnostics]),
    coverage: publishedBefore.coverage,
    gitFailure: publishedBefore.failure,
  };
}

/** Some meetings of a site, compiled without the documents of the others. */
export interface Part {
  /** Those of the part are among them. */
  files: readonly SourceFile[];
  /** Ids of all meetings of the site. */
  meetings: readonly string[];
  isInPart: (meeting: string) => boolean;
  /** See `CompileOptions`. */
  now: string;
}

/** Compiles some meetings. @returns the site with these meetings alone */
export async function loadPart(
  { base, cacheDir }: Pick<Settings, 'base' | 'cacheDir'>,
  { files, meetings, isInPart, now }: Part,
): Promise<Compiled> {
  const part = filesOfPart(files, isInPart);
  const options = { base, now };
  const folder = join(cacheDir, parsedFolder);
  const cache = openCompileCache(folder);
  await compileInThreads(part, options, { cache, folder });
  const compiled = compile(part, {
    ...options,
    cache,
    sentences,
    otherMeetings: meetings.filter((id) => !isInPart(id)),
  });
  // What belongs to no meeting is compiled with each part.
  cache.write((meeting) => meeting !== null && isInPart(meeting));
  return compiled;
}

/** Subfolder of the cache for what texts parse to. */
export const parsedFolder = 'parsed';

const withReplacements = (files: readonly SourceFile[], texts: ReadonlyMap<string, string>): SourceFile[] => [
  ...files.filter(({ path }) => !texts.has(path)),
  ...[...texts].map(([path, text]) => ({ path, text: asRead(text), hash: digest([text]) })),
];

interface PublishOptions {
  /** See `Part`. Without it, all meetings are. */
  isInPart?: Part['isInPart'];
  /** See `LoadOptions`. */
  repository?: OpenedRepository;
}

/** Makes a site and its history available to the pages. */
export async function publish(
  site: Site,
  settings: Settings,
  { isInPart, repository }: PublishOptions = {},
): Promise<CurrentSite> {
  const { base, url = site.config.url } = settings;
  const timeZones = Object.fromEntries(site.meetings.map(({ id, timeZone }) => [id, timeZone]));
  const published = new Map([...textsOf(site)].map((version) => [version.file, version]));
  const urls = siteUrls(site.config);
  const history = await readHistory({ ...settings, published, urls, timeZones, isInPart, repository });
  const current = {
    site: { ...site, config: { ...site.config, url } },
    history,
    base,
    code: codeDigest(settings.root),
  };
  setCurrentSite(current);
  return current;
}

/** Digest of everything that a page is made from besides content, at the first call. */
export const codeDigest = memoize((root: string): string =>
  digest([
    folderDigest(join(root, 'src')),
    filesDigest(['astro.config.mjs', 'package-lock.json'].map((name) => join(root, name))),
  ]),
);
