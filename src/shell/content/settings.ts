/** Where things lie, and under which address the site is published. Environment variables stand for a deployment that differs from `content/site.yaml`. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';

export interface Settings {
  /** Folder of the project. */
  root: string;
  /** Folder with the Markdown. */
  content: string;
  /** Folder into which the site is built. */
  outDir: string;
  /** Folder for what is kept from one build to the next. */
  cacheDir: string;
  /** Folder in it for what Astro keeps: the pages, with their keys. */
  pagesDir: string;
  /** Base path of the site, `/` or `/some/folder/`. */
  base: string;
  /** Public address of the site with its base path, without a slash at the end. */
  url: string;
}

/**
 * Reads the address from `url` in `content/site.yaml`; `SITE_URL` stands in for it. `CONTENT_DIR`, `OUT_DIR`
 * and `CACHE_DIR` move the folders.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const content = resolve(root, env['CONTENT_DIR'] ?? 'content');
  const url = (env['SITE_URL'] ?? urlInFile(join(content, 'site.yaml'))).replace(/\/+$/, '');
  const cacheDir = resolve(root, env['CACHE_DIR'] ?? 'node_modules/.cache/rostrum');
  return {
    root,
    content,
    outDir: resolve(root, env['OUT_DIR'] ?? 'dist'),
    cacheDir,
    pagesDir: join(cacheDir, 'pages'),
    base: `${URL.parse(url)?.pathname.replace(/\/+$/, '') ?? ''}/`,
    url,
  };
}

/**
 * The instant that decides which embargoes are over, ISO 8601: of the clock, or of `SOURCE_DATE_EPOCH`
 * (reproducible-builds.org: seconds since 1970), with which a build can be made again.
 *
 * @throws Error where that is no whole number
 */
export function currentInstant(env: NodeJS.ProcessEnv = process.env): string {
  const seconds = env['SOURCE_DATE_EPOCH'];
  if (seconds === undefined || seconds === '') return new Date().toISOString();
  if (!/^\d{1,12}$/.test(seconds))
    throw new Error(`SOURCE_DATE_EPOCH is "${seconds}"; a whole number of seconds since 1970 is expected.`);
  return new Date(Number(seconds) * 1000).toISOString();
}

/** A fault in the file is for the compiler to report. */
function urlInFile(path: string): string {
  try {
    return String(parseDocument(readFileSync(path, 'utf8'), { logLevel: 'silent' }).get('url') ?? '');
  } catch {
    return '';
  }
}
