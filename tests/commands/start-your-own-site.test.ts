/** Follows the guide "Start your own site" command by command, for a body with two languages and for one with six. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Language, languageTags, nativeNameOf } from '../../src/core/model/languages.ts';
import { helpLanguages } from '../../src/core/model/wording.ts';
import { runInHost } from '../support/commands/run-in-host.ts';
import { temporaryFolder } from '../support/disk.ts';
import { root, run } from '../support/run.ts';

const guide = (language: string): string =>
  readFileSync(join(root, 'src/help', language, 'start-your-own-site.md'), 'utf8');
const commandsIn = (text: string): string[] =>
  [...text.matchAll(/^npm run (new -- .+|check)$/gm)].map(([, command = '']) => command);

const inEach = (languages: readonly Language[], field: string, text: string): string[] =>
  languages.flatMap((tag) => [`--${field}-${tag}`, `${text} (${nativeNameOf(tag)})`]);

/** The answers to the questions of each command. */
const answers = (languages: readonly Language[]): Record<string, string[]> => ({
  'new -- site': [
    ...['--languages', languages.join(','), '--url', 'https://forum.example.org'],
    ...inEach(languages, 'name', 'Forum'),
    ...inEach(languages, 'organizer', 'Office'),
  ],
  'new -- meeting forum-1': [
    ...['--start', '2026-03-11', '--end', '2026-03-12', '--zone', 'Europe/Zurich', '--hours', '10:00–18:00'],
    ...inEach(languages, 'name', 'First session'),
    ...inEach(languages, 'place', 'Geneva'),
  ],
  'new -- agenda forum-1': [],
  check: [],
});

test('the guide has the same commands in every language of the help', () => {
  const [first, ...others] = helpLanguages.map((language) => commandsIn(guide(language)));
  expect(first).toEqual(Object.keys(answers(['en'])));
  for (const other of others) expect(other).toEqual(first);
});

describe.for<[string, readonly Language[]]>([
  ['two languages', ['fr', 'en']],
  ['six languages', languageTags],
])('a body with %s', ([, languages]) => {
  test('has a site after every step', async () => {
    const folder = await temporaryFolder();
    const folders = {
      CONTENT_DIR: join(folder, 'content'),
      OUT_DIR: join(folder, 'dist'),
      CACHE_DIR: join(folder, 'cache'),
      SITE_URL: 'https://forum.example.org',
    };
    await mkdir(folders.CONTENT_DIR);
    const step = async (command: string, given: readonly string[] = []) => {
      const words = [...command.split(/ (?:-- )?/), ...given];
      const { code, output } = await (command === 'build' ? run(words, folders) : runInHost(words, folders));
      console.log(`$ npm run ${[command, ...given.map(quote)].join(' ')}\n${output}`);
      expect(code, output).toBe(0);
      return output;
    };
    for (const command of commandsIn(guide('en'))) await step(command, answers(languages)[command]);

    console.log(
      '# The agenda is published, and theme.css, logo.svg, strings/fr.yaml and pages/about are added.',
    );
    const meeting = join(folders.CONTENT_DIR, 'meetings/forum-1');
    for (const name of (await readdir(meeting)).filter((each) => each.endsWith('.md'))) {
      const text = await readFile(join(meeting, name), 'utf8');
      await writeFile(join(meeting, name), text.replace('status: draft', 'status: provisional'));
    }
    await write(folders.CONTENT_DIR, 'theme.css', ':root { --rostrum-accent: #7a1f2b; }\n');
    await write(
      folders.CONTENT_DIR,
      'logo.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>\n',
    );
    await write(folders.CONTENT_DIR, 'strings/fr.yaml', 'nav:\n  meetings: Séances\n');
    for (const tag of languages)
      await write(
        folders.CONTENT_DIR,
        `pages/about.${tag}.md`,
        `---\ntitle: Forum\n---\n\n[→](/${tag}/search/)\n`,
      );
    await step('check');
    // What pages in all languages contain is tested with the fixture.
    if (languages.length > 2) return;
    await step('build');

    const page = (path: string) => readFileSync(join(folders.OUT_DIR, path, 'index.html'), 'utf8');
    for (const tag of languageTags) {
      const isThere = languages.includes(tag);
      expect(existsSync(join(folders.OUT_DIR, tag)), tag).toBe(isThere);
      if (!isThere) continue;
      const agenda = page(`${tag}/meetings/forum-1/agenda`);
      expect(agenda).toContain('href="/theme.css"');
      expect(agenda).toContain('src="/logo.svg"');
      expect(agenda).toContain(`href="/${tag}/about/"`);
      expect(agenda.match(/<link rel="alternate" hreflang="(?!x-)/g)).toHaveLength(languages.length);
    }
    expect(page('fr')).toContain('Séances');
    expect(page('')).not.toMatch(/WIPO|OMPI/);
  });
});

/** Quotes an argument for the transcript, if a shell would split it. */
const quote = (argument: string): string => (/^[\w./:,–-]+$/.test(argument) ? argument : `"${argument}"`);

async function write(content: string, path: string, text: string): Promise<void> {
  await mkdir(join(content, path, '..'), { recursive: true });
  await writeFile(join(content, path), text);
}
