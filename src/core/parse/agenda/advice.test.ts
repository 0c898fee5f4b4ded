/** Follows the advice of messages about headings to the letter: nothing is left to report. */
import { expect, test } from 'vitest';
import { agendaOf, check, type Edits, edited, validSite } from '../../../../tests/support/content.ts';

const withHeading = (heading: string): Edits => ({
  'meeting.yaml': ['hours: 10:00–18:00', 'hours: 10:00–23:30'],
  'agenda.*.md': ['### 11:00–11:30 Answers', heading],
});

test.each([
  ['11:00 AM radio', 'time-form', '"11:00 radio"', '11:00 radio'],
  ['15:00 P.M. Modi', 'time-form', '"15:00 Modi"', '15:00 Modi'],
  ['11:00 PM Modi', 'time-contradiction', '"23:00 Modi"', '23:00 Modi'],
  ['11:00 م. Answers', 'time-contradiction', '"23:00 Answers"', '23:00 Answers'],
  ['02:00 Lunch', 'time-contradiction', 'Write 14:00 in place of 02:00', '14:00 Lunch'],
  ['晚7时30分 Answers', 'time-form', 'Write 19:30,', '19:30 Answers'],
  ['下午：03:00 Answers', 'time-form', 'Write 15:00,', '15:00 Answers'],
  ['a la 1 de la tarde Answers', 'time-form', 'Write 13:00,', '13:00 Answers'],
  ['3 p.m. sharp Answers', 'time-form', 'Write 15:00,', '15:00 Answers'],
  ['15:00 (3:00 p.m.) Answers', 'time-form', 'Write 15:00,', '15:00 Answers'],
  ['15:30 по Женеве Answers', 'time-zone-name', 'Write 15:30 without по Женеве', '15:30 Answers'],
  ['15:30 (мск) Answers', 'time-zone-name', 'Write 15:30 without (мск)', '15:30 Answers'],
  ['11:00 ET Answers', 'time-form', '"11:00 Answers"', '11:00 Answers'],
  ['11:00 Answers (NY time)', 'time-zone-name', 'Write 11:00 without (NY time)', '11:00 Answers'],
  ['11:00–end Answers', 'time-unclear', 'or 11:00 without an end', '11:00 Answers'],
  ['Вечером в 7:30 Answers', 'item-form', '"### 19:30 Вечером Answers"', '19:30 Вечером Answers'],
  [
    'Afternoon: 3:00–4:00 Answers',
    'item-form',
    '"### 15:00–16:00 Afternoon: Answers"',
    '15:00–16:00 Afternoon: Answers',
  ],
  ['Answers 3:00–4:00', 'item-form', '"### 15:00–16:00 Answers"', '15:00–16:00 Answers'],
])('the advice for %s can be followed', (written, rule, advice, heading) => {
  const { diagnostics } = check(edited(validSite, withHeading(`### ${written}`)));
  expect(new Set(diagnostics.map((each) => each.rule))).toEqual(new Set([rule]));
  expect(diagnostics[0]?.hint?.en).toContain(advice);
  expect(check(edited(validSite, withHeading(`### ${heading}`))).diagnostics).toEqual([]);
});

test.each([
  ['time-form', '11:00 AM radio'],
  ['time-form', '15:00 P.M. Modi'],
  ['time-contradiction', '11:00 PM Modi'],
  ['time-contradiction', '11:00 م. Answers'],
  ['time-zone-name', '15:30 по Женеве'],
  ['time-zone-name', '15:30 Panel (NY time)'],
  ['time-form', '15:30 IST Austria'],
  ['time-contradiction', '15:30 Panel, 16:00 Tokyo'],
])('a comment that suppresses %s keeps all words of %s in the title', (rule, heading) => {
  const edits = withHeading(`<!-- suppress ${rule}: a name -->\n\n### ${heading}`);
  expect(check(edited(validSite, edits)).diagnostics).toEqual([]);
  const items = agendaOf(edits).days.flatMap((day) => day.items);
  expect(items.find(({ id }) => id === 'qa-1')).toMatchObject({
    start: heading.slice(0, 5),
    title: heading.slice(6),
  });
});
