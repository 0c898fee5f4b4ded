/** Follows the guide "Publish your first circular" step by step: writes its files, runs its commands and compiles the site. */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHelp } from '../../src/core/help/help.ts';
import { helpLanguages } from '../../src/core/model/wording.ts';
import { load } from '../../src/shell/content/load.ts';
import { readSettings } from '../../src/shell/content/settings.ts';
import { runInHost } from '../support/commands/run-in-host.ts';
import type { Content } from '../support/content.ts';
import { temporaryFolder } from '../support/disk.ts';
import { readFixture, selectMeetings } from '../support/fixture.ts';
import { root, siteUrl } from '../support/run.ts';
import { writeContent } from '../support/write-content.ts';

/** The meeting of the guide is in the sample; a meeting of the fixture replaces it. */
const meeting = 'conversation-12';
const folder = `content/meetings/${meeting}`;

async function contentOfGuide(): Promise<Content> {
  const fixture = selectMeetings(await readFixture(), ['forum-9', 'forum-12']);
  return Object.fromEntries(
    Object.entries(fixture).map(([path, text]) => [path.replace('forum-12', meeting), text]),
  );
}

describe.for(helpLanguages)('%s', (language) => {
  const source = readFileSync(join(root, 'src/help', language, 'first-circular.md'), 'utf8');
  const files = readHelp(source).parts.flatMap((part) => ('html' in part ? [] : [part]));
  const other = helpLanguages.find((each) => each !== language);

  test('the guide names the files to write', () => {
    expect(files.map(({ file }) => file)).toEqual([
      `${folder}/circular-2.${language}.md`,
      `${folder}/circular-2.${other}.md`,
    ]);
  });

  test('each step of the guide has the outcome that it states', async () => {
    const copy = await temporaryFolder();
    await writeContent(join(copy, 'content'), await contentOfGuide());
    const folders = {
      CONTENT_DIR: join(copy, 'content'),
      OUT_DIR: join(copy, 'dist'),
      CACHE_DIR: join(copy, 'cache'),
    };
    const found = async () => {
      const report = join(copy, 'report.json');
      const { code } = await runInHost(['check', '--format', 'json', '--output', report], folders);
      const { diagnostics } = JSON.parse(readFileSync(report, 'utf8')) as { diagnostics: { rule: string }[] };
      return { code, rules: diagnostics.map(({ rule }) => rule) };
    };
    for (const file of files) {
      await writeFile(join(copy, file.file), `${file.text}\n`);
      expect(await found()).toEqual({ code: 0, rules: ['version-missing'] });
    }

    // Both guides have the same files and commands: one is enough for the rest.
    if (language !== 'en') return;
    // At a terminal, where the command asks for the rest.
    const asked = [
      ['--name', 'circular-3', '--symbol', 'C. 9292', '--date', '2025-10-07'],
      ['--symbol', 'C. 9284 Rev. 1', '--date', '2025-10-07'],
    ];
    const commands = [...source.matchAll(/^npm run (new -- .+)$/gm)].map(([, command = '']) => command);
    expect(commands).toHaveLength(asked.length);
    for (const [index, command] of commands.entries()) {
      const made = await runInHost([...command.split(/ (?:-- )?/), ...(asked[index] ?? [])], folders);
      expect(made.code, made.output).toBe(0);
    }
    expect(await found()).toEqual({ code: 0, rules: ['version-missing'] });

    const { site } = await load(readSettings({ ...folders, SITE_URL: siteUrl }));
    const documents = site?.meetings.find(({ id }) => id === meeting)?.documents ?? [];
    const circular = documents.find(({ name }) => name === 'circular-2');
    for (const tag of helpLanguages) expect(circular?.versions[tag]?.symbol).toBe('C. 9291');
  });
});
