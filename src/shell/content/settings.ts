/** Where things lie, and under which address and in which languages the site is published. Environment variables stand for a deployment that differs from `content/site.yaml`. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import type { Language } from '../../core/model/languages.ts';
import { siteLanguages } from '../../core/yaml/schemas.ts';

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
  /** Languages of the site. */
  languages: readonly Language[];
}

/**
 * Reads the address from `url` in `content/site.yaml`; `SITE_URL` stands in for it. `CONTENT_DIR`, `OUT_DIR`
 * and `CACHE_DIR` move the folders.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const content = resolve(root, env['CONTENT_DIR'] ?? 'content');
  const siteYaml = textOf(join(content, 'site.yaml'));
  const url = (env['SITE_URL'] ?? urlIn(siteYaml)).replace(/\/+$/, '');
  const cacheDir = resolve(root, env['CACHE_DIR'] ?? 'node_modules/.cache/rostrum');
  return {
    root,
    content,
    outDir: resolve(root, env['OUT_DIR'] ?? 'dist'),
    cacheDir,
    pagesDir: join(cacheDir, 'pages'),
    base: `${URL.parse(url)?.pathname.replace(/\/+$/, '') ?? ''}/`,
    url,
    languages: siteLanguages(siteYaml),
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

/** Text of a file; empty where it cannot be read, which the compiler reports. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function urlIn(siteYaml: string): string {
  const url: unknown = parseDocument(siteYaml, { logLevel: 'silent' }).toJS()?.url;
  return typeof url === 'string' ? url : '';
}
