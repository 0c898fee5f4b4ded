import { expect, test } from 'vitest';
import { check, edited, soundSite } from '../../../tests/support/content.ts';
import { faultsBy } from '../../../tests/support/validators/json.ts';
import { gitlabSchema, sarifSchema } from '../../../tests/support/validators/report.ts';
import { languageTags } from '../../core/model/languages.ts';
import { githubLines } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { jsonReport } from './json.ts';
import { sarifReport } from './sarif.ts';
import { nextSteps, reportByFile, reportLines } from './text.ts';

const { diagnostics } = check(
  edited(soundSite, {
    'agenda.ar.md': ['### 18:00', '### 17:30'],
    'note.fr.md': ['Continuation.', 'See [a, b](nowhere%20else.md).'],
    'note.en.md': [
      ['Continuation.', 'Wor\u200bd and wor\u200bd.'],
      ['## Aims\n\n`#aims`', '## Aims\n\n<p>\ntext\n</p>\n\n`#aims`'],
    ],
  }),
);
const surroundings = {
  prefix: 'content/',
  url: 'https://conversation.example.org/some/base',
  languages: languageTags,
};
const meeting = 'content/meetings/session';
const help = 'https://conversation.example.org/some/base';

test('a line for each fault: place, severity, rule, message, hint, help', () => {
  const lines = reportLines(diagnostics, surroundings);
  expect(lines).toHaveLength(diagnostics.length);
  expect(lines[0]).toBe(
    `${meeting}/agenda.ar.md:29:5  error  schedule-parity  Item #end starts at 17:30 here and at 18:00 in agenda.en.md:29:5. Give all languages the same time.  ${help}/en/help/schedule-parity/`,
  );
  expect(lines.find((line) => line.includes('link-target'))).toMatch(/\/fr\/help\/link-target\/$/);
  expect(reportLines(diagnostics, { ...surroundings, prefix: '', url: '' })[0]).toMatch(/the same time\.$/);
});

test('each file once, its faults below it', () => {
  const lines = reportByFile(diagnostics, { ...surroundings, url: '' });
  const heads = lines.filter((line) => /^\S/.test(line));
  expect(heads).toEqual([`${meeting}/agenda.ar.md`, `${meeting}/note.en.md`, `${meeting}/note.fr.md`]);
  expect(lines.slice(0, 3)).toEqual([
    `${meeting}/agenda.ar.md`,
    '  29:5  error  schedule-parity  Item #end starts at 17:30 here and at 18:00 in agenda.en.md:29:5. Give all languages the same time.',
    '',
  ]);
});

test('at the end: what errors mean, and what can be mended by a command', () => {
  expect(nextSteps(diagnostics)).toEqual([
    'Errors keep the site from being published; warnings do not.',
    '"npm run check -- --fix" can mend 2 of them.',
  ]);
  expect(nextSteps([])).toEqual([]);
});

test('the name of a file is one step of an address in SARIF, whatever its signs', () => {
  const { diagnostics: stray } = check(edited(soundSite, { 'list #1?.txt': 'Names' }));
  const [result] = sarifReport(stray, surroundings).runs[0]?.results ?? [];
  const uri = result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
  expect(uri).toBe(`${meeting}/list%20%231%3F.txt`);
});

test('annotations of GitHub: one command a line, nothing in it that ends it early', () => {
  const lines = githubLines(diagnostics, surroundings);
  expect(lines).toHaveLength(diagnostics.length);
  for (const line of lines)
    expect(line).toMatch(
      /^::(error|warning) file=[^:,]+,line=\d+,endLine=\d+,(col=\d+,endColumn=\d+,)?title=[a-z-]+::[^\r\n]+$/,
    );
  const link = lines.find((line) => line.includes('title=link-target'));
  expect(link).toBe(
    `::error file=${meeting}/note.fr.md,line=14,endLine=14,col=5,endColumn=29,title=link-target::The link "nowhere%2520else.md" leads nowhere: it is not the path of a document. Link to the file of a document as it lies in the folder, such as ../conversation-9/agenda.en.md#panel-1, or to https://…%0A${help}/fr/help/link-target/`,
  );
  // Columns make no sense over several lines.
  expect(lines.find((line) => line.includes('title=raw-html'))).toMatch(/line=18,endLine=20,title=/);
});

test('GitLab’s code quality: by its schema, each fingerprint once, and the same when lines move', () => {
  const report = gitlabReport(diagnostics, surroundings);
  expect(faultsBy(gitlabSchema, report)).toEqual([]);
  expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
  const moved = diagnostics.map((each) => ({ ...each, span: { ...each.span, line: each.span.line + 7 } }));
  const again = gitlabReport(moved, surroundings);
  expect(again.map(({ fingerprint }) => fingerprint)).toEqual(report.map(({ fingerprint }) => fingerprint));
  expect(report[0]).toMatchObject({
    check_name: 'schedule-parity',
    severity: 'major',
    location: { path: `${meeting}/agenda.ar.md`, lines: { begin: 29, end: 29 } },
  });
});

test('SARIF: by its schema, with both places and with what mends', () => {
  const log = sarifReport(diagnostics, surroundings);
  expect(faultsBy(sarifSchema, log)).toEqual([]);
  const [run] = log.runs;
  const rules = run?.tool.driver.rules ?? [];
  for (const { ruleId, ruleIndex = -1 } of run?.results ?? []) expect(rules[ruleIndex]?.id).toBe(ruleId);
  expect(run?.results?.[0]).toMatchObject({
    ruleId: 'schedule-parity',
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: `${meeting}/agenda.ar.md` },
          region: { startLine: 29, startColumn: 5, endLine: 29, endColumn: 10 },
        },
      },
    ],
    relatedLocations: [{ physicalLocation: { region: { startLine: 29, startColumn: 5 } } }],
  });
  const mended = run?.results?.filter(({ fixes }) => fixes);
  expect(mended?.map(({ ruleId }) => ruleId)).toEqual(['invisible-character', 'invisible-character']);
});

test('JSON: every fault with its place, its help and the other place', () => {
  const report = jsonReport(diagnostics, surroundings);
  expect(report).toMatchObject({ errors: diagnostics.length - 2, warnings: 2 });
  expect(report.diagnostics[0]).toEqual({
    file: `${meeting}/agenda.ar.md`,
    line: 29,
    column: 5,
    endLine: 29,
    endColumn: 10,
    severity: 'error',
    rule: 'schedule-parity',
    message: 'Item #end starts at 17:30 here and at 18:00 in agenda.en.md:29:5.',
    hint: 'Give all languages the same time.',
    help: `${help}/en/help/schedule-parity/`,
    other: { file: `${meeting}/agenda.en.md`, line: 29, column: 5, endLine: 29, endColumn: 10 },
  });
});
