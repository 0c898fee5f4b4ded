/**
 * Mutates real documents. Compiling them never throws, and all diagnostics have positions within the files; fixes are
 * complete after one run, and do not change the meaning.
 *
 *     npm run fuzz
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import { asLatin } from '../src/core/checks/text/look-alike.ts';
import { type CompileCache, compile } from '../src/core/compile.ts';
import type { Diagnostic } from '../src/core/diagnostics/diagnostic.ts';
import { isEquivalent } from '../src/core/edit/equivalence.ts';
import { fixFiles } from '../src/core/edit/fix.ts';
import type { SourceFile, Span } from '../src/core/model/model.ts';
import type { Parsed } from '../src/core/parse/parse.ts';
import { toLatinDigits } from '../src/core/text/strings.ts';
import { filesOf } from './support/content.ts';
import { completeMeetings, readFixture, selectMeetings } from './support/fixture.ts';
import { fuzz } from './support/fuzz.ts';

/** Milliseconds of the processor that compiling and fixing a document may take on the slowest machine. */
const maxCpuMs = 10_000;

// ---- Changes ------------------------------------------------------------------------------------------

const signs =
  '\n|\n\n|---\n|\t|    |# |### |- |1. |9. |> |`|``` |~|*|**|_|[|](|)|[^1]|[^1]: |<|<b>|&|&#0;|\\|"|:|: |{|}|\'|!|%|@|,|?|؟|？|10:00–11:00|9.30 - 10.00|25:99|٠|١٠:٠٠|\u0000|\ufeff|\ufffd|\u2028|\ud800|\u200f|\u200b|\u00ad|\u202e|\u2067|𝒳|е|С|СЕТ|Wipo|。|https://a。|`#x`|`Panel`|of #y|of |#|null|2024-02-30|Monday 28 October 2025|星期一|TODO|[insert |&a |*a |!b |- - - x|<!-- silence |<!-- silence weekday: x -->|# silence weekday: x|Title: |STATUS: '.split(
    '|',
  );

/** One change of a text; numbers are shares of its length, so that they fit every text. */
const change = fc.record({
  type: fc.constantFrom('drop', 'repeat', 'swap', 'end', 'cut', 'put', 'put', 'put'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  sign: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...signs) }, { weight: 1, arbitrary: fc.string() }),
  count: fc.integer({ min: 1, max: 4 }),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function changed(text: string, { type, at, to, sign, count }: Change): string {
  const lines = text.split('\n');
  const [here, there] = [at, to].map((share) => Math.min(Math.floor(share * lines.length), lines.length - 1));
  const [one = 0, two = 0] = [here, there];
  const line = lines[one] ?? '';
  const offset = Math.floor(at * text.length);
  const place = Math.floor(to * line.length);
  switch (type) {
    case 'drop':
      return lines.toSpliced(one, count).join('\n');
    case 'repeat':
      return lines.toSpliced(two, 0, line).join('\n');
    case 'swap':
      return lines
        .with(one, lines[two] ?? '')
        .with(two, line)
        .join('\n');
    case 'end':
      return text.slice(0, offset);
    case 'cut':
      return text.slice(0, offset) + text.slice(offset + count * 5);
    default:
      return lines.with(one, line.slice(0, place) + sign.repeat(count) + line.slice(place)).join('\n');
  }
}

// ---- Invariants ---------------------------------------------------------------------------------------

const files = filesOf(selectMeetings(await readFixture(), completeMeetings));
const parsed = new Map<string, Parsed>();
const real = new Set(files.map(({ text }) => text));
const cache: CompileCache = {
  get: ({ path, text }) => parsed.get(path + text),
  set: ({ path, text }, _options, result) => {
    if (real.has(text)) parsed.set(path + text, result);
  },
};
const options = { base: '/', cache };

/** Returns a file with its meeting in two languages; the other files do not affect it, and would cost time. */
function around({ path }: SourceFile): SourceFile[] {
  const meeting = path.split('/')[1] ?? 'forum-12';
  const isNear = (other: string): boolean =>
    !other.includes('/') ||
    (other.startsWith(`meetings/${meeting}/`) && /(?:meeting\.yaml|\.(?:en|fr)\.md)$/.test(other));
  return files.filter((file) => file.path === path || isNear(file.path));
}

fuzz('changes of every sort to real documents', {
  runs: 200,
  seed: 20_240_313,
  maxAverageMs: 500,
  inputs: [fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 5 })],
  check: (file, changes) => {
    const text = changes.reduce(changed, file.text);
    const all = around(file).map((each) => (each.path === file.path ? { ...file, text, hash: text } : each));
    const begin = process.cpuUsage();
    const { diagnostics } = compile(all, options);
    expectBounded(diagnostics, all);
    if (diagnostics.some((diagnostic) => diagnostic.fix !== undefined)) expectFixedOnce(all);
    const { user, system } = process.cpuUsage(begin);
    expect((user + system) / 1000).toBeLessThan(maxCpuMs);
  },
});

function expectBounded(diagnostics: readonly Diagnostic[], all: readonly SourceFile[]): void {
  const linesOf = new Map(all.map(({ path, text }) => [path, text.split('\n')]));
  const spans = diagnostics.flatMap(({ span, related }) => (related ? [span, related] : [span]));
  expect(spans.filter((span) => !isInside(span, linesOf.get(span.file)))).toEqual([]);
}

function isInside({ line, column, endLine, endColumn }: Span, lines: string[] = ['']): boolean {
  const inLine = (number: number, at: number) => at >= 1 && at <= (lines[number - 1]?.length ?? -1) + 1;
  return (
    inLine(line, column) &&
    inLine(endLine, endColumn) &&
    (line < endLine || (line === endLine && column <= endColumn))
  );
}

function expectFixedOnce(all: readonly SourceFile[]): void {
  const fixed = fixFiles(all, options);
  const after = all.map((file) => {
    const text = fixed.find((each) => each.file === file.path)?.after ?? file.text;
    return { ...file, text, hash: text };
  });
  for (const each of fixed) expect(essence(each.after)).toBe(essence(each.before));
  expect(fixFiles(after, options)).toEqual([]);
  // Errors may prevent a site, so each version is compared that can be.
  const [before, now] = [all, after].map((some) => compile(some, options).site?.meetings[0]?.documents ?? []);
  for (const [index, document] of (before ?? []).entries()) {
    for (const [language, version] of Object.entries(document.versions)) {
      const same = now?.[index]?.versions[language as keyof typeof document.versions];
      expect(same && isEquivalent(version, same)).toBe(true);
    }
  }
}

/** Returns the letters and digits of a text in one case and script, without the zeros that may precede hours. */
const essence = (text: string): string =>
  asLatin(toLatinDigits(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|0/gu, '');
