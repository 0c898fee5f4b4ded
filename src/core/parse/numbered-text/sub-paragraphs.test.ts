import { expect, test } from 'vitest';
import { type Edits, versionOf } from '../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';

const second = (text: string): Edits => ({ 'note.*.md': ['Second paragraph.', text] });

/** Returns the ids and citations of the second paragraph. */
function partsOf(text: string, file = 'note.en.md'): string[] {
  const { body } = versionOf(second(text), file);
  const paragraph = body.type === 'text' ? body.sections[0]?.paragraphs[1] : undefined;
  return (paragraph?.subParagraphs ?? []).map(({ id, number }) => `${id} ${number}`);
}

const ids = (what: string, text: string, ...expected: string[]): void => {
  if (!isCollecting()) test(what, () => expect(partsOf(text)).toEqual(expected));
};

ids(
  'paragraphs at one margin: the label says the level',
  'The Committee:\n\n   (a) approves:\n\n   (i) one;\n\n   (ii) two;\n\n   (b) asks.',
  'p2-a 2(a)',
  'p2-a-i 2(a)(i)',
  'p2-a-ii 2(a)(ii)',
  'p2-b 2(b)',
);
ids(
  'lists within lists',
  'The Committee:\n\n   - (a) approves:\n     - (i) one:\n       - (A) x\n       - (B) y\n     - (ii) two\n   - (b) asks.',
  'p2-a 2(a)',
  'p2-a-i 2(a)(i)',
  'p2-a-i-a 2(a)(i)(A)',
  'p2-a-i-b 2(a)(i)(B)',
  'p2-a-ii 2(a)(ii)',
  'p2-b 2(b)',
);
ids(
  'text without a margin continues the paragraph',
  'The Committee:\n\n(1) approves;\n\n(2) asks.',
  'p2-1 2(1)',
  'p2-2 2(2)',
);
ids(
  'the ninth letter is no numeral',
  `The Committee:\n\n${[...'abcdefghij'].map((letter) => `   (${letter}) x;`).join('\n\n')}`,
  ...[...'abcdefghij'].map((letter) => `p2-${letter} 2(${letter})`),
);
ids(
  'numerals below the eighth letter',
  `The Committee:\n\n${[...'abcdefgh'].map((letter) => `   (${letter}) x;`).join('\n\n')}\n\n   (i) x;\n\n   (ii) y;\n\n   (i) z.`,
  ...[...'abcdefgh'].map((letter) => `p2-${letter} 2(${letter})`),
  'p2-h-i 2(h)(i)',
  'p2-h-ii 2(h)(ii)',
  'p2-i 2(i)',
);
ids(
  'without an opening bracket',
  'Le Comité :\n\n   a) approuve :\n\n   i) un ;\n\n   ii) deux ;\n\n   b) demande.',
  'p2-a 2 a)',
  'p2-a-i 2 a) i)',
  'p2-a-ii 2 a) ii)',
  'p2-b 2 b)',
);
ids(
  'Cyrillic letters',
  '…\n\n   а) один;\n\n   б) два;\n\n   в) три.',
  'p2-a 2 а)',
  'p2-b 2 б)',
  'p2-c 2 в)',
);
ids(
  'Arabic letters',
  '…\n\n   (أ) واحد؛\n\n   (ب) اثنان؛\n\n   (ج) ثلاثة.',
  'p2-a 2(أ)',
  'p2-b 2(ب)',
  'p2-c 2(ج)',
);
ids(
  'the fifth Arabic letter in its form for lists, and numerals between quotation marks',
  `…\n\n${[...'أبجد', 'هـ', 'و'].map((letter) => `   (${letter}) واحد؛`).join('\n\n')}\n\n   "1" اثنان؛\n\n   "٢" ثلاثة؛\n\n   (ز) أربعة.`,
  ...['a أ', 'b ب', 'c ج', 'd د', 'e هـ', 'f و'].map((step) => `p2-${step.charAt(0)} 2(${step.slice(2)})`),
  'p2-f-i 2(و)"1"',
  'p2-f-ii 2(و)"٢"',
  'p2-g 2(ز)',
);
ids(
  'a list with the letter ё',
  `…\n\n${[...'абвгдеёж'].map((letter) => `   ${letter}) один;`).join('\n\n')}`,
  ...[...'абвгдеёж'].map((letter, index) => `p2-${'abcdefgh'.charAt(index)} 2 ${letter})`),
);
ids(
  'labels in italics',
  'Aims:\n\n   *a)* one;\n\n   _b_) two;\n\n   - *c*) three;\n   - *d) four*;\n\n   e) five.',
  'p2-a 2 a)',
  'p2-b 2 b)',
  'p2-c 2 c)',
  'p2-d 2 d)',
  'p2-e 2 e)',
);
ids(
  'labels with italics between brackets',
  'Aims:\n\n   (*a*) one;\n\n   (a *bis*) two;\n\n   (*b*) three.',
  'p2-a 2(a)',
  'p2-abis 2(a bis)',
  'p2-b 2(b)',
);
ids(
  'Chinese numerals, and those of a level below',
  '…\n\n   （一）甲：\n\n   （1）乙；\n\n   （2）丙；\n\n   （二）丁。',
  'p2-a 2（一）',
  'p2-a-1 2（一）（1）',
  'p2-a-2 2（一）（2）',
  'p2-b 2（二）',
);
ids(
  'numerals of another script on the second level',
  '…\n\n   (a) x：\n\n   ㈠ y；\n\n   ㈡ z。',
  'p2-a 2(a)',
  'p2-a-i 2(a)㈠',
  'p2-a-ii 2(a)㈡',
);
ids(
  'an inserted letter',
  '…\n\n   (a) x;\n\n   (a bis) y;\n\n   (b) z.',
  'p2-a 2(a)',
  'p2-abis 2(a bis)',
  'p2-b 2(b)',
);
ids('a label in brackets that stands alone is text', '(EU) law.\n\n   (c) 2020 the authors.');
ids('a backslash makes a label text', '…\n\n   \\(a) x.');

if (!isCollecting())
  test('italics stay in the text', () => {
    const { body } = versionOf(
      second('Aims:\n\n   *a) one* and;\n\n   *b)* two;\n\n   (*3*) three.'),
      'note.en.md',
    );
    const paragraph = body.type === 'text' ? body.sections[0]?.paragraphs[1] : undefined;
    expect(paragraph?.html).toBe(
      [
        '<p>Aims:</p>',
        '<div id="p2-a" class="numbered"><a href="#p2-a">a)</a> <div><p><em>one</em> and;</p></div></div>',
        '<div id="p2-b" class="numbered"><a href="#p2-b">b)</a> <div><p>two;</p></div></div>',
        '<p>(<em>3</em>) three.</p>\n<p>Continuation.</p>',
      ].join('\n'),
    );
  });

if (!isCollecting())
  test('a sub-paragraph is an element with its id, and text at the margin follows it', () => {
    const text =
      'The Committee:\n\n   (a) approves\n\n     the **budget**;\n\n   - (b) asks.\n\n   It adjourns.';
    const { body, anchors } = versionOf(second(text), 'note.en.md');
    const paragraph = body.type === 'text' ? body.sections[0]?.paragraphs[1] : undefined;
    expect(paragraph?.html).toBe(
      [
        '<p>The Committee:</p>',
        '<div id="p2-a" class="numbered"><a href="#p2-a">(a)</a> <div><p>approves</p>',
        '<p>the <strong>budget</strong>;</p></div></div>',
        '<div id="p2-b" class="numbered"><a href="#p2-b">(b)</a> <div><p>asks.</p></div></div>',
        '<p>It adjourns.</p>\n<p>Continuation.</p>',
      ].join('\n'),
    );
    expect(paragraph?.text).toBe(
      'The Committee:\n(a) approves\nthe budget;\n(b) asks.\nIt adjourns.\nContinuation.',
    );
    expect(anchors).toContain('p2-b');
  });

valid(
  'sub-paragraphs of all levels',
  second('Aims:\n\n   - (a) one:\n     - (i) x;\n     - (ii) y;\n   - (b) two.'),
);

const lettered = (...labels: string[]): Edits =>
  second(`Aims:\n\n${labels.map((label) => `   ${label} text;`).join('\n\n')}`);

invalid(
  'error sub-paragraph',
  'The sub-paragraph is (d), but (c) was expected.',
  lettered('(a)', '(b)', '⟦(d)⟧'),
);
invalid(
  'error sub-paragraph',
  'The sub-paragraph is (x), but (b) was expected.',
  lettered('(a)', '⟦(x)⟧', '(c)'),
);
invalid(
  'error sub-paragraph',
  'The sub-paragraph is (d), but (b) to (c) are missing before it.',
  lettered('(a)', '⟦(d)⟧', '(e)'),
);
invalid(
  'error sub-paragraph',
  'The sub-paragraph is (a), but (c) was expected.',
  lettered('(a)', '(b)', '⟦(a)⟧'),
);
invalid('error sub-paragraph', 'The sub-paragraph is (b), but (a) was expected.', lettered('⟦(b)⟧', '(c)'));
const inRussian = (...labels: string[]): Edits => {
  const latin = labels.map((_, index) => `(${'abcdefgh'.charAt(index)})`);
  return {
    ...lettered(...latin),
    'note.ru.md': labels.map((label, index) => [`${latin[index]} text`, `${label} text`] as const),
  };
};
const foreignLetter = (found: string, alphabet: string, ...labels: string[]) =>
  invalid(
    'error sub-paragraph',
    `The letter in ${found} is ${alphabet}, unlike those of the sub-paragraphs beside it.`,
    inRussian(...labels),
  );
foreignLetter('b)', 'Latin', 'а)', 'б)', '⟦b)⟧', 'г)');
foreignLetter('a)', 'Latin', '⟦a)⟧', 'б)', 'в)');
foreignLetter('(e)', 'Latin', '(а)', '(б)', '(в)', '(г)', '(д)', '⟦(e)⟧', '(ж)');
foreignLetter('с)', 'Cyrillic', 'a)', 'b)', '⟦с)⟧');
foreignLetter('B)', 'Latin', 'А)', 'Б)', '⟦B)⟧');
valid('Latin letters in Russian', inRussian('a)', 'b)', 'c)', 'd)', 'e)'));
valid('Roman numerals below Cyrillic letters', {
  ...lettered('(a)', '(i)', '(ii)', '(b)', '(i)', '(c)'),
  'note.ru.md': [
    ['(a) text', 'а) text'],
    ['(b) text', 'б) text'],
    ['(c) text', 'в) text'],
  ],
});

invalid('error sub-paragraph', 'The paragraph has a sub-paragraph (a) already.', {
  'note.*.md': [
    'Second paragraph.',
    'Aims:\n\n   ⟪(a)⟫ one;\n\n   (b) two.\n\n   Text.\n\n   ⟦(a)⟧ and (b) apply.',
  ],
});
invalid('error sub-paragraph', 'The sub-paragraph (A) would have the same address as (a).', {
  'note.*.md': ['Second paragraph.', 'Aims:\n\n   ⟪(a)⟫ one.\n\n   Text.\n\n   ⟦(A)⟧ two.'],
});
invalid(
  'error sub-paragraph',
  'This point has no letter or number, unlike (a) in the same list.',
  second('Aims:\n\n   - (a) one\n   - (b) two\n   ⟦- three⟧'),
);
invalid('warning sub-paragraph-outside', '(a) belongs to no numbered paragraph, so it has no id.', {
  'note.*.md': ['1. First', '⟦(a)⟧ One.\n\n(b) Two.\n\n1. First'],
});
invalid('error numbering-parity', 'Paragraph 2(b) is missing after this place. It is at note.en.md:16:4.', {
  ...lettered('(a)', '(b)'),
  'note.en.md': ['(b) text', '⟪(b)⟫ text'],
  'note.fr.md': ['(a) text;\n\n   (b) text;', '⟦(a)⟧ text;\n\n   Text;'],
});
