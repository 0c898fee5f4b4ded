import { harmless, planted } from '../../../tests/support/rule-tester.ts';

const inNote = (text: string) => ({ 'note.fr.md': ['Continuation.', text] as const });

// ---- Front matter -------------------------------------------------------------------------------------

const noFrontMatter = 'The document does not begin with front matter.';
planted('error frontmatter-missing', noFrontMatter, {
  'note.fr.md': ['---\ntitle: Note\ndate: 2024-02-01\n---\n', '⟦⟧'],
});
// Its fields are not taken for a heading.
planted('error frontmatter-missing', noFrontMatter, { 'note.fr.md': ['---\ntitle', '⟦⟧title'] });
planted('error frontmatter-missing', noFrontMatter, { 'note.fr.md': ['---\ntitle', '⟦⟧\n---\ntitle'] });

const open = 'The front matter does not end before the text begins.';
planted('error frontmatter-open', open, { 'note.fr.md': ['2024-02-01\n---\n', '2024-02-01\n⟦⟧'] });
// The mark at the end of the agenda does not end it.
planted('error frontmatter-open', open, { 'agenda.fr.md': ['provisional\n---\n', 'provisional\n⟦⟧'] });

const empty = 'The document has no text.';
planted('error document-empty', empty, {
  'note.fr.md': '⟦⟧',
  'circular.fr.md': ['note.fr.md#p3', 'note.en.md#p3'],
});
planted('error document-empty', empty, {
  'note.fr.md': '⟦⟧---\n',
  'circular.fr.md': ['note.fr.md#p3', 'note.en.md#p3'],
});
planted('error document-empty', empty, {
  'note.fr.md': '⟦⟧---\ntitle: Note\n---\n\n \n',
  'circular.fr.md': ['note.fr.md#p3', 'note.en.md#p3'],
});

harmless('blanks after the lines of front matter', {
  'note.fr.md': ['---\ntitle: Note\ndate: 2024-02-01\n---\n', '--- \ntitle: Note\ndate: 2024-02-01\n---\t\n'],
});

// ---- What has no place in a document ------------------------------------------------------------------

planted('error raw-html', 'HTML is not published: <b>.', inNote('This is ⟦<b>⟧bold</b>.'));
planted('error raw-html', 'HTML is not published: <!-- later -->.', inNote('⟦<!-- later -->⟧'));
planted('error raw-html', 'HTML is not published: </b>.', inNote('bold⟦</b>⟧'));
planted('error raw-html', 'HTML is not published: <script>.', inNote('⟦<script>\nalert(1)\n</script>⟧'));
harmless('a sign < that opens nothing', inNote('1 < 2, 3 \\<b>, `<b>`, &lt;b&gt;'));

planted('error image', 'Images are not published in documents.', inNote('See ⟦![a picture](picture.png)⟧.'));
planted(
  'error image',
  'Images are not published in documents.',
  inNote('⟦![a picture][p]⟧\n\n[p]: https://example.org'),
);

// What stands below is read all the same: one fault, and not one for each part that is gone.
planted('error block-open', 'What begins here with ``` does not end, so it takes in all that follows.', {
  'note.fr.md': ['2. Second', '⟦```⟧\n2. Second'],
});
planted('error block-open', 'What begins here with <!-- does not end, so it takes in all that follows.', {
  'agenda.ru.md': ['### 11:00–11:30', '⟦<!--⟧ Later\n\n### 11:00–11:30'],
});

harmless('a block of code that ends, or that is the end of a point', {
  'note.en.md': ['Continuation.', '```\nCode\n```\n\n- ~~~\n  Code\n  ~~~'],
});

planted(
  'error nesting-depth',
  'This passage stands more than 100 levels deep in others, and is not published.',
  inNote(`${'>'.repeat(99)}⟦>${'>'.repeat(5000)} deep⟧`),
);

// ---- Addresses ----------------------------------------------------------------------------------------

const runsOn = (url: string, text: string) =>
  planted('error bare-url', `This address runs on into the text: it would lead to ${url}.`, inNote(text));

runsOn('https://example.org/a。', '见⟦https://example.org/a。⟧');
runsOn('https://example.org/a）然后', '（⟦https://example.org/a）然后⟧');
runsOn('http://www.example.org/a،', 'انظر ⟦www.example.org/a،⟧');
harmless(
  'addresses that end where they should',
  inNote('<https://example.org/a>。 https://example.org/a, (https://example.org/b).'),
);

// ---- Footnotes ----------------------------------------------------------------------------------------

planted('error footnote-undefined', 'The footnote [^9] has no text.', inNote('Word.⟦[^9]⟧'));
planted('error footnote-undefined', 'The footnote [^1] has no text.', {
  'note.fr.md': [
    ['paragraph.[^1]', 'paragraph.⟦[^1]⟧'],
    ['[^1]: Footnote.\n', ''],
  ],
});
// Single tildes are put back as text, in which the place stays true.
planted('error footnote-undefined', 'The footnote [^9] has no text.', inNote('~Word~, ~word ⟦[^9]⟧~'));
harmless('a mark that is none', inNote('\\[^9], `[^9]`'));

planted(
  'error footnote-unused',
  'Nothing in the text refers to the footnote [^1], so it would not be shown.',
  {
    'note.fr.md': [
      ['paragraph.[^1]', 'paragraph.'],
      ['[^1]: Footnote.', '⟦[^1]: Footnote.⟧'],
    ],
  },
);

planted('error footnote-duplicate', 'The footnote [^1] has a second text here.', {
  'note.fr.md': ['[^1]: Footnote.', '[^1]: Footnote.\n\n⟦[^1]: Another.⟧'],
});

// ---- Two engines --------------------------------------------------------------------------------------

planted(
  'warning engine-difference',
  'This passage can be read in two ways: as words "Write to desk/a@example.org." and, by other programs, as words "Write to desk/".',
  inNote('⟦Write to desk/a@example.org.⟧'),
);
