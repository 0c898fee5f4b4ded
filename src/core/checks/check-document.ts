/** Parses one text, and checks what needs no other file. The result depends on the file alone, so that it can be cached. */
import { type Diagnostic, reporter } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/languages.ts';
import type { ParsedPageVersion, SourceFile } from '../model/model.ts';
import type { PagePath } from '../model/paths.ts';
import { parsePage } from '../parse/page.ts';
import { type Parsed, type ParseOptions, parse } from '../parse/parse.ts';
import { proseOf } from '../text/prose.ts';
import { createSource } from '../text/source.ts';
import { textChecks } from './text/text-checks.ts';

export function checkDocument(file: SourceFile, options: ParseOptions): Parsed {
  const parsed = parse(file, options);
  const { language, status } = parsed.version;
  return withDiagnostics(parsed, checkText(file, language, status === 'draft'));
}

export function checkPage(
  file: SourceFile,
  path: PagePath,
  options: ParseOptions,
): Parsed<ParsedPageVersion> {
  return withDiagnostics(parsePage(file, path, options), checkText(file, path.language, false));
}

const withDiagnostics = <Version>(
  parsed: Parsed<Version>,
  diagnostics: readonly Diagnostic[],
): Parsed<Version> => ({ ...parsed, diagnostics: [...parsed.diagnostics, ...diagnostics] });

function checkText({ path, text }: SourceFile, language: Language, isDraft: boolean): Diagnostic[] {
  const { diagnostics, report } = reporter();
  const source = createSource(path, text);
  const prose = proseOf(text, { symbol: true });
  for (const check of textChecks) check({ source, prose, language, isDraft }, report);
  return diagnostics;
}
