import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

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

for (const line of ['11 heures pause café', '24 h Clôture', '12.30', 'De 12 h à 14 h déjeuner'])
  invalid(
    'error item-heading',
    `"${line}" looks like an item of the agenda, but the line is not a heading.`,
    {
      'agenda.fr.md': ['### 11:00–11:30 Answers', `⟦${line}⟧\n\n### 11:00–11:30 Answers`],
    },
  );

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
