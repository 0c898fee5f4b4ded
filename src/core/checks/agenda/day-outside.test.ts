import { inSix, validSite } from '../../../../tests/support/content.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';
import { type Language, languageTags } from '../../model/languages.ts';

const message = (date: string) =>
  `${date} is not a day of the meeting, which runs from 2024-03-13 to 2024-03-14.`;

invalid('error day-outside', message('2024-03-12'), {
  'meeting.yaml': ['start: 2024-03-13', 'start: ⟪2024-03-13⟫'],
  'agenda.*.md': ['## 2024-03-13', '⟦## 2024-03-12⟧'],
});

// A wrong year in one language is not also reported as out of order, or for every item of the day.
invalid('error day-outside', message('2042-03-13'), {
  'meeting.yaml': ['end: 2024-03-14', 'end: ⟪2024-03-14⟫'],
  'agenda.fr.md': ['## 2024-03-13', '⟦## 2042-03-13⟧'],
});

const postponed = [
  ['start: 2024-03-13', 'start: 2024-03-20'],
  ['end: 2024-03-14', 'end: 2024-03-21'],
  [
    'hours:',
    `status: postponed\npreviousStart: 2024-03-13\npreviousEnd: 2024-03-14\n${inSix('statusReason', 'Storm')}\nhours:`,
  ],
] as const;

valid('the previous days in an agenda that was withdrawn because the meeting was postponed', {
  'meeting.yaml': postponed,
  'agenda.*.md': ['status: provisional', 'status: withdrawn\nreason: Postponed'],
});

// A revision of the agenda has the new days.
const revision = (tag: Language): string =>
  (validSite[`meetings/session/agenda.${tag}.md`] ?? '')
    .replace('title: Agenda', 'title: Agenda\nrevises: agenda')
    .replace('2024-03-13', '2024-03-20')
    .replace('2024-03-14', '2024-03-21');
valid('the previous days in an agenda that was revised since', {
  'meeting.yaml': postponed,
  ...Object.fromEntries(languageTags.map((tag) => [`agenda-rev-1.${tag}.md`, revision(tag)])),
});

invalid(
  'error day-outside',
  '2024-03-13 is not a day of the meeting, which runs from 2024-03-20 to 2024-03-21.',
  {
    'meeting.yaml': [['start: 2024-03-13', 'start: ⟪2024-03-20⟫'], ...postponed.slice(1)],
    'agenda.*.md': [
      ['## 2024-03-13', '⟦## 2024-03-13⟧'],
      ['## 2024-03-14', '## 2024-03-21'],
    ],
  },
);
