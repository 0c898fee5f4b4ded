/** Reads the sections of a text and the annexes to which they belong. */
import type { Heading, RootContent } from 'mdast';
import { annex as annexRule } from '../../checks/parts/annex.ts';
import { idProblem, isAnnexId } from '../../model/ids.ts';
import { toText } from '../../text/markdown.ts';
import type { HeadedBlocks } from '../headings.ts';
import type { ParseContext } from '../parse-context.ts';
import { annexWord, type IdLine, isTitleOfAnnex, readIdLine } from './id-line.ts';
import { isNumberedList } from './numbers.ts';

export interface SectionBlocks {
  heading: Heading;
  idLine: IdLine | null;
  /** The paragraph with the id. */
  idNode: RootContent | null;
  /** The blocks below the heading and the id. */
  content: RootContent[];
  /** Id of the annex that it is, or to which it belongs. */
  annex: string | null;
  /** It has been reported as an annex without a line that says so. */
  isUnmarked: boolean;
}

/**
 * Reads the sections. An annex includes those below its heading.
 *
 * @param before the blocks before the first heading
 * @param isAgenda it was meant as an agenda, which has been reported: its code words are not
 */
export function readSections(
  before: readonly RootContent[],
  sections: readonly HeadedBlocks[],
  isAgenda: boolean,
  context: ParseContext,
): SectionBlocks[] {
  let annex: { id: string; depth: number } | null = null;
  let annexCount = 0;
  /** A number would go on from those before it. */
  let isNumbered = before.some(isNumberedList);
  return sections.map((section, index): SectionBlocks => {
    const { heading, content } = section;
    const [first, ...others] = content;
    const idLine = readIdLine(first);
    const idNode = idLine && first ? first : null;
    let isUnmarked = false;
    if (annex && heading.depth <= annex.depth) annex = null;
    if (!isAgenda && idLine && idNode && isValidAnnex(heading, idLine, idNode, annex?.id, context))
      annex = { id: idLine.id, depth: heading.depth };
    else if (annex === null && isNumbered && startsAtOne(sections.slice(index)) && isMeantAsAnnex(section)) {
      // Its numbers are not reported too.
      const id = idLine && isAnnexId(idLine.id) ? idLine.id : `annex-${annexCount + 1}`;
      annex = { id, depth: heading.depth };
      isUnmarked = idLine ? idLine.word === null : !hasIdInCode(section);
      const data = { title: toText(heading), id };
      if (isUnmarked)
        context.report({ rule: annexRule, message: 'unmarked', span: context.source.spanOf(heading), data });
    }
    if (annex?.depth === heading.depth) annexCount += 1;
    isNumbered ||= annex === null && content.some(isNumberedList);
    return {
      heading,
      idLine,
      idNode,
      content: idNode ? others : content,
      annex: annex?.id ?? null,
      isUnmarked,
    };
  });
}

/** Tests whether the first number in a section, or in the sections below its heading, is 1. */
function startsAtOne([section, ...others]: readonly HeadedBlocks[]): boolean {
  const depth = section?.heading.depth ?? 0;
  const end = others.findIndex(({ heading }) => heading.depth <= depth);
  const below = end === -1 ? others : others.slice(0, end);
  const blocks = [...(section?.content ?? []), ...below.flatMap(({ content }) => content)];
  return blocks.find(isNumberedList)?.start === 1;
}

/** Tests whether a section has the title or the id of an annex, or a word for it in code. */
function isMeantAsAnnex(section: HeadedBlocks): boolean {
  const idLine = readIdLine(section.content[0]);
  const hasId = idLine !== null && isAnnexId(idLine.id);
  return hasId || isTitleOfAnnex(toText(section.heading)) || codesOf(section).some(isTitleOfAnnex);
}

/** Tests for an id at a wrong place or in a wrong form, which checks of the Markdown report. */
const hasIdInCode = (section: HeadedBlocks): boolean => codesOf(section).some((code) => code.includes('#'));

/** Lists what is written as code in a heading and in the paragraph below. */
const codesOf = ({ heading, content: [first] }: HeadedBlocks): string[] =>
  [...heading.children, ...(first?.type === 'paragraph' ? first.children : [])].flatMap((child) =>
    child.type === 'inlineCode' ? [child.value.trim()] : [],
  );

/** Tests whether a section starts an annex, and reports what is wrong with its line. */
function isValidAnnex(
  heading: Heading,
  { id, word }: IdLine,
  node: RootContent,
  outer: string | undefined,
  { source, report }: ParseContext,
): boolean {
  if (word === null) return false;
  const span = source.spanOf(node);
  if (word !== annexWord) report({ rule: annexRule, message: 'word', span, data: { word } });
  else if (outer !== undefined)
    report({
      rule: annexRule,
      message: 'nested',
      span: source.spanOf(heading),
      data: { title: toText(heading), outer },
    });
  else if (isAnnexId(id)) return true;
  // Other problems of ids are reported with those of all sections.
  else if (idProblem(id) === null) report({ rule: annexRule, message: 'id', span, data: { id } });
  return false;
}
