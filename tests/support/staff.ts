/** A content folder of its own, under git, and the commands of staff in it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { type Folders, root, run } from './run.ts';

/** Each command is a process of its own, and others may need the machine. */
export const minutes = 10 * 60_000;

export interface Desk {
  folders: Folders;
  /** Runs a command with its arguments, as `npm run` does. */
  run: (...script: string[]) => Promise<{ code: number | null; output: string }>;
  /** Runs a command that is to succeed. @returns what it prints */
  done: (...script: string[]) => Promise<string>;
  /** Runs a command that is to say this reason, and to write nothing. */
  refused: (reason: string, ...script: string[]) => Promise<void>;
  /** Text of a file below `content/`, and of one of the built site. */
  read: (path: string) => string;
  built: (path: string) => string;
  write: (path: string, change: (text: string) => string) => void;
  /** Takes out all files whose paths begin so. */
  remove: (...beginnings: string[]) => void;
  commit: () => void;
  /** Every file of the content with its text. */
  all: () => Record<string, string>;
}

/** @param meetings those of the sample content that are of use */
export function createDesk(...meetings: string[]): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-staff-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const content = join(folder, 'content');
  for (const name of ['site.yaml', ...meetings.map((id) => `meetings/${id}`)])
    cpSync(join(root, 'content', name), join(content, name), { recursive: true });
  const folders = { CONTENT_DIR: content, OUT_DIR: join(folder, 'dist'), CACHE_DIR: join(folder, 'cache') };
  const git = (...args: string[]) =>
    execFileSync('git', [
      '-C',
      content,
      '-c',
      'user.name=Staff',
      '-c',
      'user.email=staff@example.org',
      ...args,
    ]);
  git('init', '--quiet');
  const desk: Desk = {
    folders,
    run: (...script) => run(script, folders),
    async done(...script) {
      const { code, output } = await desk.run(...script);
      expect([code, output]).toEqual([0, output]);
      return output;
    },
    async refused(reason, ...script) {
      const before = desk.all();
      const { code, output } = await desk.run(...script);
      expect(output).toContain(reason);
      expect(output).not.toMatch(/^\s+at /m);
      expect(code).toBe(1);
      expect(desk.all()).toEqual(before);
    },
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
      git('add', '--all');
      git('commit', '--quiet', '--message', 'Change');
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
