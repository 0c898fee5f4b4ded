/** Problems in the content of the fixture: each is reported at its position, and nothing else is, one by one and all rules in one run. */
import { describe, expect, test } from 'vitest';
import { type RuleId, rules } from '../src/core/checks/registry.ts';
import { type CompileCache, compile } from '../src/core/compile.ts';
import type { Diagnostic } from '../src/core/diagnostics/diagnostic.ts';
import type { Span } from '../src/core/model/model.ts';
import { parse } from '../src/core/parse/parse.ts';
import { startOf } from '../src/core/text/source.ts';
import { type Content, check, edited, filesOf, type Marked, unmarked } from './support/content.ts';
import { completeMeetings, readFixture, selectMeetings } from './support/fixture.ts';
import { type SampleFault, sampleFaults } from './support/sample-problems.ts';

const sample = selectMeetings(await readFixture(), completeMeetings);

/** Without the records of translations: else whatever is planted in a source is a change that they lack. */
const unrecorded: Content = Object.fromEntries(
  Object.entries(sample).filter(([path]) => !path.includes('/translations/')),
);

/** The meeting of a problem, and those to which its links lead. */
const contentFor = ({ isRecorded, meeting }: SampleFault): Content =>
  selectMeetings(isRecorded ? sample : unrecorded, [meeting, 'forum-8', 'forum-9']);

/** Rules that speak of the disk, of the history, or of the site as a whole; the tests of each have them. */
const ofTheWhole: RuleId[] = [
  'file-encoding',
  'file-size',
  'file-link',
  'file-unreadable',
  'site-missing',
  'language-unknown',
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

test('the fixture has at least sixty problems, and one of every rule', () => {
  expect(sampleFaults.length).toBeGreaterThanOrEqual(60);
  const planted = new Set<string>([...sampleFaults.map(({ rule }) => rule), ...ofTheWhole]);
  expect(rules.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
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

test('one problem of each rule in one run, each in a copy of its meeting', () => {
  const all: Record<string, string> = { ...sample };
  const lines: string[] = [];
  const ofEachRule = [...Map.groupBy(sampleFaults, ({ rule }) => rule).values()];
  for (const [index, fault] of ofEachRule.flatMap(([first]) => first ?? []).entries()) {
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
      text.replace(/^symbol: F\. 412$/m, `symbol: F. ${1000 + index}`),
    ]),
  );

/** The reference engine would take most of the time; it is asked where its answer counts. */
const sparing: CompileCache = {
  get: (file, { base }) => parse(file, { base, crossCheck: file.path.includes('-engine-difference-') }),
  set: () => undefined,
};
