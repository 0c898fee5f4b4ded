/** Parses the numbered items of a formal agenda. Each problem is reported, and none stops the parser. */
import type { Heading, Paragraph, RootContent } from 'mdast';
import { itemTitle } from '../../checks/agenda/item-title.ts';
import { itemNumber } from '../../checks/formal-agenda/item-number.ts';
import { itemStatus } from '../../checks/formal-agenda/item-status.ts';
import { numberedItemId } from '../../checks/formal-agenda/numbered-item-id.ts';
import { headingDepth } from '../../checks/parts/heading-depth.ts';
import { idForm } from '../../checks/parts/id-form.ts';
import {
  type ItemStatus,
  itemStatuses,
  type ParsedFormalAgenda,
  type ParsedNumberedItem,
  type Span,
} from '../../model/model.ts';
import { blocksToText, toText } from '../../text/markdown.ts';
import { closestWord } from '../../text/suggest.ts';
import { groupByHeading, type HeadedBlocks } from '../headings.ts';
import type { ParseContext } from '../parse-context.ts';
import { dropStart } from './heading-times.ts';
import { isAnnotationLine, parseItemId, unsignedProblem } from './item-annotations.ts';
import { extractItemLists } from './item-lists.ts';
import { formatItemNumber, isContinued, readItemNumber } from './item-number.ts';
import { missingNumber, type NumberedHeading } from './missing-number.ts';

export function parseFormalAgenda(
  blocks: readonly RootContent[],
  closing: readonly RootContent[],
  context: ParseContext,
): ParsedFormalAgenda {
  const { before, sections } = groupByHeading(blocks);
  const headings: NumberedHeading[] = [];
  const items = sections.map((section) => {
    const { parts, ...item } = parseNumberedItem(section, headings, context);
    headings.push({ parts, depth: item.depth });
    return item;
  });
  return { type: 'formal-agenda', intro: context.render(before), items, closing: context.render(closing) };
}

/** @param above the headings before this one */
function parseNumberedItem(
  { heading, content }: HeadedBlocks,
  above: readonly NumberedHeading[],
  context: ParseContext,
): ParsedNumberedItem & Pick<NumberedHeading, 'parts'> {
  const { source, render, report } = context;
  const { depth } = heading;
  const span = source.spanOf(heading);
  if (depth === 1 || depth > 4)
    report({ rule: headingDepth, message: 'text', span, data: { signs: '#'.repeat(depth) } });
  const [first, ...others] = content;
  const annotations = first?.type === 'paragraph' && isAnnotationLine(first) ? first : undefined;
  const { blocks, ...lists } = extractItemLists(annotations ? others : content, context);
  const numbered = parseNumber(heading, above, context);
  return {
    ...numbered,
    ...parseCodeWords(annotations, numbered.number, span, context),
    ...lists,
    depth,
    html: render(blocks),
    text: blocksToText(blocks),
    span,
  };
}

type NumberAndTitle = Pick<ParsedNumberedItem, 'number' | 'label' | 'labelSpan' | 'title' | 'titleHtml'> &
  Pick<NumberedHeading, 'parts'>;

function parseNumber(
  heading: Heading,
  above: readonly NumberedHeading[],
  { source, render, report }: ParseContext,
): NumberAndTitle {
  const span = source.spanOf(heading);
  const text = toText(heading);
  const read = readItemNumber(text);
  if (!read) {
    report({ rule: itemNumber, span, ...missingNumber(text, heading.depth, above) });
    const titleHtml = render(heading.children);
    return { number: null, label: '', labelSpan: span, title: text, titleHtml, parts: [] };
  }
  const { nodes, end } = dropStart(heading.children, read.length, source);
  const start = heading.children[0] ? source.startOf(heading.children[0]) : source.startOf(heading);
  const labelEnd = start + source.text.slice(start, end ?? start).trimEnd().length;
  const labelSpan = source.span(start, labelEnd);
  const title = blocksToText([{ type: 'paragraph', children: nodes }]);
  if (title === '') report({ rule: itemTitle, message: 'number', span });
  const parent = above.findLast(({ depth }) => depth < heading.depth);
  const parts = isContinued(read) ? [...(parent?.parts ?? []), ...read.parts] : read.parts;
  const isAlone = isContinued(read) && !parent;
  if (isAlone)
    report({
      rule: itemNumber,
      message: 'alone',
      span: labelSpan,
      data: { number: formatItemNumber(parts) },
    });
  const number =
    isAlone || (isContinued(read) && parent?.parts.length === 0) ? null : formatItemNumber(parts);
  return {
    number,
    label: read.label,
    labelSpan,
    title,
    titleHtml: render(nodes),
    parts: number === null ? [] : parts,
  };
}

// ---- Code words ---------------------------------------------------------------------------------------

type CodeWords = Pick<ParsedNumberedItem, 'id' | 'status' | 'annotationsSpan'>;

/** Reads `#id`, `deleted` and `deferred`. @param heading position of the item, for problems with what is missing */
function parseCodeWords(
  line: Paragraph | undefined,
  number: string | null,
  heading: Span,
  { source, report }: ParseContext,
): CodeWords {
  const read: CodeWords = { id: null, annotationsSpan: line ? source.spanOf(line) : heading };
  let hasId = false;
  for (const node of line?.children.filter(({ type }) => type === 'inlineCode') ?? []) {
    if (node.type !== 'inlineCode') continue;
    const word = node.value.trim();
    const span = source.spanOf(node);
    const status = itemStatuses.find((each) => each === word);
    if (word.startsWith('#')) {
      hasId = true;
      read.id = parseItemId(word.slice(1), read.id, span, report);
    } else if (status) addStatus(read, status, span, report);
    else if (/\d/.test(word) && !hasId) {
      hasId = true;
      report({ rule: idForm, span, ...unsignedProblem(word, ['item']) });
    } else {
      read.status = null;
      const nearest = closestWord(word.toLowerCase(), itemStatuses);
      if (nearest) report({ rule: itemStatus, message: 'similar', span, data: { word, nearest } });
      else report({ rule: itemStatus, message: 'unknown', span, data: { word } });
    }
  }
  if (!hasId && number !== null) {
    const suggestion = `item-${number.replace(/[^a-z\d]+/g, (signs, at: number) => (at > 0 && signs === '.' ? '-' : ''))}`;
    report({ rule: numberedItemId, span: read.annotationsSpan, data: { number, suggestion } });
  }
  return read;
}

function addStatus(read: CodeWords, status: ItemStatus, span: Span, report: ParseContext['report']): void {
  const { status: first } = read;
  if (first) report({ rule: itemStatus, message: 'second', span, data: { first, word: status } });
  else if (first === undefined) read.status = status;
}
