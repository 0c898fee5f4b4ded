import { asProgramme } from '../../../../tests/support/content.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const programme = (edit: (text: string) => string) =>
  Object.fromEntries(
    Object.entries(asProgramme).flatMap(([name, text]) =>
      name.startsWith('programme') && typeof text === 'string' ? [[name, edit(text)]] : [],
    ),
  );

// Reported once, in the default language.
invalid(
  'error schedule-duplicate',
  'programme and agenda both have days and times, but a meeting has one schedule.',
  {
    ...programme((text) => text),
    'programme.en.md':
      programme((text) => text.replace('## 2024-03-13', '⟦## 2024-03-13⟧'))['programme.en.md'] ?? '',
    'agenda.en.md': ['## 2024-03-13', '⟪## 2024-03-13⟫'],
  },
);

valid('a programme instead of an agenda', asProgramme);
valid(
  'a draft beside the agenda',
  programme((text) => text.replace('status: provisional', 'status: draft')),
);
valid('an agenda that was withdrawn', {
  ...programme((text) => text),
  'agenda.*.md': ['status: provisional', 'status: withdrawn\nreason: A programme replaces it.'],
});
