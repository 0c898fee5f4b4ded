import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const withEarlier = (meeting: string): readonly [string, string] => [
  'number: 1\n',
  `number: 1\nearlier:\n  - number: 3\n  - number: 2\n    meeting: ${meeting}\n`,
];

invalid('error earlier-unknown', 'There is no meeting session-2 in the content folder.', {
  'meeting.yaml': withEarlier('⟦session-2⟧'),
});

valid('an earlier session that has a folder', {
  'meeting.yaml': withEarlier('session-2'),
  '/meetings/session-2/meeting.yaml': `
number: 2
name: { ar: a, zh: a, en: a, fr: a, ru: a, es: a }
place: { ar: a, zh: a, en: a, fr: a, ru: a, es: a }
start: 2024-01-01
end: 2024-01-01
timeZone: Asia/Tokyo
`,
});
