/**
 * Compiles texts of growing length. The time of every parser and rule grows with the length, whatever the text repeats:
 * somebody's slip, or an attack, must not keep a site from being checked and built.
 */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/core/compile.ts';
import { isEquivalent } from '../src/core/edit/equivalence.ts';
import { compareWords } from '../src/core/history/comparison.ts';
import { parse } from '../src/core/parse/parse.ts';
import { languageRules } from '../src/core/search/all-language-rules.ts';
import { createSource } from '../src/core/text/source.ts';
import { parseYaml } from '../src/core/yaml/syntax.ts';
import { pageText } from '../src/outputs/search/terms.ts';
import { type Content, filesOf, validSite } from './support/content.ts';

/** Number of characters of the shorter text. */
const size = 500;
const lengthFactor = 6;
/** Linear time is 6 times as long for 6 times the length; quadratic time is 36 times as long. */
const maxTimeFactor = 10;
/** Milliseconds by which any measurement can be wrong. */
const toleranceMs = 12;
/** Attempts to measure a time that no other work on the machine disturbs. */
const maxAttempts = 8;

/** Milliseconds of the processor. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** @param fixedTime measures the time that the step takes for a text of any length, a number of times more */
function expectLinear(run: (size: number) => unknown, fixedTime: (times: number) => number = () => 0): void {
  const isLinear = (_: unknown, attempt: number): boolean => {
    const fixedMs = fixedTime(attempt);
    const longer = timeOf(() => run(lengthFactor * size)) - fixedMs - toleranceMs;
    return longer <= 0 || longer <= maxTimeFactor * (timeOf(() => run(size)) - fixedMs);
  };
  expect(Array.from({ length: maxAttempts }).some(isLinear)).toBe(true);
}

type Shape = string | ((size: number) => string);

const repeated = (sign: string, size: number): string => sign.repeat(Math.ceil(size / sign.length));
const textOf = (shape: Shape, size: number): string =>
  typeof shape === 'string' ? repeated(shape, size) : shape(size);

/** Counts up in each repetition, so that no two are the same. */
const counted =
  (line: (index: number) => string) =>
  (size: number): string =>
    Array.from({ length: Math.ceil(size / line(100).length) }, (_, index) => line(index)).join('');

const between =
  (before: string, sign: string, after: string) =>
  (size: number): string =>
    before + repeated(sign, size) + after;

const shapes: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(
    [
      ...[' ', '\t', '\u00a0', '\n', ' \n', '_', '__a', '*a ', '*a **b ', '~', '~a~ ', '~~a ', '`', '`a'],
      ...['<', '>', '> ', '<a ', '<a "', '<a@b', '<a:', '<?', '<!A', '<!--', '<![CDATA[', '<b>'],
      ...[
        '[',
        '](',
        '![',
        '[[',
        '{{',
        '[^',
        '[^a',
        '[a',
        '[a](b',
        '[a](b) ',
        '[a][b] ',
        '[…] ',
        '[to be confirmed ',
      ],
      ...[
        '&',
        '&#x1F600;',
        '&amp;',
        '\\',
        '\\[',
        '\u202a',
        '\u2069',
        '\u202b\u2069',
        '\u202a\u2068',
        '\u00ad',
        '\u200d',
      ],
      ...[
        '“a',
        '"',
        '«',
        '(',
        'a@',
        'a.',
        'a-',
        'a.b-',
        '@',
        '?',
        '==a',
        '++a',
        'https://a.b/',
        'https://a.b/ ',
        'www.',
      ],
      ...[
        'a',
        'word ',
        'а',
        'aа',
        'α',
        'ي',
        'ی',
        '会',
        '会，',
        'Ａ',
        'a\u0301',
        '😀',
        '\ufffc',
        '\x01',
        'l’',
        '1.234',
        '1 ',
      ],
      ...[
        '- a\n',
        '- \n',
        '1. a\n',
        '1. a\n\n',
        '## a\n',
        '---\n',
        '- - -\n',
        '```\n',
        '```\na\n```\n',
        'a\n=\n',
      ],
      ...[
        '|a|b\n',
        '|a|b|\n|-|-|\n|c|d|\n\n',
        '[a]: b\n',
        '[^a]: b\n',
        '[^1] ',
        '`a` ',
        '<!-- suppress weekday: a -->\n\n',
        '<!-- suppress weekday: a ',
        '[a](agenda.en.md) ',
      ],
      ...[
        'Monday ',
        'Monday 28 October ',
        'Monday 28 October 2025, ',
        'Monday (',
        'TODO ',
        'XX ',
        'pending ',
      ],
      ...[
        'a    b\n',
        '\uf0a7 a\n',
        '<<<<<<< a\n',
        '=======\n',
        "''a ",
        '`panel #a` ',
        '1 a\n2 b\n',
        '11.30 a.m. ',
        'o 11:30 ',
        '14 March, Room ',
      ],
    ].map((sign) => [JSON.stringify(sign), sign]),
  ),
  'the target of a link with brackets': between('[x](', '<a>', ' '),
  'the target of a link with parentheses': between('[x](', '(a)', ' '),
  'spaces between words': between('word', ' ', 'word'),
  'no-break spaces between words': between('word', '\u00a0', 'word'),
  'quotation marks between words': between('word ', '“', ' word'),
  'a long address before a word': between('https://a.b/', 'c', ' word'),
  'spaces in a comment': between('<!-- suppress weekday', ' ', 'x y -->\n\nText'),
  'spaces before the address of a link': between('[x](', ' ', 'a b)'),
  'spaces before an address that is missing': between('[x]:', ' ', '\n\nText'),
  'spaces in a cell too many': between('|a|\n|-|\n|b|c', ' ', 'd|'),
  'rows with few cells': (size) =>
    `${repeated('|a', size / 4)}|\n${repeated('|-', size / 4)}|\n${repeated('|\n', size / 2)}`,
  'table of as many columns as rows': (size) => {
    const width = Math.floor(Math.sqrt(size / 2));
    return `${'|a'.repeat(width)}|\n${'|-'.repeat(width)}|\n${`${'|a'.repeat(width)}|\n`.repeat(width)}`;
  },
  'weekdays, then dates': (size) =>
    `${repeated('Monday, ', size / 2)}${counted((index) => `${(index % 28) + 1} October 2025, `)(size / 2)}`,
  sections: counted((index) => `## A ${index}\n\n\`#a-${index}\`\n\n${index}. Text\n\n`),
  footnotes: counted((index) => `[^a${index}]\n\n[^a${index}]: Note\n\n`),
  'addresses of links': counted((index) => `[a${index}]: b\n`),
  'ids in code': counted((index) => `\`#a${index}\` `),
};

/** YAML fields, of which many are unknown. */
const fieldShapes: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(
    ['same: x\n', 'a: b: c\n', 'a\n', '\ta: b\n', '- !a b\n', '# suppress weekday: a\n', '---\n'].map(
      (sign): [string, Shape] => [JSON.stringify(sign), sign],
    ),
  ),
  'different fields': counted((index) => `field${index}: x\n`),
  'fields with comments': counted((index) => `field${index}: x # y\n`),
  'fields with an open quotation mark': counted((index) => `field${index}: "x\n`),
  'a group in braces': (size) => `extra: {${counted((index) => `field${index}: x, `)(size)}}\n`,
  'a list of aliases': (size) => `first: &a x\nlist: [${repeated('*a, ', size)}]\n`,
  'nested brackets': (size) => `extra: ${repeated('[', size)}\n`,
  'escapes in quotation marks': (size) => `extra: "${repeated('\\x41', size)}"\n`,
  'entries with ids': (size) => `links:\n${counted((index) => `  - id: link${index}\n`)(size)}`,
};

const siteText = validSite['site.yaml'] ?? '';
const meetingText = validSite['meetings/session/meeting.yaml'] ?? '';
const inNote = (text: string, language: string, fields = ''): Content => ({
  [`meetings/session/note.${language}.md`]: `---\ntitle: Note\n${fields}---\n\n## A\n\n\`#a\`\n\n${text}\n`,
});

/** Puts a text into a field, an item of an agenda, a paragraph above an item, and notes in three scripts, or in two if it has no letters. */
const withText = (text: string): Content => ({
  'site.yaml': siteText,
  'meetings/session/meeting.yaml': meetingText,
  ...inNote(text, 'en', `description: ${JSON.stringify(text)}\n`),
  ...(/\p{L}/u.test(text) && inNote(text, 'ru')),
  ...inNote(text, 'ar'),
  'meetings/session/agenda.en.md': `---\ntitle: Agenda\n---\n\n## 2024-03-13\n\n### 10:00–11:00 ${text}\n`,
  'meetings/session/programme.en.md': `---\ntitle: Programme\n---\n\n## 2024-03-13\n\n### 10:00 A\n\n${text}\n\n### 11:00 B\n`,
});

/** Adds fields to a document and to each kind of settings. */
const withFields = (fields: string): Content => ({
  'site.yaml': siteText + fields,
  'names.yaml': `names: []\n${fields}`,
  'meetings/session/meeting.yaml': meetingText.replace(/^deadlines:.*/ms, '') + fields,
  ...inNote('Text.', 'en', fields),
});

const compiled = (content: Content) => compile(filesOf(content), { base: '/', now: '2025-01-01T00:00:00Z' });

/** Returns what measures the milliseconds for a site with hardly any text: the least so far, when the code is compiled. */
function fixedTimeOf(site: (text: string) => Content): (times: number) => number {
  let leastMs = Number.POSITIVE_INFINITY;
  const measure = (times: number): number => {
    for (let index = 0; index < times; index++)
      leastMs = Math.min(
        leastMs,
        timeOf(() => compiled(site('a: b'))),
      );
    return leastMs;
  };
  measure(10);
  return measure;
}

describe('compile takes linear time', () => {
  const fixedTime = { text: fixedTimeOf(withText), fields: fixedTimeOf(withFields) };

  test.each(Object.entries(shapes))('for a text of %s', (_name, shape) => {
    expectLinear((size) => compiled(withText(textOf(shape, size))), fixedTime.text);
  });

  test.each(Object.entries(fieldShapes))('for the fields %s', (_name, shape) => {
    expectLinear((size) => compiled(withFields(textOf(shape, size))), fixedTime.fields);
  });
});

/** The engines take quadratic time for these, so that a limit with a message of its own is needed. */
describe('texts that nobody wrote are compiled in limited time', () => {
  const maxMs = 5_000;
  test.each([
    ['marks of quotations', '>', '', 'nesting-depth'],
    ['marks of quotations with spaces', '> ', 'x', 'nesting-depth'],
    ['marks of lists', '- ', 'x', 'nesting-depth'],
    ['other marks of lists', '+ ', '', 'nesting-depth'],
    ['numbers of lists', '1. ', 'x', 'nesting-depth'],
    ['marks of quotations and lists', '> * 2) ', 'x', 'nesting-depth'],
    ['lines of one paragraph', 'a b\n', '', 'engine-difference'],
    ['footnotes', '[^a]: b\n\n', '', 'engine-difference'],
    ['numbered paragraphs', '1. a b\n\nText here\n\n', '', 'engine-difference'],
    ['addresses', 'x y www.example.org ', '', 'engine-difference'],
  ])('160,000 characters: %s', (_name, sign, end, rule) => {
    const content = {
      'site.yaml': siteText,
      'meetings/session/meeting.yaml': meetingText,
      ...inNote(repeated(sign, 160_000) + end, 'en'),
    };
    const run = () => compile(filesOf(content), { base: '/', crossCheck: true });
    expect(timeOf(() => expect(run().diagnostics.map((each) => each.rule)).toContain(rule))).toBeLessThan(
      maxMs,
    );
  });
});

/** YAML is read so fast that only longer texts show how the time grows. */
test.each([
  ['different fields', 80],
  ['fields with an open quotation mark', 12],
  ['a list of aliases', 12],
])('YAML is parsed in linear time: %s', (name, factor) => {
  expectLinear((size) => {
    const text = textOf(fieldShapes[name] ?? '', factor * size);
    return parseYaml(createSource('site.yaml', text), 0, text.length, () => {});
  });
});

const versionOf = (text: string) => {
  const [file] = filesOf(inNote(text, 'en'));
  if (!file) throw new Error('There is no note.');
  return parse(file, { base: '/' }).version;
};

test.each(Object.entries(shapes))('two states of a text are compared in linear time: %s', (_, shape) => {
  expectLinear((size) => {
    const text = textOf(shape, size);
    return isEquivalent(versionOf(text), versionOf(`${text} x`));
  });
});

test.each(Object.entries(shapes))(
  'a text is cut into the pieces of search in linear time: %s',
  (_, shape) => {
    const isMarkup = /[<>&]/;
    expectLinear((size) => {
      const text = textOf(shape, size);
      const body = isMarkup.test(text) ? '' : `<p>${text}</p>`;
      return [languageRules.fr, languageRules.ru].map((rules) => pageText({ body }, rules));
    });
  },
);

test('two texts that have no word in common are compared in limited time', () => {
  const words = (letter: string) => Array.from({ length: 20_000 }, (_, index) => letter + index).join(' ');
  expect(timeOf(() => compareWords(words('a'), words('b'), 'en'))).toBeLessThan(10_000);
});
