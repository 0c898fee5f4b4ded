import { expect, test } from 'vitest';
import { siteWith } from '../../../tests/support/content.ts';
import { directoryEntries, directoryYears, entriesOfYear, firstEntries } from './directory.ts';

const { meetings } = siteWith();
const [meeting] = meetings;
if (!meeting) throw new Error('The site has no meeting.');

test('one page lists the documents of a small site', () => {
  const entries = directoryEntries({ meetings });
  expect(entries.map(({ document, date, year }) => [document.name, date, year])).toEqual([
    ['agenda', null, '2024'],
    ['circular', '2024-01-15', '2024'],
    ['note', '2024-02-01', '2024'],
  ]);
  expect(directoryYears({ meetings })).toEqual([]);
  expect(firstEntries({ meetings })).toEqual(entries);
});

test('a large site has a page for each year, and the first page lists the latest', () => {
  const large = {
    meetings: ['2024', '2023'].map((year) => ({
      ...meeting,
      start: `${year}-05-01`,
      documents: Array.from({ length: 501 }, (_, index) => ({
        ...meeting.documents[0],
        name: `report-${index}`,
        versions: {},
      })),
    })),
  } as unknown as Pick<ReturnType<typeof siteWith>, 'meetings'>;
  expect(directoryYears(large)).toEqual(['2024', '2023']);
  expect(firstEntries(large)).toEqual(entriesOfYear(large, '2024'));
  expect(entriesOfYear(large, '2023')).toHaveLength(501);
});
