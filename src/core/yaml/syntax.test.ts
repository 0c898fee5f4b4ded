import { expect, test } from 'vitest';
import { check, edited, validSite } from '../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../tests/support/rule-tester.ts';

const notYaml = (message: string, written: string) =>
  invalid('error yaml-syntax', message, {
    'note.fr.md': ['title: Note', written],
  });

const colon = 'A value that contains a colon and a space must be in straight quotation marks.';
notYaml(colon, 'title: ⟦N⟧ote: background');
notYaml(colon, 'title: [Final] ⟦Note⟧: background');
notYaml(
  'The value starts with “, but only straight quotation marks allow a colon in it.',
  'title: ⟦“⟧Note: background”',
);
notYaml(
  'The value starts with «, but only straight quotation marks allow a colon in it.',
  'title: ⟦«⟧ Note : la suite »',
);
notYaml(
  'The fields here are indented differently, or a value contains ": " without straight quotation marks.',
  'title: ⟦N⟧ote\n description: Background',
);
notYaml('The quotation mark is never closed.', 'title: ⟦"⟧Note');
notYaml('This field appears twice.', 'title: Note\n⟦t⟧itle: Again');
notYaml('This line starts with a tab.', 'title: Note\n⟦\t⟧description: x');
notYaml('A value that starts with @ must be in straight quotation marks.', 'title: ⟦@⟧Note');
notYaml('A value that starts with * must be in straight quotation marks.', 'title: ⟦*Note*⟧');
notYaml('A value that starts with & must be in straight quotation marks.', 'title: ⟦&⟧nbsp;Note');
notYaml('A value that starts with [ must be in straight quotation marks.', 'title: [Final] ⟦Note⟧');
notYaml('A value that starts with - must be in straight quotation marks.', 'title: ⟦-⟧ Note');
notYaml('A value that starts with > must be in straight quotation marks.', 'title: > ⟦Note⟧');
const innerQuotes = 'The value contains quotation marks that end it too early.';
notYaml(innerQuotes, "title: 'It'⟦s'⟧");
notYaml(innerQuotes, 'title: "a "⟦b" c"⟧');
notYaml(innerQuotes, 'title: "Note" ⟦x⟧');
notYaml(
  'The colon after "title" must be followed by a space, not by a no-break space (U+00A0).',
  '⟦title:\u00a0Note\ndescription⟧: A note',
);
notYaml(
  'The colon after "title" must be followed by a space, not by a full-width space (U+3000).',
  '⟦title:\u3000Note\ndescription⟧: A note',
);
notYaml(
  'This field is indented, so the fields below do not belong to the same group.',
  '⟦  ⟧title: Note\ndescription: A note',
);
notYaml(
  'This line starts a list, so the fields below do not belong to it.',
  '⟦- ⟧title: Note\ndescription: A note\nsymbol: N 1',
);
notYaml('A value that starts with ! must be in straight quotation marks.', 'title: ⟦!new⟧ Note');

invalid('error yaml-syntax', 'The quotation mark is never closed.', {
  'meeting.yaml': ['en: First session, English', "en: ⟦'⟧First session"],
});

invalid('error yaml-syntax', 'A line "---" is not allowed here.', {
  '/site.yaml': ['url: https://conversation.example.org\n', '⟦---\nurl: https://conversation.example.org\n⟧'],
});

const colonForm = 'The field "title" must be followed by a colon (:) and a space.';
notYaml(colonForm, '⟦title:Note\ndescription⟧: A note');
notYaml(colonForm, '⟦title：Note\ndescription⟧: A note');
notYaml(colonForm, '⟦title = Note\ndescription⟧: A note');

if (!isCollecting())
  test('a value without quotation marks is written with them in the hint', () => {
    const hintFor = (title: string) =>
      check(edited(validSite, { 'note.fr.md': ['title: Note', `title: ${title}`] })).diagnostics.map(
        ({ hint }) => hint.en,
      );
    const inQuotes = (line: string) => [`Write ${line} with straight quotation marks.`];
    expect(hintFor('« Note : la suite »')).toEqual(inQuotes('title: "Note : la suite"'));
    expect(hintFor('“AI” and law: a note')).toEqual(inQuotes('title: "“AI” and law: a note"'));
    expect(hintFor('The "new": law')).toEqual(inQuotes(`title: 'The "new": law'`));
    expect(hintFor('@Note')).toEqual(inQuotes('title: "@Note"'));
  });

if (!isCollecting())
  test.each([
    ["title: 'It's'", 'Write title: "It\'s" instead.'],
    ['title: "a "b" c"', 'Write title: \'a "b" c\' instead.'],
    ['title: "a" and "b"', 'Write title: \'"a" and "b"\' instead.'],
    ['title: "Note" x', 'Write title: \'"Note" x\' instead.'],
    ['title:\u00a0Note', 'Write title: Note instead.'],
    ['title: [Final] Note', 'Write title: "[Final] Note" with straight quotation marks.'],
    ['title: Note\nsourceLanguage: en # x', 'Write the comment on a line of its own above the field.'],
  ])('advises what to write instead of %s', (written, hint) => {
    const { diagnostics } = check(edited(validSite, { 'note.fr.md': ['title: Note', written] }));
    expect(diagnostics.map((each) => each.hint.en)).toContain(hint);
  });

valid('quotation marks, comments, blank lines and long texts', {
  'note.fr.md': [
    'title: Note\n',
    '# For search engines\n\n"title": "Note: background"\n\ndescription: >\n  One sentence\n\n  and another.\n',
  ],
});

notYaml('A value that starts with ? must be in straight quotation marks.', 'title: ⟦?⟧ Note');
notYaml('A value that starts with & must be in straight quotation marks.', 'title: ⟦&⟧ Note');
notYaml('A value that starts with * must be in straight quotation marks.', 'title: ⟦*⟧ Note');
// Tags of YAML, which would leave out a sign or a word of the value.
for (const written of [
  '⟦!⟧ Note',
  '⟦!⟧',
  '⟦!⟧ "Note"',
  '⟦!⟧ 5 notes',
  '⟦!⟧!str Note',
  '⟦!⟧!int 5',
  '⟦!⟧!bool true',
])
  notYaml('A value that starts with ! must be in straight quotation marks.', `title: ${written}`);
notYaml(
  'A value that starts with ! must be in straight quotation marks.',
  'title: Note\ndescription: ⟦!⟧ A note',
);
// Signs around the name of a field.
notYaml('The name of a field cannot start with !.', '⟦!⟧ title: Note');
notYaml('The name of a field cannot start with !.', '⟦!title:⟧ Note');
notYaml('The name of a field cannot start with *.', '⟦**title**:⟧ Note');
notYaml('The name of a field cannot start with `.', '⟦`⟧title`: Note');
valid('signs that have no meaning within a value', {
  'note.fr.md': ['title: Note', 'title: "! Note"\ndescription: Note ! & * ? ¡'],
});

if (!isCollecting())
  test.each([
    ['title: ! Note', 'Write title: "! Note" with straight quotation marks.'],
    ['title: !!str Note', 'Write title: "!!str Note" with straight quotation marks.'],
    ['title: ! "Note"', `Write title: '! "Note"' with straight quotation marks.`],
    ['**title**: Note', 'Write title: Note instead.'],
    ['标题：Note', 'Write title: Note instead.'],
    ['заголовок:Note', 'Write title: Note instead.'],
    ['Название:Note', 'Write Название: Note instead.'],
    ['编号：5', 'Write 编号: 5 instead.'],
  ])('advises what to write instead of the line %s', (written, hint) => {
    const { diagnostics } = check(edited(validSite, { 'note.fr.md': ['title: Note', written] }));
    expect(diagnostics.map((each) => each.hint.en)).toEqual([hint]);
  });
