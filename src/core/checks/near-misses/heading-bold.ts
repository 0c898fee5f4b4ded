import { defineRule } from '../../diagnostics/rule.ts';
import { toText } from '../../text/markdown.ts';
import { truncate } from '../../text/strings.ts';
import type { MarkupCheck } from '../check.ts';

/** A bold line on its own is mostly the heading of a section, which has a link and a translation of its own. */
export const headingBold = defineRule({
  id: 'heading-bold',
  severity: 'warning',
  messages: {
    en: '"{text}" looks like a heading, but is only bold.',
    fr: '« {text} » ressemble à un titre, mais n’est qu’en gras.',
  },
  hint: {
    en: 'Write "## {text}" without asterisks, and the id of the section below it.',
    fr: 'Écrivez « ## {text} » sans astérisques, et l’identifiant de la section au-dessous.',
  },
});

const maxLength = 100;

export const checkHeadingBold: MarkupCheck = (markup, { report, isReported }) => {
  const { root, source, isAgenda, nextOf } = markup;
  if (isAgenda) return;
  for (const node of root.children) {
    const [only, ...others] = node.type === 'paragraph' ? node.children : [];
    if (only?.type !== 'strong' || others.length > 0 || !nextOf(node)) continue;
    const text = toText(only).replace(/[:：]$/, '');
    const span = source.spanOf(node);
    if (text.length > maxLength || /[.;!?,。；！？，؟؛،…\n]$/.test(text) || span.line !== span.endLine)
      continue;
    if (!isReported(span.line)) report({ rule: headingBold, span, data: { text: truncate(text) } });
  }
};
