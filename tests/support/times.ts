/** Reads times in tests. */
import { expect, test } from 'vitest';
import { readTimes, type WallTimes } from '../../src/core/dates/wall-times.ts';

/** Writes what is read: the standard form, or the problem and what may be meant. */
export function reading(text: string): string {
  const times = readTimes(text);
  if (!times) return 'none';
  if (times.kind === 'unclear')
    return `${times.problem}: ${times.choices.map((choice) => choice.times).join(' or ')}`;
  return times.expected + (times.zone === null ? '' : `, ${times.zone}`);
}

/** @throws Error if the times are unclear */
export function parsed(text: string): WallTimes {
  const times = readTimes(text);
  if (times?.kind !== 'clear') throw new Error(`“${text}” has no clear times.`);
  return times;
}

/** Tests the forms that each have one meaning. A title follows them. */
export function reads(meaning: string, ...forms: string[]): void {
  test.each(forms)(`%s is ${meaning}`, (form) => {
    const text = `${form} Title`;
    expect([reading(text), readTimes(text)?.rest]).toEqual([meaning, 'Title']);
  });
}
