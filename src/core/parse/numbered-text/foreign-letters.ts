/** Finds labels with a letter of another alphabet than those beside them: Latin `c)` after `б)`, or among `а)`, `б)`, `с)`. */
import type { Wording } from '../../model/wording.ts';
import {
  followsReading,
  type LabelReading,
  labelAt,
  readLabel,
  startsSeries,
} from '../../text/labels/sub-paragraph-label.ts';
import { replaceLetters, toCyrillic, toLatin } from '../../text/look-alike-letters.ts';
import type { LabelledBlocks } from './labelled-blocks.ts';

export interface MeantLabel {
  /** The ways to read the label that was meant. */
  readings: readonly LabelReading[];
  /** As it should be written. */
  expected: string;
  found: Alphabet;
  /** The alphabet of the labels beside it. */
  meant: Alphabet;
}

interface Alphabet {
  name: Wording;
  letter: RegExp;
  /** Letters of the other alphabet by those of this one that look the same. */
  lookAlikes: ReadonlyMap<string, string>;
}

const alphabets: readonly Alphabet[] = [
  {
    name: { en: 'Latin', fr: 'latine' },
    letter: /^[(（]?[a-z][)）]/iu,
    lookAlikes: toCyrillic,
  },
  {
    name: { en: 'Cyrillic', fr: 'cyrillique' },
    letter: /^[(（]?\p{Script=Cyrillic}[)）]/u,
    lookAlikes: toLatin,
  },
];

const alphabetOf = (entry: LabelledBlocks | undefined): Alphabet | undefined =>
  entry && alphabets.find(({ letter }) => letter.test(entry.label));

/**
 * Returns the label that was meant; `null` for one that can be right.
 *
 * @param earlier the labels before it, also those of other levels
 */
export function readForeignLetter(
  earlier: readonly LabelledBlocks[],
  entry: LabelledBlocks,
  next: LabelledBlocks | undefined,
): MeantLabel | null {
  const previous = earlier.at(-1);
  const found = alphabetOf(entry);
  const meant = [previous, next].map(alphabetOf).find((alphabet) => alphabet && alphabet !== found);
  if (!found || !meant || fits(earlier, entry.readings, next)) return null;
  const lookAlike = replaceLetters(entry.label, found.lookAlikes);
  const similar = readLabel(`${lookAlike} x`)?.readings ?? [];
  if (lookAlike !== entry.label && fits(earlier, similar, next))
    return { readings: similar, expected: lookAlike, found, meant };
  // A letter that starts a series may be the only one of its level.
  if (!previous || alphabetOf(previous) === found || entry.readings.some(startsSeries)) return null;
  const readings = previous.readings.map((each) => ({ ...each, position: each.position + 1, insertion: 1 }));
  const reading = readings.find((each) => fits([], [each], next)) ?? readings[0];
  return reading ? { readings, expected: labelAt(entry.label, reading), found, meant } : null;
}

const fits = (
  earlier: readonly LabelledBlocks[],
  readings: readonly LabelReading[],
  next: LabelledBlocks | undefined,
): boolean =>
  readings.some(
    (reading) =>
      earlier.some((each) => each.readings.some((last) => followsReading(last, reading))) ||
      next?.readings.some((each) => followsReading(reading, each)),
  );
