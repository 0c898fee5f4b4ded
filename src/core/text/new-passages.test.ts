import { expect, test } from 'vitest';
import { findNewPassages } from './new-passages.ts';

/** Returns what is new in the last of several texts, if the engines agree on those before it. */
function newIn(...texts: string[]): string {
  const last = texts.pop() ?? '';
  for (const text of texts) findNewPassages(text).remember();
  return findNewPassages(last).text;
}

test.each([
  [
    'words',
    '### 09:00–10:30 Opening words\n\n- **One** two.',
    '### 11:15–12:00 Closing talk\n\n- **Six** ten.',
  ],
  ['numbers of lists', 'Above.\n\n11. *Eleventh* point', 'Before.\n\n12. *Twelfth* point'],
  [
    'addresses of the same form',
    'Qua [the page](https://example.org/a/12).',
    'Qua [a text here](https://example.org/a/7).',
  ],
  ['footnotes', 'Quo (*a*).[^1]\n\n[^1]: Note!', 'Quo (*b*).[^12]\n\n[^12]: Word!'],
])('passages that differ only in %s are compared once', (_kind, first, second) => {
  expect(newIn(first, second)).toBe('');
});

test.each([
  ['a sign', 'Sic: *one* two', 'Sic: *one * two'],
  ['the script beside a sign', 'Quasi **one**two', 'Quasi **one**二'],
  ['an address', 'Circa a/desk@example.org', 'Circa b/desk@example.org'],
  ['the number of a later line', 'Ergo\n2. one', 'Ergo\n1. one'],
  ['the list before it', '1. Vide\n\n~~x~~', '- Vide\n\n~~x~~'],
  ['a label', 'Ubi [one] *a*', 'Ubi [two] *a*'],
])('passages that differ in %s are both compared', (_kind, first, second) => {
  expect(newIn(first, second)).toContain(second.split('\n\n').at(-1));
});

test('a passage is new where a label in it has a definition for the first time, and comes with the definition', () => {
  expect(newIn('Ibid. [a]!', 'Other.\n\nIbid. [a]!\n\n[a]: https://example.org')).toContain(
    'Ibid. [a]!\n\n[a]: https://example.org',
  );
  expect(newIn('[^7]: Nota (*bene*)', '{New} passage.[^7]\n\n[^7]: Nota (*bene*)')).toBe(
    '{New} passage.[^7]\n\n[^7]: Nota (*bene*)',
  );
});

test.each(['```\ncode\n\nText.\n```', 'A\n\n<!-- a\n\nb -->', '~~~\n\nText.'])(
  'a text with a block that goes on after an empty line is compared as a whole: %j',
  (text) => {
    expect(newIn(text, text)).toBe(text);
  },
);
