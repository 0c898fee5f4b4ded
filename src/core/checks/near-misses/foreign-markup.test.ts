import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

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
