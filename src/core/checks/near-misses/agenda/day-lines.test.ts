import { expect, test } from 'vitest';
import { check, type Edits, edited, unmarked, validSite } from '../../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../../tests/support/rule-tester.ts';

const afterPanel = (text: string) => ({
  'agenda.*.md': ['### 11:00–11:30 Answers', `${text}\n\n### 11:00–11:30 Answers`] as const,
});

invalid(
  'error item-heading',
  '"2024-03-15" looks like a day of the agenda, but the line is not a heading.',
  afterPanel('⟦**2024-03-15**⟧'),
);

for (const [language, line] of [
  ['en', 'Thursday, 14 March 2024'],
  ['en', 'Day 2'],
  ['en', 'Thursday, 14 March 2024 (morning)'],
  ['fr', 'Jeudi 14 mars, séance du matin'],
  ['en', '14.03.2024'],
  ['fr', 'Jeudi 14 mars'],
  ['es', 'Segundo día'],
  ['ru', 'Четверг, 14 марта 2024 г.'],
  ['ar', 'اليوم الثاني'],
  ['zh', '2024年3月14日'],
] as const)
  for (const written of [line, `**${line}**`])
    invalid(
      'error item-heading',
      `"${line}" looks like a day of the agenda, but the line is not a heading.`,
      {
        [`agenda.${language}.md`]: ['### 11:00–11:30 Answers', `⟦${written}⟧\n\n### 11:00–11:30 Answers`],
      },
    );

invalid(
  'error item-heading',
  '"Thursday 14 March" looks like a day of the agenda, but the line is not a heading.',
  {
    'agenda.en.md': ['### 11:00–11:30 Answers', '⟦Thursday 14 March⟧\nMorning\n\n### 11:00–11:30 Answers'],
  },
);

for (const [language, line] of [
  ['en', 'Thursday, 14 March 2024 – Room A'],
  ['en', '**Day 2: Side events**'],
  ['fr', 'Jeudi 14 mars | Salle A'],
  ['es', 'Jueves 14 de marzo: actos paralelos'],
  ['ru', 'Четверг, 14 марта – зал A'],
  ['zh', '第二天：边会'],
  ['ar', 'الخميس 14 مارس – القاعة ألف'],
  ['en', 'Day 2 of the conference'],
  ['en', 'Day Two of Four'],
  ['fr', 'Deuxième journée de la réunion'],
  ['es', 'Segundo día del seminario'],
  ['ru', 'Второй день конференции'],
  ['ar', 'اليوم الثاني من المؤتمر'],
  ['es', 'jueves, 14 de marzo de 2024, por la tarde'],
  ['ar', 'الخميس 14 مارس، مساءً'],
  ['ar', '14 مارس (صباحًا)'],
  ['ru', '14 марта, днём'],
  ['en', 'Thursday the 14th'],
  ['en', 'Thursday – Side events'],
  ['en', '14 March 2024 – Room A'],
  ['en', '14 March 2024 – CICG, Room 3'],
  ['en', '**14 March 2024 (Room A)**'],
  ['en', '14/03/2024 Room A'],
  ['en', '14 March 2024 – Side events'],
  ['en', '**14 March 2024: side events**'],
  ['en', '2024-03-14: side events'],
  ['en', '14 March 2024 / 14 mars 2024'],
  ['fr', '14 mars 2024 : salle B'],
  ['es', '**14 de marzo de 2024 – Sala B**'],
  ['ru', '14 марта – зал Б'],
  ['ar', '14 آذار/مارس 2024 – القاعة ب'],
  ['zh', '3月14日 B厅'],
  ['zh', '3月14日——分论坛'],
] as const)
  invalid(
    'error item-heading',
    `"${line.replaceAll('*', '')}" looks like a day of the agenda, but the line is not a heading.`,
    { [`agenda.${language}.md`]: ['### 11:00–11:30 Answers', `⟦${line}⟧\n\n### 11:00–11:30 Answers`] },
  );

for (const line of [
  'Thursday, 14 March 2024 – Room A is closed.',
  'Documents of Thursday, 14 March – Room A',
  '14 March 2024: deadline for comments',
  'Thursday, 14 March 2024 – Room A\n\nText',
  'Day 2 of the conference is a holiday.',
  '14 March, Room A will be closed all day',
  '14 March is the second day of the conference',
])
  valid(`a text that names a day: ${line.split('\n')[0]}`, {
    'agenda.en.md': ['### 11:00–11:30 Answers', `${line}\n\n### 11:00–11:30 Answers`],
  });

for (const [language, line, date] of [
  ['en', '14/03', '2024-03-14'],
  ['en', '3/14', '2024-03-14'],
  ['en', '04/03', '2024-03-13'],
  ['fr', '04/03', '2024-03-04'],
  ['es', '14-03', '2024-03-14'],
  ['ru', '14.03.', '2024-03-14'],
  ['ar', '١٤/٠٣', '2024-03-14'],
  ['zh', '3.14', '2024-03-14'],
  ['fr', 'Le 14/03', '2024-03-14'],
  ['fr', 'Jeudi 14/03', '2024-03-14'],
  ['en', 'Day 2 (14/03)', '2024-03-14'],
  ['fr', '14/03 (matin)', '2024-03-14'],
  ['es', 'El 14/03', '2024-03-14'],
  ['en', '14/03 – Room A', '2024-03-14'],
  ['en', 'Thursday 14 March', '2024-03-14'],
  ['en', '2024–03–14', '2024-03-14'],
  ['en', '20240314', '2024-03-14'],
  ['en', '14 March 2024, Room A', '2024-03-14'],
  ['zh', '3月14日：会议第二天', '2024-03-14'],
  ['zh', '14日', '2024-03-14'],
  ['zh', '14日：', '2024-03-14'],
  ['en', 'The 14th', '2024-03-14'],
  ['fr', 'Le 14', '2024-03-14'],
  ['es', 'El 14', '2024-03-14'],
  ['ru', '14-е', '2024-03-14'],
  ['ar', 'يوم 14', '2024-03-14'],
  ['fr', 'J2', '2024-03-13'],
  ['fr', '14/III/2024', '2024-03-14'],
  ['en', 'Thu 14', '2024-03-14'],
] as const) {
  const edits = {
    [`agenda.${language}.md`]: ['### 11:00–11:30 Answers', `⟦${line}⟧\n\n### 11:00–11:30 Answers`],
  };
  invalid(
    'error item-heading',
    `"${line}" looks like a day of the agenda, but the line is not a heading.`,
    edits,
  );
  if (!isCollecting())
    test(`the advice for ${line} has the date ${date}`, () => {
      const { content } = unmarked(edited(validSite, edits as Edits));
      const [diagnostic] = check(content).diagnostics;
      expect(diagnostic?.hint?.en).toContain(`"## ${date}"`);
    });
}

invalid(
  'error item-heading',
  '"Thursday, 14 March" looks like a day of the agenda, but the line is not a heading.',
  {
    'agenda.en.md': [
      '### 11:00–11:30 Answers',
      '| Session | Room |\n|---|---|\n⟦| Thursday, 14 March ⟧| |\n| Panel | A |\n\n### 11:00–11:30 Answers',
    ],
  },
);
invalid(
  'error item-heading',
  '"Thursday, 14 March 2024" looks like a day of the agenda, but the line is not a heading.',
  {
    'agenda.en.md': [
      '### 11:00–11:30 Answers',
      '⟦Thursday, 14 March 2024⟧\nRoom A\n\n### 11:00–11:30 Answers',
    ],
  },
);
valid('a table to sign', {
  'agenda.en.md': [
    '### 11:00–11:30 Answers',
    '| Date | Signature |\n|---|---|\n| 14 March 2024 | |\n| 15 March 2024 | |\n\n### 11:00–11:30 Answers',
  ],
});

valid('figures that are no day', {
  'agenda.en.md': [
    '### 11:00–11:30 Answers',
    '14/03\n\nText\n\n14/13\n\n24/7 – support\n\n### 11:00–11:30 Answers',
  ],
});
