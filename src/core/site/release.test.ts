import { expect, test } from 'vitest';
import { check, edited, validSite } from '../../../tests/support/content.ts';
import { invalid, valid } from '../../../tests/support/rule-tester.ts';
import { nextReleaseMs } from './release.ts';

invalid('error withdrawn-reason', 'The status is withdrawn, but the field "reason" is missing.', {
  'note.*.md': ['title: Note', 'title: Note\nstatus: withdrawn\nreason: Superseded'],
  'note.fr.md': ['status: withdrawn\nreason: Superseded', 'status: ⟦withdrawn⟧'],
});

invalid('error withdrawn-reason', 'The field "reason" explains a withdrawal, but the status is final.', {
  'note.fr.md': ['title: Note', 'title: Note\nreason: ⟦Superseded⟧'],
});

invalid(
  'error field-value',
  '"publishFrom" must be a date such as 2024-03-13, or a date and time such as 2024-03-13T09:00.',
  {
    'note.fr.md': ['title: Note', 'title: Note\npublishFrom: ⟦2024-03-13 at nine⟧'],
  },
);

invalid('error field-parity', '"publishFrom" is 2024-03-02 here but 2024-03-01 in note.en.md:3:14.', {
  'circular.*.md': '---\ntitle: Circular\nsymbol: C. 1\ndate: 2024-01-15\n---\n\nText.\n',
  'note.*.md': ['title: Note', 'title: Note\npublishFrom: 2024-03-01'],
  'note.en.md': ['2024-03-01', '⟪2024-03-01⟫'],
  'note.ru.md': ['2024-03-01', '⟦2024-03-02⟧'],
});

valid('a withdrawn document with a reason', {
  'note.*.md': ['title: Note', 'title: Note\nstatus: withdrawn\nreason: Superseded'],
});

test('the next release is that of the embargo that ends first, in the time of the meeting', () => {
  const { siteWithDrafts } = check(
    edited(validSite, {
      'note.*.md': ['title: Note', 'title: Note\npublishFrom: 2024-03-01'],
      'circular.*.md': ['title: Circular', 'title: Circular\npublishFrom: 2024-02-01T09:00'],
      'agenda.*.md': ['status: provisional', 'status: draft'],
    }),
  );
  const next = (now: string) => nextReleaseMs(siteWithDrafts, Date.parse(now));
  expect(next('2024-01-01T00:00:00Z')).toBe(Date.parse('2024-02-01T09:00:00+01:00'));
  expect(next('2024-02-01T09:00:00+01:00')).toBe(Date.parse('2024-03-01T00:00:00+01:00'));
  expect(next('2024-03-01T00:00:00+01:00')).toBe(Number.POSITIVE_INFINITY);
});
