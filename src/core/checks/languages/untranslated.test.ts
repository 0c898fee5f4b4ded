import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const passage =
  'Member states and observers are kindly requested to communicate the names of their representatives.';

/** Text enough in the language of the file: else all of it would be in another. */
const own = {
  fr: 'Les membres et les observateurs sont invités à prendre part à la session, qui se tiendra dans la salle du Conseil, et à toutes les réunions.',
  ru: 'Международное бюро имеет честь пригласить представителей государств-членов принять участие в двенадцатом раунде Дискуссии, который состоится в Женеве.',
  zh: '国际局谨此致意，并荣幸地邀请成员国和观察员的代表出席在日内瓦举行的会议，会议以混合形式举行。',
};
const first = (text: string) => ['First paragraph.', text] as const;

invalid('warning untranslated', 'This passage is the same as in note.en.md, so it is not translated.', {
  'note.en.md': ['Continuation.', `⟪${passage}⟫`],
  'note.fr.md': [first(own.fr), ['Continuation.', `⟦${passage}⟧`]],
});

// Reported in each language but the first.
invalid('warning untranslated', 'This passage is the same as in note.en.md, so it is not translated.', {
  'note.en.md': ['2. Second paragraph.', `2. ⟪${passage}⟫`],
  'note.ru.md': [first(own.ru), ['2. Second paragraph.', `2. ⟦${passage}⟧`]],
  'note.zh.md': [first(own.zh), ['2. Second paragraph.', `2. ⟦${passage}⟧`]],
});

invalid('warning untranslated', 'This passage is the same as in note.zh.md, so it is not translated.', {
  'note.zh.md': ['Continuation.', '⟪请成员国和观察员于2025年10月10日前将代表姓名告知国际局，不胜感激。⟫'],
  'note.es.md': [
    'Continuation.',
    'Los miembros y los observadores podrán participar en la sesión que se celebrará en Ginebra.\n\n⟦请成员国和观察员于2025年10月10日前将代表姓名告知国际局，不胜感激。⟧',
  ],
});

valid('names, titles of works and addresses, which are the same in every language', {
  'note.*.md': [
    'Continuation.',
    '- [WIPO Technology Trends 2019: Artificial Intelligence](https://example.org/a-title-that-goes-on-and-on-without-an-end)\n- Jane Doe, John Roe, World Intellectual Property Organization, Geneva',
  ],
});

const said = (language: string, source: string, left: string) =>
  invalid('warning untranslated', 'This passage is the same as in note.en.md, so it is not translated.', {
    'note.en.md': ['Continuation.', source.replace('⟦', '⟪').replace('⟧', '⟫')],
    [`note.${language}.md`]: ['Continuation.', left],
  });
const left = (language: string, passage: string) => said(language, passage, passage);

left('zh', '- ⟦Fair pay for creators⟧');
left('fr', '> ⟦The documents are on the website.⟧');
left('ru', '⟦Please note the new time.⟧');
left('ar', '| Time | ⟦What is to be done⟧ |\n|---|---|\n| 10:00 | WIPO |');
left('es', '⟦Participants are\nkindly requested to register.⟧');

invalid('warning untranslated', 'This passage is the same as in agenda.en.md, so it is not translated.', {
  'agenda.en.md': ['10:00–10:30 Neurons', '10:00–10:30 ⟪Fair pay for creators⟫'],
  'agenda.zh.md': ['10:00–10:30 Neurons', '10:00–10:30 ⟦Fair pay for creators⟧'],
});

valid('names, and titles that are marked as such', {
  'note.en.md': [
    'Continuation.',
    '- John van der Berg, OpenAI\n- Bank of England\n- *The end of the book as we know it*\n- “The end of the book as we know it”',
  ],
  'note.fr.md': [
    first(own.fr),
    [
      'Continuation.',
      '- John van der Berg, OpenAI\n- Bank of England\n- *The end of the book as we know it*\n- “The end of the book as we know it”',
    ],
  ],
});

// A Russian passage in the English text is a problem of the English text.
invalid('warning untranslated', 'This passage is the same as in note.ru.md, so it is not translated.', {
  'note.en.md': ['Continuation.', '⟦Раунд посвящен интеллектуальной собственности.⟧'],
  'note.ru.md': ['Continuation.', '⟪Раунд посвящен интеллектуальной собственности.⟫'],
});
