import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import type { Wording } from '../../model/wording.ts';
import { characterName } from '../../text/character-names.ts';
import type { LiteralBlock, Markup } from '../../text/markup.ts';
import { truncate } from '../../text/strings.ts';
import type { MarkupCheck, MarkupContext } from '../check.ts';
import { isMeaningful, listWords } from './agenda/code-word-lines.ts';
import { characterAt, characterBefore, isPunctuation, isWhiteSpace } from './characters.ts';

/** The signs of bold, italic and struck out words and of code words come in pairs that are recognized. */
export const emphasisForm = defineRule({
  id: 'emphasis-form',
  severity: 'error',
  messages: {
    spaceAfter: {
      en: 'Readers would see "{signs}", because {name} follows it.',
      fr: 'Les lecteurs verraient « {signs} », car {name} suit.',
    },
    spaceBefore: {
      en: 'Readers would see "{signs}", because {name} precedes it.',
      fr: 'Les lecteurs verraient « {signs} », car {name} précède.',
    },
    punctuation: {
      en: 'Readers would see "{signs}", because it is between a letter and {character}.',
      fr: 'Les lecteurs verraient « {signs} », car il se trouve entre une lettre et {character}.',
    },
    single: {
      en: 'Readers would see "{signs}", because it has no counterpart in this paragraph.',
      fr: 'Les lecteurs verraient « {signs} », car il n’a pas de pendant dans ce paragraphe.',
    },
    sign: {
      en: 'Readers would see "{signs}", which emphasizes no words.',
      fr: 'Les lecteurs verraient « {signs} », qui ne met aucun mot en valeur.',
    },
    inWord: {
      en: 'Readers would see "{signs}", because such signs have no effect within a word.',
      fr: 'Les lecteurs verraient « {signs} », car de tels signes n’ont pas d’effet à l’intérieur d’un mot.',
    },
    keyboard: {
      en: 'Readers would see "{signs}", which are not the asterisks of the keyboard.',
      fr: 'Les lecteurs verraient « {signs} », qui ne sont pas les astérisques du clavier.',
    },
    nested: {
      en: 'The words between {signs} and {signs} are within others with the same signs, so the wrong words are emphasized.',
      fr: 'Les mots entre {signs} et {signs} se trouvent entre d’autres signes identiques : les mauvais mots sont mis en valeur.',
    },
    code: {
      en: '"{text}" is shown as code, because it is between two backticks (`).',
      fr: '« {text} » s’affiche comme du code, car il se trouve entre deux accents graves (`).',
    },
  },
  hint: {
    spaceAfter: {
      en: 'Delete the space: {example}. To show the sign itself, write \\{first}.',
      fr: 'Supprimez l’espace : {example}. Pour afficher le signe, écrivez \\{first}.',
    },
    spaceBefore: {
      en: 'Delete the space: {example}. To show the sign itself, write \\{first}.',
      fr: 'Supprimez l’espace : {example}. Pour afficher le signe, écrivez \\{first}.',
    },
    punctuation: {
      en: 'Move {character} to the other side of {signs}, or emphasize the neighbouring word too.',
      fr: 'Placez {character} de l’autre côté de {signs}, ou mettez aussi en valeur le mot voisin.',
    },
    single: {
      en: 'Write {signs} where the words start and where they end. To show the sign itself, write \\{first}.',
      fr: 'Écrivez {signs} au début et à la fin des mots. Pour afficher le signe, écrivez \\{first}.',
    },
    sign: {
      en: 'To show the sign, write {escaped}. Otherwise delete it.',
      fr: 'Pour afficher le signe, écrivez {escaped}. Sinon, supprimez-le.',
    },
    inWord: {
      en: 'Within a word, write asterisks: *words*. To show the sign itself, write \\{first}.',
      fr: 'À l’intérieur d’un mot, écrivez des astérisques : *mots*. Pour afficher le signe, écrivez \\{first}.',
    },
    keyboard: {
      en: 'Write **words** with the asterisks of the keyboard.',
      fr: 'Écrivez **mots** avec les astérisques du clavier.',
    },
    nested: {
      en: 'Check where the words start and end. Put no punctuation between {signs} and a neighbouring letter.',
      fr: 'Vérifiez où les mots commencent et finissent. Ne placez pas de ponctuation entre {signs} et une lettre voisine.',
    },
    code: {
      en: 'Delete the two signs. For a quotation, write “words”; for an apostrophe, write ’. To show the sign itself, write \\`.',
      fr: 'Supprimez les deux signes. Pour une citation, écrivez « mots » ; pour une apostrophe, écrivez ’. Pour afficher le signe, écrivez \\`.',
    },
  },
});

export const checkEmphasisForm: MarkupCheck = (markup, context) => {
  let open: string | null = null;
  for (const block of markup.blocks) open = checkBlock(block, open, markup, context);
  checkNested(markup, context);
  checkCode(markup, context);
};

interface Run {
  signs: string;
  /** Offset in the file. */
  start: number;
  /** The characters beside it. */
  before: string;
  after: string;
  /** Nothing follows it in its block. */
  isLast: boolean;
  /** The same signs are within a word of the block, where `_` has no effect. */
  isInWord: boolean;
}

/**
 * @param open signs without a counterpart in the block before
 * @returns those of this block
 */
function checkBlock(
  block: LiteralBlock,
  open: string | null,
  markup: Markup,
  { report, isReported }: MarkupContext,
): string | null {
  const { source } = markup;
  let rest: string | null = null;
  const found = [...findForeignSigns(block, markup)];
  for (const [sign, ofKind] of Map.groupBy(runsIn(block, markup), ({ signs }) => signs.charAt(0))) {
    if (sign === '*' && ofKind.every(followsWord) && ofKind.length > 1) {
      for (const run of ofKind) found.push(asSign(run));
      continue;
    }
    for (let index = 0; index < ofKind.length; index += 2) {
      const [first, second] = [ofKind[index] as Run, ofKind[index + 1]];
      // Words in bold cannot span paragraphs: the end in the next one is the same problem.
      if (!second && open === first.signs) continue;
      if (!second) rest = first.signs;
      found.push(findReason(first, second));
    }
  }
  for (const { run, finding } of found) {
    const span = source.span(run.start, run.start + run.signs.length);
    if (!isReported(span.line)) report({ rule: emphasisForm, span, ...finding });
  }
  return rest;
}

/** Returns the signs of a block that Markdown took for text and that were meant as markup. */
function runsIn({ start, end }: LiteralBlock, { source, literal }: Markup): Run[] {
  const text = source.text.slice(start, end);
  const runs = [...literal.slice(start, end).matchAll(/\*+|~~+|_+|`+/g)].map(
    ({ index, 0: signs }): Run => ({
      signs,
      start: start + index,
      before: characterBefore(text, index),
      after: characterAt(text, index + signs.length),
      isLast: index > 0 && text.slice(index + signs.length).trim() === '',
      isInWord: false,
    }),
  );
  const withinWords = new Set(runs.filter(isBetweenLetters).map(({ signs }) => signs));
  const around = new Set(findAroundWords(runs, text, start));
  return runs
    .filter((run) => around.has(run) || isMeant(run))
    .map((run) => ({ ...run, isInWord: run.signs.startsWith('_') && withinWords.has(run.signs) }));
}

/**
 * Finds pairs of signs with spaces on both sides that were meant to surround words: `an _ important _ word`. A blank to
 * fill in follows a colon, as in `Name: _ Date: _`, and the operands of a multiplication are single words.
 */
function findAroundWords(runs: readonly Run[], text: string, offset: number): Run[] {
  const found: Run[] = [];
  for (const sameSigns of Map.groupBy(runs, ({ signs }) => signs).values()) {
    for (let index = 0; index + 1 < sameSigns.length; index += 1) {
      const [first, second] = [sameSigns[index] as Run, sameSigns[index + 1] as Run];
      if (!isSpaced(first) || !isSpaced(second)) continue;
      const words = text.slice(first.start + first.signs.length - offset, second.start - offset).trim();
      if (!/\p{L}/u.test(words) || /[:：]$/.test(words)) continue;
      if (first.signs === '*' && !/^[\p{L}\p{M}’'-]+(?:[ \n][\p{L}\p{M}’'-]+)+$/u.test(words)) continue;
      found.push(first, second);
      index += 1;
    }
  }
  return found;
}

const isSpaced = ({ signs, before, after }: Run): boolean =>
  /^(?:_{1,3}|\*)$/.test(signs) && isWhiteSpace(before) && isWhiteSpace(after);

const isLetter = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);
const isBetweenLetters = ({ before, after }: Run): boolean => isLetter(before) && isLetter(after);

/** Tests whether signs were meant as markup, rather than as a multiplication, a line to fill in or part of a name. */
function isMeant(run: Run): boolean {
  const { signs, before, after, isLast } = run;
  const sign = signs.charAt(0);
  if (sign === '`' || sign === '~') return true;
  if (sign === '*' && signs.length > 1) return true;
  if (sign === '_' && signs.length > 3) return false;
  if (isWhiteSpace(before) && isWhiteSpace(after)) return sign === '*' && isLast;
  return !isBetweenLetters(run);
}

/**
 * Tests whether signs can only end bold or italic words, or are the mark of a note: `Argentina*,`. Chinese has no space
 * after the mark.
 */
const followsWord = ({ before, after }: Run): boolean =>
  (isLetter(before) || before === '*') &&
  (isWhiteSpace(after) ||
    /^[^\p{Ps}\p{Pi}\p{L}\p{N}]$/u.test(after) ||
    (/\p{Script=Han}/u.test(before) && isLetter(after)));

/** Tests whether neither a word before the signs nor one after them is next to them: `(*)`, `2 ** 3`. */
const touchesNoWord = ({ before, after }: Run): boolean =>
  (isWhiteSpace(before) && isWhiteSpace(after)) || (/^[([（［]$/.test(before) && /^[)\]）］]$/.test(after));

interface Slip {
  run: Pick<Run, 'signs' | 'start'>;
  finding: Finding<typeof emphasisForm>;
}

const dataOf = ({ signs }: Run) => ({ signs, first: signs.charAt(0) });

const exampleOf = ({ signs }: Run): Wording => ({
  en: `${signs}words${signs}`,
  fr: `${signs}mots${signs}`,
});

const asSign = (run: Run): Slip => ({
  run,
  finding: { message: 'sign', data: { signs: run.signs, escaped: run.signs.replace(/./g, '\\$&') } },
});

function findReason(first: Run, second: Run | undefined): Slip {
  if (!second && first.isInWord) return { run: first, finding: { message: 'inWord', data: dataOf(first) } };
  if (!second && first.signs.startsWith('*') && touchesNoWord(first)) return asSign(first);
  if (!second) return { run: first, finding: { message: 'single', data: dataOf(first) } };
  if (isWhiteSpace(first.after) && first.after !== '')
    return {
      run: first,
      finding: {
        message: 'spaceAfter',
        data: { ...dataOf(first), name: spaceName(first.after), example: exampleOf(first) },
      },
    };
  if (isWhiteSpace(second.before) && second.before !== '')
    return {
      run: second,
      finding: {
        message: 'spaceBefore',
        data: { ...dataOf(second), name: spaceName(second.before), example: exampleOf(second) },
      },
    };
  for (const run of [first, second]) {
    const character = [run.after, run.before].find(isPunctuation);
    if (character !== undefined && [run.after, run.before].some(isLetter))
      return { run, finding: { message: 'punctuation', data: { ...dataOf(run), character } } };
  }
  return { run: first, finding: { message: 'single', data: dataOf(first) } };
}

/** Finds the asterisks of other keyboards, such as those of full width, where they surround words. */
const findForeignSigns = ({ start, end }: LiteralBlock, { literal }: Markup): Slip[] =>
  [...literal.slice(start, end).matchAll(/([＊∗﹡⁎]{2,3})(?=\S[^＊∗﹡⁎]{0,300}\1)/g)].flatMap(
    ({ index, 0: signs }, position): Slip[] =>
      position > 0
        ? []
        : [
            {
              run: { signs, start: start + index },
              finding: { message: 'keyboard', data: { signs } },
            },
          ],
  );

const spaceName = (character: string) =>
  character === '\n' ? { en: 'a new line', fr: 'un retour à la ligne' } : characterName(character);

/** Reports bold words within bold words: Markdown paired the signs in another way than they were meant. */
function checkNested({ nodes, parentOf, source }: Markup, { report, isReported }: MarkupContext): void {
  for (const node of nodes) {
    if ((node.type !== 'strong' && node.type !== 'emphasis') || parentOf(node)?.type !== node.type) continue;
    const signs = /^[*_]{1,2}/.exec(source.slice(node))?.[0] ?? '*';
    const span = source.spanOf(node);
    if (!isReported(span.line))
      report({ rule: emphasisForm, message: 'nested', span, data: { signs, first: signs.charAt(0) } });
  }
}

/**
 * Reports words between two backticks that were meant as an apostrophe or as quotation marks: the first one follows a
 * letter, or a space is inside of them, as in "l`accord d`association" and "a `quoted' and a `second' word". Chinese and
 * Arabic have no space before code.
 */
function checkCode(markup: Markup, { report, isReported }: MarkupContext): void {
  const { nodes, source } = markup;
  for (const node of nodes) {
    if (node.type !== 'inlineCode' || isMeaningful(node, markup) || listWords.includes(node.value.trim()))
      continue;
    const [, signs = '', words = ''] = /^(`+)(.*?)\1$/s.exec(source.slice(node)) ?? [];
    const before = characterBefore(source.text, source.startOf(node));
    const hasSpace = /^\s|\s$/.test(words) && !words.includes('`');
    const followsLetter = signs.length === 1 && /^[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(before);
    const span = source.spanOf(node);
    if ((hasSpace || followsLetter) && !isReported(span.line))
      report({ rule: emphasisForm, message: 'code', span, data: { text: truncate(words.trim()) } });
  }
}
