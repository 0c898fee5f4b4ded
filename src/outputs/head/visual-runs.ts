/** Divides a line into runs of one direction, in the order in which readers see them (Unicode Standard Annex #9). */
import bidiFactory from 'bidi-js';
import type { Direction } from '../../core/model/languages.ts';

/** Characters that follow each other in the text and have the same direction. */
export interface Run {
  /** Offset of the first character in the line. */
  start: number;
  /** Offset after the last character. */
  end: number;
  direction: Direction;
}

/** Returns the runs of a line from left to right. */
export function visualRuns(line: string, baseDirection: Direction): Run[] {
  const runs = levelRuns(embeddingLevels(line, baseDirection));
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  let ordered = runs;
  for (let level = highest; level > 0; level -= 1) ordered = reverseFrom(level, ordered);
  return ordered.map(({ start, end, level }) => ({ start, end, direction: level % 2 === 1 ? 'rtl' : 'ltr' }));
}

interface LevelRun {
  start: number;
  end: number;
  level: number;
}

function levelRuns(levels: Uint8Array): LevelRun[] {
  const runs: LevelRun[] = [];
  for (const [index, level] of levels.entries()) {
    const last = runs.at(-1);
    if (last?.level === level) last.end = index + 1;
    else runs.push({ start: index, end: index + 1, level });
  }
  return runs;
}

/** Reverses each sequence of runs that have at least the level (rule L2). */
function reverseFrom(level: number, runs: readonly LevelRun[]): LevelRun[] {
  const ordered: LevelRun[] = [];
  let sequence: LevelRun[] = [];
  for (const run of runs) {
    if (run.level >= level) sequence.unshift(run);
    else {
      ordered.push(...sequence, run);
      sequence = [];
    }
  }
  return [...ordered, ...sequence];
}

let loaded: ReturnType<typeof bidiFactory> | undefined;

/** Returns the embedding level of each UTF-16 code unit. */
function embeddingLevels(line: string, baseDirection: Direction): Uint8Array {
  loaded ??= bidiFactory();
  const bidi = loaded;
  // bidi-js takes surrogates for Latin letters: https://github.com/lojjic/bidi-js/issues/9
  const text = line.replace(/[\u{10000}-\u{10ffff}]/gu, (character) =>
    (standIns[bidi.getBidiCharTypeName(character)] ?? 'a').repeat(2),
  );
  return bidi.getEmbeddingLevels(text, baseDirection).levels;
}

/** Characters of one code unit, by their bidirectional type. */
const standIns: Readonly<Record<string, string>> = {
  R: 'א',
  AL: 'ا',
  AN: '٠',
  EN: '0',
  NSM: '\u0300',
  ON: '!',
};
