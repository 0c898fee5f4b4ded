/** The schemas and snippets for editors agree with the check. */
import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorFiles } from '../scripts/schemas/files.ts';
import { exampleMeeting } from '../src/core/help/help.ts';
import { fixtureProject } from './support/fixture.ts';
import { isPartial, judge } from './support/help-examples.ts';
import { seriesYaml } from './support/meetings/series.ts';
import { validRegister } from './support/registers/valid-register.ts';
import { root } from './support/run.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const json = <Shape>(path: string): Shape => JSON.parse(read(path)) as Shape;

test.for(editorFiles(root))('%s is what `npm run schemas` makes', ([path, text]) => {
  expect(read(path)).toBe(text);
});

const { 'yaml.schemas': schemas } = json<{ 'yaml.schemas': Record<string, string> }>('.vscode/settings.json');
const content = {
  ...validRegister,
  'countries.yaml': 'countries:\n  - code: JP\n    en: Nippon\n',
  'series.yaml': seriesYaml,
};
const texts = new Map(
  [
    ...globSync('content/**/*.yaml', { cwd: fixtureProject }).map((file): [file: string, text: string] => [
      file,
      readFileSync(join(fixtureProject, file), 'utf8'),
    ]),
    ...Object.entries(content).map(([file, text]): [file: string, text: string] => [`content/${file}`, text]),
  ].sort(),
);
const checked = Object.entries(schemas).flatMap(([schema, pattern]) =>
  [...texts]
    .filter(([file]) => matchesGlob(file, pattern))
    .map(([file, text]): [file: string, schema: string, text: string] => [file, schema, text]),
);

test('every schema has files', () => {
  expect(new Set(checked.map(([, schema]) => schema)).size).toBe(Object.keys(schemas).length);
});

test.for(checked)('%s is valid by %s, and with a mistake it is not', ([, schema, text]) => {
  const validator = new Ajv();
  formats.default(validator);
  const validate = validator.compile(json<object>(schema));
  const fields = parse(text) as Record<string, unknown>;
  expect(validate(fields), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...fields, nmae: 'x' })).toBe(false);
  expect(validate({ ...fields, name: { de: 'x' } })).toBe(false);
});

interface Snippet {
  prefix: string;
  body: string | string[];
}
const snippetsIn = (path: string): [name: string, Snippet][] =>
  Object.entries(json<Record<string, Snippet>>(path));

/** Returns the text of a snippet with its proposed values. */
const expanded = ({ body }: Snippet): string =>
  [body]
    .flat()
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2025-09-24')
    .replace(/\$\d+/g, '');

/** Adds what a document needs besides some snippets: an agenda has items from the first on, and a text comes before the closing line. */
function inDocument(prefix: string, text: string): string {
  if (prefix === 'end') return `Text.\n\n${text}`;
  if (prefix === 'numbered-item') return `## 1. One\n\n\`#item-1\`\n\n## 2. Two\n\n\`#item-2\`\n\n${text}`;
  return prefix === 'day' ? `${text}\n\n### 10:00 Opening\n\n\`opening\` \`#opening\`` : text;
}

test.for(snippetsIn('.vscode/rostrum.code-snippets'))('the snippet "%s" is valid', async ([, snippet]) => {
  const text = expanded(snippet);
  const names: Record<string, string> = {
    agenda: 'agenda',
    'formal-agenda': 'agenda',
    'numbered-item': 'agenda',
    day: 'agenda',
    circular: 'circular',
    annex: 'note',
  };
  const name = names[snippet.prefix];
  const file =
    snippet.prefix === 'page' ? 'pages/guide.en.md' : name ? `${exampleMeeting}/${name}.en.md` : '';
  const found = await judge(
    [{ verdict: null, syntax: 'md', file, text: inDocument(snippet.prefix, text) }],
    'en',
  );
  expect(found.filter((diagnostic) => !isPartial(diagnostic))).toEqual([]);
});

test.for(snippetsIn('.vscode/fields.code-snippets'))('the snippet "%s" is one field', ([, snippet]) => {
  expect(Object.keys(parse(expanded(snippet)) as object)).toEqual([snippet.prefix]);
});

// A problem of several lines has no column.
test.for(['5', undefined])('the editor shows problems at their position: column %s', (column) => {
  const { tasks } = json<{ tasks: { problemMatcher: { pattern?: Record<string, string> } }[] }>(
    '.vscode/tasks.json',
  );
  const { regexp = '', ...groups } = tasks[0]?.problemMatcher.pattern ?? {};
  const file = 'content/meetings/a/agenda.fr.md';
  const position = [
    `file=${file}`,
    'line=4',
    'endLine=4',
    ...(column ? [`col=${column}`, 'endColumn=9'] : []),
  ];
  const found = new RegExp(regexp).exec(
    `::error ${position.join(',')},title=item-id::The item: no id.%0Ahttps://a.example.org/`,
  );
  const named = Object.fromEntries(Object.entries(groups).map(([name, at]) => [name, found?.[Number(at)]]));
  expect(named).toEqual({
    severity: 'error',
    file,
    line: '4',
    column,
    code: 'item-id',
    message: 'The item: no id.',
  });
});
