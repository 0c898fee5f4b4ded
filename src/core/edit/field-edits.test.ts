import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { applyEdits } from './edits.ts';
import { fieldEdits, type NewValue } from './field-edits.ts';
import { moveToDisk } from './offsets.ts';

const order = ['country', 'date', 'until', 'source', 'scope', 'checked'];

function change(text: string, values: Record<string, NewValue>): string | null {
  const edits = fieldEdits('x.yaml', text, { values: new Map(Object.entries(values)), order });
  return edits && applyEdits(text, edits);
}

const text = `\
# The comment at the top.
country: "EU" # a comment
# About the date.
date: 2019

source:
  # Of both.
  en: https://example.org/en
  fr: https://example.org/fr
checked: 2024-02-01
`;

test.each<[string, Record<string, NewValue>, [string, string][]]>([
  ['replaces a value', { country: 'FR' }, [['"EU"', 'FR']]],
  ['quotes where YAML needs it', { country: 'a: b #c' }, [['"EU"', '"a: b #c"']]],
  ['writes a year as a number', { date: 2020 }, [['2019', '2020']]],
  ['writes other digits as text', { date: '2020' }, [['2019', '"2020"']]],
  ['removes a field, and keeps the comments', { date: undefined }, [['date: 2019\n', '']]],
  [
    'adds fields after those that precede them',
    { until: '2020-01', scope: { en: 'All', fr: 'Tout' } },
    [
      ['date: 2019\n', 'date: 2019\nuntil: 2020-01\n'],
      ['checked:', 'scope:\n  en: All\n  fr: Tout\nchecked:'],
    ],
  ],
  [
    'changes one language',
    { source: { en: 'https://example.org/en', fr: 'https://example.org/new' } },
    [['org/fr', 'org/new']],
  ],
  [
    'adds and removes a language',
    { source: { en: 'https://example.org/en', es: 'https://example.org/es' } },
    [['  fr: https://example.org/fr', '  es: https://example.org/es']],
  ],
  [
    'replaces a group by a value',
    { source: 'https://example.org' },
    [
      [
        '\n  # Of both.\n  en: https://example.org/en\n  fr: https://example.org/fr\n',
        ' https://example.org\n',
      ],
    ],
  ],
  [
    'replaces a value by a group',
    { date: { en: 'x', fr: 'y' } },
    [['date: 2019\n', 'date:\n  en: x\n  fr: y\n']],
  ],
  [
    'changes neighbours at once',
    { date: undefined, until: '2020', checked: undefined },
    [
      ['date: 2019\n', 'until: "2020"\n'],
      ['checked: 2024-02-01\n', ''],
    ],
  ],
])('%s', (_, values, replacements) => {
  const expected = replacements.reduce((before, [from, to]) => before.replace(from, to), text);
  expect(expected).not.toBe(text);
  expect(change(text, values)).toBe(expected);
  expect(change(text, {})).toBe(text);
});

test.each([
  ['country: EU', { date: '2019-04' }, 'country: EU\ndate: 2019-04'],
  [
    'country: EU\ndate:\nchecked: 2024-02-01\n',
    { date: '2019-04' },
    'country: EU\ndate: 2019-04\nchecked: 2024-02-01\n',
  ],
  ['country: >\n  EU\n  x\ndate: 2019\n', { country: 'FR' }, 'country: FR\ndate: 2019\n'],
  ['source: {en: a, fr: b}\n', { source: { en: 'a', fr: 'c' } }, 'source:\n  en: a\n  fr: c\n'],
  ['# nothing yet\n', { country: 'EU' }, '# nothing yet\ncountry: EU\n'],
  ['', { country: 'EU' }, 'country: EU\n'],
  ['{country: EU}\n', { country: 'FR' }, null],
])('reads other forms of YAML: %j', (before, values, after) => {
  expect(change(before, values)).toBe(after);
});

test('keeps the byte order mark and the line breaks of a file', () => {
  const disk = `\ufeff${text.replaceAll('\n', '\r\n')}`;
  const values = new Map<string, NewValue>([['scope', { en: 'All' }]]);
  const edits = fieldEdits('x.yaml', text, { values, order }) ?? [];
  expect(applyEdits(disk, moveToDisk(edits, text, disk))).toBe(
    disk.replace('checked', 'scope:\r\n  en: All\r\nchecked'),
  );
});

test('adds to the last field and after it, without a line break at the end', () => {
  const values = { source: { en: 'a', fr: 'b' }, scope: 'c', checked: '---' };
  expect(change('source:\n  en: a', values)).toBe('source:\n  en: a\n  fr: b\nscope: c\nchecked: "---"');
});

test('any values replace any others, and comments stay', () => {
  const signs = [...'aé:# "\'-1{&\\%@`~?|>'];
  const scalar = fc
    .string({ unit: fc.constantFrom(...signs), maxLength: 6 })
    .map((value) => `${value.trim()}x`);
  const group = fc.dictionary(fc.constantFrom('en', 'fr', 'es'), scalar, {
    minKeys: 1,
    noNullPrototype: true,
  });
  const value = fc.oneof(scalar, group);
  const name = fc.constantFrom(...order);
  const comment = fc.constantFrom('', '# note\n', '\n', '# a\n\n# b\n');
  const fields = fc.uniqueArray(fc.tuple(name, value, comment), { selector: ([key]) => key });
  const changes = fc.dictionary(name, fc.option(value, { nil: undefined }), { noNullPrototype: true });
  const commentsOf = (yaml: string) => yaml.match(/^#.*$/gm) ?? [];
  fc.assert(
    fc.property(fields, changes, comment, fc.boolean(), (before, after, end, isEnded) => {
      const lines = before.map(
        ([key, own, above]) => above + stringify({ [key]: own }, { lineWidth: 0, blockQuote: false }),
      );
      const written = [...lines, end].join('');
      const yaml = isEnded ? written : written.replace(/\n$/, '');
      const result = change(yaml, after) ?? '';
      const merged = { ...Object.fromEntries(before.map(([key, own]) => [key, own])), ...after };
      const expected = Object.fromEntries(Object.entries(merged).filter(([, own]) => own !== undefined));
      expect(parse(result) ?? {}).toEqual(expected);
      expect(commentsOf(result)).toEqual(commentsOf(yaml));
    }),
  );
});
