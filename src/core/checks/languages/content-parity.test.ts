import { expect, test } from 'vitest';
import {
  checkWithContentParity,
  type Edits,
  edited,
  unmarked,
  validSite,
} from '../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';

/** Tests that the edits cause no diagnostic of this rule either. */
const same = (what: string, edits: Edits) =>
  valid(what, edits, (content) => checkWithContentParity(content).diagnostics);

const differs = (part: string, differences: string, edits: Edits) =>
  invalid('warning content-parity', `${part}: ${differences}.`, edits);

differs('#p2 is not the same as in note.en.md:12:1', 'paragraphs: 1 here, 2 there', {
  'note.en.md': ['2. Second paragraph.\n\nContinuation.', '⟪2. Second paragraph.\n\nContinuation.⟫'],
  'note.ar.md': ['2. Second paragraph.\n\nContinuation.', '⟦2. Second paragraph.⟧'],
});

differs('#panel-1 is not the same as in agenda.en.md:10:1', 'list entries: 3 here, 2 there', {
  'agenda.en.md': ['### 10:00–11:00 Panel', '⟪### 10:00–11:00 Panel⟫'],
  'agenda.fr.md': [
    ['### 10:00–11:00 Panel', '⟦### 10:00–11:00 Panel⟧'],
    ['- Who?', '- Who?\n- Where?'],
  ],
});

const speaker = '`#neurons`\n\n- Jane Doe `speaker`\n- [Film](https://example.org/film) `recording`';
differs(
  '#neurons is not the same as in agenda.en.md:25:1',
  '"https://example.org/film" is missing here; speakers: 0 here, 1 there; recordings: 0 here, 1 there',
  {
    'agenda.*.md': ['`#neurons`', speaker],
    'agenda.en.md': ['### 10:00–10:30 Neurons', '⟪### 10:00–10:30 Neurons⟫'],
    'agenda.zh.md': [
      ['### 10:00–10:30 Neurons', '⟦### 10:00–10:30 Neurons⟧'],
      [speaker, '`#neurons`'],
    ],
  },
);

/** Writes the second paragraph of the note in every language, and then of one. */
const paragraph = (all: string, language: string, own: string): Edits => ({
  'note.*.md': ['Second paragraph.', all],
  'note.en.md': [`2. ${all}\n\nContinuation.`, `⟪2. ${all}\n\nContinuation.⟫`],
  [`note.${language}.md`]: [`2. ${all}\n\nContinuation.`, `⟦2. ${own}\n\nContinuation.⟧`],
});
const says = (differences: string, all: string, language: string, own: string) =>
  differs('#p2 is not the same as in note.en.md:12:1', differences, paragraph(all, language, own));

says('"105" here, "150" there', 'There were 150 of us.', 'ru', 'There were 105 of us.');
says('"2023" here, "2024" there', 'On 2024-03-05.', 'ar', 'في 5 مارس 2023.');
says('14 March here, 15 March there', 'By 2024-03-15.', 'es', 'El 14 de marzo de 2024.');
says('"16:30" here, "15:30" there', 'At 3.30 p.m.', 'ru', 'В 16.30 ч.');
says('"a@example.com" here, "a@example.org" there', 'To <a@example.org>.', 'es', 'A <a@example.com>.');
says(
  '"https://example.org/b" here, "https://example.org/a" there',
  '[x](https://example.org/a)',
  'zh',
  '[x](https://example.org/b)',
);
says('"AI/CONV/13" here, "AI/CONV/12" there', 'See AI/CONV/12.', 'zh', '见AI/CONV/13。');
says('"KJ45NS08" here, "KJ45NS07" there', 'Code `KJ45NS07`.', 'ru', 'Код `KJ45NS08`.');
says('"3" here, "4" there', 'There are 4 of them.', 'es', 'Hay 3.');
says('footnote references: 1 here, 0 there', 'Again.', 'ru', 'Снова.[^1]');
says(
  '"1\u00a0500" here, "1,500.50" there',
  'It costs 1,500.50 francs.',
  'fr',
  'Cela coûte 1\u00a0500 francs.',
);
says('"1.500,05" here, "1,500.50" there', 'It costs 1,500.50 francs.', 'es', 'Cuesta 1.500,05 francos.');
says('"15:30" is missing here; "15" is only here', 'From 10:00 to 15:30.', 'fr', 'De 10 heures à 15 heures.');
says('"500" is only here', 'Many.', 'es', 'Son 500.');
says('"2.5" is missing here', 'There are 2.5 million.', 'zh', '很多人。');

const inEnglish =
  'By 2024-03-15 at 3.30 p.m., 1,500 people, 2.5 million words, the twelfth session, [x](https://example.org/en/a).';
same('the same in the forms of each language', {
  'note.*.md': ['Second paragraph.', inEnglish],
  'note.fr.md': [
    inEnglish,
    'Le 15 mars 2024 à 15 h 30, 1\u00a0500 personnes, 2,5 millions de mots, la 12e session, [x](https://example.org/fr/a).',
  ],
  'note.es.md': [
    inEnglish,
    'El 15 de marzo de 2024 a las 3.30 p. m., 1.500 personas, 2,5 millones de palabras, la duodécima sesión, [x](https://example.org/es/a).',
  ],
  'note.ru.md': [
    inEnglish,
    '15 марта 2024 г. в 15:30, 1500 человек, 2,5 млн слов, двенадцатая сессия, [x](https://example.org/ru/a).',
  ],
  'note.ar.md': [
    inEnglish,
    'في ١٥ مارس ٢٠٢٤ الساعة ٣:٣٠ م، ١٥٠٠ شخص و2,5 مليون كلمة، الدورة الثانية عشرة، [x](https://example.org/ar/a).',
  ],
  'note.zh.md': [
    inEnglish,
    '2024年3月15日下午3时30分，1500人，250万字，第十二届会议，[x](https://example.org/zh/a)。',
  ],
});

/** Writes the second paragraph of the note in each language. */
const paragraphs = (texts: Readonly<Record<string, string>>): Edits =>
  Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [
      `note.${language}.md`,
      ['Second paragraph.', text] as const,
    ]),
  );

same(
  'two periods of a day',
  paragraphs({
    en: 'It met from 10:00–13:00 and 15:00–18:00, until noon and midnight.',
    fr: 'Il s’est réuni de 10 heures à 13 heures et de 15 heures à 18 heures, jusqu’à midi et minuit.',
    es: 'Se reunió de 10 a 13 horas y de 15 a 18 horas, hasta las 12:00 y las 24:00.',
    ru: 'Он заседал с 10 до 13 часов и с 15 до 18 часов, до 12:00 и до полуночи.',
    zh: '会议于上午10时至下午1时和下午3时至6时举行，至正午和午夜。',
    ar: 'اجتمعت من الساعة 10 إلى الساعة 13 ومن الساعة 15 إلى الساعة 18، حتى الظهر ومنتصف الليل.',
  }),
);

same(
  'an amount with decimals',
  paragraphs({
    en: 'The budget is 1,234,567.89 dollars.',
    fr: 'Le budget est de 1\u202f234\u202f567,89 dollars.',
    es: 'El presupuesto es de 1.234.567,89 dólares.',
    ru: 'Бюджет составляет 1\u00a0234\u00a0567,89 доллара.',
    zh: '预算为1,234,567.89美元。',
    ar: 'تبلغ الميزانية ١٬٢٣٤٬٥٦٧٫٨٩ دولارا.',
  }),
);

/** Tests for the diagnostics of a slip, without one of this rule that follows from it. */
const followsFrom = (rule: string, edits: Edits) =>
  test(`no message follows from ${rule}`, () => {
    const { content } = unmarked(edited(validSite, edits));
    expect(checkWithContentParity(content).diagnostics.map((each) => each.rule)).toEqual([rule]);
  });
followsFrom('closing-line', { 'agenda.fr.md': ['---\n\n[End of document]', '[End of document]'] });
followsFrom('footnote-unused', { 'note.fr.md': ['First paragraph.[^1]', 'First paragraph.'] });
followsFrom('footnote-undefined', { 'note.fr.md': ['[^1]: Footnote.', ''] });
followsFrom('footnote-order', {
  'note.*.md': [
    ['Fourth paragraph.', 'Fourth paragraph.[^2]'],
    ['[^1]: Footnote.', '[^1]: <https://example.org/one>\n\n[^2]: <https://example.org/two>'],
  ],
  'note.fr.md': [
    ['[^1]: <https://example.org/one>', '[^1]: <https://example.org/two>'],
    ['[^2]: <https://example.org/two>', '[^2]: <https://example.org/one>'],
  ],
});
followsFrom('link-form', {
  'note.*.md': ['Second paragraph.', 'See www.example.org'],
  'note.zh.md': ['See www.example.org', '另见www.example.org'],
});

same('an address of its own in each language', {
  'note.*.md': ['Second paragraph.', 'See [x](https://example.org/x).'],
  ...Object.fromEntries(
    ['ar', 'es', 'fr', 'ru', 'zh'].map((language, index) => [
      `note.${language}.md`,
      ['https://example.org/x', `https://example.org/${index}`] as const,
    ]),
  ),
});

same('a difference that is suppressed once for the part', {
  'note.fr.md': [
    '2. Second',
    '<!-- suppress content-parity: only French readers need it -->\n\n2. Le 14 mars, 500 fois. Second',
  ],
});

same('a translation that is still a draft', {
  'note.fr.md': [
    ['title: Note', 'title: Note\nstatus: draft'],
    ['\n\nContinuation.', ''],
  ],
  'circular.fr.md': ['note.fr.md#p3', 'note.en.md#p3'],
});

test('a part with many differences has one message', () => {
  const edits: Edits = { 'note.fr.md': ['Second paragraph.', '500, 600, 700, 800, 900.'] };
  const { content } = unmarked(edited(validSite, edits));
  expect(checkWithContentParity(content).diagnostics.map(({ message }) => message.fr)).toEqual([
    '#p2 diffère de note.en.md:12:1\u00a0: «\u00a0500\u00a0» n’est qu’ici\u00a0; «\u00a0600\u00a0» n’est qu’ici\u00a0; «\u00a0700\u00a0» n’est qu’ici\u00a0; 2 de plus.',
  ]);
});

if (!isCollecting()) {
  for (const path of [
    'agenda.fr.md#panel-9',
    'agnda.fr.md#panel-1',
    'https://conversation.example.org/fr/meetings/sesion/',
  ])
    test(`the link ${path}, which leads nowhere, is reported once`, () => {
      const content = edited(validSite, { 'circular.fr.md': ['agenda.fr.md#panel-1', path] });
      expect(checkWithContentParity(content).diagnostics.map(({ rule }) => rule)).toEqual(['link-target']);
    });
  test('other differences are reported beside a link that leads nowhere', () => {
    const content = edited(validSite, {
      'circular.fr.md': [
        'See the [panel](agenda.fr.md#panel-1)',
        'See the [panel](agenda.fr.md#panel-9) du 6 mai',
      ],
    });
    expect(checkWithContentParity(content).diagnostics.map(({ rule }) => rule)).toEqual([
      'content-parity',
      'link-target',
    ]);
  });
}
