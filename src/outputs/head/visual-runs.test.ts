import { expect, test } from 'vitest';
import { visualRuns } from './visual-runs.ts';

/** Lists the runs from left to right; those that are read from right to left are in brackets. */
const runsOf = (line: string, baseDirection: 'ltr' | 'rtl') =>
  visualRuns(line, baseDirection).map(({ start, end, direction }) => {
    const text = line.slice(start, end);
    return direction === 'rtl' ? `[${text}]` : text;
  });

test.for([
  ['a line in one direction', 'ltr', 'AI and IP', ['AI and IP']],
  ['a Latin name in an Arabic line', 'rtl', 'عن AI هنا', ['[ هنا]', 'AI', '[عن ]']],
  ['a Latin line below an Arabic one', 'rtl', '(WIPO)', ['[)]', 'WIPO', '[(]']],
  ['numbers keep their digits', 'rtl', 'في 28/10/2025', ['28/10/2025', '[في ]']],
  ['an Arabic name in a Latin line', 'ltr', 'a كتب b', ['a ', '[كتب]', ' b']],
  ['a number in an Arabic name in a Latin line', 'ltr', 'a كتب 12 b', ['a ', '12', '[كتب ]', ' b']],
  ['isolates', 'rtl', 'قال \u2066Hello, world!\u2069 ثم', ['[\u2069 ثم]', 'Hello, world!', '[قال \u2066]']],
  ['an emoji after a Latin name', 'rtl', 'عن AI 🎉', ['[ 🎉]', 'AI', '[عن ]']],
  ['a letter outside of the basic plane', 'rtl', 'عن 𝐀 12', ['𝐀 12', '[عن ]']],
  ['an empty line', 'rtl', '', []],
] as const)('%s', ([, direction, line, runs]) => {
  expect(runsOf(line, direction)).toEqual(runs);
});
