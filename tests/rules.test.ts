/** Tests all rules together, with the invalid cases that the tests beside the rules define. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkDocument } from '../src/core/checks/check-document.ts';
import { contentParity } from '../src/core/checks/languages/content-parity.ts';
import { rules } from '../src/core/checks/registry.ts';
import { type CompileCache, compile } from '../src/core/compile.ts';
import {
  type Content,
  check,
  edited,
  filesOf,
  unmarked,
  validMeeting,
  validSite,
} from './support/content.ts';
import { completeMeetings, readFixture, selectMeetings } from './support/fixture.ts';
import {
  collectInvalidCases,
  diagnosticLines,
  expectedLines,
  type InvalidCase,
} from './support/rule-tester.ts';

const src = fileURLToPath(new URL('../src', import.meta.url));

const cases = await collectInvalidCases(async () => {
  for (const name of globSync('**/*.test.ts', { cwd: src }).sort()) {
    const path = join(src, name);
    if (readFileSync(path, 'utf8').includes('tests/support/rule-tester.ts')) await import(path);
  }
});

test('every rule has an invalid case', () => {
  const tested = new Set<string>(cases.map(({ rule }) => rule));
  expect(rules.map(({ id }) => id).filter((id) => !tested.has(id))).toEqual([]);
});

test('the valid site has no problem', () => {
  const { site, diagnostics } = check(validSite);
  expect(diagnostics).toEqual([]);
  expect(site?.meetings.map(({ id, documents }) => [id, documents.length])).toEqual([['session', 3]]);
});

/** The first and the last case of each rule that one meeting can contain, each in a meeting of its own. */
const inOneMeeting = [...Map.groupBy(cases.filter(isInOneMeeting), ({ rule }) => rule).values()]
  // All cases of symbol-duplicate have the same symbol, and two meetings cannot.
  .flatMap((each) => (each[0]?.rule === 'symbol-duplicate' ? each.slice(0, 1) : each))
  .filter((each, index, all) => all[index - 1]?.rule !== each.rule || all[index + 1]?.rule !== each.rule)
  .map((each, index) => ({ ...each, meeting: `${each.rule}-${index}` }));

/** Leaves out cases that need the disk, other files than those of the meeting, or the address of a meeting, a register or the valid site. */
function isInOneMeeting({ isCompiled, edits }: InvalidCase): boolean {
  const files = Object.keys(edits);
  return (
    isCompiled &&
    files.every((path) => !path.startsWith('/')) &&
    !/meetings\/|registers\/|https:\/\/conversation\./.test(JSON.stringify(edits))
  );
}

test('one run reports the problems of all rules, each in its own meeting, and nothing else', async () => {
  const fixture = selectMeetings(await readFixture(), completeMeetings);
  const all: Record<string, string> = { ...fixture };
  const lines: string[] = [];
  for (const [index, each] of inOneMeeting.entries()) {
    const { content, ...marks } = unmarked(edited(validMeeting(each.meeting), each.edits, each.meeting));
    Object.assign(all, withOwnNumber(withOwnSymbol(content, each.meeting), index + 100));
    const message = each.message.replace('meetings/session', `meetings/${each.meeting}`);
    lines.push(...expectedLines({ ...each, message }, marks));
  }
  expect(new Set(inOneMeeting.map(({ rule }) => rule)).size).toBeGreaterThan(60);
  expect(lines.length).toBeGreaterThan(120);
  const { site, diagnostics } = compile(filesOf(all), { base: '/', crossCheck: true, cache: sparing });
  // The cases of other rules edit one language, so that its content differs from that of the others.
  const found = diagnostics.filter(({ rule, span }) => rule !== contentParity.id || span.file.includes(rule));
  expect(diagnosticLines(found)).toEqual(lines.sort());
  expect(site).toBeNull();
});

/** Gives the circular of a meeting, and its revisions, symbols of their own, unless the case is about them. */
function withOwnSymbol(content: Content, meeting: string): Content {
  const symbol = /^symbol: C\. 1( Rev\..*)?$/m;
  const texts = Object.entries(content).filter(([path]) => path.endsWith('.md'));
  const circulars = texts.filter(([path]) => path.includes('/circular.'));
  if (!circulars.every(([, text]) => symbol.test(text))) return content;
  const changed = texts.map(([path, text]) => [path, text.replace(symbol, `$&/${meeting}`)]);
  return { ...content, ...Object.fromEntries(changed) };
}

/** Gives a meeting a number of its own, unless the case is about it. */
const withOwnNumber = (content: Content, number: number): Content =>
  Object.fromEntries(
    Object.entries(content).map(([path, text]) => [
      path,
      path.endsWith('/meeting.yaml') ? text.replace(/^number: 1$/m, `number: ${number}`) : text,
    ]),
  );

/** Runs the reference engine, which is slow, only for the rule that needs it. */
const sparing: CompileCache = {
  get: (file, options) =>
    checkDocument(file, { ...options, crossCheck: file.path.includes('/engine-difference-') }),
  set: () => undefined,
};

test('diagnostics are sorted by file and position, whatever the order of the files', () => {
  const content = edited(validSite, {
    'note.fr.md': ['Continuation.', '<b> [x](nowhere) ![y](z)'],
    'agenda.ar.md': ['### 18:00 End', '### End'],
  });
  const files = filesOf(content);
  const { diagnostics } = check(content);
  const places = diagnostics.map(({ span }) => [span.file, span.line, span.column]);
  expect(places).toEqual([
    ['meetings/session/agenda.ar.md', 29, 1],
    ['meetings/session/note.fr.md', 14, 1],
    ['meetings/session/note.fr.md', 14, 5],
    ['meetings/session/note.fr.md', 14, 18],
  ]);
  const turned = Object.fromEntries(files.toReversed().map(({ path, text }) => [path, text]));
  expect(check(turned).diagnostics).toEqual(diagnostics);
});
