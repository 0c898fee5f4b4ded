import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import { characterName } from '../../text/character-names.ts';
import type { LiteralBlock, Markup } from '../../text/markup.ts';
import type { MarkupCheck, MarkupContext } from '../check.ts';
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
    nested: {
      en: 'The words between {signs} and {signs} are within others with the same signs, so the wrong words are emphasized.',
      fr: 'Les mots entre {signs} et {signs} se trouvent entre d’autres signes identiques : les mauvais mots sont mis en valeur.',
    },
  },
  hint: {
    spaceAfter: {
      en: 'Delete the space: **words**. To show the sign itself, write \\{first}.',
      fr: 'Supprimez l’espace : **mots**. Pour afficher le signe, écrivez \\{first}.',
    },
    spaceBefore: {
      en: 'Delete the space: **words**. To show the sign itself, write \\{first}.',
      fr: 'Supprimez l’espace : **mots**. Pour afficher le signe, écrivez \\{first}.',
    },
    punctuation: {
      en: 'Move {character} to the other side of {signs}, or emphasize the neighbouring word too.',
      fr: 'Placez {character} de l’autre côté de {signs}, ou mettez aussi en valeur le mot voisin.',
    },
    single: {
      en: 'Write {signs} where the words start and where they end. To show the sign itself, write \\{first}.',
      fr: 'Écrivez {signs} au début et à la fin des mots. Pour afficher le signe, écrivez \\{first}.',
    },
    nested: {
      en: 'Check where the words start and end. Put no punctuation between {signs} and a neighbouring letter.',
      fr: 'Vérifiez où les mots commencent et finissent. Ne placez pas de ponctuation entre {signs} et une lettre voisine.',
    },
  },
});

export const checkEmphasisForm: MarkupCheck = (markup, context) => {
  let open: string | null = null;
  for (const block of markup.blocks) open = checkBlock(block, open, markup, context);
  checkNested(markup, context);
};

interface Run {
  signs: string;
  /** Offset in the file. */
  start: number;
  /** The characters beside it. */
  before: string;
  after: string;
}

/**
 * @param open signs without a counterpart in the block before
 * @returns those of this block
 */
function checkBlock(
  { start, end }: LiteralBlock,
  open: string | null,
  { source, literal }: Markup,
  { report, isReported }: MarkupContext,
): string | null {
  const text = source.text.slice(start, end);
  const runs = [...literal.slice(start, end).matchAll(/\*+|~~+|_+|`+/g)]
    .map(({ index, 0: signs }) => ({
      signs,
      start: start + index,
      before: characterBefore(text, index),
      after: characterAt(text, index + signs.length),
    }))
    .filter(isMeant);
  let rest: string | null = null;
  for (const [, ofKind] of Map.groupBy(runs, ({ signs }) => signs.charAt(0))) {
    for (let index = 0; index < ofKind.length; index += 2) {
      const [first, second] = [ofKind[index] as Run, ofKind[index + 1]];
      // Words in bold cannot span paragraphs: the end in the next one is the same problem.
      if (!second && open === first.signs) continue;
      if (!second) rest = first.signs;
      const { run, finding } = findReason(first, second);
      const span = source.span(run.start, run.start + run.signs.length);
      if (!isReported(span.line)) report({ rule: emphasisForm, span, ...finding });
    }
  }
  return rest;
}

/** Says whether signs were meant as markup, rather than as a multiplication, a line to fill in or part of a name. */
function isMeant({ signs, before, after }: Run): boolean {
  const sign = signs.charAt(0);
  if (sign === '`' || sign === '~') return true;
  if (sign === '*' && signs.length > 1) return true;
  const [isOpen, isClosed] = [isWhiteSpace(before), isWhiteSpace(after)];
  if (sign === '_' && signs.length > 3) return false;
  if (isOpen && isClosed) return false;
  const isBetweenLetters = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  return !isBetweenLetters;
}

function findReason(
  first: Run,
  second: Run | undefined,
): { run: Run; finding: Finding<typeof emphasisForm> } {
  const dataOf = ({ signs }: Run) => ({ signs, first: signs.charAt(0) });
  if (!second) return { run: first, finding: { message: 'single', data: dataOf(first) } };
  if (isWhiteSpace(first.after) && first.after !== '')
    return {
      run: first,
      finding: { message: 'spaceAfter', data: { ...dataOf(first), name: spaceName(first.after) } },
    };
  if (isWhiteSpace(second.before) && second.before !== '')
    return {
      run: second,
      finding: { message: 'spaceBefore', data: { ...dataOf(second), name: spaceName(second.before) } },
    };
  for (const run of [first, second]) {
    const character = [run.after, run.before].find(isPunctuation);
    const hasLetter = [run.after, run.before].some((each) => /[\p{L}\p{N}]/u.test(each));
    if (character !== undefined && hasLetter)
      return { run, finding: { message: 'punctuation', data: { ...dataOf(run), character } } };
  }
  return { run: first, finding: { message: 'single', data: dataOf(first) } };
}

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
