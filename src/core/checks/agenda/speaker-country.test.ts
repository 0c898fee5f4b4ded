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
              ['- Jane Doe, Office (Japan)', `- Jane Doe, Office (WHO)`],
            ]),
          )
        : {}),
    },
  );

misspelt('Switzerlnd', 'Switzerland');
misspelt('Phillipines', 'Philippines');

const everywhere = { 'agenda.*.md': withPeople('WHO') };
const inEnglish = (written: string, message: string) =>
  invalid('warning speaker-country', message, {
    ...everywhere,
    'agenda.en.md': ['- Jane Doe, Office (WHO) `speaker`', `⟦- ${written} \`speaker\`⟧`],
  });

inEnglish('Jane Doe, Office (JP)', '"JP" is read as an abbreviation, not as the code of Japan.');
inEnglish('Jane Doe, Office (JPN)', '"JPN" is read as an abbreviation, not as the code of Japan.');
inEnglish('Jane Doe (JP)', '"JP" is read as an abbreviation, not as the code of Japan.');
inEnglish(
  'Jane Doe (Narnia)',
  '"(Narnia)" is read as a part of the name of the person, because it is not the name of a country.',
);

for (const person of ['Jane Doe, Institute of Technology (IT)', 'Wang Wei (王伟)'])
  valid(`brackets with no country: ${person}`, {
    ...everywhere,
    'agenda.en.md': ['- Jane Doe, Office (WHO) `speaker`', `- ${person} \`speaker\``],
  });

for (const word of ['Turkey', 'South Korea', 'WHO', 'online', 'Nairobi', 'USA', 'UNESCO', 'ASEAN'])
  valid(`brackets with ${word}`, { 'agenda.*.md': withPeople(word) });
