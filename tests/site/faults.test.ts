/** Faults in content stop a build before it writes anything: all are told in one run, and the last good site stays. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { whole } from '../support/sites.ts';

const folder = await mkdtemp(join(tmpdir(), 'rostrum-faults-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `‸` marks the place that is to be named. */
const planted: [rule: string, file: string, text: string, fault: string][] = [
  ['field-unknown', 'meetings/conversation-9/agenda.en.md', 'status: provisional', '‸statos: provisional'],
  ['time-order', 'meetings/conversation-9/agenda.fr.md', '### 10:10–11:30 ', '### ‸10:10–10:05 '],
  ['item-kind', 'meetings/conversation-8/agenda.ar.md', '`keynote`', '‸`speech`'],
  ['schedule-parity', 'meetings/conversation-8/agenda.zh.md', '### 17:45–18:00 ', '### ‸17:50–18:00 '],
  ['footnote-undefined', 'meetings/conversation-1/note.ru.md', '[^2]', '‸[^7]'],
  ['raw-html', 'meetings/conversation-1/note.es.md', '10. ', '10. ‸<b>'],
  [
    'link-target',
    'meetings/conversation-12/circular.en.md',
    '[ninth session](../conversation-9/',
    '‸[x](../conversation-0/',
  ],
  ['field-unknown', 'meetings/conversation-12/meeting.yaml', 'venue:', '‸venu:'],
  ['field-value', 'site.yaml', 'defaultLanguage: en', 'defaultLanguage: ‸de'],
];

/** Files that no build can take, with the rule that says so. */
const misplaced: [rule: string, place: string, write: (path: string) => Promise<void>][] = [
  [
    'file-name',
    'meetings/conversation-9/agenda.de.md:1:1',
    (path) => writeFile(path, '---\ntitle: x\n---\n'),
  ],
  [
    'meeting-missing',
    'meetings/conversation-7/note.en.md:1:1',
    (path) => writeFile(path, '---\ntitle: x\n---\n\nx\n'),
  ],
  ['document-empty', 'meetings/conversation-9/empty.en.md:1:1', (path) => writeFile(path, '')],
  ['file-size', 'meetings/conversation-9/long.en.md:1:1', (path) => writeFile(path, 'x'.repeat(5_000_000))],
  ['file-link', 'meetings/conversation-9/outside.en.md:1:1', (path) => symlink('/etc/hostname', path)],
  ['file-encoding', 'meetings/conversation-9/latin.en.md:2:8', (path) => writeFile(path, latin)],
];
const latin = Buffer.from('---\ntitle: é\n---\n', 'latin1');

describe('a build of content with faults', async () => {
  const content = join(folder, 'content');
  await cp(whole.content, content, { recursive: true });
  const places = await Promise.all(planted.map((fault) => plant(content, fault)));
  for (const [, place, write] of misplaced) {
    const path = join(content, place.replace(/:.*/, ''));
    await mkdir(join(path, '..'), { recursive: true });
    await write(path);
  }
  const dist = join(folder, 'dist');
  await cp(whole.dist, dist, { recursive: true });
  const before = digestOf(dist);
  const folders = { CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: join(folder, 'cache') };
  const build = await run('build', folders);

  const expected = [
    ...planted.map(([rule], index) => [rule, places[index] ?? '']),
    ...misplaced.map(([rule, place]) => [rule, place]),
  ] as const;

  test.for(expected)('tells of %s at %s', ([rule, place]) => {
    expect(build.output.split('\n')).toContainEqual(
      expect.stringContaining(`content/${place}  error  ${rule}  `),
    );
  });

  test('fails, in words and without a stack trace', () => {
    expect(build.code).toBe(1);
    expect(build.output).toContain('Nothing was built.');
    expect(build.output).not.toMatch(/^\s+at /m);
  });

  test('leaves the last good site as it was, byte for byte', () => expect(digestOf(dist)).toBe(before));

  test('tells what “check” tells', async () => {
    const check = await run('check', folders);
    const faults = ({ output }: { output: string }) =>
      output.split('\n').filter((line) => line.includes('  error  '));
    expect(check.code).toBe(1);
    expect(faults(check)).toEqual(faults(build));
  });
});

test('how an editor saves a file is no fault', async () => {
  const content = join(folder, 'saved');
  await cp(whole.content, content, { recursive: true });
  const agenda = join(content, 'meetings/conversation-9/agenda.fr.md');
  await writeFile(agenda, `\ufeff${(await readFile(agenda, 'utf8')).replaceAll('\n', '\r\n')}`);
  await appendFile(join(content, 'meetings/.DS_Store'), Buffer.of(0, 255));
  const { code, output } = await run('check', {
    CONTENT_DIR: content,
    OUT_DIR: join(folder, 'none'),
    CACHE_DIR: join(folder, 'cache'),
  });
  expect(output).toContain('No problems found.');
  expect(code).toBe(0);
});

/** Puts a fault in place of the first occurrence of a text. @returns the marked place, `file:line:column` */
async function plant(content: string, [, file, text, fault]: (typeof planted)[number]): Promise<string> {
  const path = join(content, file);
  const [before, after] = splitAt(await readFile(path, 'utf8'), text);
  const lines = (before + fault.split('‸')[0]).split('\n');
  await writeFile(path, before + fault.replace('‸', '') + after);
  return `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

function splitAt(whole: string, text: string): [string, string] {
  const start = whole.indexOf(text);
  if (start < 0) throw new Error(`“${text}” does not stand in the content any more.`);
  return [whole.slice(0, start), whole.slice(start + text.length)];
}

/** Of the names and bytes of all files. */
function digestOf(dist: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*', { cwd: dist }).sort()) {
    const path = join(dist, file);
    if (statSync(path).isFile()) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex');
}
