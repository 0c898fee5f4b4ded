/** Finds a Chromium on any machine, and starts it. */
import { execFile } from 'node:child_process';
import { existsSync, statfsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { root } from './run.ts';

export interface Executable {
  executablePath: string;
  /** Variables for its environment. */
  env?: Record<string, string>;
}

/**
 * The program that `CHROMIUM_PATH` names, else that of the package `@sparticuz/chromium`, which has no window and
 * so needs a quarter of the processor time, else an installed Chrome or Chromium.
 */
export async function findBrowser(): Promise<Executable> {
  const found = chosen() ?? (await packaged()) ?? installed();
  if (!found) throw new Error(`The browser tests need Chrome or Chromium, and none was found. ${advice}`);
  return found;
}

/** Options with which Playwright starts it. */
export const launchOptions = ({ executablePath, env }: Executable) => ({
  executablePath,
  env: { ...process.env, ...env },
  // Without a GPU, a process for it only costs time. It opens only pages of the tests, and many systems allow no sandbox to a program outside their folders.
  args: ['--disable-gpu', '--in-process-gpu', '--disable-background-networking', '--no-sandbox'],
  // Otherwise its processes share memory by files on the disk, which costs a tenth of the time of the tests.
  ignoreDefaultArgs: hasSharedMemory() ? ['--disable-dev-shm-usage'] : [],
});

/** As much as the pages of a test need. Containers often have 64 MB. */
const minSharedMemoryBytes = 512 * 1024 * 1024;

function hasSharedMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize >= minSharedMemoryBytes;
  } catch {
    return false;
  }
}

export async function launchBrowser(browser?: Executable): Promise<Browser> {
  const executable = browser ?? (await findBrowser());
  try {
    return await chromium.launch(launchOptions(executable));
  } catch (cause) {
    throw new Error(
      `The browser tests need Chrome or Chromium. ${executable.executablePath} does not start. ${advice}`,
      { cause },
    );
  }
}

const advice = 'Install one of them, or set CHROMIUM_PATH to its program.';

function chosen(): Executable | undefined {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath) return undefined;
  if (!existsSync(executablePath))
    throw new Error(`CHROMIUM_PATH is ${executablePath}, and no such file exists.`);
  return { executablePath };
}

function installed(): Executable | undefined {
  const executablePath = usualPlaces().find((path) => existsSync(path));
  return executablePath ? { executablePath } : undefined;
}

function usualPlaces(): string[] {
  const { PATH = '', LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles32 } = process.env;
  if (process.platform === 'win32')
    return [PROGRAMFILES, programFiles32, LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        ['Google/Chrome', 'Chromium'].map((name) => join(folder, name, 'Application/chrome.exe')),
      );
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
  return [...PATH.split(delimiter), '/usr/bin', '/opt/google/chrome', '/snap/bin'].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
}

/** Returns the Chromium of a package, unpacked by the first run, with the libraries and fonts that a bare system lacks. */
async function packaged(): Promise<Executable | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { version } = JSON.parse(
    await readFile(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  ) as { version: string };
  const folder = join(root, `node_modules/.cache/chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: await writeFontList(folder) },
  };
}

/** Unpacks beside the folder first, so that an interrupted run leaves nothing incomplete. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true });
  const temporary = await mkdtemp(`${folder}-`);
  const script = "import it from '@sparticuz/chromium'; await it.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    // It unpacks into the temporary folder, and unpacks its libraries only if it takes the machine for a Lambda.
    env: { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  try {
    await rename(temporary, folder);
  } catch (problem) {
    // Another run was faster.
    await rm(temporary, { recursive: true });
    if (!existsSync(folder)) throw problem;
  }
}

/** Its own list names fixed folders; without any font, text has no size and counts as hidden. */
async function writeFontList(folder: string): Promise<string> {
  const path = join(folder, 'fonts.conf');
  const folders = ['/usr/share/fonts', join(folder, 'fonts')].map((name) => `<dir>${name}</dir>`);
  await writeFile(
    path,
    `<fontconfig>${folders.join('')}<cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  );
  return path;
}
