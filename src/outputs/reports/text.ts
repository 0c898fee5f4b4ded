/** Diagnostics as text: plain lines, or by file and in colour where the caller brings it. */
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

const plain: Styles = { place: String, error: String, warning: String, rule: String };

/** Where those who read a report find what it speaks of. */
export interface ReportContext {
  /** Path from the repository to the content folder, with a slash at the end; empty if they are the same. */
  prefix: string;
  /** Public address of the site, on which the help stands; empty where it is not known. */
  url: string;
  /** Languages of the site. */
  languages: readonly Language[];
}

/** Page with the help for a rule: in French for a French text. `null` where the address of the site is not known. */
export function helpOf({ rule, span }: Diagnostic, { url, languages }: ReportContext): string | null {
  const wanted: HelpLanguage = span.file.endsWith('.fr.md') ? 'fr' : 'en';
  const versions = helpVersions(languages);
  const version = versions.find(({ text }) => text === wanted) ?? versions[0];
  return url && version ? url + addresses.helpPage(version.language, rule) : null;
}

/** `file:line:column  severity  rule  what is wrong. How to put it right.  help` a line. */
export const reportLines = (
  diagnostics: readonly Diagnostic[],
  surroundings: ReportContext,
  paint: Styles = plain,
): string[] =>
  diagnostics.map((diagnostic) =>
    [
      paint.place(surroundings.prefix + at(diagnostic.span)),
      ...words(diagnostic, paint),
      ...helpWords(diagnostic, surroundings, paint),
    ].join('  '),
  );

const words = ({ severity, rule, message, hint }: Diagnostic, paint: Styles): string[] => [
  paint[severity](severity),
  paint.rule(rule),
  `${message} ${hint}`,
];

const helpWords = (diagnostic: Diagnostic, surroundings: ReportContext, paint: Styles): string[] => {
  const help = helpOf(diagnostic, surroundings);
  return help === null ? [] : [paint.rule(help)];
};

/** The same for people at a terminal: each file once, its faults below it. */
export function reportByFile(
  diagnostics: readonly Diagnostic[],
  surroundings: ReportContext,
  paint: Styles = plain,
): string[] {
  const files = Map.groupBy(diagnostics, ({ span }) => span.file);
  return [...files].flatMap(([file, found]) => {
    const places = found.map(({ span: { line, column } }) => `${line}:${column}`);
    const width = Math.max(...places.map(({ length }) => length));
    const lines = found.flatMap((diagnostic, index) => [
      ['', (places[index] ?? '').padStart(width), ...words(diagnostic, paint)].join('  '),
      ...helpWords(diagnostic, surroundings, paint).map((help) => `${' '.repeat(width + 4)}${help}`),
    ]);
    return [paint.place(surroundings.prefix + file), ...lines, ''];
  });
}

/** "3 errors, 1 warning". */
export function countOf(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `${plural(errors, 'error')}, ${plural(diagnostics.length - errors, 'warning')}`;
}

/** What to do with a report. */
export function nextSteps(diagnostics: readonly Diagnostic[]): string[] {
  const isError = diagnostics.some(({ severity }) => severity === 'error');
  const certain = diagnostics.filter(({ fix }) => fix !== undefined).length;
  return [
    ...(isError ? ['Errors keep the site from being published; warnings do not.'] : []),
    ...(certain > 0 ? [`"npm run check -- --fix" can mend ${certain} of them.`] : []),
  ];
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
