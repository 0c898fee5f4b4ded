/** Whatever is done to a document, compiling it ends in diagnostics that stand within the files, never in an exception. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compile, type ParseCache } from '../src/core/compile.ts';
import type { SourceFile, Span } from '../src/core/model.ts';
import type { Parsed } from '../src/core/parse.ts';
import { readContent } from '../src/shell/read.ts';

const seed = 20_240_313;
const rounds = 150;

/** A small generator of random numbers (mulberry32): the same numbers in every run. */
function random(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const signs =
  '\n|\n\n|---\n|\t|    |# |### |- |1. |9. |> |`|``` |~|*|**|_|[|](|)|[^1]|[^1]: |<|<b>|&|&#0;|\\|"|:|: |{|}|\'|!|%|@|,|?|؟|？|10:00–11:00|25:99|٠|\u0000|\ufeff|\ufffd|\u2028|\ud800|\u200f|𝒳|。|https://a。|`#x`|of #y|of |#|null|2024-02-30|&a |*a |!b |- - - x'.split(
    '|',
  );

function mutated(text: string, pick: (below: number) => number): string {
  const lines = text.split('\n');
  const at = pick(lines.length);
  const other = pick(lines.length);
  const line = lines[at] ?? '';
  switch (pick(6)) {
    case 0:
      return lines.toSpliced(at, 1 + pick(3)).join('\n');
    case 1:
      return lines.toSpliced(other, 0, line).join('\n');
    case 2:
      return lines
        .with(at, lines[other] ?? '')
        .with(other, line)
        .join('\n');
    case 3:
      return text.slice(0, pick(text.length + 1));
    case 4: {
      const from = pick(text.length + 1);
      return text.slice(0, from) + text.slice(from + 1 + pick(20));
    }
    default: {
      const place = pick(line.length + 1);
      const sign = (signs[pick(signs.length)] ?? '').repeat(1 + pick(3) * pick(3));
      return lines.with(at, line.slice(0, place) + sign + line.slice(place)).join('\n');
    }
  }
}

test('changes of every sort to real documents', { timeout: 20_000 }, async () => {
  const { files } = await readContent(fileURLToPath(new URL('../content', import.meta.url)));
  const pick = random(seed);
  for (let round = 0; round < rounds; round += 1) {
    const file = files[pick(files.length)];
    if (!file) throw new Error('There is no content');
    let { text } = file;
    for (let count = 1 + pick(4); count > 0; count -= 1) text = mutated(text, pick);
    expectBounded(
      files.map((each) => (each === file ? { ...each, text } : each)),
      { ...file, text },
    );
  }
});

const parsed = new Map<string, Parsed>();
const cache: ParseCache = {
  get: ({ path, text }) => parsed.get(path + text),
  set: ({ path, text }, _options, result) => void parsed.set(path + text, result),
};

function expectBounded(files: SourceFile[], changed: SourceFile): void {
  const { diagnostics } = compile(files, { base: '/', cache });
  const linesOf = new Map(files.map(({ path, text }) => [path, text.split('\n')]));
  const places = diagnostics.flatMap(({ span, other }) => (other ? [span, other] : [span]));
  const outside = places.filter((place) => !isInside(place, linesOf.get(place.file)));
  expect(outside, `${changed.path}:\n${changed.text}`).toEqual([]);
}

function isInside({ line, column, endLine, endColumn }: Span, lines: string[] = []): boolean {
  const inLine = (number: number, at: number) => at >= 1 && at <= (lines[number - 1]?.length ?? -1) + 1;
  return (
    inLine(line, column) &&
    inLine(endLine, endColumn) &&
    (line < endLine || (line === endLine && column <= endColumn))
  );
}
