/** Finds the blocks of a paragraph that start with the label of a sub-paragraph. */
import type { List, Paragraph, RootContent } from 'mdast';
import { subParagraph } from '../../checks/parts/sub-paragraph.ts';
import type { Span } from '../../model/model.ts';
import { readLabel, type SubParagraphLabel, startsSeries } from '../../text/labels/sub-paragraph-label.ts';
import type { Source } from '../../text/source.ts';
import type { ParseContext } from '../parse-context.ts';
import { readLeadingText } from './leading-text.ts';

export interface LabelledBlocks extends Pick<SubParagraphLabel, 'label' | 'readings'> {
  /** Of the label. */
  span: Span;
  /** Where the block starts in its line. */
  column: number;
  /** The first block, with the label. */
  paragraph: Paragraph;
  /** All of it, without the label. */
  blocks: RootContent[];
}

/** Returns the blocks as sub-paragraphs; those that start with no label as they are. */
export const findLabels = (
  blocks: readonly RootContent[],
  context: Pick<ParseContext, 'source' | 'report'>,
): (LabelledBlocks | RootContent)[] =>
  blocks.flatMap((block) => {
    if (block.type === 'list' && !block.ordered) return labelsOfList(block, context) ?? [block];
    const labelled = block.type === 'paragraph' ? labelledParagraph(block, context.source) : null;
    return [labelled ?? block];
  });

export const isLabelled = (each: LabelledBlocks | RootContent): each is LabelledBlocks => 'readings' in each;

/** Returns `null` for a list without labels. */
function labelsOfList(
  list: List,
  { source, report }: Pick<ParseContext, 'source' | 'report'>,
): LabelledBlocks[] | null {
  const items = list.children.map((item) => {
    const [first, ...others] = item.children;
    const labelled = first?.type === 'paragraph' ? labelledParagraph(first, source) : null;
    return (
      labelled && { ...labelled, column: source.spanOf(item).column, blocks: [...labelled.blocks, ...others] }
    );
  });
  const labelled = items.filter((item) => item !== null);
  if (labelled.length === items.length) return labelled;
  const [first] = items;
  // Points that all begin with a letter by chance are rare.
  if (!first?.readings.some(startsSeries) || labelled.length < 2) return null;
  const unlabelled = list.children[items.indexOf(null)];
  if (unlabelled) {
    const span = source.spanOf(unlabelled);
    report({ rule: subParagraph, message: 'unlabelled', span, data: { found: first.label } });
  }
  return null;
}

/** Takes the label out of the text. A backslash before it makes it ordinary text. */
export function labelledParagraph(paragraph: Paragraph, source: Source): LabelledBlocks | null {
  const leading = readLeadingText(paragraph, source);
  // Markup can follow: “(a) **Text**”.
  const found = leading && readLabel(`${leading.text}${paragraph.children.length > 1 ? 'x' : ''}`);
  if (!found || leading.literalLength < found.label.length) return null;
  return {
    label: found.label,
    readings: found.readings,
    span: leading.spanOf(found.label.length),
    column: source.spanOf(paragraph).column,
    paragraph,
    blocks: [leading.withoutStart(found.textStart)],
  };
}
