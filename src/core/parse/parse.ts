/** One text -> one version of a document: typed parts, HTML, diagnostics. One parse; nothing of other files is known here. */

import type { FootnoteDefinition, FootnoteReference, Link, Root, RootContent, Text } from 'mdast';
import type { z } from 'zod';
import { documentEmpty } from '../checks/fields/document-empty.ts';
import { frontmatterMissing } from '../checks/fields/frontmatter-missing.ts';
import { frontmatterOpen } from '../checks/fields/frontmatter-open.ts';
import { bareUrl } from '../checks/markdown/bare-url.ts';
import { blockOpen } from '../checks/markdown/block-open.ts';
import { engineDifference } from '../checks/markdown/engine-difference.ts';
import { footnoteDuplicate } from '../checks/markdown/footnote-duplicate.ts';
import { footnoteUndefined } from '../checks/markdown/footnote-undefined.ts';
import { footnoteUnused } from '../checks/markdown/footnote-unused.ts';
import { image } from '../checks/markdown/image.ts';
import { linkTarget } from '../checks/markdown/link-target.ts';
import { nestingDepth } from '../checks/markdown/nesting-depth.ts';
import { rawHtml } from '../checks/markdown/raw-html.ts';
import { withdrawnReason } from '../checks/status/withdrawn-reason.ts';
import {
  extractSuppressions,
  readYamlSuppressions,
  type Suppression,
} from '../checks/suppressions/read-suppressions.ts';
import { textChecks } from '../checks/text/text-checks.ts';
import { at, type Diagnostic, type Report, reporter, truncate } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../diagnostics/rule.ts';
import { addresses, below } from '../model/addresses.ts';
import type { Language } from '../model/languages.ts';
import type {
  DocumentType,
  Footnote,
  InternalLink,
  PageLink,
  SourceFile,
  Span,
  Version,
  WebLink,
} from '../model/model.ts';
import { documentPath, documentPathOrNull, documentTypeOf } from '../model/paths.ts';
import { firstDifference } from '../text/engine-difference.ts';
import { createRenderer, type FootnoteAnchor } from '../text/html.ts';
import { blocksToText, descendants, maxDepth, parseByReference, parseMarkdown } from '../text/markdown.ts';
import { proseOf } from '../text/prose.ts';
import { createSource, type Source, startOf } from '../text/source.ts';
import { circularSchema, documentSchema, findFrontMatter, readFields } from '../yaml/schemas.ts';
import { readAgenda } from './agenda.ts';
import { checkInnerLists, readText } from './numbered-text.ts';

export interface ParseOptions {
  /** Base path of the site: it stands before every link between documents. */
  base: string;
  /** Ask the reference engine too, and report where the two read a text differently. */
  crossCheck?: boolean;
}

export interface Parsed {
  version: Version;
  diagnostics: Diagnostic[];
  suppressions: Suppression[];
}

/** @param file whose path is that of a document: `meetings/<meeting>/<document>.<language>.md` */
export function parse(file: SourceFile, options: ParseOptions): Parsed {
  const { meeting, document, language } = documentPath(file.path);
  const source = createSource(file.path, file.text);
  const { diagnostics, report } = reporter();
  const type = documentTypeOf(document, revisesIn(file.text));
  const { front, bodyText, suppressions: ofFields } = readFront(source, type, report);
  const { blocks, closing, reading, footnotes, links, webLinks, suppressions } = readMarkdown(
    { text: bodyText, source, language, isDraft: front.status === 'draft', linksToPages: false },
    options,
    report,
  );
  if (type === 'agenda') for (const block of blocks) checkInnerLists(block, reading);
  const body = type === 'agenda' ? readAgenda(blocks, closing, reading) : readText(blocks, closing, reading);
  const version = {
    meeting,
    document,
    language,
    file: file.path,
    hash: file.hash,
    source: file.text,
    ...front,
    body,
    footnotes,
    links,
    webLinks,
  };
  return { version, diagnostics, suppressions: [...ofFields, ...suppressions] };
}

interface MarkdownText {
  /** The text, with blanks in place of the front matter. */
  text: string;
  source: Source;
  language: Language;
  isDraft: boolean;
  /** Whether a link may begin with a slash: `/en/search/`. */
  linksToPages: boolean;
}

/** Reads what documents and pages have in common: blocks, links and footnotes, with the checks of one text. */
export function readMarkdown(
  { text: written, source, language, isDraft, linksToPages }: MarkdownText,
  { base, crossCheck = false }: ParseOptions,
  report: Report,
) {
  if (written.trim() === '') report({ rule: documentEmpty, span: startOf(source.file) });
  const { root, tooDeep, text: bodyText } = parseClosed(written, source, report);
  if (tooDeep) report({ rule: nestingDepth, span: source.spanOf(tooDeep), data: { limit: maxDepth } });
  else if (crossCheck) compareEngines(source, root, bodyText, report);
  const suppressions = extractSuppressions(root, source, report);
  const links = readLinks(root, source, { base, language, linksToPages }, report);
  sweep(root, source, report);
  const copy = { source, prose: proseOf(source.text, { symbol: true }), language, isDraft };
  for (const proof of textChecks) proof(copy, report);
  const notes = readFootnotes(root, source, report);
  const render = createRenderer((reference) => notes.marks.get(reference) ?? null);
  const footnotes = notes.all.map(
    ({ content, number, references, span }): Footnote => ({
      number,
      id: `fn-${number}`,
      html: render(content),
      text: blocksToText(content),
      references,
      span,
    }),
  );
  return { ...splitClosing(root), reading: { source, render, report }, footnotes, ...links, suppressions };
}

type Front = Pick<
  Version,
  | 'title'
  | 'description'
  | 'symbol'
  | 'date'
  | 'status'
  | 'reason'
  | 'publishFrom'
  | 'revises'
  | 'corrections'
  | 'fields'
>;

interface FrontAndText {
  front: Front;
  bodyText: string;
  suppressions: Suppression[];
}

/** The front matter, and the text with blanks in its place so that every position stays true. */
function readFront(source: Source, type: DocumentType, report: Report): FrontAndText {
  const empty: Front = { title: '', status: 'final', corrections: [], fields: {} };
  const schema = type === 'circular' ? circularSchema : documentSchema;
  const { read, bodyText, suppressions } = readFrontMatter(source, schema, report);
  if (!read) return { front: empty, bodyText, suppressions };
  const places = Object.keys(read.fields).map((field) => [field, read.at(field)] as const);
  const corrections = read.fields.corrections.map((correction, index) => ({
    ...correction,
    span: read.at('corrections', index, 'at'),
  }));
  const front = { ...read.fields, corrections, fields: Object.fromEntries(places) };
  checkReason(front, report);
  return { front, bodyText, suppressions };
}

/** `read` is `null` where there are no fields, or where a problem was reported. */
export function readFrontMatter<Schema extends z.ZodType>(source: Source, schema: Schema, report: Report) {
  const found = findFrontMatter(source.text);
  if (!found) {
    const bodyText = source.text.replace(meantAsFront, blank);
    // A file without text has another fault.
    if (bodyText.trim() !== '') report({ rule: frontmatterMissing, span: startOf(source.file) });
    return { read: null, bodyText, suppressions: [] };
  }
  const { start, end, bodyStart, closed } = found;
  if (!closed) report({ rule: frontmatterOpen, span: source.span(bodyStart, bodyStart) });
  return {
    read: readFields(source, schema, report, [start, end]),
    bodyText: blank(source.text.slice(0, bodyStart)) + source.text.slice(bodyStart),
    suppressions: readYamlSuppressions(source, start, end, report),
  };
}

/** Of which type a text is must be known before its fields are. */
const revisesIn = (text: string): string | undefined => {
  const front = findFrontMatter(text);
  return front
    ? /^revises:[ \t]*['"]?([a-z0-9-]+)/m.exec(text.slice(front.start, front.end))?.[1]
    : undefined;
};

/** Whoever comes for a document that was withdrawn is told why. */
function checkReason({ status, reason, fields }: Front, report: Report): void {
  const isWithdrawn = status === 'withdrawn';
  const span = isWithdrawn ? fields['status'] : fields['reason'];
  if (!span || isWithdrawn === (reason !== undefined)) return;
  if (isWithdrawn) report({ rule: withdrawnReason, message: 'missing', span });
  else report({ rule: withdrawnReason, message: 'unexpected', span, data: { status } });
}

/** Lines that were meant as front matter are no part of the text. */
const meantAsFront = /^\s*(?:[-–—]{1,9}[ \t]*\n)?(?:[\w-]+:.*\n)*[-–—]{1,9}[ \t]*(?:\n|$)/;
const blank = (text: string): string => text.replace(/[^\n]+/g, (line) => ' '.repeat(line.length));

type Closed = ReturnType<typeof parseMarkdown> & { text: string };

/** A block that nothing ends would take all that follows: it is told, and the text read as if it did not begin. */
function parseClosed(written: string, source: Source, report: Report): Closed {
  let closed: Closed = { ...parseMarkdown(written), text: written };
  // One is a slip; what has more of them is no text.
  for (let round = 0; round < 5; round++) {
    const { root, text } = closed;
    const open = openBlock(root, source, text);
    if (!open) break;
    const { start, opening } = open;
    if (round === 0)
      report({
        rule: blockOpen,
        message: opening === '<!--' ? 'comment' : 'code',
        span: source.span(start, start + opening.length),
        data: { opening: opening.trim() },
      });
    const rest = text.slice(start + opening.length);
    const without = text.slice(0, start) + blank(opening) + rest;
    closed = { ...parseMarkdown(without), text: without };
  }
  return closed;
}

function openBlock(root: Root, source: Source, text: string): { start: number; opening: string } | null {
  const last = descendants(root).findLast((node) => node.type === 'code' || node.type === 'html');
  const [opening = ''] = (last && openingOf.exec(source.slice(last))) ?? [];
  const { start, end } = last?.position ?? {};
  if (opening === '' || (end?.offset ?? 0) < text.trimEnd().length) return null;
  const at = start?.offset ?? 0;
  return isClosed(opening, text.slice(at + opening.length)) ? null : { start: at, opening };
}

const openingOf = /^(?:`{3,}[^\n]*|~{3,}[^\n]*|<!--)/;
const isClosed = (opening: string, rest: string): boolean => {
  const [fence = ''] = /^(?:`+|~+)/.exec(opening) ?? [];
  return fence ? new RegExp(`\\n[ \\t>]*${fence}+[ \\t]*(?:\\n|$)`).test(rest) : rest.includes('-->');
};

function compareEngines(source: Source, root: Root, text: string, report: Report): void {
  const found = firstDifference(source, root, parseByReference(text));
  if (found)
    report({
      rule: engineDifference,
      span: source.spanOf(found.node),
      data: { here: found.here, there: found.there },
    });
}

/** What stands after the last thematic break, where nothing but plain blocks follows it: the closing mark of the document. */
function splitClosing(root: Root): { blocks: RootContent[]; closing: RootContent[] } {
  const blocks = root.children.filter(({ type }) => type !== 'footnoteDefinition' && type !== 'definition');
  const at = blocks.findLastIndex(({ type }) => type === 'thematicBreak');
  const closing = at === -1 ? [] : blocks.slice(at + 1);
  const plain = closing.every(({ type }) => type === 'paragraph');
  return closing.length > 0 && plain ? { blocks: blocks.slice(0, at), closing } : { blocks, closing: [] };
}

/** What no part of a document may hold. */
function sweep(root: Root, source: Source, report: Report): void {
  let open: string | undefined;
  for (const node of descendants(root)) {
    if (node.type === 'html') {
      // The end of an element is told with its beginning.
      const [, slash, name] = /^<(\/?)([a-z][\w-]*)/i.exec(node.value) ?? [];
      const isEnd = slash === '/' && name === open;
      open = isEnd ? undefined : name;
      if (!isEnd)
        report({
          rule: rawHtml,
          span: source.spanOf(node),
          data: { tag: truncate(node.value.split('\n')[0] ?? '') },
        });
    } else if (node.type === 'image' || node.type === 'imageReference')
      report({ rule: image, span: source.spanOf(node) });
  }
}

// ---- Links --------------------------------------------------------------------------------------------

/** Resolves each link in place, and hands out those that lead to other files. */
function readLinks(
  root: Root,
  source: Source,
  { base, language, linksToPages }: { base: string; language: Language; linksToPages: boolean },
  report: Report,
): { links: InternalLink[]; webLinks: WebLink[]; pageLinks: PageLink[] } {
  const definitions = new Map<string, string>();
  const nodes = descendants(root);
  for (const node of nodes) {
    // The first one holds.
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
  }
  const links: InternalLink[] = [];
  const webLinks: WebLink[] = [];
  const pageLinks: PageLink[] = [];
  for (const node of nodes) {
    if (node.type === 'linkReference')
      Object.assign(node, { type: 'link', url: definitions.get(node.identifier) ?? '' });
    if (node.type !== 'link') continue;
    const span = source.spanOf(node);
    const { url } = node;
    if (isBare(node, source))
      report({ rule: bareUrl, span, data: { url: truncate(url) }, fix: inBrackets(source.slice(node)) });
    if (linksToPages && url.startsWith('/')) {
      pageLinks.push({ address: url, span });
      node.url = below(base, url);
      continue;
    }
    const target = resolve(url, source.file);
    if ('external' in target && /^https?:/i.test(url)) webLinks.push({ url, span });
    if ('problem' in target) report({ rule: linkTarget, span, ...target.problem });
    if (!('file' in target)) continue;
    links.push({ ...target, url, span });
    node.url = addressOf(target, base);
    const other = documentPath(target.file).language;
    if (other !== language) node.data = { hProperties: { hrefLang: other } };
  }
  return { links, webLinks, pageLinks };
}

/** An address that the engine found by itself, and that took other signs in with it. */
const isBare = (link: Link, source: Source): boolean => {
  const written = source.slice(link);
  return !/^[<[]/.test(written) && /[^\x21-\x7e]/.test(written);
};

/** The address by itself, where a sign follows that ends a sentence or a passage in brackets. */
function inBrackets(written: string): string | undefined {
  const [, address, rest] =
    /^(https?:\/\/[\x21-\x7e]*[\w/])([。，、；：！？）」』】》”’؛،؟].*)$/s.exec(written) ?? [];
  return address && rest && `<${address}>${rest}`;
}

type Target = { external: true } | { problem: Finding<typeof linkTarget> } | Place;
type Place = Pick<InternalLink, 'file' | 'fragment'>;

/** What a link means, seen from the file it stands in. */
function resolve(url: string, from: string): Target {
  if (/^#?$/.test(url)) return { problem: { message: 'noAddress' } };
  if (/^(https?:\/\/|mailto:|tel:)./i.test(url) && URL.canParse(url)) return { external: true };
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(url))
    return { problem: { message: 'noPath', data: { url: truncate(url) } } };
  const [path = '', fragment] = url.split('#', 2);
  const file = path === '' ? from : relativeTo(from, path);
  if (file === null || !documentPathOrNull(file))
    return { problem: { message: 'noDocumentPath', data: { url: truncate(url) } } };
  return fragment ? { file, fragment: decode(fragment) } : { file };
}

function relativeTo(from: string, path: string): string | null {
  const steps = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return null;
    if (step !== '..' && step !== '.') steps.push(decode(step));
  }
  return steps.join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function addressOf({ file, fragment }: Place, base: string): string {
  const { language, meeting, document } = documentPath(file);
  return below(base, addresses.document(language, meeting, document)) + (fragment ? `#${fragment}` : '');
}

// ---- Footnotes ----------------------------------------------------------------------------------------

interface FoundFootnote {
  content: RootContent[];
  number: number;
  references: string[];
  span: Span;
}

/**
 * Numbers the footnotes in order of first reference, and reports those that would vanish or stay as text. These
 * are handed out too, without references: the comparison of languages need not tell them once more.
 */
function readFootnotes(
  root: Root,
  source: Source,
  report: Report,
): { marks: Map<FootnoteReference, FootnoteAnchor>; all: FoundFootnote[] } {
  const definitions = new Map<string, FootnoteDefinition>();
  const found = new Map<string, FoundFootnote>();
  const marks = new Map<FootnoteReference, FootnoteAnchor>();
  const undefinedMarks: FootnotePlace[] = [];
  for (const node of descendants(root)) {
    if (node.type !== 'footnoteDefinition') continue;
    const label = node.label ?? node.identifier;
    if (definitions.has(node.identifier))
      report({ rule: footnoteDuplicate, span: source.spanOf(node), data: { label } });
    else definitions.set(node.identifier, node);
  }
  for (const node of descendants(root)) {
    if (node.type === 'text') undefinedMarks.push(...marksIn(node, source));
    const definition = node.type === 'footnoteReference' ? definitions.get(node.identifier) : undefined;
    if (node.type !== 'footnoteReference' || !definition) continue;
    const entry = found.get(node.identifier) ?? {
      content: definition.children,
      number: found.size + 1,
      references: [],
      span: source.spanOf(definition),
    };
    found.set(node.identifier, entry);
    const id = `fnref-${entry.number}${entry.references.length > 0 ? `-${entry.references.length + 1}` : ''}`;
    entry.references.push(id);
    marks.set(node, { number: entry.number, id });
  }
  const unused = [...definitions.values()].filter(({ identifier }) => !found.has(identifier));
  for (const { label, span } of undefinedMarks) report({ rule: footnoteUndefined, span, data: { label } });
  for (const node of unused) {
    report({
      rule: footnoteUnused,
      span: source.spanOf(node),
      data: { label: node.label ?? node.identifier },
    });
  }
  for (const span of [...undefinedMarks.map((mark) => mark.span), ...unused.map(source.spanOf)])
    found.set(at(span), { content: [], number: found.size + 1, references: [], span });
  return { marks, all: [...found.values()] };
}

interface FootnotePlace {
  label: string;
  span: Span;
}

/** A mark without a footnote stays in the text as it is written. */
function marksIn(text: Text, source: Source): FootnotePlace[] {
  const offset = text.position?.start.offset ?? 0;
  return [...source.slice(text).matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map(({ index, 0: mark, 1: label }) => ({
    label: label ?? '',
    span: source.span(offset + index, offset + index + mark.length),
  }));
}
