/** Reads and compiles `content/` through the one door, with the cache. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../core/compile.ts';
import { inOrder } from '../core/diagnostic.ts';
import type { Compiled, Site } from '../core/model.ts';
import { codeOf, createCache, digest } from './cache.ts';
import { readHistory } from './history.ts';
import { readContent } from './read.ts';
import type { Settings } from './settings.ts';
import { type CurrentSite, setCurrentSite } from './site.ts';

/** @param secondOpinion ask the reference Markdown engine too: slower, for `check` */
export async function load(settings: Settings, { secondOpinion = false } = {}): Promise<Compiled> {
  const { files, diagnostics } = await readContent(settings.content);
  const cache = createCache(join(settings.cacheDir, secondOpinion ? 'checked' : 'parsed'));
  const compiled = compile(files, { base: settings.base, secondOpinion, cache });
  cache.sweep();
  const unread = diagnostics.some(({ severity }) => severity === 'error');
  return {
    ...compiled,
    site: unread ? null : compiled.site,
    diagnostics: inOrder([...diagnostics, ...compiled.diagnostics]),
  };
}

/** Hands a site, with its history, to the pages of this process. */
export async function publish(site: Site, settings: Settings): Promise<CurrentSite> {
  const { base, url } = settings;
  const history = await readHistory(settings);
  const current = {
    site: { ...site, config: { ...site.config, url } },
    history,
    base,
    code: codeDigest(settings.root),
  };
  setCurrentSite(current);
  return current;
}

/** Of everything that makes a page but its content. */
const codeDigest = (root: string): string =>
  digest([
    ...codeOf(join(root, 'src')),
    ...['astro.config.mjs', 'package-lock.json'].map((name) => readFileSync(join(root, name), 'utf8')),
  ]);
