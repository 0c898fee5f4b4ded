import { expect, test } from 'vitest';
import { check, edited, validSite } from '../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';

const inNotes = (text: string) => ({ 'note.*.md': ['Continuation.', text] as const });
const visible = (signs: string, why: string, text: string) =>
  invalid('error emphasis-form', `Readers would see "${signs}", because ${why}.`, inNotes(text));

visible('**', 'a space follows it', '⟦**⟧ bold ** text');
visible('**', 'a space precedes it', '**Bold ⟦**⟧text');
visible('**', 'a no-break space (U+00A0) precedes it', '**Bold\u00a0⟦**⟧text');
visible('__', 'a space precedes it', '__Bold ⟦__⟧.');
visible('*', 'a space precedes it', 'An *italic ⟦*⟧word');
visible('**', 'it has no counterpart in this paragraph', '⟦**⟧Bold text');
visible('**', 'it has no counterpart in this paragraph', 'One **two** three ⟦**⟧four');
visible('~~', 'it has no counterpart in this paragraph', 'Struck ⟦~~⟧out');
visible('`', 'it has no counterpart in this paragraph', 'A ⟦`⟧word');
visible('**', 'it has no counterpart in this paragraph', '⟦**⟧One\n\ntwo**');
visible('_', 'a space follows it', '⟦_⟧ italic _');
visible('_', 'a space follows it', 'An ⟦_⟧ italic _ word');
visible('__', 'a space follows it', 'Un mot ⟦__⟧ très important __ ici');
visible('_', 'a space follows it', 'كلمة ⟦_⟧ مهمة _ هنا');
visible('_', 'a space follows it', '一个 ⟦_⟧ 重要 _ 的词');
visible('*', 'a space follows it', 'An ⟦*⟧ important word * in a text');
visible('**', 'it is between a letter and “', '这是⟦**⟧“重要”**的');
visible('_', 'such signs have no effect within a word', '⟦_⟧中文_的');
visible('_', 'such signs have no effect within a word', 'a_b⟦_⟧ c');

const shownAsCode = (words: string, text: string) =>
  invalid(
    'error emphasis-form',
    `"${words}" is shown as code, because it is between two backticks (\`).`,
    inNotes(text),
  );
shownAsCode('word', 'A ⟦` word`⟧ here');
shownAsCode('word', 'Un ⟦`word `⟧ ici');
shownAsCode('accord d', 'L⟦`accord d`⟧association');
shownAsCode("open' and the", "The ⟦`open' and the `⟧closed' one");
shownAsCode('другое', 'Слово ⟦` другое`⟧ тут');
valid('code', {
  'note.en.md': ['Continuation.', 'The code `KJ45` of `npm run check`, the `id`s, and `` ` `` or `` `a` ``.'],
  'note.zh.md': ['Continuation.', '安全码`KJ45NS07`；'],
  'note.ar.md': ['Continuation.', 'الرمز و`KJ45NS07`'],
});

if (!isCollecting())
  test.for([
    ['An _ important _ word', '_words_', 'An _important_ word'],
    ['一个 _ 重要 _ 的词', '_words_', '一个 _重要_ 的词'],
    ['An * important word * in it', '*words*', 'An *important word* in it'],
    ['Struck ~~ out ~~ words', '~~words~~', 'Struck ~~out~~ words'],
  ] as const)(
    'the hint for %s shows the same signs, and following it is enough',
    ([written, example, followed]) => {
      const hintsFor = (text: string) =>
        check(edited(validSite, inNotes(text))).diagnostics.map(({ hint }) => hint.en.split('.')[0]);
      expect(new Set(hintsFor(written))).toEqual(new Set([`Delete the space: ${example}`]));
      expect(hintsFor(followed)).toEqual([]);
    },
  );

const emphasizesNothing = (signs: string, text: string) =>
  invalid('error emphasis-form', `Readers would see "${signs}", which emphasizes no words.`, inNotes(text));
// The marks of notes on a list of members.
emphasizesNothing('*', 'Argentina⟦*⟧, Brazil** and Chile***.');
emphasizesNothing('*', '阿根廷⟦*⟧、巴西**和智利***。');
emphasizesNothing('*', 'An asterisk (⟦*⟧) marks new members.');
emphasizesNothing('**', '5 * 3 = 15 and 2 ⟦**⟧ 3 = 8.');
emphasizesNothing('*', '*Italic* ⟦*⟧');
invalid(
  'error emphasis-form',
  'Readers would see "＊＊", which are not the asterisks of the keyboard.',
  inNotes('这是⟦＊＊⟧重要＊＊的'),
);
invalid(
  'error emphasis-form',
  'The words between ** and ** are within others with the same signs, so the wrong words are emphasized.',
  inNotes('**“重要”⟦**的…**⟧《公约》**。'),
);

valid(
  'signs that are text',
  inNotes(
    'Name: _ Date: _ / _ / _ and width * height * depth, 5 * 3 = 15, 2*3, a_name_here, \\*note, ~50, **bold**text, “**重要**”的, ***both***, ＊注',
  ),
);
