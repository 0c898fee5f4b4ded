/** Faults in the site's own content: each is found where it stands and nothing else is told, one by one and all in one run. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type CompileCache, compile } from '../src/core/compile.ts';
import { type Diagnostic, type RuleId, rules } from '../src/core/diagnostics/diagnostic.ts';
import type { Span } from '../src/core/model/model.ts';
import { parse } from '../src/core/parse/parse.ts';
import { startOf } from '../src/core/text/source.ts';
import { readContent } from '../src/shell/content/read.ts';
import { type Content, check, edited, filesOf, type Marked, unmarked } from './support/content.ts';
import { type SampleFault, sampleFaults } from './support/sample-problems.ts';

const { files } = await readContent(fileURLToPath(new URL('../content', import.meta.url)));
const sample: Content = Object.fromEntries(files.map(({ path, text }) => [path, text]));

/** Without the records of translations: else whatever is planted in a source is a change that they lack. */
const unrecorded: Content = Object.fromEntries(
  Object.entries(sample).filter(([path]) => !path.includes('/translations/')),
);
const contentFor = ({ isRecorded }: SampleFault): Content => (isRecorded ? sample : unrecorded);

/** Rules that speak of the disk, of the history, or of the site as a whole; the tests of each have them. */
const ofTheWhole: RuleId[] = [
  'file-encoding',
  'file-size',
  'file-link',
  'file-unreadable',
  'site-missing',
  'document-deleted',
  'meeting-deleted',
  'translation-deleted',
  'moved-from',
  'moved-to',
];

const placed = ({ file, line, column, endLine, endColumn }: Span): string =>
  `${file}:${line}:${column}-${endLine}:${endColumn}`;
const told = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ rule, span }) => `${placed(span)} ${rule}`).sort();

function expectedOf({ rule, edits }: SampleFault, { here }: Marked, meeting: string): string[] {
  const gone = Object.keys(edits).filter((name) => edits[name] === null);
  const spans = here.length > 0 ? here : gone.map((name) => startOf(`meetings/${meeting}/${name}`));
  return spans.map((span) => `${placed(span)} ${rule}`).sort();
}

test('there are sixty faults at least, of every rule, in two languages where it has one', () => {
  expect(sampleFaults.length).toBeGreaterThanOrEqual(60);
  const planted = new Set<string>([...sampleFaults.map(({ rule }) => rule), ...ofTheWhole]);
  expect(Object.keys(rules).filter((rule) => !planted.has(rule))).toEqual([]);
});

describe('one by one', () => {
  test.each(sampleFaults.map((fault, index) => [fault.rule, index, fault] as const))(
    '%s (%i)',
    (_, __, fault) => {
      const marked = unmarked(edited(contentFor(fault), fault.edits, fault.meeting));
      expect(told(check(marked.content).diagnostics)).toEqual(expectedOf(fault, marked, fault.meeting));
    },
  );
});

test('all in one run, each in a copy of its meeting', { timeout: 60_000 }, () => {
  const all: Record<string, string> = { ...sample };
  const lines: string[] = [];
  for (const [index, fault] of sampleFaults.entries()) {
    const folder = `${fault.meeting}-${fault.rule}-${index}`;
    const marked = unmarked(withOwnSymbol(edited(copyOf(fault, folder), fault.edits, folder), index));
    Object.assign(all, marked.content);
    lines.push(...expectedOf(fault, marked, folder));
  }
  const { site, diagnostics } = compile(filesOf(all), { base: '/', crossCheck: true, cache: sparing });
  expect(told(diagnostics)).toEqual(lines.sort());
  expect(site).toBeNull();
});

/** A meeting in another folder. */
function copyOf(fault: SampleFault, folder: string): Content {
  const own = `meetings/${fault.meeting}/`;
  const copies = Object.entries(contentFor(fault))
    .filter(([path]) => path.startsWith(own))
    .map(([path, text]) => [`meetings/${folder}/${path.slice(own.length)}`, text]);
  return Object.fromEntries(copies);
}

/** No two documents have one symbol. */
const withOwnSymbol = (content: Content, index: number): Content =>
  Object.fromEntries(
    Object.entries(content).map(([path, text]) => [
      path,
      text.replace(/^symbol: C\. 9284$/m, `symbol: C. ${1000 + index}`),
    ]),
  );

/** The reference engine would take most of the time; it is asked where its answer counts. */
const sparing: CompileCache = {
  get: (file, { base }) => parse(file, { base, crossCheck: file.path.includes('-engine-difference-') }),
  set: () => undefined,
};
