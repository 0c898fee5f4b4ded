import { defineRule } from '../../diagnostics/rule.ts';
import type { MarkupCheck } from '../check.ts';
import { explainMissing, readsAsCodeWords } from './code-words.ts';

/** Documents hold no code: a block of it is text that was indented too far, or pasted with its fence. */
export const codeBlock = defineRule({
  id: 'code-block',
  severity: 'error',
  messages: {
    indented: {
      en: 'This text is indented by four spaces or a tab, so readers would see it as code.',
      fr: 'Ce texte est en retrait de quatre espaces ou d’une tabulation : il s’afficherait comme du code.',
    },
    fenced: {
      en: 'The lines between {fence} and {fence} would be shown as code, with all their signs.',
      fr: 'Les lignes entre {fence} et {fence} s’afficheraient comme du code, avec tous leurs signes.',
    },
  },
  hint: {
    indented: {
      en: 'Delete the spaces at the start of the line. To continue a point of a list, indent as far as the text of the point.',
      fr: 'Supprimez les espaces en début de ligne. Pour continuer un élément de liste, alignez la ligne sur le texte de l’élément.',
    },
    fenced: { en: 'Delete the two lines with {fence}.', fr: 'Supprimez les deux lignes {fence}.' },
  },
});

export const checkCodeBlock: MarkupCheck = (markup, context) => {
  const { source, nodes, isAgenda, previousOf } = markup;
  const { report } = context;
  for (const node of nodes) {
    if (node.type !== 'code') continue;
    const fence = fenceOf(source.slice(node));
    const span = source.spanOf(node);
    if (fence === null) report({ rule: codeBlock, message: 'indented', span });
    else report({ rule: codeBlock, message: 'fenced', span, data: { fence } });
    if (node.value.split('\n', 20).some((line) => readsAsCodeWords(line.trim(), isAgenda)))
      explainMissing(previousOf(node), markup, context);
  }
};

/** Returns the signs of a fence; `null` for an indented block. */
function fenceOf(written: string): string | null {
  const [fence] = /^(?:`{3,}|~{3,})/.exec(written) ?? [];
  return fence ?? null;
}
