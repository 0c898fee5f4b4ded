import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

/** Adds two people to an item, with the same words in all languages. */
const withPeople: [string, string] = [
  '`panel` `#panel-1`',
  '`panel` `#panel-1`\n\n- Jane Doe, Office (Japan) `speaker`\n- John Roe `moderator`',
];

invalid(
  'warning speaker-parity',
  'Person 2 of item #panel-1 has the role speaker here but moderator in agenda.en.md:15:1.',
  {
    'agenda.*.md': withPeople,
    'agenda.en.md': ['- John Roe `moderator`', '⟪- John Roe `moderator`⟫'],
    'agenda.ar.md': ['- John Roe `moderator`', '⟦- John Roe `speaker`⟧'],
  },
);

invalid(
  'warning speaker-parity',
  'Person 1 of item #panel-1 has no country here but the country JP in agenda.en.md:14:1.',
  {
    'agenda.*.md': withPeople,
    'agenda.en.md': ['- Jane Doe, Office (Japan) `speaker`', '⟪- Jane Doe, Office (Japan) `speaker`⟫'],
    'agenda.fr.md': ['- Jane Doe, Office (Japan) `speaker`', '⟦- Jane Doe, Office `speaker`⟧'],
  },
);

valid('names and countries in the words of each language', {
  'agenda.*.md': withPeople,
  'agenda.zh.md': ['Jane Doe, Office (Japan)', '简·多伊，局（日本）'],
  'agenda.ar.md': ['Jane Doe, Office (Japan)', 'جين دو، المكتب (اليابان)'],
  'agenda.fr.md': ['Jane Doe, Office (Japan)', 'Jane Doe, Bureau (Japon)'],
});
