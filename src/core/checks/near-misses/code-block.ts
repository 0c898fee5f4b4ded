import type { InlineCode, Nodes, Paragraph } from 'mdast';
import { defineRule } from '../../diagnostics/rule.ts';
import { readLabel } from '../../text/labels/sub-paragraph-label.ts';
import { descendants } from '../../text/markdown.ts';
import type { Markup } from '../../text/markup.ts';
import type { MarkupCheck } from '../check.ts';
import { isMeaningful, listWords, readsAsCodeWords } from './agenda/code-word-lines.ts';
import { explainMissing } from './agenda/explain-missing.ts';

/** Documents hold no code: a block of it is text that was indented too far, or pasted with its fence or between backticks. */
export const codeBlock = defineRule({
  id: 'code-block',
  severity: 'error',
  messages: {
    indented: {
      en: 'This text is indented by four spaces or a tab, so readers would see it as code.',
      fr: 'Ce texte est en retrait de quatre espaces ou d’une tabulation : il s’afficherait comme du code.',
    },
    subParagraph: {
      en: 'The sub-paragraph {found} is indented by four spaces or a tab more than the text above it, so readers would see it as code.',
      fr: 'L’alinéa {found} est en retrait de quatre espaces ou d’une tabulation par rapport au texte qui précède : il s’afficherait comme du code.',
    },
    fenced: {
      en: 'The lines between {fence} and {fence} would be shown as code, with all their signs.',
      fr: 'Les lignes entre {fence} et {fence} s’afficheraient comme du code, avec tous leurs signes.',
    },
    inline: {
      en: 'This text is between backticks (`), so readers would see it as code.',
      fr: 'Ce texte est entre accents graves (`) : il s’afficherait comme du code.',
    },
  },
  hint: {
    indented: {
      en: 'Delete the spaces at the start of the line. To continue a point of a list, indent as far as the text of the point.',
      fr: 'Supprimez les espaces en début de ligne. Pour continuer un élément de liste, alignez la ligne sur le texte de l’élément.',
    },
    subParagraph: {
      en: 'Indent it as far as the text of the numbered paragraph, whatever its level, or write it as a point of a list: "- {found} …".',
      fr: 'Alignez-le sur le texte du paragraphe numéroté, quel que soit son niveau, ou écrivez-le comme élément de liste : « - {found} … ».',
    },
    fenced: { en: 'Delete the two lines with {fence}.', fr: 'Supprimez les deux lignes {fence}.' },
    inline: { en: 'Delete the backticks.', fr: 'Supprimez les accents graves.' },
  },
});

export const checkCodeBlock: MarkupCheck = (markup, context) => {
  const { source, nodes, previousOf } = markup;
  const { report } = context;
  for (const node of nodes) {
    if (isTextAsCode(node, markup)) report({ rule: codeBlock, message: 'inline', span: source.spanOf(node) });
    if (node.type !== 'code') continue;
    const fence = fenceOf(source.slice(node));
    const span = source.spanOf(node);
    const found = fence === null ? readLabel(node.value)?.label : undefined;
    if (found !== undefined) report({ rule: codeBlock, message: 'subParagraph', span, data: { found } });
    else if (fence === null) report({ rule: codeBlock, message: 'indented', span });
    else report({ rule: codeBlock, message: 'fenced', span, data: { fence } });
    if (node.value.split('\n', 20).some((line) => readsAsCodeWords(line.trim(), markup)))
      explainMissing(previousOf(node), markup, context);
  }
};

/** Tests for a paragraph or a heading that consists of code, which are not words with a meaning. */
function isTextAsCode(node: Nodes, markup: Markup): boolean {
  if ((node.type !== 'paragraph' && node.type !== 'heading') || !isOnlyCode(node)) return false;
  const codes = descendants(node).filter((each) => each.type === 'inlineCode');
  return codes.length > 0 && (node.type === 'heading' || !isLikeCodeWords(node, codes, markup));
}

const isOnlyCode = (node: Nodes): boolean =>
  node.type === 'inlineCode' ||
  (node.type === 'text' && node.value.trim() === '') ||
  (/^(?:paragraph|heading|strong|emphasis)$/.test(node.type) &&
    'children' in node &&
    node.children.every(isOnlyCode));

/** Tests whether other rules check the code of a paragraph: code words, and what is written in their position. */
function isLikeCodeWords(node: Paragraph, codes: readonly InlineCode[], markup: Markup): boolean {
  const { isAgenda, parentOf, previousOf } = markup;
  if (codes.some((code) => isMeaningful(code, markup))) return true;
  const previous = previousOf(node);
  if (isAgenda)
    return (
      parentOf(node)?.type === 'listItem' ||
      isItemHeading(previous) ||
      codes.every(({ value }) => listWords.includes(value.trim()))
    );
  return (
    previous?.type === 'heading' &&
    (codes.every(({ value }) => !/\s/.test(value.trim())) ||
      readsAsCodeWords(markup.source.slice(node), markup))
  );
}

const isItemHeading = (node: Nodes | undefined): boolean => node?.type === 'heading' && node.depth > 2;

/** Returns the signs of a fence; `null` for an indented block. */
function fenceOf(written: string): string | null {
  const [fence] = /^(?:`{3,}|~{3,})/.exec(written) ?? [];
  return fence ?? null;
}
