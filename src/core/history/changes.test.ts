import { expect, test } from 'vitest';
import { fieldChanges } from './changes.ts';

test('fieldChanges lists nested fields, and counts neither white space nor a field without a value', () => {
  const before = { place: { en: 'Bern', fr: 'Berne' }, theme: 'a  b', venue: '', contact: null };
  const after = { place: { en: 'Geneva', fr: 'Berne' }, theme: 'a b', deadlines: [{ id: 'names' }] };
  expect(fieldChanges(before, after)).toEqual([
    { type: 'field', field: 'place.en', before: 'Bern', after: 'Geneva' },
    { type: 'field', field: 'deadlines.0.id', before: null, after: 'names' },
  ]);
});

test('a list of texts is one text', () => {
  expect(fieldChanges({ hours: '10:00–18:00' }, { hours: ['10:00–13:00', '15:00–18:00'] })).toEqual([
    { type: 'field', field: 'hours', before: '10:00–18:00', after: '10:00–13:00, 15:00–18:00' },
  ]);
});
