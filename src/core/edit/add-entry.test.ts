import { expect, test } from 'vitest';
import { addEntry } from './add-entry.ts';
import { applyEdits } from './edits.ts';

const added = (text: string, group: string): string | null => {
  const edit = addEntry('series.yaml', text, group, { id: 'fish', value: { organ: 'lakes' } });
  return edit && applyEdits(text, [edit]);
};

test('adds an entry after the last one of its group, with the indentation and line breaks of the file', () => {
  const text =
    '# Organs\norgans:\n    lakes:\n        name: Lakes # of all\n\n# Series\nseries:\n  a:\n    organ: lakes';
  expect(added(text, 'organs')).toBe(text.replace('# of all\n', '# of all\n    fish:\n      organ: lakes\n'));
  expect(added(text, 'series')).toBe(`${text}\n  fish:\n    organ: lakes`);
  expect(added(text.replaceAll('\n', '\r\n'), 'series')).toBe(
    `${text}\n  fish:\n    organ: lakes`.replaceAll('\n', '\r\n'),
  );
});

test('adds none to a group on one line, or that is not there', () => {
  expect(added('series: { a: { organ: lakes } }\n', 'series')).toBeNull();
  expect(added('organs:\n  a:\n    name: A\n', 'series')).toBeNull();
});
