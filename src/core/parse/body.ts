/** Parses the Markdown of a text: what documents and pages have in common. */
import type { Nodes, Root, RootContent } from 'mdast';
import { documentEmpty } from '../checks/fields/document-empty.ts';
import { engineDifference } from '../checks/markdown/engine-difference.ts';
import { image } from '../checks/markdown/image.ts';
import { nestingDepth } from '../checks/markdown/nesting-depth.ts';
import { rawHtml } from '../checks/markdown/raw-html.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { extractSuppressions, type Suppression } from '../diagnostics/read-suppressions.ts';
import { type BodyForm, type Footnote, kinds } from '../model/model.ts';
import { firstDifference, haveSameOutline, withoutPlainWords } from '../text/engine-difference.ts';
import { createRenderer, type Render } from '../text/html.ts';
import { blocksToText, descendants, maxDepth, parseByReference, parseMarkdown } from '../text/markdown.ts';
import { createMarkup, type Markup } from '../text/markup.ts';
import { findNewPassages } from '../text/new-passages.ts';
import { type Source, startOf } from '../text/source.ts';
import { breakCells } from '../text/tables.ts';
import { type NumberedFootnote, numberFootnotes } from './footnotes.ts';
import { htmlProblem } from './html-problem.ts';
import { keepEnumeratedLines } from './keep-lines.ts';
import { type LinkContext, type ResolvedLinks, resolveLinks } from './links.ts';
import type { ParseContext } from './parse-context.ts';
import { withoutSparseTables } from './sparse-tables.ts';
import { parseWithoutUnclosedBlocks } from './unclosed-blocks.ts';

export interface BodyOptions extends LinkContext {
  /** Returns the form of the text. Default: sections of paragraphs. */
  formOf?: (root: Root) => BodyForm;
  /** The kinds of items that the site adds. */
  ownKinds?: readonly string[];
  /** Receives the tree before links are resolved. */
  inspect?: Inspect | undefined;
  /** Parses with the reference engine too, and reports differences between the two engines. */
  crossCheck?: boolean;
}

export type Inspect = (markup: Markup) => void;

export interface ParsedBody extends ResolvedLinks {
  form: BodyForm;
  blocks: RootContent[];
  /** The paragraphs after the last thematic break. */
  closing: RootContent[];
  footnotes: Footnote[];
  suppressions: Suppression[];
  /** To parse the blocks further. */
  context: ParseContext;
}

/**
 * Parses a text in steps that work on one tree. Their order matters: comments that suppress a rule are HTML, and must go
 * before HTML is reported; links must be resolved before anything is rendered.
 *
 * @param body the text of the file, with spaces in place of the front matter
 */
export function parseBody(
  body: string,
  source: Source,
  { crossCheck = false, formOf = () => 'text', ownKinds = [], inspect, ...linkContext }: BodyOptions,
  report: Report,
): ParsedBody {
  const allKinds = [...kinds, ...ownKinds];
  if (body.trim() === '') report({ rule: documentEmpty, span: startOf(source.file) });
  const markdown = withoutSparseTables(body, source, report);
  const { root, tooDeep, text } = parseWithoutUnclosedBlocks(markdown, source, report);
  if (tooDeep) report({ rule: nestingDepth, span: source.spanOf(tooDeep), data: { limit: maxDepth } });
  else if (crossCheck) compareEngines(source, root, text, report);
  const suppressions = extractSuppressions(root, source, report);
  // The lines of a table that was left out, and lists without the text that was nested too deeply, look like mistakes.
  const form = formOf(root);
  if (markdown === body && !tooDeep) inspect?.(createMarkup(root, source, { form, kinds: allKinds }));
  const nodes = descendants(root);
  keepEnumeratedLines(nodes, source);
  const links = resolveLinks(nodes, source, linkContext, report);
  reportForbidden(nodes, breakCells(nodes), source, report);
  const { anchors, footnotes } = numberFootnotes(nodes, source, report);
  const render = createRenderer(linkContext.language, (reference) => anchors.get(reference) ?? null);
  return {
    form,
    ...splitClosing(root),
    ...links,
    footnotes: footnotes.map((footnote) => toFootnote(footnote, render)),
    suppressions,
    context: {
      source,
      render,
      report,
      kinds: allKinds,
      isSuppressed: (id, line) =>
        suppressions.some(
          ({ rule, reason, from, to }) => rule === id && reason !== '' && from <= line && line <= to,
        ),
    },
  };
}

function compareEngines(source: Source, root: Root, text: string, report: Report): void {
  const crowded = crowdedPassage(text);
  if (crowded) {
    const { message, start, end } = crowded;
    report({ rule: engineDifference, message, span: source.span(start, end) });
    return;
  }
  // The reference engine is slow, and most words cannot be markup.
  const passages = findNewPassages(withoutPlainWords(text));
  if (passages.text === '') return;
  if (haveSameOutline(parseMarkdown(passages.text).root, parseByReference(passages.text))) {
    passages.remember();
    return;
  }
  const difference = firstDifference(source, root, parseByReference(text));
  if (!difference) return;
  const { span, readings } = difference;
  if (readings) report({ rule: engineDifference, message: 'readings', span, data: readings });
  else report({ rule: engineDifference, message: 'unclear', span });
}

/**
 * More signs of Markdown, lines and characters in one passage than anybody writes. The time of the reference engine grows
 * with the square of the number of signs, of lines and of addresses.
 */
const maxSigns = 2000;
const maxLines = 10_000;
const maxLength = 100_000;
/** For each list, quotation and footnote, the reference engine goes through all that precedes it. */
const maxContainers = 3000;

interface CrowdedPassage {
  message: 'uncompared' | 'manyContainers';
  /** Offsets in the file. */
  start: number;
  end: number;
}

/** Finds the first passage, up to an empty line, with too much to compare, or with one container too many. */
function crowdedPassage(text: string): CrowdedPassage | null {
  let start = 0;
  let containers = 0;
  for (const passage of text.split(/(?<=\n)(?=[ \t]*\n)/)) {
    const isCrowded =
      passage.length > maxLength ||
      countMatches(passage, /\n/g) > maxLines ||
      countMatches(passage, /[[\]*_~<&`{}!]/g) > maxSigns;
    if (startsContainer.test(passage)) containers += 1;
    if (isCrowded || containers > maxContainers)
      return {
        message: isCrowded ? 'uncompared' : 'manyContainers',
        start: start + passage.search(/\S/),
        end: start + passage.trimEnd().length,
      };
    start += passage.length;
  }
  return null;
}

const startsContainer = /^\s*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]|\[\^)/;

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** @param allowed HTML that has a meaning */
function reportForbidden(
  nodes: readonly Nodes[],
  allowed: ReadonlySet<Nodes>,
  source: Source,
  report: Report,
): void {
  let openElement: string | undefined;
  for (const node of nodes) {
    if (allowed.has(node)) continue;
    if (node.type === 'html') {
      const [, slash, name] = /^<(\/?)([a-z][\w-]*)/i.exec(node.value) ?? [];
      // The end of an element is reported with its start.
      const isEnd = slash === '/' && name === openElement;
      openElement = isEnd ? undefined : name;
      if (isEnd) continue;
      report({ rule: rawHtml, span: source.spanOf(node), ...htmlProblem(node.value) });
    } else if (node.type === 'image' || node.type === 'imageReference')
      report({ rule: image, span: source.spanOf(node) });
  }
}

/** Splits off the text after the last thematic break, if it consists of plain paragraphs. */
function splitClosing(root: Root): Pick<ParsedBody, 'blocks' | 'closing'> {
  const blocks = root.children.filter(({ type }) => type !== 'footnoteDefinition' && type !== 'definition');
  const breakIndex = blocks.findLastIndex(({ type }) => type === 'thematicBreak');
  const closing = breakIndex === -1 ? [] : blocks.slice(breakIndex + 1);
  const isPlain = closing.length > 0 && closing.every(({ type }) => type === 'paragraph');
  return isPlain ? { blocks: blocks.slice(0, breakIndex), closing } : { blocks, closing: [] };
}

const toFootnote = ({ number, content, references, span }: NumberedFootnote, render: Render): Footnote => ({
  number,
  id: `fn-${number}`,
  html: render(content),
  text: blocksToText(content),
  references,
  span,
});
