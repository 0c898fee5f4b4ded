/** Runs `npm run check` as staff and CI do. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runInHost } from '../support/commands/run-in-host.ts';
import { edited, validSite } from '../support/content.ts';
import { onDisk, temporaryFolder } from '../support/disk.ts';
import { schemaProblems } from '../support/validators/json.ts';
import { sarifSchema } from '../support/validators/report.ts';

const invalid = edited(validSite, {
  'agenda.fr.md': ['11:00–11:30', '11.00-11.30'],
  'note.ru.md': ['Continuation.', 'Gеneva [x](nowhere.md)'],
});
const agenda = 'meetings/session/agenda.fr.md';
const inFolders = async (content: string) => ({
  CONTENT_DIR: content,
  OUT_DIR: join(content, 'none'),
  CACHE_DIR: await temporaryFolder(),
});

test('--fix corrects the files, and shows the changes and the remaining problems', {
  timeout: 30_000,
}, async () => {
  const content = await onDisk(invalid);
  const path = join(content, agenda);
  await writeFile(path, `\ufeff${(await readFile(path, 'utf8')).replaceAll('\n', '\r\n')}`);
  const folders = await inFolders(content);
  const { code, output } = await runInHost(['check', '--fix'], folders);
  expect(output).toContain(
    `${agenda}\n@@ -19,1 +19,1 @@ time-form\n-### 11.00-11.30 Answers\n+### 11:00–11:30 Answers\n`,
  );
  expect(output).toContain('+Geneva [x](nowhere.md)\n');
  expect(output).toMatch(/note\.ru\.md:14:8 {2}error {2}link-target {2}/);
  expect(output).toMatch(/^1 error, 0 warnings$/m);
  expect(code).toBe(1);
  const fixed = (validSite[agenda] ?? '').replaceAll('\n', '\r\n');
  expect(await readFile(path, 'utf8')).toBe(`\ufeff${fixed}`);
  expect((await runInHost(['check', '--fix'], folders)).output).toContain('Nothing to fix.');
});

test('--format and --output write a report for other programs', { timeout: 30_000 }, async () => {
  const content = await onDisk(invalid);
  const folders = await inFolders(content);
  const output = join(folders.CACHE_DIR, 'reports', 'check.sarif');
  const { code, output: printed } = await runInHost(
    ['check', '--format', 'sarif', '--output', output],
    folders,
  );
  expect(code).toBe(1);
  expect(printed).toContain('link-target');
  expect(schemaProblems(sarifSchema, JSON.parse(await readFile(output, 'utf8')))).toEqual([]);
});

test('in GitHub Actions, problems are also annotations', { timeout: 30_000 }, async () => {
  const folders = { ...(await inFolders(await onDisk(invalid))), GITHUB_ACTIONS: 'true' };
  const { output } = await runInHost(['check'], folders);
  expect(output.match(/^::(error|warning) file=/gm)).toHaveLength(3);
  expect(output).toMatch(/^1 error, 2 warnings$/m);
});

test('messages are in the language of each file, and --lang sets one for all', {
  timeout: 60_000,
}, async () => {
  const folders = await inFolders(
    await onDisk(edited(validSite, { 'note.*.md': ['Continuation.', '[x](nowhere)'] })),
  );
  const english = /note\.(\w+)\.md:14:1 {2}error {2}link-target {2}".*src\/help\/en\/link-target\.md$/gm;
  const french = /note\.(\w+)\.md:14:1 {2}error {2}link-target {2}«.*src\/help\/fr\/link-target\.md$/gm;
  const filesIn = (output: string, pattern: RegExp) => [...output.matchAll(pattern)].map(([, tag]) => tag);
  const { output } = await runInHost(['check'], folders);
  expect(filesIn(output, french)).toEqual(['fr']);
  expect(filesIn(output, english)).toEqual(['ar', 'en', 'es', 'ru', 'zh']);
  const inFrench = await runInHost(['check', '--lang', 'fr'], folders);
  expect(filesIn(inFrench.output, french)).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
});

test.each([
  [['--format', 'xml'], 'Unknown format "xml". Formats: text, github, gitlab, sarif, json.'],
  [['--output', 'check.sarif'], '--output needs a format, such as --format sarif.'],
  [['--lang', 'de'], 'Unknown language "de". Languages of the messages: en, fr.'],
  [['agenda.en.md'], 'check takes no file names; it always checks every file.'],
])('rejects a wrong command line with exit code 2: %j', async (args, reason) => {
  const { code, output } = await runInHost(['check', ...args], await inFolders(await onDisk({})));
  expect(code).toBe(2);
  expect(output.startsWith(`${reason}\n\nUsage:\n`), output).toBe(true);
});
