import { expect, test } from 'vitest';
import { check, edited, publishable, validSite } from '../../tests/support/content.ts';
import type { Language } from '../core/model/languages.ts';
import { meetingFacts } from './facts.ts';
import { translator } from './t.ts';

/** Returns the values of the facts of a meeting on some days. */
function valuesOn(start: string, end: string, language: Language): string[] {
  const [meeting] = publishable(check(edited(validSite, {}))).meetings;
  if (!meeting) throw new Error('The site has no meeting.');
  const facts = meetingFacts(translator(language, {}), language, { ...meeting, start, end });
  return facts.map(({ value }) => value);
}

test('a meeting during which the clocks change has both offsets, each with its days', () => {
  const zone = valuesOn('2027-10-29', '2027-11-01', 'en').find((value) => value.includes('UTC'));
  expect(zone).toMatch(/UTC\+2 \(29.30 October 2027\) and UTC\+1 \(31 October.{1,3}1 November 2027\)/);
  const spring = valuesOn('2027-03-27', '2027-03-28', 'en').find((value) => value.includes('UTC'));
  expect(spring).toContain('UTC+1 (27 March 2027) and UTC+2 (28 March 2027)');
});

test('any other meeting has one offset', () => {
  for (const [start, end, offset] of [
    ['2027-10-25', '2027-10-29', 'UTC+2'],
    ['2027-11-01', '2027-11-05', 'UTC+1'],
  ] as const)
    for (const language of ['ar', 'zh', 'en'] as const)
      expect(valuesOn(start, end, language).filter((value) => value.includes('UTC'))).toEqual([
        expect.stringMatching(new RegExp(`${offset.replace('+', '\\+')}(?!.*UTC)`)),
      ]);
});

test.each([
  ['live: true', {}, 'Live (link not published)'],
  ['recorded: true', {}, 'Live and on demand (link not published)'],
  ['url: https://example.org/live', {}, 'Live'],
  [
    'recorded: true',
    { 'agenda.*.md': ['Abstract.', 'Abstract.\n\n- [Video](https://example.org/video) `recording`'] },
    'Live and on demand',
  ],
] as const)('a webcast says that it has no link, if it has none: %s', (field, changes, value) => {
  const hours = 'hours: 10:00–18:00\n';
  const content = edited(validSite, {
    'meeting.yaml': [hours, `${hours}webcast:\n  ${field}\n`],
    ...changes,
  });
  const [meeting] = publishable(check(content)).meetings;
  if (!meeting) throw new Error('The site has no meeting.');
  const facts = meetingFacts(translator('en', {}), 'en', meeting);
  expect(facts.find(({ name }) => name === 'Webcast')?.value).toBe(value);
});
