/** Parses one text, and checks what needs no other file. The result depends on the file alone, so that it can be cached. */
import { type Diagnostic, reporter } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/languages.ts';
import type {
  ParsedEntryVersion,
  ParsedPageVersion,
  ParsedTextVersion,
  SourceFile,
  Span,
} from '../model/model.ts';
import type { EntryPath, PagePath } from '../model/paths.ts';
import type { Inspect } from '../parse/body.ts';
import { parseEntry } from '../parse/entry.ts';
import { parsePage } from '../parse/page.ts';
import { type Parsed, type ParseOptions, parse } from '../parse/parse.ts';
import { maskMarkup } from '../text/prose.ts';
import { createSource } from '../text/source.ts';
import { checkTextLost } from './accounting/check-text-lost.ts';
import type { MarkupContext } from './check.ts';
import { fileEncoding } from './files/file-encoding.ts';
import { engineDifference } from './markdown/engine-difference.ts';
import { agendaEmpty } from './near-misses/agenda-empty.ts';
import { codeBlock } from './near-misses/code-block.ts';
import { codeWords } from './near-misses/code-words.ts';
import { footnoteForm } from './near-misses/footnote-form.ts';
import { headingForm } from './near-misses/heading-form.ts';
import { markupChecks } from './near-misses/index.ts';
import { itemHeading } from './near-misses/item-heading.ts';
import { listForm } from './near-misses/list-form.ts';
import { controlCharacter } from './text/control-character.ts';
import { textChecks } from './text/text-checks.ts';

export interface DocumentOptions extends ParseOptions {
  /** Abbreviations in Latin letters that the texts use, beside common ones. */
  abbreviations?: readonly string[];
}

export function checkDocument(file: SourceFile, options: DocumentOptions): Parsed {
  const nearMisses = nearMissReporter();
  const parsed = parse(file, options, nearMisses.inspect);
  const { language, status } = parsed.version;
  const ofText = checkText(file, language, status === 'draft', options);
  return withDiagnostics(parsed, nearMisses, ofText);
}

export function checkPage(
  file: SourceFile,
  path: PagePath,
  options: DocumentOptions,
): Parsed<ParsedPageVersion> {
  const nearMisses = nearMissReporter();
  const parsed = parsePage(file, path, options, nearMisses.inspect);
  const isDraft = parsed.version.status === 'draft';
  return withDiagnostics(parsed, nearMisses, checkText(file, path.language, isDraft, options));
}

export function checkEntry(
  file: SourceFile,
  path: EntryPath,
  options: DocumentOptions,
): Parsed<ParsedEntryVersion> {
  const nearMisses = nearMissReporter();
  const parsed = parseEntry(file, path, options, nearMisses.inspect);
  const isDraft = parsed.version.status === 'draft';
  return withDiagnostics(parsed, nearMisses, checkText(file, path.language, isDraft, options));
}

function withDiagnostics<Version extends ParsedTextVersion>(
  parsed: Parsed<Version>,
  { diagnostics, isExplained, hasExplainedBlocks }: NearMissReporter,
  ofText: readonly Diagnostic[],
): Parsed<Version> {
  // Programs replace control characters in different ways.
  const hasControlCharacter = ofText.some(({ rule }) => rule === controlCharacter.id);
  const ofParser = parsed.diagnostics.filter(
    (each) => !isExplained(each) && !(hasControlCharacter && each.rule === engineDifference.id),
  );
  const all = [...ofParser, ...diagnostics, ...ofText];
  const isIncomplete = hasExplainedBlocks() || diagnostics.some(losesParts);
  const version = isIncomplete ? { ...parsed.version, isIncomplete } : parsed.version;
  // What follows from another problem explains lost text as well.
  const lost = checkTextLost(version, [...all, ...parsed.diagnostics.filter(isExplained)]);
  return { ...parsed, version, diagnostics: [...all, ...lost] };
}

/** Rules about lines that were meant as parts of a document, or as ids of parts. */
const partRules: ReadonlySet<string> = new Set(
  [headingForm, itemHeading, agendaEmpty, codeWords, listForm, codeBlock, footnoteForm].map(({ id }) => id),
);
const losesParts = ({ rule }: Diagnostic): boolean => partRules.has(rule);

// ---- What looks like markup -----------------------------------------------------------------------------------

interface NearMissReporter {
  inspect: Inspect;
  diagnostics: readonly Diagnostic[];
  /** Tests whether a diagnostic of the parser only follows from those that were reported here. */
  isExplained: (diagnostic: Diagnostic) => boolean;
  hasExplainedBlocks: () => boolean;
}

function nearMissReporter(): NearMissReporter {
  const { diagnostics, report } = reporter();
  const lines = new Set<number>();
  const explained = new Set<string>();
  const blocks: Span[] = [];
  const context: MarkupContext = {
    report: (problem) => {
      report(problem);
      lines.add(problem.span.line);
    },
    explain: ({ id }, { line }) => void explained.add(`${id} ${line}`),
    explainLines: ({ line, endLine }) => {
      for (let each = line; each <= endLine; each += 1) lines.add(each);
    },
    explainBlock: (span) => {
      context.explainLines(span);
      blocks.push(span);
    },
    isReported: (line) => lines.has(line),
    hasReports: () => lines.size > 0,
  };
  return {
    inspect: (markup) => {
      for (const check of markupChecks) check(markup, context);
    },
    diagnostics,
    isExplained: ({ rule, span }) =>
      explained.has(`${rule} ${span.line}`) ||
      (rule === engineDifference.id && lines.has(span.line)) ||
      blocks.some(({ line, endLine }) => line <= span.line && span.line <= endLine),
    hasExplainedBlocks: () => blocks.length > 0,
  };
}

// ---- Words and characters -------------------------------------------------------------------------------------

function checkText(
  { path, text }: SourceFile,
  language: Language,
  isDraft: boolean,
  { abbreviations = [] }: DocumentOptions,
): Diagnostic[] {
  const { diagnostics, report } = reporter();
  const source = createSource(path, text);
  const prose = maskMarkup(text, { keepSymbol: true });
  for (const check of textChecks) check({ source, prose, language, isDraft, abbreviations }, report);
  const misread = diagnostics.filter(({ rule }) => rule === fileEncoding.id);
  return diagnostics.filter((each) => !misread.some((other) => other !== each && isWithin(each, other)));
}

/** Tests whether a diagnostic follows from one about the same characters. */
const isWithin = ({ span }: Diagnostic, { span: outer }: Diagnostic): boolean =>
  span.line === outer.line && span.column >= outer.column && span.column < outer.endColumn;
