import { expect, test } from 'vitest';
import { check, edited, validSite } from '../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';

const insertedWord: Readonly<Record<string, string>> = {
  en: '2 bis.',
  fr: '2bis.',
  ar: '2 مكررا.',
  zh: '2之二．',
  ru: '2 бис.',
  es: '2 bis.',
};
const inserted = Object.fromEntries(
  Object.entries(insertedWord).map(([language, number]) => [
    `note.${language}.md`,
    ['Continuation.', `${number} Inserted.\n\nContinuation.`] as const,
  ]),
);
valid('a paragraph that was inserted has the same id in all languages', {
  ...inserted,
  'circular.fr.md': ['note.fr.md#p3', 'note.fr.md#p2bis'],
  'circular.en.md': ['note.en.md#p3', 'note.en.md#p2bis'],
  'circular.ar.md': ['note.ar.md#p3', 'note.ar.md#p2bis'],
  'circular.zh.md': ['note.zh.md#p3', 'note.zh.md#p2bis'],
  'circular.ru.md': ['note.ru.md#p3', 'note.ru.md#p2bis'],
  'circular.es.md': ['note.es.md#p3', 'note.es.md#p2bis'],
});
valid('numbers in italics', {
  'note.*.md': ['Continuation.', '2 *bis*. Inserted.\n\n*2 ter.* Inserted.\n\n2 *quater.* Inserted.'],
});
invalid('error numbering', 'The number here is 2 quater, but 2 ter was expected.', {
  'note.*.md': ['Continuation.', '2 *bis*. Inserted.\n\n⟦2 *quater⟧*. Inserted.'],
});
invalid('error numbering', 'The number here is 2 ter, but 2 bis was expected.', {
  'note.*.md': ['Continuation.', '⟦2 ter⟧. Inserted.\n\nContinuation.'],
});
invalid('error numbering-parity', 'Paragraph 2bis does not exist in note.en.md.', {
  'note.en.md': ['---\ntitle', '⟪⟫---\ntitle'],
  'note.fr.md': ['Continuation.', '⟦2 bis. Inserted.\n\nContinuation.⟧'],
});

const decimals = [
  ['1. First', '1.1 First'],
  ['2. Second', '1.2. Second'],
  ['3. Third', '2.1 Third'],
  ['4. Fourth', '2.2 Fourth'],
] as const;
valid('numbers of several counts', {
  'note.*.md': decimals,
  ...Object.fromEntries(
    Object.keys(insertedWord).map((tag) => [
      `circular.${tag}.md`,
      [`note.${tag}.md#p3`, `note.${tag}.md#p2.1`] as const,
    ]),
  ),
});
invalid('error numbering', 'The number here is 2.3, but 2.2 was expected.', {
  'note.*.md': [...decimals.slice(0, 3), ['4. Fourth', '⟦2.3⟧ Fourth']],
  ...Object.fromEntries(
    Object.keys(insertedWord).map((tag) => [
      `circular.${tag}.md`,
      [`note.${tag}.md#p3`, `note.${tag}.md#p2.1`] as const,
    ]),
  ),
});
valid('a paragraph that begins with a quantity', { 'note.*.md': ['Continuation.', '1.1 million people.'] });

const numbered = (...numbers: string[]) => ({
  'note.*.md': [
    '[^1]: Footnote.',
    `${numbers.map((number) => `${number}. Text.`).join('\n\nText.\n\n')}\n\n[^1]: Footnote.`,
  ] as const,
});
invalid(
  'error numbering',
  'The numbers begin again at 1 here, but 5 was expected.',
  numbered('⟦1⟧', '2', '3'),
);
invalid('error numbering', 'The number here is 9, but 5 was expected.', numbered('⟦9⟧', '5', '6'));
if (!isCollecting())
  test('each place at which numbers begin again is reported with the number that goes on', () => {
    const numbers = ['1', '2', '3', '1', '1', '2'];
    const content = edited(validSite, { 'note.en.md': numbered(...numbers)['note.*.md'] });
    const { diagnostics } = check(content);
    expect(diagnostics.filter(({ rule }) => rule === 'numbering').map(({ message }) => message.en)).toEqual(
      [5, 8, 9].map((expected) => `The numbers begin again at 1 here, but ${expected} was expected.`),
    );
  });
