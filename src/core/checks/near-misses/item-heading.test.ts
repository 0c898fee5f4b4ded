import { expect, test } from 'vitest';
import { check, type Edits, edited, unmarked, validSite } from '../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';

const afterPanel = (text: string) => ({
  'agenda.*.md': ['### 11:00–11:30 Answers', `${text}\n\n### 11:00–11:30 Answers`] as const,
});
const looksLike = (text: string, written: string, after = '') =>
  invalid(
    'error item-heading',
    `"${text}" looks like an item of the agenda, but the line is not a heading.`,
    afterPanel(`${written}${after}`),
  );

const codeWords = '\n\n`break` `#coffee`';
looksLike('10:30–10:45 Coffee', '⟦**10:30–10:45 Coffee**⟧', codeWords);
looksLike('10:30–10:45 Coffee', '⟦10:30–10:45 Coffee⟧', codeWords);
looksLike('10:30–10:45 Coffee', '⟦\\### 10:30–10:45 Coffee⟧', codeWords);
looksLike('10.30 Coffee', '⟦_10.30_ Coffee⟧');
looksLike('10:30 – 10:45 Coffee', '- ⟦10:30 – 10:45 Coffee⟧');
looksLike('10:30–10:45', '| Time | What |\n|---|---|\n⟦| 10:30–10:45 ⟧| Coffee |');

invalid(
  'error item-heading',
  'The line in backticks (`) below belongs to an item, but "Coffee" is not a heading.',
  afterPanel(`⟦**Coffee**⟧${codeWords}`),
);
invalid(
  'error item-heading',
  '"2024-03-15" looks like a day of the agenda, but the line is not a heading.',
  afterPanel('⟦**2024-03-15**⟧'),
);

looksLike('Lunch (12:30–14:00)', '⟦**Lunch (12:30–14:00)**⟧');
looksLike('Lunch: 12:30 to 14:00', '⟦Lunch: 12:30 to 14:00⟧');
looksLike('12-30 Lunch', '⟦12-30 Lunch⟧');
looksLike('LUNCH BREAK 12:30', '⟦LUNCH BREAK 12:30⟧');
looksLike('Lunch 12:30', '⟦**Lunch 12:30**⟧');
looksLike('Lunch (12:30)', '⟦**Lunch (12:30)**⟧');
looksLike('Lunch (12:30–14:00), room B', '⟦Lunch (12:30–14:00), room B⟧');
looksLike('Lunch, 12:30–14:00, room B', '⟦**Lunch, 12:30–14:00, room B**⟧');
looksLike('12:30–14:00 Lunch is served.', '⟦12:30–14:00 Lunch is served.⟧');
looksLike('12:30', '| Time | What |\n|---|---|\n⟦| 12:30 ⟧| Lunch |');

invalid(
  'error item-heading',
  '"From 12:30 to 14:00 Lunch" looks like an item of the agenda, but the line is not a heading.',
  {
    'agenda.en.md': ['### 11:00–11:30 Answers', '⟦From 12:30 to 14:00 Lunch⟧\n\n### 11:00–11:30 Answers'],
  },
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

for (const [language, sentence] of [
  ['en', 'Thursday 14 March\nis a holiday.'],
  ['en', '14 March 2024\nDeadline for comments'],
  ['en', '12-30 people come'],
  ['en', 'Lunch is at 12:30'],
  ['en', '**The doors open at 12:30.**'],
  ['en', 'At 10 a.m., the Chair will open the meeting.'],
  ['en', 'From 10:00 to 11:00 the panel will discuss the draft.'],
  ['en', 'Noon prayers are held in room B.'],
  ['en', 'At 10 a.m., the Chair will open\nthe meeting.'],
  ['en', 'The panel meets from 10:00 to 11:00.'],
  ['fr', 'À 10 heures, le Président ouvrira la séance.'],
  ['fr', 'De 10 h à 11 h, le groupe examinera le projet.'],
  ['fr', 'Midi est l’heure de la pause.'],
  ['es', 'A las 10.00 horas, el Presidente declarará abierta la sesión.'],
  ['ru', 'В 10:00 Председатель откроет заседание.'],
  ['ar', 'في الساعة 10:00 يفتتح الرئيس الجلسة.'],
  ['zh', '上午10时，主席宣布会议开幕。'],
  ['zh', '下午3时至5时，专家组将讨论草案。'],
  ['zh', '中午休息期间提供午餐。'],
  ['en', 'At 11:00 the doors close'],
  ['en', 'From 11:00 to 12:00 the doors are closed'],
  ['en', '24 hours a day'],
  ['en', '15 hours of sunshine'],
  ['en', '15 hours after the close'],
  ['fr', 'À 11 heures les portes ferment'],
  ['fr', '24 heures sur 24'],
  ['es', 'A las 11:00 se cierran las puertas'],
  ['es', '24 horas al día'],
  ['ru', 'В 11:00 двери закрываются'],
  ['ru', '24 часа в сутки'],
  ['ar', 'في الساعة 11:00 سيفتتح الرئيس الجلسة'],
  ['zh', '3点建议'],
  ['zh', '上午11时将开幕'],
  ['en', '10:00 UTC is the deadline.'],
  ['en', 'Open daily from 9:00 to 18:00'],
  ['en', 'Monday to Friday, 9:00 to 17:00'],
  ['en', 'Interpretation: 10:00–13:00 and 15:00–18:00'],
  ['fr', 'Ouvert du lundi au vendredi, de 9 h à 17 h'],
  ['es', 'Abierto de lunes a viernes, de 9:00 a 17:00'],
  ['ru', '10 часов дискуссий'],
  ['ru', '2 часа на доклад'],
  ['ru', '10.03 принят закон'],
  ['ru', 'Четверг, 14 марта, — выходной день.'],
  ['en', 'Film (1 h 30)'],
  ['en', 'Note: 10:00–11:00 is lunch'],
  ['en', '**Note:** 10:00–11:00 is lunch'],
  ['es', '10,00–11,00 euros'],
  ['en', 'The fair lasts from 10 a.m. to 4 p.m.'],
  ['zh', '会议于10:00开始，11:00结束。'],
  ['en', '1950–2000 Growth'],
  ['en', '10.30 metres'],
  ['en', '3.25 gallons of water'],
  ['en', '1130 Vienna'],
  ['en', '11.30 a.m. is the deadline.'],
  ['es', '10.30 euros por persona'],
  ['ru', '10.30 метров'],
  ['en', '10:00: a time we remember'],
  ['en', 'Wednesday, Thursday'],
  ['en', '10–11 March 2024'],
  ['en', '10 – 11 participants'],
  ['en', 'Deadline: 18:00'],
  ['fr', 'Durée : 2 h'],
  ['es', 'Plazo: 18:00'],
  ['ar', 'الموعد النهائي: 18:00'],
  ['zh', '截止时间：18:00'],
  ['en', 'By 10:00 all delegates are seated'],
  ['en', 'The bus leaves at 10:00'],
  ['en', 'The 14th session'],
  ['ru', '14-е заседание'],
  ['zh', '14日休会'],
  ['en', 'Ref. 10:22'],
  ['en', '10-12 Rue de la Paix'],
  ['ru', 'Вход с 9:00'],
  ['en', 'Live from 10:00'],
  ['en', 'Recording (2:30)'],
  ['fr', 'Atelier (2 h 30)'],
  ['ru', 'Доклад – 2 часа'],
  ['en', 'We meet at 10:00'],
  ['ar', 'الدخول من الساعة 9:00'],
  ['ar', 'تستأنف الجلسة الساعة 14:00'],
  ['zh', '9时以后凭证入场'],
  ['zh', '下午2点继续开会'],
] as const)
  valid(`a sentence that starts with a time: ${sentence.split('\n')[0]}`, {
    [`agenda.${language}.md`]: ['### 11:00–11:30 Answers', `${sentence}\n\n### 11:00–11:30 Answers`],
  });

invalid(
  'error item-heading',
  'The words in backticks (`) belong to an item, but "Coffee break" is not a heading.',
  afterPanel('Coffee break\n⟦`break`⟧ `#coffee`'),
);
invalid(
  'error item-heading',
  'The words in backticks (`) belong to an item, but "Coffee break" is not a heading.',
  afterPanel('- Coffee break ⟦`break`⟧ `#coffee`'),
);
valid('code in a text', {
  'agenda.en.md': ['### 11:00–11:30 Answers', 'The command `help` prints `names`\n\n### 11:00–11:30 Answers'],
});

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

for (const [language, written, text = written] of [
  ['en', 'a) 10:00–11:00 Panel', '10:00–11:00 Panel'],
  ['en', '1000–1100 Panel'],
  ['en', '`10:00–11:00` Panel', '10:00–11:00 Panel'],
  ['en', '10:00 Panel.'],
  ['en', '10:00 What is AI?'],
  ['en', 'Coffee break (10:30)'],
  ['en', 'Lunch at 12:30'],
  ['en', 'Lunch 12:30 – 14:00 (Cafeteria)'],
  ['fr', 'Pause-café (10h30)'],
  ['zh', '茶歇 10:30'],
  ['zh', '圆桌会议：10:00至11:00'],
  ['en', '(3) 10:00–11:00 Panel', '10:00–11:00 Panel'],
  ['zh', '一、10:00–11:00 圆桌会议', '10:00–11:00 圆桌会议'],
  ['en', 'Item 3: 10:00–11:00 Panel'],
  ['en', '10;00–11;00 Panel'],
  ['es', '10,00–11,00 Mesa redonda'],
  ['en', '1O:00–11:00 Panel'],
  ['en', '**Panel** 10:00–11:00 **Room A**', 'Panel 10:00–11:00 Room A'],
  ['ar', 'أولاً: 10:00–11:00 حلقة نقاش'],
  ['en', 'Panel 10:00–11:00.'],
  ['en', 'Panel (10 a.m.–noon)'],
  ['en', 'Panel: 10 a.m. to 11 a.m.'],
  ['zh', '圆桌会议（上午10时至11时）'],
  ['en', 'Closing: 18:00'],
  ['fr', 'Clôture (18 h)'],
  ['ru', 'Закрытие (18:00)'],
  ['en', '11.30 a.m. Coffee break'],
  ['en', '11.30 a.m.–12 noon Coffee break'],
  ['en', '2.30 p.m. – Panel resumes'],
  ['en', '11.30 hrs Coffee break'],
  ['en', '10.30 welcome and coffee'],
  ['en', '0930 Opening'],
  ['en', 'o 11:30 Coffee', '11:30 Coffee'],
  ['es', 'v 11:30 Pausa', '11:30 Pausa'],
  ['fr', 'ü 11 h 30 Pause', '11 h 30 Pause'],
] as const)
  invalid(
    'error item-heading',
    `"${text}" looks like an item of the agenda, but the line is not a heading.`,
    { [`agenda.${language}.md`]: ['### 11:00–11:30 Answers', `⟦${written}⟧\n\n### 11:00–11:30 Answers`] },
  );

for (const [language, written] of [
  ['en', '10 – 11 Panel'],
  ['fr', '10 – 11 Séance plénière'],
  ['zh', '10-11 圆桌会议'],
  ['fr', 'De 10 à 11 Table ronde'],
  ['ru', 'С 10 до 11 Круглый стол'],
  ['ar', 'من 10 إلى 11 حلقة نقاش'],
  ['ar', '10 – 11 حلقة نقاش'],
  ['en', 'by 10:00 Panel'],
  ['fr', 'avant 10 h 00 Accueil'],
  ['es', 'antes de las 10:00 Acreditación'],
  ['ru', 'к 10:00 Регистрация'],
  ['ar', 'قبل 10:00 التسجيل'],
  ['en', 'Session 1 – 10h'],
  ['en', 'Panel @10:00'],
  ['en', 'Panel, 10 a.m.'],
  ['en', 'Panel (10 a.m. to 11 a.m.)'],
  ['fr', 'Visite guidée à 15h'],
  ['es', 'Mesa redonda, 10:00 h'],
  ['ru', 'Сессия 1 – 10:00'],
  ['zh', '圆桌会议：上午10时'],
  ['ar', 'حلقة نقاش، الساعة 10:00'],
  ['en', 'Morning: 10:00 Panel'],
  ['fr', 'Salle B 10h00 Atelier'],
  ['zh', '第一场：10:00 圆桌会议'],
  ['en', 'No later than 09:00 Badge collection'],
  ['en', 'Keynote .......... 09:00'],
  ['fr', 'Conférence inaugurale : 9 h'],
  ['ru', 'Заседание 2 (14 ч.)'],
  ['zh', '第二场会议（14:00）'],
  ['en', 'Panel; 10:00'],
  ['en', 'Session 1 – 3:00'],
  ['en', 'Session 1 – 10:00 CET'],
  ['en', 'Morning: 10:00 ET Panel'],
  ['en', 'Panel, Room A, 10:00'],
  ['en', 'Opening remarks by the Director General: 10:00'],
  ['fr', 'Table ronde (10 h, salle A)'],
  ['zh', '圆桌会议（10:00，A厅）'],
] as const)
  invalid(
    'error item-heading',
    `"${written}" looks like an item of the agenda, but the line is not a heading.`,
    { [`agenda.${language}.md`]: ['### 11:00–11:30 Answers', `⟦${written}⟧\n\n### 11:00–11:30 Answers`] },
  );

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

for (const line of ['11 heures pause café', '24 h Clôture', '12.30', 'De 12 h à 14 h déjeuner'])
  invalid(
    'error item-heading',
    `"${line}" looks like an item of the agenda, but the line is not a heading.`,
    {
      'agenda.fr.md': ['### 11:00–11:30 Answers', `⟦${line}⟧\n\n### 11:00–11:30 Answers`],
    },
  );

valid('figures that are no day', {
  'agenda.en.md': [
    '### 11:00–11:30 Answers',
    '14/03\n\nText\n\n14/13\n\n24/7 – support\n\n### 11:00–11:30 Answers',
  ],
});

valid('times within a text', {
  'agenda.*.md': ['Abstract.', 'Text\n10:00 text\n2024 text.'],
  'note.*.md': ['Continuation.', '10:00–11:00 Coffee'],
});
valid('a time that people accept', {
  'agenda.*.md': [
    'Abstract.',
    '<!-- suppress item-heading: a programme of talks within the panel -->\n\n- 10:00–10:30 First talk',
  ],
});
