import { inSix } from '../../../../tests/support/content.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const withFields = (...lines: string[]) => ({
  'meeting.yaml': ['hours:', `${lines.join('\n')}\nhours:`] as const,
});
const reason = inSix('statusReason', 'Storm');

for (const status of ['postponed', 'cancelled', 'online'])
  invalid(
    'error meeting-reason',
    `The status of the meeting is ${status}, but the field "statusReason" is missing.`,
    withFields(`status: ⟦${status}⟧`),
  );

const unexpected = 'The field "statusReason" explains a change of the meeting, but the meeting is confirmed.';
invalid('error meeting-reason', unexpected, withFields(reason.replace('statusReason', '⟦statusReason⟧')));
invalid(
  'error meeting-reason',
  unexpected,
  withFields('status: confirmed', reason.replace('statusReason', '⟦statusReason⟧')),
);

invalid('error field-missing', '"es" in "statusReason" is missing.', {
  'meeting.yaml': [
    withFields('status: cancelled', reason)['meeting.yaml'],
    ['  ar: Storm', '  ⟦ar: Storm'],
    [/ {2}es: Storm.*\n/.exec(`${reason}\n`)?.[0] ?? '', '⟧'],
  ],
});
invalid(
  'error field-value',
  '"status" must be one of tentative, confirmed, postponed, cancelled, online; here probably cancelled.',
  withFields('status: ⟦cancled⟧', reason),
);

valid('a tentative meeting with a reason', withFields('status: tentative', reason));
valid('a tentative meeting without a reason', withFields('status: tentative'));
valid('a confirmed meeting that says so', withFields('status: confirmed'));
valid('a cancelled meeting', withFields('status: cancelled', reason));
valid('a meeting moved online', withFields('status: online', reason));

// The rules for settings read the reason too.
const inFrench = (text: string) => [
  withFields('status: cancelled', reason)['meeting.yaml'],
  ['  fr: Storm, Français', `  fr: ${text}`] as const,
];
invalid(
  'error text-language',
  '"The hall is not available to the host." is in English, but the field "fr" is for French.',
  {
    'meeting.yaml': inFrench('⟦The hall is not available to the host.⟧'),
  },
);
invalid('warning official-name', '"WIPO" is the abbreviation in English. In French, names.yaml has OMPI.', {
  '/names.yaml': 'names:\n  - en: WIPO\n    fr: OMPI\n',
  'meeting.yaml': inFrench('Le bâtiment de la ⟦WIPO⟧ est fermé.'),
});
