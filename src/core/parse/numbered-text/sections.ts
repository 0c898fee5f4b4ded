/** Reads the sections of a text and the annexes to which they belong. */
import type { Heading, RootContent } from 'mdast';
import { annex as annexRule } from '../../checks/parts/annex.ts';
import { idProblem, isAnnexId } from '../../model/ids.ts';
import { toText } from '../../text/markdown.ts';
import type { HeadedBlocks } from '../headings.ts';
import type { ParseContext } from '../parse-context.ts';
import { annexWord, type IdLine, readIdLine } from './id-line.ts';

export interface SectionBlocks {
  heading: Heading;
  idLine: IdLine | null;
  /** The paragraph with the id. */
  idNode: RootContent | null;
  /** The blocks below the heading and the id. */
  content: RootContent[];
  /** Id of the annex that it is, or to which it belongs. */
  annex: string | null;
}

/** An annex includes the sections below its heading. */
export function readSections(sections: readonly HeadedBlocks[], context: ParseContext): SectionBlocks[] {
  let annex: { id: string; depth: number } | null = null;
  return sections.map(({ heading, content }): SectionBlocks => {
    const [first, ...others] = content;
    const idLine = readIdLine(first);
    const idNode = idLine && first ? first : null;
    if (annex && heading.depth <= annex.depth) annex = null;
    if (idLine && idNode && isValidAnnex(heading, idLine, idNode, annex?.id, context))
      annex = { id: idLine.id, depth: heading.depth };
    return { heading, idLine, idNode, content: idNode ? others : content, annex: annex?.id ?? null };
  });
}

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
