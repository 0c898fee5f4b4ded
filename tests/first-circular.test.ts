/** The guide "Publish your first circular", done step by step: its files, as they stand in it, are checked and built. */
import { existsSync, readFileSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { helpLanguages, readHelp } from '../src/core/help.ts';
import { temporaryFolder } from './disk.ts';
import { root, run } from './run.ts';

const folder = 'content/meetings/conversation-12';

describe.for(helpLanguages)('%s', (language) => {
  const help = readHelp(readFileSync(join(root, 'src/help', language, 'first-circular.md'), 'utf8'));
  const files = help.parts.flatMap((part) => ('html' in part ? [] : [part]));
  const other = helpLanguages.find((each) => each !== language);

  test('names the folder and the files', () => {
    expect(existsSync(join(root, folder))).toBe(true);
    expect(files.map(({ file }) => file)).toEqual([
      `${folder}/circular-2.${language}.md`,
      `${folder}/circular-2.${other}.md`,
    ]);
  });

  test('every step is followed by what the guide says', { timeout: 120_000 }, async () => {
    const copy = await temporaryFolder();
    await cp(join(root, 'content'), join(copy, 'content'), { recursive: true });
    const folders = {
      CONTENT_DIR: join(copy, 'content'),
      OUT_DIR: join(copy, 'dist'),
      CACHE_DIR: join(copy, 'cache'),
    };
    for (const missing of [5, 4]) {
      const file = files[5 - missing];
      await writeFile(join(copy, file?.file ?? ''), `${file?.text}\n`);
      const { code, output } = await run('check', folders);
      expect(output).not.toMatch(/\berror\b(?!s)/);
      expect(output.match(/version-missing/g) ?? []).toHaveLength(missing);
      expect(output).toContain(`0 errors, ${missing} warnings`);
      expect(code).toBe(0);
    }
    // Both guides have the same two files: they are built once.
    if (language !== 'en') return;
    const { code, output } = await run('build', folders);
    expect(code, output).toBe(0);
    for (const tag of helpLanguages) {
      const meeting = join(folders.OUT_DIR, tag, 'meetings/conversation-12');
      expect(readFileSync(join(meeting, 'circular-2/index.html'), 'utf8')).toContain('C. 9291');
      expect(readFileSync(join(meeting, 'index.html'), 'utf8')).toContain(
        `${tag}/meetings/conversation-12/circular-2/`,
      );
    }
  });
});
