/** What holds of all rules together. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from '../src/core/checks/registry.ts';
import { compile } from '../src/core/compile.ts';
import {
  type Content,
  check,
  edited,
  filesOf,
  soundMeeting,
  soundSite,
  unmarked,
} from './support/content.ts';
import {
  collectInvalidCases,
  diagnosticLines,
  expectedLines,
  type InvalidCase,
} from './support/rule-tester.ts';

const src = fileURLToPath(new URL('../src', import.meta.url));

const faults = await collectInvalidCases(async () => {
  for (const name of globSync('**/*.test.ts', { cwd: src }).sort()) {
    const path = join(src, name);
    if (readFileSync(path, 'utf8').includes('tests/support/rule-tester.ts')) await import(path);
  }
});

test('every rule has a planted fault', () => {
  const planted = new Set<string>(faults.map(({ rule }) => rule));
  expect(rules.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
});

test('the sound site has no fault', () => {
  const { site, diagnostics } = check(soundSite);
  expect(diagnostics).toEqual([]);
  expect(site?.meetings.map(({ id, documents }) => [id, documents.length])).toEqual([['session', 3]]);
});

test('a fault of every rule at once: each is found in one run', () => {
  const inMeetings = faults.filter(
    ({ rule, isCompiled, edits }) =>
      // The reference engine would take most of the time.
      isCompiled && rule !== 'engine-difference' && Object.keys(edits).every(isInMeeting),
  );
  const ofEachRule = [...Map.groupBy(inMeetings, ({ rule }) => rule).values()].flatMap(
    ([first]) => first ?? [],
  );
  expect(ofEachRule.length).toBeGreaterThan(40);

  const all: Record<string, string> = { 'site.yaml': soundSite['site.yaml'] ?? '' };
  const lines: string[] = [];
  for (const fault of ofEachRule) {
    const { content, ...marks } = unmarked(plantedIn(fault));
    Object.assign(all, content);
    const message = fault.message.replace('meetings/session', `meetings/${fault.rule}`);
    lines.push(...expectedLines({ ...fault, message }, marks));
  }
  const { site, diagnostics } = compile(filesOf(all), { base: '/' });
  expect(diagnosticLines(diagnostics)).toEqual(lines.sort());
  expect(site).toBeNull();
});

const isInMeeting = (name: string): boolean => !name.startsWith('/');

/** A meeting of its own for a fault. */
const plantedIn = ({ rule, edits }: InvalidCase): Content =>
  withOwnSymbol(edited(soundMeeting(rule), edits, rule), rule);

/** No two documents have one symbol; a fault that is about the symbol keeps its own. */
function withOwnSymbol(content: Content, folder: string): Content {
  const line = /^symbol: C\. 1$/m;
  const isPlain = Object.entries(content).every(
    ([path, text]) => !path.includes('/circular.') || line.test(text),
  );
  if (!isPlain) return content;
  const changed = Object.entries(content).map(([path, text]) => [
    path,
    text.replace(line, `symbol: C. 1/${folder}`),
  ]);
  return Object.fromEntries(changed);
}

test('diagnostics stand in the order of files and places, whatever the order of the files', () => {
  const content = edited(soundSite, {
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
