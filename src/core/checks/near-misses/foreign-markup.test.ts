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
seen('\\newpage', '');
seen('\\textbf{words}', 'Some ');
seen('{% include x %}', '');
seen('[/b]', '[b]Words');
seen("'''", '', 'Words');
seen('== Title', '');
seen('h2. Title', '');
seen('＜br＞', 'Words');

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
  inNotes('Words {as here}, a:b [!] R&D; &amp; &nbsp; \\{.x} `{.x}` H~2~O and ‘quoted’ = equal'),
);
