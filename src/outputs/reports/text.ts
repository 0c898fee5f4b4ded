/** Formats diagnostics as text, in the styles that the caller provides. */
import { at, type Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Span } from '../../core/model/model.ts';
import { languageOfFile } from '../../core/model/paths.ts';
import { type HelpLanguage, isHelpLanguage } from '../../core/model/wording.ts';
import { condense } from './condense.ts';
import { printable } from './printable.ts';

export interface Styles {
  place: (text: string) => string;
  error: (text: string) => string;
  warning: (text: string) => string;
  rule: (text: string) => string;
}

const noStyles: Styles = { place: String, error: String, warning: String, rule: String };

/** The data with which a report names files, chooses a language and links to the help. */
export interface ReportContext {
  /** Path of the content folder, with a slash at the end; empty for the folder to which paths are relative. */
  prefix: string;
  /** Public address of the site, if it is known. */
  url?: string;
  /** Returns the address or the path of the help for a rule; `null` if there is none. */
  helpFor: (rule: string, language: HelpLanguage) => string | null;
  /** Languages of the site. */
  languages: readonly Language[];
  /** Language of all messages. Without it, each message is in the language of its file. */
  language?: HelpLanguage | undefined;
}

/** Chooses the language of a message about a file: that of the file, if messages have it, otherwise English if the site has it. */
function reportLanguage(file: string, { language, languages }: ReportContext): HelpLanguage {
  const preferred = [language, languageOfFile(file), languages.includes('en') ? 'en' : null, ...languages];
  return preferred.find((each) => each != null && isHelpLanguage(each)) ?? 'en';
}

/** Returns the path of a file as a report shows it. */
export const shownPath = ({ file }: Pick<Span, 'file'>, { prefix }: ReportContext): string =>
  printable(prefix + file);

/** Returns what a diagnostic says, in the language of the report. */
export function textOf({ message, hint, span }: Diagnostic, context: ReportContext): ReportText {
  const language = reportLanguage(span.file, context);
  return { message: printable(message[language]), hint: printable(hint[language]) };
}

export interface ReportText {
  message: string;
  hint: string;
}

/** Returns the address or the path of the help for a rule, in the language of the message. */
export const helpOf = ({ rule, span }: Diagnostic, context: ReportContext): string | null =>
  context.helpFor(rule, reportLanguage(span.file, context));

/** Formats diagnostics as one line each, condensed: `file:line:column  severity  rule  Message. Hint.  help`. */
export const reportLines = (
  diagnostics: readonly Diagnostic[],
  context: ReportContext,
  styles: Styles = noStyles,
): string[] =>
  condense(diagnostics).map((diagnostic) =>
    [
      styles.place(printable(context.prefix + at(diagnostic.span))),
      ...problemCells(diagnostic, context, styles),
      ...helpCells(diagnostic, context, styles),
    ].join('  '),
  );

function problemCells(diagnostic: Diagnostic, context: ReportContext, styles: Styles): string[] {
  const { severity, rule } = diagnostic;
  const { message, hint } = textOf(diagnostic, context);
  return [styles[severity](severity), styles.rule(rule), `${message} ${hint}`];
}

const helpCells = (diagnostic: Diagnostic, context: ReportContext, styles: Styles): string[] => {
  const help = helpOf(diagnostic, context);
  return help === null ? [] : [styles.rule(help)];
};

/** Formats diagnostics for people at a terminal: each file, followed by its problems. */
export function reportByFile(
  diagnostics: readonly Diagnostic[],
  context: ReportContext,
  styles: Styles = noStyles,
): string[] {
  // What is listed last stays apart from what is wrong in the same file.
  const files = Map.groupBy(condense(diagnostics), ({ span, isListedLast = false }) =>
    [span.file, isListedLast].join('\0'),
  );
  return [...files.values()].flatMap((found) => {
    const file = found[0]?.span.file ?? '';
    const places = found.map(({ span: { line, column } }) => `${line}:${column}`);
    const width = Math.max(...places.map(({ length }) => length));
    const lines = found.flatMap((diagnostic, index) => [
      ['', places[index]?.padStart(width), ...problemCells(diagnostic, context, styles)].join('  '),
      ...helpCells(diagnostic, context, styles).map((help) => ' '.repeat(width + 4) + help),
    ]);
    return [styles.place(shownPath({ file }, context)), ...lines, ''];
  });
}

/** Counts diagnostics in words: "3 errors, 1 warning". */
export function countOf(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `${plural(errors, 'error')}, ${plural(diagnostics.length - errors, 'warning')}`;
}

/** Returns the sentences that follow a report: what the problems mean, and what `--fix` can do. */
export function nextSteps(diagnostics: readonly Diagnostic[]): string[] {
  const hasError = diagnostics.some(({ severity }) => severity === 'error');
  const fixableCount = diagnostics.filter(({ fix }) => fix !== undefined).length;
  return [
    ...(hasError ? ['Errors keep the site from being published; warnings do not.'] : []),
    ...(fixableCount > 0 ? [`"npm run check -- --fix" can fix ${fixableCount} of them.`] : []),
  ];
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
