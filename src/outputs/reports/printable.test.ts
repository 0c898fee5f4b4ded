import { expect, test } from 'vitest';
import { validSite } from '../../../tests/support/content.ts';
import { compile } from '../../core/compile.ts';
import { fixFiles } from '../../core/edit/fix.ts';
import { languageTags } from '../../core/model/languages.ts';
import { fixedLines } from './fixes.ts';
import { githubLines } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { jsonReport } from './json.ts';
import { printable, printableJson, printableLines } from './printable.ts';
import { sarifReport } from './sarif.ts';
import { reportByFile, reportLines } from './text.ts';

test.each([
  ['\x1b[2J\x07\r\n\t\0', '\\x1b[2J\\x07\\x0d\\x0a\\x09\\x00'],
  ['\x7f\x9b31m', '\\x7f\\x9b31m'],
  ['a\u2028b\u202ec\u2066d', 'a\\u2028b\\u202ec\\u2066d'],
  ['::error::x', ':\\x3aerror::x'],
  ['  ::set-output name=a::b', '  :\\x3aset-output name=a::b'],
  ['a ##[error]x ##vso[task]', 'a #\\x23[error]x #\\x23vso[task]'],
  [
    '## Heading, 10:00–11:00 :: é 中 ض\u200f 👩‍👧 \\x1b',
    '## Heading, 10:00–11:00 :: é 中 ض\u200f 👩‍👧 \\x1b',
  ],
])('prints %j as %j', (text, shown) => expect(printable(text)).toBe(shown));

test('keeps the line ends of a text of several lines', () =>
  expect(printableLines('a\x1b\n::b')).toBe('a\\x1b\n:\\x3ab'));

const commands = '\x1b]0;title\x07\x1b[2J\r\n::error::forged\u009b31m ##[error]forged\u202e';
const hostileFiles = [
  { path: `meetings/session/${commands}.en.md`, text: 'Text.' },
  { path: `${commands}/note.en.md`, text: 'Text.' },
  { path: `::error::forged.md`, text: 'Text.' },
  {
    path: 'meetings/session/other.en.md',
    text: `---\ntitle: "${'\\e[2J\\r\\n::error::forged ##[error]\\u202E\\x9b'}"\n"${'\\e]0;x\\a\\n::error::forged ##[error]'}": 1\ndate: "\\e[31m"\n---\n\n## A \x1b[31m word\u200b\n\n[x](\x1b[2J.md)\n`,
  },
].map((file) => ({ ...file, hash: file.path }));

const files = [
  ...Object.entries(validSite).map(([path, text]) => ({ path, text, hash: path })),
  ...hostileFiles,
];
const { diagnostics } = compile(files, { base: '/' });
const context = { prefix: '', helpFor: () => null, languages: languageTags };

test.each<[string, string[]]>([
  ['text', reportLines(diagnostics, context)],
  ['text by file', reportByFile(diagnostics, context)],
  ['GitHub', githubLines(diagnostics, context)],
  ['GitLab', printableJson(gitlabReport(diagnostics, context)).split('\n')],
  ['SARIF', printableJson(sarifReport(diagnostics, context)).split('\n')],
  ['JSON', printableJson(jsonReport(diagnostics, context)).split('\n')],
])('a report as %s has no control characters and no commands of files', (name, lines) => {
  expect(lines.filter((line) => /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(line))).toEqual([]);
  expect(lines.filter((line) => line.includes('forged')).length).toBeGreaterThan(2);
  const commandLines = lines.filter((line) => /^\s*::|##\[/.test(line));
  if (name === 'GitHub') expect(lines.every((line) => /^::(?:error|warning) file=/.test(line))).toBe(true);
  else expect(commandLines).toEqual([]);
});

test('values of reports for programs have no control characters', () => {
  const texts = [gitlabReport(diagnostics, context), jsonReport(diagnostics, context).diagnostics].flatMap(
    (items) =>
      items.flatMap((item) =>
        Object.entries(item).flatMap(([key, value]) => (key === 'fix' || key === 'mend' ? [] : [value])),
      ),
  );
  expect(texts.filter((text) => typeof text === 'string' && /\p{Cc}/u.test(text))).toEqual([]);
});

test('what --fix prints has no control characters', () => {
  const styles = { place: String, error: String, good: String, rule: String };
  const lines = fixedLines(fixFiles(files, { base: '/' }), context, styles);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => /[\p{Cc}\u2028]/u.test(line))).toEqual([]);
});
