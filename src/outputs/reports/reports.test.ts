import { expect, test } from 'vitest';
import { check, edited, validSite } from '../../../tests/support/content.ts';
import { schemaProblems } from '../../../tests/support/validators/json.ts';
import { gitlabSchema, sarifSchema } from '../../../tests/support/validators/report.ts';
import { languageTags } from '../../core/model/languages.ts';
import { githubLines } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { jsonReport } from './json.ts';
import { sarifReport } from './sarif.ts';
import { nextSteps, reportByFile, reportLines } from './text.ts';

const help = 'https://git.example.org/office/content/blob/c0ffee/src/help/';
const { diagnostics } = check(
  edited(validSite, {
    'agenda.ar.md': ['### 18:00', '### 17:30'],
    'note.fr.md': ['Continuation.', 'See [a, b](nowhere%20else.md).'],
    'note.en.md': [
      ['Continuation.', 'Wor\u200bd and wor\u200bd.'],
      ['## Aims\n\n`#aims`', '## Aims\n\n<p>\ntext\n</p>\n\n`#aims`'],
    ],
  }),
);
const context = {
  prefix: 'content/',
  url: 'https://conversation.example.org/some/base',
  helpFor: (rule: string, language: string) => `${help}${language}/${rule}.md`,
  languages: languageTags,
};
const meeting = 'content/meetings/session';

test('reportLines gives one line a diagnostic: position, severity, rule, message, hint, help', () => {
  const lines = reportLines(diagnostics, context);
  expect(lines).toHaveLength(diagnostics.length);
  expect(lines[0]).toBe(
    `${meeting}/agenda.ar.md:29:5  error  schedule-parity  Item #end starts at 17:30 here but at 18:00 in agenda.en.md:29:5. Give all languages the same time.  ${help}en/schedule-parity.md`,
  );
  expect(lines.find((line) => line.includes('link-target'))).toMatch(/\/fr\/link-target\.md$/);
  expect(reportLines(diagnostics, { ...context, prefix: '', helpFor: () => null })[0]).toMatch(
    /the same time\.$/,
  );
});

test('reportByFile gives each file once, followed by its problems', () => {
  const lines = reportByFile(diagnostics, { ...context, helpFor: () => null });
  const files = lines.filter((line) => /^\S/.test(line));
  expect(files).toEqual([`${meeting}/agenda.ar.md`, `${meeting}/note.en.md`, `${meeting}/note.fr.md`]);
  expect(lines.slice(0, 3)).toEqual([
    `${meeting}/agenda.ar.md`,
    '  29:5  error  schedule-parity  Item #end starts at 17:30 here but at 18:00 in agenda.en.md:29:5. Give all languages the same time.',
    '',
  ]);
});

test('nextSteps says what errors mean and how many problems --fix can fix', () => {
  expect(nextSteps(diagnostics)).toEqual([
    'Errors keep the site from being published; warnings do not.',
    '"npm run check -- --fix" can fix 2 of them.',
  ]);
  expect(nextSteps([])).toEqual([]);
});

test('sarifReport escapes the name of a file as one segment of a URI', () => {
  const { diagnostics: stray } = check(edited(validSite, { 'list #1?.txt': 'Names' }));
  const [result] = sarifReport(stray, context).runs[0]?.results ?? [];
  const uri = result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
  expect(uri).toBe(`${meeting}/list%20%231%3F.txt`);
});

test('githubLines gives one workflow command a line, with escaped values', () => {
  const lines = githubLines(diagnostics, context);
  expect(lines).toHaveLength(diagnostics.length);
  for (const line of lines)
    expect(line).toMatch(
      /^::(error|warning) file=[^:,]+,line=\d+,endLine=\d+,(col=\d+,endColumn=\d+,)?title=[a-z-]+::[^\r\n]+$/,
    );
  const link = lines.find((line) => line.includes('title=link-target'));
  expect(link).toBe(
    `::error file=${meeting}/note.fr.md,line=14,endLine=14,col=5,endColumn=29,title=link-target::« nowhere%2520else.md » n’est le chemin ni d’un document ni d’une page. Faites un lien vers le fichier d’un document par son chemin, par exemple ../session-12/agenda.fr.md#panel-1, ou vers https://…%0A${help}fr/link-target.md`,
  );
  // GitHub accepts columns only within one line.
  expect(lines.find((line) => line.includes('title=raw-html'))).toMatch(/line=18,endLine=20,title=/);
});

test('gitlabReport is valid, and its fingerprints are unique and independent of line numbers', () => {
  const report = gitlabReport(diagnostics, context);
  expect(schemaProblems(gitlabSchema, report)).toEqual([]);
  expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
  const moved = diagnostics.map((each) => ({ ...each, span: { ...each.span, line: each.span.line + 7 } }));
  const again = gitlabReport(moved, context);
  expect(again.map(({ fingerprint }) => fingerprint)).toEqual(report.map(({ fingerprint }) => fingerprint));
  expect(report[0]).toMatchObject({
    check_name: 'schedule-parity',
    severity: 'major',
    location: { path: `${meeting}/agenda.ar.md`, lines: { begin: 29, end: 29 } },
  });
});

test('sarifReport is valid, and has related locations and fixes', () => {
  const log = sarifReport(diagnostics, context);
  expect(schemaProblems(sarifSchema, log)).toEqual([]);
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
  const fixable = run?.results?.filter(({ fixes }) => fixes);
  expect(fixable?.map(({ ruleId }) => ruleId)).toEqual(['invisible-character', 'invisible-character']);
});

test('jsonReport has the span, the help and the second location of a problem', () => {
  const report = jsonReport(diagnostics, context);
  expect(report).toMatchObject({ errors: diagnostics.length - 2, warnings: 2 });
  expect(report.diagnostics[0]).toEqual({
    file: `${meeting}/agenda.ar.md`,
    line: 29,
    column: 5,
    endLine: 29,
    endColumn: 10,
    severity: 'error',
    rule: 'schedule-parity',
    message: 'Item #end starts at 17:30 here but at 18:00 in agenda.en.md:29:5.',
    hint: 'Give all languages the same time.',
    help: `${help}en/schedule-parity.md`,
    other: { file: `${meeting}/agenda.en.md`, line: 29, column: 5, endLine: 29, endColumn: 10 },
  });
});

test('jsonReport has the text of a fix as "fix" and "mend"', () => {
  const { diagnostics: problems } = jsonReport(diagnostics, context);
  const fixable = problems.filter(({ rule }) => rule === 'invisible-character');
  expect(fixable.map(({ fix, mend }) => [fix, mend])).toEqual([
    ['', ''],
    ['', ''],
  ]);
  expect(problems.find(({ rule }) => rule === 'raw-html')).not.toHaveProperty('mend');
});

test('a message is in the language of its file, otherwise in English, unless the report asks for a language', () => {
  const { diagnostics: problems } = check(
    edited(validSite, {
      'note.*.md': ['2. Second paragraph.', '9. Second paragraph.'],
      'meeting.yaml': ['end: 2024-03-14', 'end: soon'],
    }),
  );
  const messagesIn = (language?: 'en' | 'fr') =>
    Object.fromEntries(
      jsonReport(problems, { ...context, language })
        .diagnostics.filter(({ rule }) => rule === 'numbering' || rule === 'field-value')
        .map(({ file, message }) => [file.split('/').at(-1), message]),
    );
  const numbering = {
    en: 'The number here is 9, but 2 was expected.',
    fr: 'Le numéro est ici 9, alors que 2 est attendu.',
  };
  const ofFiles = messagesIn();
  expect(ofFiles).toMatchObject({
    'note.fr.md': numbering.fr,
    'note.en.md': numbering.en,
    'note.ar.md': numbering.en,
    'meeting.yaml': '"end" must be a date such as 2024-03-13.',
  });
  expect(messagesIn('en')).toEqual({ ...ofFiles, 'note.fr.md': numbering.en });
  expect(messagesIn('fr')).toMatchObject({
    'note.ar.md': numbering.fr,
    'meeting.yaml': '« end » doit être une date telle que 2024-03-13.',
  });
});

test('a missing language is listed after everything else, in one line for each document', () => {
  const { diagnostics: problems } = check(
    edited(validSite, {
      'agenda.*.md': null,
      'agenda.en.md': (validSite['meetings/session/agenda.en.md'] ?? '').replace(
        '11:00–11:30',
        '11.00–11.30',
      ),
      'circular.*.md': null,
      'note.*.md': ['Continuation.', 'See TODO.'],
    }),
  );
  const ids = (lines: readonly string[]) =>
    lines.flatMap((line) => /(?:error|warning) {2}(\S+)/.exec(line)?.[1] ?? []);
  for (const lines of [reportLines(problems, context), reportByFile(problems, context)]) {
    const found = ids(lines);
    expect(found.slice(-1)).toEqual(['version-missing']);
    expect(found.indexOf('version-missing')).toBe(found.length - 1);
    expect(found).toContain('drafting-mark');
  }
});

test('many messages of one rule about one file are the first three, and the lines of the others', () => {
  const marks = Array.from({ length: 14 }, () => 'See TODO.').join('\n\n');
  const { diagnostics: problems } = check(edited(validSite, { 'note.fr.md': ['Continuation.', marks] }));
  expect(problems).toHaveLength(14);
  const lines = reportLines(problems, { ...context, helpFor: () => null });
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/la note\.$/);
  expect(lines[2]).toMatch(
    /la note\. \(11 autres du même genre dans ce fichier, aux lignes 20, 22, 24, 26, 28, 30, 32, 34, 36, 38 …\)$/,
  );
  expect(githubLines(problems, context)).toHaveLength(3);
  expect(jsonReport(problems, context).diagnostics).toHaveLength(14);
});
