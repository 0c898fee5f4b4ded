import { defineRule } from '../../diagnostics/rule.ts';
import { toText } from '../../text/markdown.ts';
import { truncate } from '../../text/strings.ts';
import type { MarkupCheck } from '../check.ts';

/** The closing line of a document is below a dividing line. Otherwise it is part of the last paragraph or item. */
export const closingLine = defineRule({
  id: 'closing-line',
  severity: 'warning',
  messages: {
    en: '"{text}" looks like the closing line of the document, but there is no line --- above it.',
    fr: '« {text} » ressemble à la mention finale du document, mais n’est pas précédé d’une ligne ---.',
  },
  hint: {
    en: 'Write --- on a line of its own above it, with empty lines around.',
    fr: 'Écrivez --- seul sur une ligne au-dessus, avec des lignes vides autour.',
  },
});

const closing = /^[[［【〔][^[\]［］【】〔〕]{0,79}[^[\]［］【】〔〕.。．！？!?؟][\]］】〕]$/;

/** Recognizes a few words in brackets, such as “[End of document]”, rather than a sentence: “[The rest was deleted.]”. */
export const isClosingLine = (line: string): boolean => closing.test(line);

export const checkClosingLine: MarkupCheck = ({ root, source, previousOf }, { report, isReported }) => {
  const last = root.children.findLast(({ type }) => type !== 'footnoteDefinition' && type !== 'definition');
  if (last?.type !== 'paragraph') return;
  const previous = previousOf(last);
  // What was meant as the line above it has been reported.
  if (previous && (previous.type === 'thematicBreak' || isReported(source.spanOf(previous).endLine))) return;
  const text = toText(last);
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (!isClosingLine(line)) return;
  const { endLine } = source.spanOf(last);
  const written = source.slice(last);
  const end = source.startOf(last) + written.length;
  const start = end - written.slice(written.lastIndexOf('\n') + 1).trimStart().length;
  if (!isReported(endLine))
    report({ rule: closingLine, span: source.span(start, end), data: { text: truncate(line) } });
};
