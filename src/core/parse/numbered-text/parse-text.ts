/** Parses sections of numbered paragraphs. The number as written is the id of a paragraph, in all languages. */
import type { RootContent } from 'mdast';
import { fileName } from '../../checks/files/file-name.ts';
import { headingDepth } from '../../checks/parts/heading-depth.ts';
import { idForm } from '../../checks/parts/id-form.ts';
import { sectionId } from '../../checks/parts/section-id.ts';
import { sectionTitle } from '../../checks/parts/section-title.ts';
import { idProblem } from '../../model/ids.ts';
import type { Section, Text } from '../../model/model.ts';
import { documentPathOrNull } from '../../model/paths.ts';
import { toText } from '../../text/markdown.ts';
import { startOf } from '../../text/source.ts';
import { expectedDepth, groupByHeading, type HeadedBlocks } from '../headings.ts';
import type { ParseContext } from '../parse-context.ts';
import { readIdLine } from './id-line.ts';
import { checkNumbers, readNumbers } from './numbers.ts';
import { type Numbering, parseParagraphs } from './paragraphs.ts';
import { readPreamble } from './preamble.ts';
import { readSections, type SectionBlocks } from './sections.ts';

export interface TextOptions {
  /** The paragraphs before the first number have ids: the text is that of a resolution or a decision. */
  hasPreamble?: boolean;
}

export function parseText(
  blocks: readonly RootContent[],
  closing: readonly RootContent[],
  context: ParseContext,
  { hasPreamble = false }: TextOptions = {},
): Text {
  const { before, sections: headed } = groupByHeading(blocks);
  const isAgenda = reportAgenda(headed, context);
  const sections = readSections(before, headed, isAgenda, context);
  const numberingOf = readNumberings(before, sections, hasPreamble, context);
  const unheaded = before.length > 0 ? [parseUnheaded(before, numberingOf(null), context)] : [];
  return {
    type: 'text',
    sections: [
      ...unheaded,
      ...sections.map((section) => parseSection(section, numberingOf(section.annex), !isAgenda, context)),
    ],
    closing: context.render(closing),
  };
}

/** Reads the numbers of the text and of each of its annexes, in which they begin again. */
function readNumberings(
  before: readonly RootContent[],
  sections: readonly SectionBlocks[],
  hasPreamble: boolean,
  { source, report }: ParseContext,
): (annex: string | null) => Numbering {
  const parts: Pick<SectionBlocks, 'annex' | 'content'>[] = [
    { annex: null, content: [...before] },
    ...sections,
  ];
  const partsOf = Map.groupBy(parts, ({ annex }) => annex);
  const numberings = new Map(
    [...partsOf].map(([annex, ofAnnex]): [string | null, Numbering] => {
      const blocks = ofAnnex.flatMap(({ content }) => content);
      const numbers = readNumbers(blocks, source);
      checkNumbers([...numbers.values()], null, report);
      const preamble = hasPreamble && annex === null ? readPreamble(blocks, numbers, source) : new Map();
      return [annex, { numbers, annex, preamble }];
    }),
  );
  return (annex) => numberings.get(annex) ?? { numbers: new Map(), annex, preamble: new Map() };
}

/** Parses the text before the first heading. */
function parseUnheaded(blocks: readonly RootContent[], numbering: Numbering, context: ParseContext): Section {
  const span = startOf(context.source.file);
  const paragraphs = parseParagraphs(blocks, numbering, context);
  return { id: null, depth: 0, title: '', titleHtml: '', paragraphs, span, idSpan: span };
}

/**
 * Reports a text whose headings are days or times, without an id alone: it was meant as an agenda.
 *
 * @returns whether it is one, so that the ids of its sections are not missed as well
 */
function reportAgenda(sections: readonly HeadedBlocks[], { source, report }: ParseContext): boolean {
  const first = sections.find(
    ({ heading, content: [block] }) =>
      !isIdAlone(block) && [2, 3].includes(expectedDepth(toText(heading)) ?? 0),
  );
  const path = first && documentPathOrNull(source.file);
  if (!path) return false;
  const name = `${path.document}.${path.language}.md`;
  const data = { name, example: `agenda.${path.language}.md` };
  report({ rule: fileName, message: 'agenda', span: source.spanOf(first.heading), data });
  return true;
}

const isIdAlone = (block: RootContent | undefined): boolean => readIdLine(block)?.word === null;

/** @param needsId tells whether to report a missing id */
function parseSection(
  { heading, idLine, idNode, content, annex, isUnmarked }: SectionBlocks,
  numbering: Numbering,
  needsId: boolean,
  context: ParseContext,
): Section {
  const { source, render, report } = context;
  const span = source.spanOf(heading);
  const title = toText(heading);
  const isMisplaced = heading.depth === 1 || heading.depth > 4;
  if (isMisplaced)
    report({ rule: headingDepth, message: 'text', span, data: { signs: '#'.repeat(heading.depth) } });
  else if (title === '') report({ rule: sectionTitle, span });
  if (idLine === null && needsId && !isMisplaced && !isUnmarked)
    report({ rule: sectionId, span, data: { title } });
  const idSpan = idNode ? source.spanOf(idNode) : span;
  const word = idLine?.id ?? null;
  const problem = word === null ? null : idProblem(word);
  if (word !== null && problem) report({ rule: idForm, message: problem, span: idSpan, data: { id: word } });
  return {
    id: problem ? null : word,
    depth: heading.depth,
    title,
    titleHtml: render(heading.children),
    ...(annex !== null && { annex }),
    paragraphs: parseParagraphs(content, numbering, context),
    span,
    idSpan,
  };
}
