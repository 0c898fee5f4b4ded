import { expect, test } from 'vitest';
import { applyEdits } from './edits.ts';

const edit = (start: number, end: number, text: string) => ({ file: 'note.en.md', start, end, text });

test('offsets refer to the original text, and everything else stays the same', () => {
  const text = '\ufeffone\r\ntwo\r\nthree';
  expect(applyEdits(text, [edit(11, 16, '3'), edit(1, 4, 'eins'), edit(6, 6, '(')])).toBe(
    '\ufeffeins\r\n(two\r\n3',
  );
  expect(applyEdits(text, [])).toBe(text);
});

test.each([
  ['overlap', [edit(0, 3, 'x'), edit(2, 4, 'y')]],
  ['end after the text', [edit(2, 9, 'x')]],
  ['end before they start', [edit(3, 2, 'x')]],
])('rejects edits that %s', (_, edits) => {
  expect(() => applyEdits('text', edits)).toThrow(RangeError);
});
