import { expect, test } from 'vitest';
import { check, edited, validSite } from '../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';

const inNotes = (text: string) => ({ 'note.*.md': ['Continuation.', text] as const });
const seen = (found: string, before: string, after = '') =>
  invalid(
    'error foreign-markup',
    `Readers would see "${found}", which is markup of another program.`,
    inNotes(`${before}⟦${found}⟧${after}`),
  );

seen('{.underline}', '[words]');
seen('{#id}', 'Words ');
seen('{:toc}', '');
seen('{width=50%}', 'Words');
seen('::: note', '', '\nWords');
seen('!!! note', '', '\nWords');
seen('[!NOTE]', '> ', '\n> Words');
seen('[TOC]', '');
seen('\\textbf{words}', 'Some ');
seen('{% include x %}', '');
seen('[/b]', '[b]Words');
seen("'''", '', 'Words');
seen('== Title', '');
seen('h2. Title', '');
seen('＜br＞', 'Words');
seen("''words''", '');
seen('HYPERLINK "https://example.org"', 'Words ');
seen('HYPERLINK \\l "_Toc1"', '');
seen('{ PAGE }', 'Page ');
seen('[cid:image001.png@01DA4F]', '');
seen('[image: logo.png]', '');

seen('~2~', 'H', 'O');
seen('<o:p></o:p>', 'Words', ' and words');
seen('<st1:place>', 'In ', 'Geneva</st1:place>');
seen('<v:shape id="x"/>', 'Words');

const backslash = (found: string, before: string, after: string) =>
  invalid(
    'error foreign-markup',
    `Readers would see "${found}", where a backslash has no effect.`,
    inNotes(`${before}⟦${found}⟧${after}`),
  );
backslash('\\newpage', '', '');
backslash('\\Documents', 'C:', '\\2024');
backslash('\\', 'The ', ' key');

const conflict = (found: string, text: string) =>
  invalid(
    'error foreign-markup',
    `"${found}" is left over from a conflict between two versions of this file.`,
    inNotes(text),
  );
conflict('=======', 'One\n\n⟦=======⟧\n\nTwo');
valid('names of fields', inNotes("HYPERLINK fields, PAGE and REF, [cid], and L''accord"));
if (!isCollecting())
  test.each([
    ['note.en.md', 'Continuation.', 'One\n=======\nTwo', ['foreign-markup 14']],
    ['note.en.md', 'Continuation.', '## One\n=======\n# Two ** x', ['foreign-markup 14']],
    ['note.en.md', 'title: Note', 'title: Note\n=======\ntitle: A: b', ['foreign-markup 2']],
    ['note.en.md', '---\ntitle: Note', '---\ntitle: Note\n=======\n---\ntitle: B', ['foreign-markup 1']],
    [
      'agenda.en.md',
      '### 11:00–11:30 Answers',
      '### 11:00 One\n=======\n### 1:00 Two',
      ['foreign-markup 19'],
    ],
    [
      'meeting.yaml',
      'number: 1',
      'number: 1\n||||||| base\nnumber: 0\n=======\nnumber: 2',
      ['yaml-syntax 1'],
    ],
  ])('a conflict in %s is one problem: %s', (file, passage, versions, expected) => {
    const text = `<<<<<<< HEAD\n${versions}\n>>>>>>> branch`;
    const { diagnostics } = check(edited(validSite, { [file]: [passage, text] }));
    const found = diagnostics.filter(({ span }) => span.file.endsWith(file));
    expect(found.map(({ rule, span }) => `${rule} ${span.line}`)).toEqual(expected);
  });

const unknown = (found: string) =>
  invalid(
    'error foreign-markup',
    `Readers would see "${found}", which does not stand for a character.`,
    inNotes(`Words⟦${found}⟧words`),
  );
unknown('&nbps;');
unknown('&amp;nbsp;');

valid(
  'signs that are text',
  inNotes('Words {as here}, a:b [!] R&D; &amp; &nbsp; \\{.x} `{.x}` ~5 ~6 and ‘quoted’ = equal'),
);
