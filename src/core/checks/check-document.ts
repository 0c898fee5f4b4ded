/** Parses one text, and checks what needs no other file. The result depends on the file alone, so that it can be cached. */
import { type Diagnostic, reporter } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/languages.ts';
import type { ParsedPageVersion, SourceFile } from '../model/model.ts';
import type { PagePath } from '../model/paths.ts';
import { parsePage } from '../parse/page.ts';
import { type Parsed, type ParseOptions, parse } from '../parse/parse.ts';
import { maskMarkup } from '../text/prose.ts';
import { createSource } from '../text/source.ts';
import { textChecks } from './text/text-checks.ts';

export interface DocumentOptions extends ParseOptions {
  /** Abbreviations in Latin letters that the texts use, beside common ones. */
  abbreviations?: readonly string[];
}

export function checkDocument(file: SourceFile, options: DocumentOptions): Parsed {
  const parsed = parse(file, options);
  const { language, status } = parsed.version;
  return withDiagnostics(parsed, checkText(file, language, status === 'draft', options));
}

export function checkPage(
  file: SourceFile,
  path: PagePath,
  options: DocumentOptions,
): Parsed<ParsedPageVersion> {
  return withDiagnostics(parsePage(file, path, options), checkText(file, path.language, false, options));
}

const withDiagnostics = <Version>(
  parsed: Parsed<Version>,
  diagnostics: readonly Diagnostic[],
): Parsed<Version> => ({ ...parsed, diagnostics: [...parsed.diagnostics, ...diagnostics] });

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
  return diagnostics;
}
