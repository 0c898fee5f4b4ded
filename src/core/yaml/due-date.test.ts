import { invalid, valid } from '../../../tests/support/rule-tester.ts';

const invalidDate = (written: string, date: string, time: string) => {
  const other = time.includes('[') ? '' : `, in another time zone ${time}[Asia/Tokyo]`;
  invalid(
    'error field-value',
    `"date" in entry 1 of "deadlines" must be a date such as ${date}, or a date and time such as ${time}${other}.`,
    { 'meeting.yaml': ['date: 2024-02-01', `date: ⟦${written}⟧`] },
  );
};
/** What was probably meant is a date and a time. */
const meant = (written: string, time: string) => invalidDate(written, '2024-03-13', time);

meant('2024-02-01 18:00', '2024-02-01T18:00');
meant('2024-02-01T6 pm', '2024-02-01T18:00');
meant('2024-02-01, 18 h 30', '2024-02-01T18:30');
meant('1 February 2024, 6 pm', '2024-02-01T18:00');
meant('1 février 2024 à 18 h', '2024-02-01T18:00');
meant('18:00, 1 February 2024', '2024-02-01T18:00');
meant('2024-02-01T23:59:59', '2024-02-01T23:59');
meant('2024-02-01T18:00Z', '2024-02-01T18:00[UTC]');
meant('2024-02-01T18:00:00+09:00[Asia/Tokyo]', '2024-02-01T18:00[Asia/Tokyo]');
meant('2024-02-01 18:00 Asia/Tokyo', '2024-02-01T18:00[Asia/Tokyo]');
meant('2024-02-01T18:00[tokyo]', '2024-02-01T18:00[Asia/Tokyo]');
meant('2024-02-01 24:00', '2024-02-01T24:00');
// Nothing says which zone the offset belongs to, or which day is meant.
meant('2024-02-01T18:00+09:00', '2024-03-13T18:00');
meant('2024-02-01T18:00[Mars/Olympus]', '2024-03-13T18:00');
meant('"18:00"', '2024-03-13T18:00');
invalidDate('1 February 2024', '2024-02-01', '2024-03-13T18:00');

valid('deadlines and a registration with an hour', {
  'meeting.yaml': [
    ['date: 2024-02-01', 'date: 2024-02-01T18:00[Asia/Tokyo]'],
    [
      'deadlines:',
      'registration:\n  - mode: online\n    url: https://example.org/\n    until: 2024-03-01T24:00\ndeadlines:',
    ],
  ],
});
