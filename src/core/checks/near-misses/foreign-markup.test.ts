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
if (!isCollecting())
  test('each line of a conflict is one problem', () => {
    const text = '<<<<<<< HEAD\nOne\n=======\nTwo\n>>>>>>> branch';
    const { diagnostics } = check(edited(validSite, inNotes(text)));
    const inEnglish = diagnostics.filter(({ span }) => span.file.endsWith('note.en.md'));
    expect(inEnglish.map(({ rule, span }) => [rule, span.line])).toEqual([
      ['foreign-markup', 14],
      ['foreign-markup', 16],
      ['foreign-markup', 18],
    ]);
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
