/** Reads and compiles `content/` through the one door, with the cache. */
import { join } from 'node:path';
import { compile } from '../../core/compile.ts';
import { sortDiagnostics } from '../../core/diagnostics/diagnostic.ts';
import type { History } from '../../core/history/history.ts';
import type { Compiled, Site, SourceFile } from '../../core/model/model.ts';
import { digest, filesDigest, folderDigest } from '../digest.ts';
import { readHistory } from '../git/history.ts';
import { readPublishedBefore } from '../git/published-before.ts';
import { openCompileCache } from './compile-cache.ts';
import { asRead, readContent } from './read.ts';
import { currentInstant, type Settings } from './settings.ts';
import { type CurrentSite, setCurrentSite } from './site.ts';

export interface Loaded extends Compiled {
  /** How much of the history is known: where it is not whole, documents that were deleted are not found. */
  reach: History['reach'];
}

export interface LoadOptions {
  /** Ask the reference Markdown engine too: slower, for `check`. */
  crossCheck?: boolean;
  /** Texts by path, to see what would become of the content with them. */
  instead?: ReadonlyMap<string, string>;
}

export async function load(
  settings: Settings,
  { crossCheck = false, instead = new Map() }: LoadOptions = {},
): Promise<Loaded> {
  const { files: read, diagnostics } = await readContent(settings.content);
  const files = withTexts(read, instead);
  const now = currentInstant();
  const former = await readPublishedBefore(settings, files, now);
  const cache = openCompileCache(join(settings.cacheDir, crossCheck ? 'checked' : 'parsed'));
  const compiled = compile(files, {
    base: settings.base,
    crossCheck,
    cache,
    now,
    publishedBefore: former.files,
  });
  cache.save();
  const unread = diagnostics.some(({ severity }) => severity === 'error');
  return {
    ...compiled,
    site: unread ? null : compiled.site,
    diagnostics: sortDiagnostics([...diagnostics, ...compiled.diagnostics]),
    reach: former.reach,
  };
}

/** With these texts as if they lay on disk. */
const withTexts = (files: readonly SourceFile[], texts: ReadonlyMap<string, string>): SourceFile[] => [
  ...files.filter(({ path }) => !texts.has(path)),
  ...[...texts].map(([path, text]) => ({ path, text: asRead(text), hash: digest([text]) })),
];

/** Hands a site, with its history, to the pages of this process. */
export async function publish(site: Site, settings: Settings): Promise<CurrentSite> {
  const { base, url } = settings;
  const timeZones = Object.fromEntries(site.meetings.map(({ id, timeZone }) => [id, timeZone]));
  const history = await readHistory({ ...settings, timeZones });
  const current = {
    site: { ...site, config: { ...site.config, url } },
    history,
    base,
    code: codeDigest(settings.root),
  };
  setCurrentSite(current);
  return current;
}

/** Digest of everything that a page is made from besides content. */
const codeDigest = (root: string): string =>
  digest([
    folderDigest(join(root, 'src')),
    filesDigest(['astro.config.mjs', 'package-lock.json'].map((name) => join(root, name))),
  ]);
