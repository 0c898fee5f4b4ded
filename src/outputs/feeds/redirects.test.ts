import { expect, test } from 'vitest';
import { siteWith } from '../../../tests/support/content.ts';
import { previousAddresses, redirectsFile } from './redirects.ts';

const moved = siteWith({
  '/moved.yaml': '- from: old\n  to: session\n- from: session/plan\n  to: session/note\n',
});

test('files that are named by their meeting have copies at the addresses of its previous names', () => {
  const previousOf = previousAddresses(moved);
  expect(previousOf('/meetings/session/session.zip')).toEqual(['/meetings/old/old.zip']);
  expect(previousOf('/fr/meetings/session/session.fr.epub')).toEqual(['/fr/meetings/old/old.fr.epub']);
  expect(previousOf('/fr/meetings/session/session.en.epub')).toEqual([]);
  expect(previousOf('/fr/meetings/session/deadlines.ics')).toEqual(['/fr/meetings/old/deadlines.ics']);
});

test('rules redirect files of moved meetings, ZIP files of one language, and calendars of days and kinds', () => {
  const lines = redirectsFile(moved, '/base/').split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      '/base/fr/meetings/old/ /base/fr/meetings/session/ 301',
      '/base/fr/meetings/session/plan.md /base/fr/meetings/session/note.md 301',
      '/base/fr/meetings/old/old.fr.epub /base/fr/meetings/session/session.fr.epub 301',
      '/base/meetings/old/old.zip /base/meetings/session/session.zip 301',
      '/base/fr/meetings/session/session.fr.zip /base/meetings/session/session.zip 301',
      '/base/fr/meetings/old/old.fr.zip /base/meetings/session/session.zip 301',
      '/base/fr/meetings/old/* /base/fr/meetings/session/:splat 301',
      '/base/fr/meetings/:meeting/agenda/day/* /base/fr/meetings/:meeting/agenda.ics 301',
      '/base/fr/meetings/:meeting/agenda/kind/* /base/fr/meetings/:meeting/agenda.ics 301',
    ]),
  );
  expect(new Set(lines).size).toBe(lines.length);
  const firstPattern = lines.findIndex((line) => line.includes('*'));
  expect(lines.slice(firstPattern, -1).every((line) => line.includes('*'))).toBe(true);
});

test.for([3, 400])('of %i-letter names, the file has as many as hosts read, and all patterns', (length) => {
  const [meeting] = moved.meetings;
  if (!meeting) throw new Error('The site has no meeting.');
  const meetings = Array.from({ length: 300 }, (_, index) => ({
    ...meeting,
    id: `m${index}`.padEnd(length, 'x'),
  }));
  const file = redirectsFile({ ...moved, meetings, moved: [] }, '/');
  const lines = file.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(1000);
  expect(file.length).toBeLessThanOrEqual(64_000);
  expect(lines.length === 1000 || file.length > 62_000).toBe(true);
  expect(lines.filter((line) => line.includes('*'))).toHaveLength(12);
  expect(lines[0]).toContain(`/meetings/${meetings[0]?.id}/`);
});
