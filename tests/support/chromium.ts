/** Finds a Chrome or Chromium on any machine, and starts it. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type BrowserServer, chromium } from 'playwright-core';
import { root } from './run.ts';

interface Found {
  executablePath: string;
  /** What it needs in its environment. */
  env?: Record<string, string>;
}

/** @param folder in which a browser may be unpacked */
export const findBrowser = async (folder: string): Promise<Found> =>
  chosen() ?? installed() ?? (await unpacked(join(folder, 'chromium')));

export const browserArguments = [
  '--disable-gpu',
  '--disable-background-networking',
  // Chromium refuses to run its sandbox for root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** @param folder in which a browser may be unpacked */
export async function launchBrowser(folder: string): Promise<BrowserServer> {
  const { executablePath, env } = await findBrowser(folder);
  try {
    return await chromium.launchServer({
      executablePath,
      env: { ...process.env, ...env },
      args: browserArguments,
    });
  } catch (problem) {
    throw new Error(
      `The browser tests need Chrome or Chromium. ${executablePath} does not start. ${advice}`,
      {
        cause: problem,
      },
    );
  }
}

const advice = 'Install one of them, or set CHROMIUM_PATH to its program.';

function chosen(): Found | undefined {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath) return undefined;
  if (!existsSync(executablePath))
    throw new Error(`CHROMIUM_PATH is ${executablePath}, and no such file exists.`);
  return { executablePath };
}

function installed(): Found | undefined {
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

/** The Linux Chromium of a package, which brings the libraries and fonts that a bare system lacks. */
async function unpacked(folder: string): Promise<Found> {
  await mkdir(folder, { recursive: true });
  const script = "import it from '@sparticuz/chromium'; console.log(await it.executablePath());";
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    // It unpacks into the temporary folder, and its libraries only where it takes the machine for a Lambda.
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  }).catch((cause: unknown) => {
    throw new Error(`The browser tests need Chrome or Chromium, and none was found. ${advice}`, { cause });
  });
  const executablePath = stdout.trim();
  const unpackedTo = dirname(executablePath);
  return {
    executablePath,
    env: { LD_LIBRARY_PATH: join(unpackedTo, 'al2023/lib'), FONTCONFIG_FILE: await fontList(unpackedTo) },
  };
}

/** Its own list names fixed folders; without any font, text has no size and counts as hidden. */
async function fontList(folder: string): Promise<string> {
  const path = join(folder, 'fonts.conf');
  const folders = ['/usr/share/fonts', join(folder, 'fonts')].map((name) => `<dir>${name}</dir>`);
  await writeFile(
    path,
    `<fontconfig>${folders.join('')}<cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  );
  return path;
}
