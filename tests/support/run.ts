/** Runs the project's commands as npm does, with folders for the test. */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The settings of `src/shell/settings.ts`. */
export interface Folders {
  CONTENT_DIR: string;
  OUT_DIR: string;
  CACHE_DIR: string;
  /** The instant at which a site is built, in seconds since 1970. */
  SOURCE_DATE_EPOCH?: string;
}

/** Everything is tested below a base path, because links that work there also work at the root of a host. */
export const siteUrl = 'https://forum.example.org/some/base';
export const base = '/some/base/';

/** @param script name of a command, with its arguments where it has any */
export function start(script: string | readonly string[], folders: Partial<Folders>) {
  const [name = '', ...args] = [script].flat();
  return spawn(process.execPath, [`scripts/${name}.ts`, ...args], {
    cwd: root,
    env: { ...environment(), SITE_URL: siteUrl, ...folders },
  });
}

export function environment(): NodeJS.ProcessEnv {
  // Variables that Vitest and forges set. The site must work with the others, such as PROD and DEV.
  const { VITEST, FORCE_COLOR, GITHUB_ACTIONS, ...environment } = process.env;
  return {
    ...environment,
    // Many machines have this; the site must not depend on it.
    NODE_ENV: 'development',
    NO_COLOR: '1',
    // Each command would compile the same modules again.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled-modules'),
  };
}

/** @param show passes its output on, which shows the progress */
export async function run(
  script: string | readonly string[],
  folders: Folders,
  show = false,
): Promise<{ code: number | null; output: string }> {
  const isBuild = [script].flat()[0] === 'build';
  if (isBuild) copyBundle(sharedBundle, join(folders.CACHE_DIR, 'bundle'));
  const result = await runScript(script, folders, show);
  if (isBuild) copyBundle(join(folders.CACHE_DIR, 'bundle'), sharedBundle);
  if (isBuild) pruneBundles();
  return result;
}

/** Sites of all tests have the same code, which each build would bundle again. */
const sharedBundle = join(root, 'node_modules/.cache/rostrum-tests/bundle');

/** Copies a bundle where there is none. Its name is its key, so that one of other code is not used. */
function copyBundle(from: string, to: string): void {
  for (const name of existsSync(from) ? readdirSync(from) : []) {
    if (existsSync(join(to, name))) continue;
    mkdirSync(to, { recursive: true });
    // Builds run at the same time.
    const incoming = join(to, `${name}.${process.pid}.tmp`);
    copyFileSync(join(from, name), incoming);
    renameSync(incoming, join(to, name));
  }
}

/** Removes the bundles of earlier code. */
function pruneBundles(): void {
  const names = existsSync(sharedBundle) ? readdirSync(sharedBundle) : [];
  const timeOf = (name: string) =>
    statSync(join(sharedBundle, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  for (const name of names.toSorted((a, b) => timeOf(b) - timeOf(a)).slice(bundlesKept))
    rmSync(join(sharedBundle, name), { force: true });
}

const bundlesKept = 4;

function runScript(
  script: string | readonly string[],
  folders: Folders,
  show: boolean,
): Promise<{ code: number | null; output: string }> {
  const child = start(script, folders);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (show) process.stderr.write(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, output }));
  });
}
