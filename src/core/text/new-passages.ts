/**
 * Finds the passages of a text whose Markdown was not compared before, because comparing engines is slow and most
 * passages differ from others only in their words.
 */
import { memoize } from '../memoize.ts';

export interface NewPassages {
  /** The new passages, and the definitions of the labels in them; empty if there is none. */
  text: string;
  /** Records that the engines agree on these passages. */
  remember: () => void;
}

/** The shapes of passages on which the engines agree. Bounded, so that a process that runs for days does not grow. */
const agreed = new Set<string>();
const maxShapes = 50_000;

/** @param text without its plain words */
export function findNewPassages(text: string): NewPassages {
  if (blockAcrossPassages.test(text)) return { text, remember: () => {} };
  const passages = splitAtEmptyLines(text);
  const definitions = countDefinitions(text);
  const shapes = passages.map((passage, index) =>
    [
      lastMarker(passages[index - 1]),
      shapeOf(passage),
      firstMarker(passages[index + 1]),
      ...labelsIn(passage).map((label) => definitions.get(label) ?? 0),
    ].join('\n'),
  );
  const isNew = shapes.map((shape) => !agreed.has(shape));
  const used = new Set(passages.flatMap((passage, index) => (isNew[index] ? labelsIn(passage) : [])));
  const kept = passages.filter(
    (passage, index) => isNew[index] || definedIn(passage).some((label) => used.has(label)),
  );
  return {
    text: kept.join('\n\n'),
    remember: () => {
      if (agreed.size > maxShapes) agreed.clear();
      for (const shape of shapes) agreed.add(shape);
    },
  };
}

/** Code and HTML can go on after an empty line, so that what follows cannot be read by itself. */
const blockAcrossPassages = /```|~~~|<(?!https?:|mailto:)/i;

/** Splits a text before each line that is not indented and follows an empty line. Such a line ends all blocks but lists. */
const splitAtEmptyLines = (text: string): string[] =>
  text.replace(/^(?:[ \t]*\n)+/, '').split(/\n(?:[ \t]*\n)+(?![ \t]|$)|(?<=^\[\^[^\n]*)\n(?=\[\^)/m);

// ---- Labels of links and footnotes ------------------------------------------------------------------------

const normalizeLabel = (label: string): string => label.replace(/\s+/g, ' ').toLowerCase();

const labelsIn = (text: string): string[] =>
  [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, label = '']) => normalizeLabel(label));

const definedIn = (text: string): string[] =>
  [...text.matchAll(/\[([^[\]]*)\]:/g)].map(([, label = '']) => normalizeLabel(label));

function countDefinitions(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of definedIn(text)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

// ---- Shapes -------------------------------------------------------------------------------------------

const marker = /^[ \t]*(?:[-+*](?=\s)|\d{1,9}[.)](?=\s)|[>|[]|#{1,6} )?/;

/** Returns the sign of the block that a line starts, with 1 for any number. */
const markerOf = (line: string): string => (marker.exec(line)?.[0] ?? '').replace(/\d+/, '1');

const firstMarker = (passage: string | undefined): string =>
  passage === undefined ? 'none' : markerOf(passage);

/** Returns the signs of the blocks that the first and the last line of a passage start. */
const lastMarker = (passage: string | undefined): string =>
  passage === undefined
    ? 'none'
    : `${markerOf(passage)} ${markerOf(passage.slice(passage.lastIndexOf('\n') + 1))}`;

/** Replaces words and numbers by stand-ins of the same script, and shortens runs of words in the texts of links. */
const shapeOf = (passage: string): string =>
  passage
    .replace(/^[1-9]\d{0,8}(?=[.)])/, (number) => '2'.padEnd(number.length, '0'))
    .replace(keptOrReplaced, (found, kept?: string) =>
      kept === undefined ? standIn(found) : footnoteOrAddress.test(kept) ? kept.replace(/\d+/g, '0') : kept,
    )
    .replace(/(?<=\p{L} )(?:\p{L}{2} )+(?=\p{L})/gu, '');

/**
 * Kept are labels, the letters of addresses and character references, and numbers at the start of a line: a list
 * ends a paragraph if its number is 1.
 */
const keptOrReplaced =
  /(^[ \t>]*\d+|\[[^[\]]*\](?!\()|(?<![^\s(])[^\s(]*(?:[wW]{3}\.|:\/\/|[@&])\S*)|\p{L}[\p{L}\p{M}]*|\d+/gmu;

const footnoteOrAddress = /^(?:\[\^|[^[\s>\d])/;

/** Keeps the scripts of the first and the last letter of a word, which can be beside a sign. */
const standIn = (found: string): string =>
  /^\d/.test(found) ? '0' : scriptOf(found[0] ?? '') + scriptOf(found.at(-1) ?? '');

const scripts: readonly (readonly [pattern: RegExp, standIn: string])[] = [
  [/[a-z]/, 'a'],
  [/[A-Z]/, 'A'],
  [/[à-öø-ÿœ]/, 'é'],
  [/[À-ÖØ-ÞŒ]/, 'É'],
  [/[а-яё]/, 'я'],
  [/[А-ЯЁ]/, 'Я'],
  [/[ء-ي]/, 'ع'],
  [/\p{Script=Han}/u, '文'],
];

const scriptOf = memoize(
  (letter: string): string => scripts.find(([pattern]) => pattern.test(letter))?.[1] ?? letter,
);
