/** A content folder under git, and the commands that staff run in it. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, onTestFinished, TestRunner } from 'vitest';
import { load, publish } from '../../../src/shell/content/load.ts';
import { readSettings } from '../../../src/shell/content/settings.ts';
import type { CurrentSite } from '../../../src/shell/content/site.ts';
import { fixtureContent } from '../fixture.ts';
import { importCommits, initRepository } from '../git/git.ts';
import { type Folders, run, siteUrl } from '../run.ts';
import { runInHost } from './run-in-host.ts';

/** Time limit of a test that builds a site, or runs many commands, on a busy machine. */
export const minutes = 5 * 60_000;

export interface Desk {
  folders: Folders;
  /** Runs a command with its arguments, as `npm run` does. */
  run: (...script: string[]) => Promise<{ code: number | null; output: string }>;
  /** Runs a command that must succeed. @returns its output */
  done: (...script: string[]) => Promise<string>;
  /** Runs a command that must refuse for this reason, and write nothing. */
  refused: (reason: string, ...script: string[]) => Promise<void>;
  /** Runs a wrong command line. It must be rejected for this reason, and write nothing. */
  misused: (reason: string, ...script: string[]) => Promise<void>;
  /** Compiles the content as a build does, and reads its history. @throws Error if it has errors */
  compile: () => Promise<CurrentSite>;
  /** Text of a file below `content/`, and of one of the built site. */
  read: (path: string) => string;
  built: (path: string) => string;
  write: (path: string, change: (text: string) => string) => void;
  /** Deletes all files whose paths start with a prefix. */
  remove: (...beginnings: string[]) => void;
  commit: () => void;
  /** Every file of the content with its text. */
  all: () => Record<string, string>;
}

/** @param meetings those of the fixture that the test needs */
export function createDesk(...meetings: string[]): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-staff-'));
  // Inside a test, it is too late for a hook of the file.
  const atEnd = TestRunner.getCurrentTest() ? onTestFinished : afterAll;
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const content = join(folder, 'content');
  for (const name of ['site.yaml', ...meetings.map((id) => `meetings/${id}`)])
    cpSync(join(fixtureContent, name), join(content, name), { recursive: true });
  const folders = { CONTENT_DIR: content, OUT_DIR: join(folder, 'dist'), CACHE_DIR: join(folder, 'cache') };
  let commits = 0;
  initRepository(content);
  const failed = async (expectedCode: number, reason: string, script: readonly string[]) => {
    const before = desk.all();
    const { code, output } = await desk.run(...script);
    expect(output).toContain(reason);
    expect(output).not.toMatch(/^\s+at /m);
    expect(code).toBe(expectedCode);
    expect(desk.all()).toEqual(before);
  };
  const desk: Desk = {
    folders,
    run: (...script) => (script[0] === 'build' ? run(script, folders) : runInHost(script, folders)),
    async done(...script) {
      const { code, output } = await desk.run(...script);
      expect([code, output]).toEqual([0, output]);
      return output;
    },
    async compile() {
      const settings = readSettings({ ...folders, SITE_URL: siteUrl });
      const { site, diagnostics } = await load(settings);
      if (!site) throw new Error(JSON.stringify(diagnostics));
      return publish(site, settings);
    },
    refused: (reason, ...script) => failed(1, reason, script),
    misused: (reason, ...script) => failed(2, reason, script),
    read: (path) => readFileSync(join(content, path), 'utf8'),
    built: (path) => readFileSync(join(folders.OUT_DIR, path), 'utf8'),
    write(path, change) {
      const before = desk.read(path);
      const after = change(before);
      if (after === before) throw new Error(`${path} is as it was.`);
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), after);
    },
    remove(...beginnings) {
      for (const path of Object.keys(desk.all()))
        if (beginnings.some((beginning) => path.startsWith(beginning))) rmSync(join(content, path));
    },
    commit() {
      commits += 1;
      const date = new Date(Date.UTC(2025, 9, 1, 12, commits)).toISOString();
      importCommits(content, [{ date, tree: desk.all() }]);
    },
    all: () =>
      Object.fromEntries(
        readdirSync(content, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
          .filter((path) => !path.startsWith('.git'))
          .sort()
          .map((path) => [path, desk.read(path)]),
      ),
  };
  desk.commit();
  return desk;
}
