/** Faults planted in the sound site: each must be told where it stands, once, and nothing else be told. */
import { expect, test } from 'vitest';
import { at, type Diagnostic, type RuleId, type Severity } from '../../src/core/diagnostics/diagnostic.ts';
import type { Span } from '../../src/core/model/model.ts';
import { startOf } from '../../src/core/text/source.ts';
import { type Content, check, type Edits, edited, type Marked, soundSite, unmarked } from './content.ts';

export interface Fault {
  severity: Severity;
  rule: RuleId;
  message: string;
  edits: Edits;
  /** Whether the content has to be compiled for the fault to be found, and not just read. */
  isCompiled: boolean;
}

type Find = (content: Content) => readonly Diagnostic[] | Promise<readonly Diagnostic[]>;
const compiled: Find = (content) => check(content).diagnostics;

let gathered: Fault[] | undefined;

/**
 * Tests that the edits bring one diagnostic for each stretch between ⟦ and ⟧, and no other. What stands between
 * ⟪ and ⟫, in the same file or in the only file that has such marks, is the other place.
 */
export function planted(
  heading: `${Severity} ${RuleId}`,
  message: string,
  edits: Edits,
  find: Find = compiled,
): void {
  const [severity, rule] = heading.split(' ') as [Severity, RuleId];
  const fault = { severity, rule, message, edits, isCompiled: find === compiled };
  if (gathered) gathered.push(fault);
  else test(`${rule}: ${message}`, () => expectFound(edited(soundSite, edits), [fault], find));
}

/** Tests that the edits are no fault. */
export function harmless(what: string, edits: Edits, find: Find = compiled): void {
  if (!gathered) test(`harmless: ${what}`, () => expectFound(edited(soundSite, edits), [], find));
}

/** Whether faults are gathered now; a file that plants faults adds no other tests then. */
export const gathering = (): boolean => gathered !== undefined;

/** The faults that test files plant, without running their tests. */
export async function faultsOf(load: () => Promise<unknown>): Promise<Fault[]> {
  gathered = [];
  await load();
  const found = gathered;
  gathered = undefined;
  return found;
}

async function expectFound(marked: Content, faults: readonly Fault[], find: Find): Promise<void> {
  const { content, ...marks } = unmarked(marked);
  expect(told(await find(content))).toEqual(faults.flatMap((fault) => expected(fault, marks)).sort());
}

/** A file that was taken away cannot be marked. */
const missingFiles = (edits: Edits): Span[] =>
  Object.entries(edits).flatMap(([name, edit]) => (edit === null ? [startOf(name.slice(1))] : []));

/** One line for each diagnostic, in the order of the alphabet. */
export const told = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics
    .map(({ severity, rule, message, span, related }) => lineOf(severity, rule, message, span, related))
    .sort();

export function expected(
  { severity, rule, message, edits }: Fault,
  { here, there }: Omit<Marked, 'content'>,
): string[] {
  const places = here.length > 0 ? here : missingFiles(edits);
  if (places.length === 0) throw new Error(`The test of ${rule} marks no place`);
  return places.map((span) => {
    const near = there.filter(({ file }) => file === span.file);
    const [other] = near.length > 0 ? near : there;
    return lineOf(severity, rule, message, span, other);
  });
}

const lineOf = (
  severity: Severity,
  rule: string,
  message: string,
  span: Span,
  other: Span | undefined,
): string => `${stretch(span)} ${severity} ${rule}: ${message}${other ? ` (${stretch(other)})` : ''}`;

const stretch = (span: Span): string => `${at(span)}-${span.endLine}:${span.endColumn}`;
