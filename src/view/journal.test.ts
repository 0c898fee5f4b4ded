import { expect, test } from 'vitest';
import { check, type Edits, edited, validSite } from '../../tests/support/content.ts';
import { inState } from '../../tests/support/meetings/states.ts';
import type { Language } from '../core/model/languages.ts';
import { journalDays } from '../core/site/journal.ts';
import { translator } from '../i18n/t.ts';
import { shownDay } from './journal.ts';

const otherMeeting = (start: string, timeZone: string, hours: string): string =>
  (validSite['meetings/session/meeting.yaml'] ?? '')
    .replace('number: 1', 'number: 2')
    .replace(/^start: .*$/m, `start: ${start}`)
    .replace(/^end: .*$/m, `end: ${start}`)
    .replace('Europe/Zurich', timeZone)
    .replace('10:00–18:00', hours);

function dayOf(date: string, edits: Edits, language: Language = 'en') {
  const { site } = check(edited(validSite, edits));
  if (!site) throw new Error('The site has errors.');
  const day = journalDays(site).find((each) => each.date === date);
  if (!day) throw new Error(`The journal has no ${date}.`);
  return shownDay({ config: site.config, language, t: translator(language, site.strings) }, day);
}

test('a day has the items of the agenda, between whose times it is', () => {
  const { meetings } = dayOf('2024-03-13', {});
  expect(meetings.map(({ hours }) => hours)).toEqual([{ start: '10:00', end: '11:30' }]);
  expect(meetings[0]?.agenda?.items.map(({ id }) => id)).toEqual(['panel-1', 'qa-1']);
});

test.each([
  ['in each sitting', '15:00–16:00', 'panel', ['10:00–11:30', '15:00–16:00']],
  ['between two sittings', '13:30–14:30', 'panel', ['10:00–14:30']],
  ['in the break into a sitting', '14:30–16:00', 'panel', ['10:00–11:30', '14:30–16:00']],
  ['after the last sitting', '18:00–19:00', 'panel', ['10:00–11:30', '18:00–19:00']],
  ['in the break, and is one', '13:00–15:00', 'break', ['10:00–11:30']],
  ['in the break, and beside the meeting', '13:30–14:30', 'side-event', ['10:00–11:30']],
])('the items of a day with sittings: one is %s', (_, times, kind, expected) => {
  const { meetings } = dayOf('2024-03-13', {
    'meeting.yaml': ['hours: 10:00–18:00', 'hours: 10:00–13:00, 15:00–18:00'],
    'agenda.*.md': ['## 2024-03-14', `### ${times} Later\n\n\`${kind}\` \`#later\`\n\n## 2024-03-14`],
  });
  const { sittings, ...whole } = meetings[0]?.hours ?? { start: '', end: '' };
  expect((sittings ?? [whole]).map(({ start, end }) => `${start}–${end}`)).toEqual(expected);
});

test('meetings are in the order in which they begin, whatever their zones', () => {
  const { meetings, hasSeveralZones } = dayOf('2024-03-13', {
    '/meetings/tokyo/meeting.yaml': otherMeeting('2024-03-13', 'Asia/Tokyo', '16:00–18:00'),
    '/meetings/lima/meeting.yaml': otherMeeting('2024-03-13', 'America/Lima', '08:00–10:00').replace(
      'number: 2',
      'number: 3',
    ),
  });
  expect(meetings.map(({ meeting, hours }) => `${meeting.id} ${hours?.start}`)).toEqual([
    'tokyo 16:00',
    'session 10:00',
    'lima 08:00',
  ]);
  expect(hasSeveralZones).toBe(true);
});

test('an agenda that lacks the language has its titles in another one', () => {
  const { meetings } = dayOf(
    '2024-03-20',
    {
      '/meetings/tokyo/meeting.yaml': otherMeeting('2024-03-20', 'Asia/Tokyo', '09:00–18:00'),
      '/meetings/tokyo/agenda.en.md': `---
title: Agenda
status: provisional
---

## 2024-03-20

### 10:00–11:00 Opening remarks

\`opening\` \`#remarks\`
`,
    },
    'fr',
  );
  const [agenda] = meetings.map((each) => each.agenda);
  expect([agenda?.language, agenda?.items.map(({ title }) => title)]).toEqual(['en', ['Opening remarks']]);
});

test('items whose words are from the version before are not on the page of the agenda', () => {
  const revision = (validSite['meetings/session/agenda.en.md'] ?? '').replace(
    'status: provisional',
    'status: provisional\nrevises: agenda',
  );
  const [english, french] = (['en', 'fr'] as const).map((language) => {
    const { meetings } = dayOf('2024-03-13', { 'agenda-rev-1.en.md': revision }, language);
    return meetings[0]?.agenda;
  });
  expect([english?.document, english?.language, english?.hasItemsOnPage]).toEqual([
    'agenda-rev-1',
    'en',
    true,
  ]);
  expect([french?.document, french?.language, french?.hasItemsOnPage]).toEqual(['agenda-rev-1', 'fr', false]);
});

test.each(['cancelled', 'postponed'] as const)('a %s meeting has no times and no items', (state) => {
  const [shown] = dayOf('2024-03-13', inState(state)).meetings;
  expect(shown?.isHeld).toBe(false);
  expect([shown?.hours, shown?.agenda]).toEqual([undefined, undefined]);
});

test('a meeting that was postponed to new dates has no times on the days before', () => {
  const held = (date: string) => dayOf(date, inState('rescheduled')).meetings.map(({ isHeld }) => isHeld);
  expect([held('2024-03-07'), held('2024-03-13')]).toEqual([[false], [true]]);
});

test('an agenda that lacks the language has its titles in the default language of the site', () => {
  const own = (validSite['meetings/session/agenda.en.md'] ?? '').replace('Panel\n', 'Discussion\n');
  const { meetings } = dayOf(
    '2024-03-13',
    {
      '/site.yaml': ['url:', 'defaultLanguage: es\nurl:'],
      ...Object.fromEntries(['ar', 'zh', 'en', 'fr'].map((tag) => [`agenda.${tag}.md`, null])),
      ...Object.fromEntries(['ar', 'zh', 'en', 'fr'].map((tag) => [`circular.${tag}.md`, null])),
      'agenda.es.md': own,
    },
    'fr',
  );
  expect(meetings[0]?.agenda?.language).toBe('es');
});
