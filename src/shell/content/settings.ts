/** Folders, languages and the address of the site, from environment variables and `site.yaml`. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../core/model/languages.ts';
import { siteLanguages } from '../../core/yaml/site-languages.ts';
import { readSiteUrls } from './site-urls.ts';

export interface Settings {
  /** Folder of the project. */
  root: string;
  /** Content folder. */
  content: string;
  /** Folder of the built site. */
  outDir: string;
  /** Folder that keeps work from one build to the next. */
  cacheDir: string;
  /** Subfolder of it for Astro. */
  astroDir: string;
  /** Base path of the site, `/` or `/some/folder/`. */
  base: string;
  /** Public address of the site with its base path, without a slash at the end, if it is known. */
  url?: string;
  /** Languages of the site. */
  languages: readonly Language[];
}

/**
 * Reads the address from `url` in `site.yaml`, or from `SITE_URL` for a deployment elsewhere. `CONTENT_DIR`,
 * `OUT_DIR` and `CACHE_DIR` set the folders.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const content = resolve(root, env['CONTENT_DIR'] ?? 'content');
  const siteYaml = textOf(join(content, 'site.yaml'));
  const url = (env['SITE_URL'] || readSiteUrls(siteYaml).url)?.replace(/\/+$/, '');
  const cacheDir = resolve(root, env['CACHE_DIR'] ?? 'node_modules/.cache/rostrum');
  return {
    root,
    content,
    outDir: resolve(root, env['OUT_DIR'] ?? 'dist'),
    cacheDir,
    astroDir: join(cacheDir, 'astro'),
    base: `${(url ? URL.parse(url) : null)?.pathname.replace(/\/+$/, '') ?? ''}/`,
    ...(url && { url }),
    languages: siteLanguages(siteYaml),
  };
}

/**
 * Returns the instant that decides which embargoes are over, ISO 8601: that of the clock, or of `SOURCE_DATE_EPOCH`
 * (reproducible-builds.org: seconds since 1970), which makes a build reproducible.
 *
 * @throws Error if that is not a whole number
 */
export function currentInstant(env: NodeJS.ProcessEnv = process.env): string {
  const seconds = env['SOURCE_DATE_EPOCH'];
  if (seconds === undefined || seconds === '') return new Date().toISOString();
  if (!/^\d{1,12}$/.test(seconds))
    throw new Error(`SOURCE_DATE_EPOCH is "${seconds}". It must be a whole number of seconds since 1970.`);
  return new Date(Number(seconds) * 1000).toISOString();
}

/** Returns the text of a file; empty if it cannot be read, which the compiler reports. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
