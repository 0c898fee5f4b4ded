/** Tests rules with invalid and valid content, each an edit of the valid site in `content.ts`, with the register in `registers/valid-register.ts` if the edits name one. */
import { expect, test } from 'vitest';
import { contentParity } from '../../src/core/checks/languages/content-parity.ts';
import type { RuleId } from '../../src/core/checks/registry.ts';
import { at, type Diagnostic } from '../../src/core/diagnostics/diagnostic.ts';
import type { Severity } from '../../src/core/diagnostics/rule.ts';
import type { Span } from '../../src/core/model/model.ts';
import { startOf } from '../../src/core/text/source.ts';
import {
  type Content,
  check,
  checkWithContentParity,
  type Edits,
  edited,
  type Marked,
  unmarked,
} from './content.ts';
import { validSiteFor } from './registers/valid-register.ts';

/** An invalid case: edits, and what the check reports for them. */
export interface InvalidCase {
  severity: Severity;
  rule: RuleId;
  /** In English. */
  message: string;
  edits: Edits;
  /** Compiling finds the problem, and not only reading from the disk. */
  isCompiled: boolean;
}

type Find = (content: Content) => readonly Diagnostic[] | Promise<readonly Diagnostic[]>;
const compiled: Find = (content) => check(content).diagnostics;

let collected: InvalidCase[] | undefined;

/**
 * Tests that the edits cause one diagnostic for each passage between ⟦ and ⟧, and no other. A passage between ⟪ and ⟫,
 * in the same file or in the only file that has these marks, is the related position.
 */
export function invalid(
  heading: `${Severity} ${RuleId}`,
  message: string,
  edits: Edits,
  find: Find = compiled,
): void {
  const [severity, rule] = heading.split(' ') as [Severity, RuleId];
  const one = { severity, rule, message, edits, isCompiled: find === compiled };
  if (collected) collected.push(one);
  else test(`${rule}: ${message}`, () => expectDiagnostics(edited(validSiteFor(edits), edits), [one], find));
}

/** Tests that the edits cause no diagnostic. */
export function valid(what: string, edits: Edits, find: Find = compiled): void {
  if (!collected)
    test(`valid: ${what}`, () => expectDiagnostics(edited(validSiteFor(edits), edits), [], find));
}

/** True while cases are being collected; a test file adds no other tests then. */
export const isCollecting = (): boolean => collected !== undefined;

/** Collects the invalid cases of test files without running their tests. */
export async function collectInvalidCases(load: () => Promise<unknown>): Promise<InvalidCase[]> {
  const cases: InvalidCase[] = [];
  collected = cases;
  await load();
  collected = undefined;
  return cases;
}

async function expectDiagnostics(marked: Content, cases: readonly InvalidCase[], find: Find): Promise<void> {
  const { content, ...marks } = unmarked(marked);
  const expected = cases.flatMap((each) => expectedLines(each, marks)).sort();
  const isAboutContent = cases.some(({ rule }) => rule === contentParity.id);
  const found = await (isAboutContent ? checkWithContentParity(content).diagnostics : find(content));
  expect(diagnosticLines(found)).toEqual(expected);
}

/** A deleted file cannot be marked: its start is expected. */
const deletedFiles = (edits: Edits): Span[] =>
  Object.entries(edits).flatMap(([name, edit]) => (edit === null ? [startOf(name.slice(1))] : []));

/** Writes one line for each diagnostic, sorted. */
export const diagnosticLines = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .map(({ severity, rule, message, span, related }) => lineOf(severity, rule, message.en, span, related))
    .sort();

/** Writes the lines that a case expects. */
export function expectedLines(
  { severity, rule, message, edits }: InvalidCase,
  { here, there }: Omit<Marked, 'content'>,
): string[] {
  const spans = here.length > 0 ? here : deletedFiles(edits);
  if (spans.length === 0) throw new Error(`The test of ${rule} marks no place`);
  return spans.map((span) => {
    const sameFile = there.filter(({ file }) => file === span.file);
    const [related] = sameFile.length > 0 ? sameFile : there;
    return lineOf(severity, rule, message, span, related);
  });
}

const lineOf = (
  severity: Severity,
  rule: string,
  message: string,
  span: Span,
  related: Span | undefined,
): string => `${range(span)} ${severity} ${rule}: ${message}${related ? ` (${range(related)})` : ''}`;

const range = (span: Span): string => `${at(span)}-${span.endLine}:${span.endColumn}`;
