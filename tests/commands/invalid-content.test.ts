/** Errors in content stop a build before it writes anything: all are reported in one run, and the last good site stays. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runInHost } from '../support/commands/run-in-host.ts';
import { completeMeetings, readFixture, selectMeetings } from '../support/fixture.ts';
import { writeContent } from '../support/write-content.ts';

const folder = await mkdtemp(join(tmpdir(), 'rostrum-invalid-'));
const complete = selectMeetings(await readFixture(), completeMeetings);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `‸` marks the position that is to be reported. */
const invalid: [rule: string, file: string, text: string, replacement: string][] = [
  ['field-unknown', 'meetings/forum-9/agenda.en.md', 'status: provisional', '‸statos: provisional'],
  ['time-order', 'meetings/forum-9/agenda.fr.md', '### 10:10–11:30 ', '### ‸10:10–10:05 '],
  ['item-kind', 'meetings/forum-8/agenda.ar.md', '`keynote`', '‸`speech`'],
  ['schedule-parity', 'meetings/forum-8/agenda.zh.md', '### 17:50–18:00 ', '### ‸17:55–18:00 '],
  ['footnote-undefined', 'meetings/forum-1/note.ru.md', '[^2]', '‸[^7]'],
  ['raw-html', 'meetings/forum-1/note.es.md', '8. ', '8. ‸<b>'],
  ['link-target', 'meetings/forum-12/circular.en.md', '[ninth session](../forum-9/', '‸[x](../forum-0/'],
  ['field-unknown', 'meetings/forum-12/meeting.yaml', 'venue:', '‸venu:'],
  ['field-value', 'site.yaml', 'defaultLanguage: en', 'defaultLanguage: ‸de'],
];

/** Files that no build accepts, with the rule that reports them. */
const misplaced: [rule: string, position: string, write: (path: string) => Promise<void>][] = [
  ['file-name', 'meetings/forum-9/agenda.de.md:1:1', (path) => writeFile(path, '---\ntitle: x\n---\n')],
  [
    'meeting-missing',
    'meetings/forum-7/note.en.md:1:1',
    (path) => writeFile(path, '---\ntitle: x\n---\n\nx\n'),
  ],
  ['document-empty', 'meetings/forum-9/empty.en.md:1:1', (path) => writeFile(path, '')],
  ['file-size', 'meetings/forum-9/long.en.md:1:1', (path) => writeFile(path, 'x'.repeat(5_000_000))],
  ['file-link', 'meetings/forum-9/outside.en.md:1:1', (path) => symlink('/etc/hostname', path)],
  ['file-encoding', 'meetings/forum-9/latin.en.md:2:8', (path) => writeFile(path, latin)],
];
const latin = Buffer.from('---\ntitle: é\n---\n', 'latin1');

describe('a build of content with errors', async () => {
  const content = join(folder, 'content');
  await writeContent(content, complete);
  const positions = await Promise.all(invalid.map((each) => insert(content, each)));
  for (const [, position, write] of misplaced) {
    const path = join(content, position.replace(/:.*/, ''));
    await mkdir(join(path, '..'), { recursive: true });
    await write(path);
  }
  const dist = join(folder, 'dist');
  await mkdir(join(dist, 'en'), { recursive: true });
  for (const page of ['index.html', 'en/index.html']) await writeFile(join(dist, page), `The last ${page}`);
  const before = digestOf(dist);
  const folders = { CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: join(folder, 'cache') };
  const build = await runInHost(['build'], folders);

  const expected = [
    ...invalid.map(([rule], index) => [rule, positions[index] ?? '']),
    ...misplaced.map(([rule, position]) => [rule, position]),
  ] as const;

  test.for(expected)('reports %s at %s', ([rule, position]) => {
    expect(build.output.split('\n')).toContainEqual(
      expect.stringContaining(`content/${position}  error  ${rule}  `),
    );
  });

  test('fails with a message and without a stack trace', () => {
    expect(build.code).toBe(1);
    expect(build.output).toContain('The site was not built.');
    expect(build.output).not.toMatch(/^\s+at /m);
  });

  test('leaves the last good site unchanged', () => expect(digestOf(dist)).toBe(before));

  test('reports the same errors as check', async () => {
    const check = await runInHost(['check'], folders);
    const errors = ({ output }: { output: string }) =>
      output.split('\n').filter((line) => line.includes('  error  '));
    expect(check.code).toBe(1);
    expect(errors(check)).toEqual(errors(build));
  });
});

test('a byte order mark, CRLF and a .DS_Store are no problems', async () => {
  const content = join(folder, 'saved');
  await writeContent(content, complete);
  const agenda = join(content, 'meetings/forum-9/agenda.fr.md');
  await writeFile(agenda, `\ufeff${(await readFile(agenda, 'utf8')).replaceAll('\n', '\r\n')}`);
  await appendFile(join(content, 'meetings/.DS_Store'), Buffer.of(0, 255));
  const { code, output } = await runInHost(['check'], {
    CONTENT_DIR: content,
    OUT_DIR: join(folder, 'none'),
    CACHE_DIR: join(folder, 'cache'),
  });
  expect(output).toContain('No problems found.');
  expect(code).toBe(0);
});

/** Replaces the first occurrence of a text. @returns the marked position, `file:line:column` */
async function insert(
  content: string,
  [, file, text, replacement]: (typeof invalid)[number],
): Promise<string> {
  const path = join(content, file);
  const [before, after] = splitAt(await readFile(path, 'utf8'), text);
  const lines = (before + replacement.split('‸')[0]).split('\n');
  await writeFile(path, before + replacement.replace('‸', '') + after);
  return `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

function splitAt(source: string, text: string): [string, string] {
  const start = source.indexOf(text);
  if (start < 0) throw new Error(`The content has no “${text}”.`);
  return [source.slice(0, start), source.slice(start + text.length)];
}

/** Returns a digest of the names and bytes of all files. */
function digestOf(dist: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*', { cwd: dist }).sort()) {
    const path = join(dist, file);
    if (statSync(path).isFile()) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex');
}
