/** A diagnostic: one problem with its position, its message and its hint. Reporters only format it. */
import type { Span } from '../model/model.ts';
import type { HelpLanguage, Wording } from '../model/wording.ts';
import {
  type Finding,
  fill,
  hintTemplate,
  messageTemplate,
  type Rule,
  type RuleDefinition,
  type Severity,
  type Value,
} from './rule.ts';

/** Lines of a file on which a problem of a rule explains a diagnostic. */
export interface Cause {
  rule: string;
  file: string;
  fromLine: number;
  /** The last line; `null` for the end of the file. */
  toLine: number | null;
}

export interface Diagnostic {
  /** Id of the rule. */
  rule: string;
  severity: Severity;
  span: Span;
  /** The problem, in plain sentences for staff. */
  message: Wording;
  /** The way to fix it. */
  hint: Wording;
  /** The other position, where two disagree. */
  related?: Span;
  /** Text that belongs at the position, where there is one right answer. */
  fix?: string;
  /** Reports list it after everything else. */
  isListedLast?: true;
  /** Problems that explain it. Where there is one, it is left out. */
  causes?: readonly Cause[];
}

/** A problem that a rule found, and its position. */
export type Problem<Definition extends RuleDefinition> = {
  rule: Definition;
  span: Span;
  /** The other position, where two disagree. */
  related?: Span | undefined;
  /** Text that belongs at the position, where there is one right answer. */
  fix?: string | undefined;
  /** Problems that explain it. Where there is one, it is left out. */
  causes?: readonly Cause[] | undefined;
} & Finding<Definition>;

/** Reports a problem. The rule determines which message and data belong to it. */
export type Report = <Definition extends Rule>(problem: Problem<Definition>) => void;

interface AnyProblem {
  rule: Rule;
  span: Span;
  message?: string | undefined;
  data?: Readonly<Record<string, Value>> | undefined;
  related?: Span | undefined;
  fix?: string | undefined;
  causes?: readonly Cause[] | undefined;
}

export function diagnose<Definition extends Rule>(problem: Problem<Definition>): Diagnostic;
export function diagnose({ rule, span, message, data, related, fix, causes }: AnyProblem): Diagnostic {
  const textFor = (placeholder: string, language: HelpLanguage): string => {
    const value = data?.[placeholder];
    if (value === undefined) throw new Error(`The rule ${rule.id} needs a value for "${placeholder}".`);
    return typeof value === 'object' ? value[language] : String(value);
  };
  return {
    rule: rule.id,
    severity: rule.severity,
    span,
    message: fill(messageTemplate(rule, message), textFor),
    hint: fill(hintTemplate(rule, message), textFor),
    ...(related && { related }),
    ...(fix !== undefined && { fix }),
    ...(rule.isListedLast && { isListedLast: true }),
    ...(causes && { causes }),
  };
}

export const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** Collects the diagnostics that are reported. */
export function reporter(): { diagnostics: Diagnostic[]; report: Report } {
  const diagnostics: Diagnostic[] = [];
  return { diagnostics, report: (problem) => void diagnostics.push(diagnose(problem)) };
}

/** Sorts diagnostics by file, line and column; those that are listed last come after all others. */
export const sortDiagnostics = (diagnostics: Diagnostic[]): Diagnostic[] =>
  diagnostics.toSorted(
    ({ span: a, isListedLast: isLast = false }, { span: b, isListedLast: isOtherLast = false }) =>
      Number(isLast) - Number(isOtherLast) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  );

/**
 * Finds what an edit breaks: the diagnostics of each rule that a file breaks more often than before. Places and
 * words of what was there before may have changed.
 */
export function introducedDiagnostics(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Diagnostic[] {
  const ruleAndFile = ({ rule, span }: Diagnostic) => `${rule} ${span.file}`;
  const previous = Map.groupBy(before, ruleAndFile);
  const previousMessages = new Set(before.map((each) => ruleAndFile(each) + each.message.en));
  return [...Map.groupBy(after, ruleAndFile)].flatMap(([key, found]) => {
    if (found.length <= (previous.get(key)?.length ?? 0)) return [];
    const introduced = found.filter((each) => !previousMessages.has(key + each.message.en));
    return introduced.length > 0 ? introduced : found;
  });
}

export const at = ({ file, line, column }: Span): string => `${file}:${line}:${column}`;
