import { expect, test } from 'vitest';
import { compareDocumentNames } from './document-order.ts';

test.each([
  [
    [
      'note',
      'note-add-1',
      'note-add-2',
      'note-corr-1',
      'note-2',
      'note-2-add-1',
      'note-10',
      'note-background',
    ],
  ],
  [['agenda', 'agenda-rev-1', 'circular', 'circular-rev-2', 'circular-rev-10', 'note']],
  [['statement-2-corr-1', 'statement-3', 'statement-2026', 'statement-france']],
])('orders %j, however they are listed', (names) => {
  expect(names.toReversed().sort(compareDocumentNames)).toEqual(names);
  expect(names.toSorted().sort(compareDocumentNames)).toEqual(names);
});
