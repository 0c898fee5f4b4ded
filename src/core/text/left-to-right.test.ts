import { expect, test } from 'vitest';
import { textOf } from '../../../tests/support/content.ts';
import { splitDirections } from './left-to-right.ts';

const isolatesIn = (text: string) =>
  splitDirections(text)
    .filter(({ isLeftToRight }) => isLeftToRight)
    .map((run) => run.text);

test.for([
  '10 m²',
  '10\u00a0m²',
  '20 °C',
  '−5 °C',
  '-5 °C',
  '+1 (212) 963 4475',
  '1.5 km/h',
  '1 500 CHF',
  '250 USD',
  '$10',
  '10 €',
  '16 GB',
  '100 Mbit/s',
  '300 dpi',
  '2024-03-13',
  '+41 22 338 91 11',
  '±2',
  'C++',
])('%s reads from left to right in Arabic', (expression) => {
  expect(isolatesIn(`تبلغ ${expression} تقريبا.`)).toEqual([expression]);
  expect(isolatesIn(`(${expression})`)).toEqual([expression]);
});

test.for(['الدورة 9 WIPO', '10:00–18:00', '13–14 مارس 2024', 'C. 9284', '25', '1 و2', 'GPT-4', 'A/54/3 m'])(
  '%s follows the direction of the text',
  (text) => expect(isolatesIn(text)).toEqual([]),
);

test('each number of a range is isolated with its unit, so that the range follows the text', () => {
  expect(isolatesIn('من 10 °C–20 °C')).toEqual(['10 °C', '20 °C']);
  expect(isolatesIn('بين 10–20 °C أو 10-20 °C')).toEqual(['20 °C', '20 °C']);
});

test('the text of a document isolates them in Arabic only', () => {
  const edits = { 'note.*.md': ['Continuation.', 'مساحتها **10 m²** و20 °C.'] } as const;
  const htmlOf = (name: string) =>
    textOf(edits, name)
      .sections.flatMap(({ paragraphs }) => paragraphs)
      .map(({ html }) => html)
      .join();
  expect(htmlOf('note.ar.md')).toContain('<strong><bdi dir="ltr">10 m²</bdi></strong>');
  expect(htmlOf('note.ar.md')).toContain('و<bdi dir="ltr">20 °C</bdi>.');
  expect(htmlOf('note.en.md')).not.toContain('bdi');
});

test.for(['111 ', '1×', '1 m/', 'pt/', '1.1', '+1 1', '1', '-', '$'])(
  'the time for %s, repeated, is linear',
  (part) => {
    const timeOf = (count: number) => {
      const text = `1 ${part.repeat(count)}`;
      const start = performance.now();
      splitDirections(text);
      return performance.now() - start;
    };
    timeOf(1000);
    expect(timeOf(100_000)).toBeLessThan(2000);
  },
);
