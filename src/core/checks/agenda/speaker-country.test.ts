import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const withPeople = (country: string): readonly [string, string] => [
  '`panel` `#panel-1`',
  `\`panel\` \`#panel-1\`\n\n- Jane Doe, Office (${country}) \`speaker\``,
];
const misspelt = (word: string, name: string, file = 'agenda.en.md') =>
  invalid(
    'warning speaker-country',
    `"${word}" is not the name of a country. It was probably meant to be ${name}.`,
    {
      'agenda.*.md': withPeople('Japan'),
      [file]: ['- Jane Doe, Office (Japan) `speaker`', `⟦- Jane Doe, Office (${word}) \`speaker\`⟧`],
      ...(file === 'agenda.en.md'
        ? Object.fromEntries(
            ['ar', 'zh', 'fr', 'ru', 'es'].map((tag) => [
              `agenda.${tag}.md`,
              ['- Jane Doe, Office (Japan)', `- Jane Doe, Office (${tag.toUpperCase()})`],
            ]),
          )
        : {}),
    },
  );

misspelt('Switzerlnd', 'Switzerland');
misspelt('Phillipines', 'Philippines');

for (const word of ['Turkey', 'South Korea', 'WHO', 'online', 'Nairobi', 'IT', 'UNESCO', 'ASEAN'])
  valid(`brackets with ${word}`, { 'agenda.*.md': withPeople(word) });
