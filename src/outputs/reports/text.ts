/** Formats diagnostics as text, in the styles that the caller provides. */
import { at, type Diagnostic } from '../../core/diagnostics/diagnostic.ts';
import { type HelpLanguage, helpVersions } from '../../core/help/help.ts';
import { addresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';

export interface Styles {
  place: (text: string) => string;
  error: (text: string) => string;
  warning: (text: string) => string;
  rule: (text: string) => string;
}

const noStyles: Styles = { place: String, error: String, warning: String, rule: String };

/** The data with which a report names files and links to the help. */
export interface ReportContext {
  /** Path of the content folder, with a slash at the end; empty for the folder to which paths are relative. */
  prefix: string;
  /** Public address of the site, which has the help, if it is known. */
  url?: string;
  /** Languages of the site. */
  languages: readonly Language[];
}

/** Returns the address of the help for a rule, in French for a French text; `null` if the site has no address. */
export function helpOf({ rule, span }: Diagnostic, { url, languages }: ReportContext): string | null {
  const preferred: HelpLanguage = span.file.endsWith('.fr.md') ? 'fr' : 'en';
  const versions = helpVersions(languages);
  const version = versions.find(({ text }) => text === preferred) ?? versions[0];
  return url && version ? url + addresses.helpPage(version.language, rule) : null;
}

/** Formats each diagnostic as one line: `file:line:column  severity  rule  Message. Hint.  help`. */
export const reportLines = (
  diagnostics: readonly Diagnostic[],
  context: ReportContext,
  styles: Styles = noStyles,
): string[] =>
  diagnostics.map((diagnostic) =>
    [
      styles.place(context.prefix + at(diagnostic.span)),
      ...problemCells(diagnostic, styles),
      ...helpCells(diagnostic, context, styles),
    ].join('  '),
  );

const problemCells = ({ severity, rule, message, hint }: Diagnostic, styles: Styles): string[] => [
  styles[severity](severity),
  styles.rule(rule),
  `${message} ${hint}`,
];

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
  const files = Map.groupBy(diagnostics, ({ span }) => span.file);
  return [...files].flatMap(([file, found]) => {
    const places = found.map(({ span: { line, column } }) => `${line}:${column}`);
    const width = Math.max(...places.map(({ length }) => length));
    const lines = found.flatMap((diagnostic, index) => [
      ['', places[index]?.padStart(width), ...problemCells(diagnostic, styles)].join('  '),
      ...helpCells(diagnostic, context, styles).map((help) => ' '.repeat(width + 4) + help),
    ]);
    return [styles.place(context.prefix + file), ...lines, ''];
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
