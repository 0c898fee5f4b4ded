import { invalid, valid } from '../../../tests/support/rule-tester.ts';

const inNote = (text: string) => ({ 'note.fr.md': ['Continuation.', text] as const });

// ---- Front matter -------------------------------------------------------------------------------------

const noFrontMatter = 'The file does not start with its fields, such as the title.';
invalid('error frontmatter-missing', noFrontMatter, {
  'note.fr.md': ['---\ntitle: Note\ndate: 2024-02-01\n---\n', '⟦⟧'],
});
// Its fields are not taken for a heading.
invalid('error frontmatter-missing', noFrontMatter, { 'note.fr.md': ['---\ntitle', '⟦⟧title'] });
invalid('error frontmatter-missing', noFrontMatter, { 'note.fr.md': ['---\ntitle', '⟦⟧\n---\ntitle'] });

const open = 'Nothing shows where the fields at the start of the file end.';
invalid('error frontmatter-open', open, { 'note.fr.md': ['2024-02-01\n---\n', '2024-02-01\n⟦⟧'] });
// The rule --- at the end of the agenda does not close its front matter.
invalid('error frontmatter-open', open, { 'agenda.fr.md': ['provisional\n---\n', 'provisional\n⟦⟧'] });

const empty = 'The file has no text.';
invalid('error document-empty', empty, {
  'note.fr.md': '⟦⟧',
  'circular.fr.md': ['note.fr.md#p3', 'note.en.md#p3'],
});
invalid('error document-empty', empty, {
  'note.fr.md': '⟦⟧---\n',
  'circular.fr.md': ['note.fr.md#p3', 'note.en.md#p3'],
});
invalid('error document-empty', empty, {
  'note.fr.md': '⟦⟧---\ntitle: Note\n---\n\n \n',
  'circular.fr.md': ['note.fr.md#p3', 'note.en.md#p3'],
});

valid('spaces after the lines of front matter', {
  'note.fr.md': ['---\ntitle: Note\ndate: 2024-02-01\n---\n', '--- \ntitle: Note\ndate: 2024-02-01\n---\t\n'],
});

// ---- Markdown that documents cannot contain -----------------------------------------------------------

const comment = 'The comment <!-- check with legal --> does not belong in a text.';
invalid('error raw-html', comment, inNote('⟦<!-- check with legal -->⟧'));
invalid('error raw-html', comment, inNote('Text ⟦<!-- check\n     with legal -->⟧ and more.'));

const html = (tag: string) => `${tag} is HTML, which is not allowed in texts.`;
invalid('error raw-html', html('<b>'), inNote('This is ⟦<b>⟧bold</b>.'));
invalid('error raw-html', html('</b>'), inNote('bold⟦</b>⟧'));
invalid('error raw-html', html('<br>'), inNote('one⟦<br>⟧two'));
invalid('error raw-html', html('<script>'), inNote('⟦<script>\nalert(1)\n</script>⟧'));
invalid(
  'error raw-html',
  'This table is HTML, which is not allowed in texts.',
  inNote('⟦<table>\n<tr><td>Chad</td></tr>\n</table>⟧'),
);
valid('lines of a cell of a table', inNote('| Country |\n|---|\n| Chad<br/>Niger |'));
invalid(
  'error raw-html',
  'Readers would not see <insert name>: words between < and > count as HTML.',
  inNote('Chair: ⟦<insert name>⟧.'),
);
valid('a < that starts no HTML', inNote('1 < 2, 3 \\<b>, `<b>`, &lt;b&gt;'));

invalid('error image', 'Images are not allowed in texts.', inNote('See ⟦![a picture](picture.png)⟧.'));
invalid(
  'error image',
  'Images are not allowed in texts.',
  inNote('⟦![a picture][p]⟧\n\n[p]: https://example.org'),
);

// The text below is still read: one diagnostic, and not one for each part that would be missing.
invalid(
  'error block-open',
  'The block opened here with ``` is never closed, so it swallows the rest of the file.',
  {
    'note.fr.md': ['2. Second', '⟦```⟧\n2. Second'],
  },
);
const longFence = '~'.repeat(50_000);
invalid(
  'error block-open',
  `The block opened here with ${'~'.repeat(60)}… is never closed, so it swallows the rest of the file.`,
  inNote(`⟦${longFence}⟧\nText.`),
);
invalid(
  'error block-open',
  'The comment opened here with <!-- is never closed, so it swallows the rest of the file.',
  {
    'agenda.ru.md': ['### 11:00–11:30', '⟦<!--⟧ Later\n\n### 11:00–11:30'],
  },
);

invalid(
  'error nesting-depth',
  'This passage is nested more than 100 levels deep, so it is not published.',
  inNote(`${'>'.repeat(99)}⟦>${'>'.repeat(5000)} deep⟧`),
);

invalid(
  'error nesting-depth',
  'This passage is nested more than 100 levels deep, so it is not published.',
  inNote(`${'- '.repeat(49)}⟦- ${'- '.repeat(5000)}deep⟧`),
);

invalid(
  'error table-cells',
  'The tables of this file lack more than 10000 cells: from here on, rows have fewer cells than the first row of their table.',
  inNote(`${'|a'.repeat(300)}|\n⟦${'|-'.repeat(300)}|⟧\n${'|b|\n'.repeat(40)}`),
);

valid('a long table whose rows have all cells, and one whose rows lack some', {
  'note.en.md': [
    'Continuation.',
    `|a|b|c|\n|-|-|-|\n${'|a|b|c|\n'.repeat(3000)}\n|a|b|c|\n|-|-|-|\n${'|a|\n'.repeat(300)}`,
  ],
});

invalid(
  'warning engine-difference',
  'This passage is too long, or has too many special characters, to find out how other programs read it.',
  { 'note.en.md': ['Continuation.', `⟦${'&'.repeat(2001)}⟧`] },
);

// ---- Addresses ----------------------------------------------------------------------------------------

const runsOn = (url: string, text: string) =>
  invalid(
    'error bare-url',
    `The web address runs into the text after it and would lead to ${url}.`,
    inNote(text),
  );

runsOn('https://example.org/a。', '见⟦https://example.org/a。⟧');
runsOn('https://example.org/a）然后', '（⟦https://example.org/a）然后⟧');
runsOn('http://www.example.org/a،', 'انظر ⟦www.example.org/a،⟧');
valid(
  'addresses that end where they should',
  inNote('<https://example.org/a>。 https://example.org/a, (https://example.org/b).'),
);

// ---- Footnotes ----------------------------------------------------------------------------------------

invalid('error footnote-undefined', 'The footnote [^9] has no text.', inNote('Word.⟦[^9]⟧'));
invalid('error footnote-undefined', 'The footnote [^1] has no text.', {
  'note.fr.md': [
    ['paragraph.[^1]', 'paragraph.⟦[^1]⟧'],
    ['[^1]: Footnote.\n', ''],
  ],
});
invalid('error footnote-undefined', 'The footnote [^1] has no text.', {
  'note.fr.md': ['[^1]: Footnote.', '⟦[^1]: ⟧'],
});
// Single tildes become text again, in which positions stay correct.
invalid('error footnote-undefined', 'The footnote [^9] has no text.', inNote('~Word~, ~word ⟦[^9]⟧~'));
valid('a footnote reference that is escaped or code', inNote('\\[^9], `[^9]`'));

invalid(
  'error footnote-unused',
  'The text does not refer to the footnote [^1], so readers would not see it.',
  {
    'note.fr.md': [
      ['paragraph.[^1]', 'paragraph.'],
      ['[^1]: Footnote.', '⟦[^1]: Footnote.⟧'],
    ],
  },
);

invalid('error footnote-duplicate', 'The footnote [^1] is defined twice.', {
  'note.fr.md': ['[^1]: Footnote.', '[^1]: Footnote.\n\n⟦[^1]: Another.⟧'],
});

// ---- Two engines --------------------------------------------------------------------------------------

invalid(
  'warning engine-difference',
  'From here on, this passage can be read in two ways: this site sees words "desk/a@example.org.", other programs see words "desk/".',
  inNote('Write to ⟦desk/a@example.org.⟧'),
);
invalid(
  'warning engine-difference',
  'From here on, this passage can be read in two ways: this site sees words "desk/a@example.org.", other programs see words "desk/".',
  inNote('Envoyez toutes vos questions au ⟦desk/a@example.org.⟧'),
);
