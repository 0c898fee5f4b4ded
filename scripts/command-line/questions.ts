/** The answers that a command needs: taken from its options, else asked at a terminal, else as proposed. */
import { Temporal } from 'temporal-polyfill';
import { isDate } from '../../src/core/dates/time.ts';
import { refuse, UsageError } from './errors.ts';
import { ask, isTerminal } from './terminal.ts';

export interface Question {
  /** Name of the option, without `--`, or of the argument. */
  name: string;
  isArgument?: boolean;
  text: string;
  proposal?: string;
  /** The proposal is used if nobody can be asked. */
  isProposalSafe?: boolean;
  /** The answer may be empty. */
  isOptional?: boolean;
  /** Says why an answer is not accepted, given the answers before it. */
  problem?: (answer: string, earlier: Answers) => string | null;
}

/** Answers by the name of the question. */
export type Answers = Readonly<Record<string, string | undefined>>;

export const dateQuestion = (name: string, text: string, proposal = ''): Question => ({
  name,
  text,
  proposal,
  problem: problemOfDate,
});

export const problemOfDate = (answer: string): string | null =>
  isDate(answer) ? null : `"${answer}" is not a date. Write it like 2025-09-24.`;

export const today = (): string => Temporal.Now.plainDateISO().toString();

/**
 * @param given what the command line says
 * @returns an answer to each question
 * @throws UsageError that lists all missing options
 */
export async function answersTo(
  given: Answers,
  questions: readonly Question[],
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  const missing: string[] = [];
  for (const question of questions) {
    const answer = await answerTo(given[question.name], question, answers);
    if (answer === null) missing.push(`  ${labelOf(question).padEnd(14)} ${question.text}`);
    else answers[question.name] = answer;
  }
  if (missing.length > 0) throw new UsageError(['Missing options:', ...missing].join('\n'));
  return answers;
}

const labelOf = ({ name, isArgument = false }: Question): string => (isArgument ? `<${name}>` : `--${name}`);

/** @returns `null` if nobody can be asked and there is no safe proposal */
async function answerTo(
  given: string | undefined,
  question: Question,
  earlier: Answers,
): Promise<string | null> {
  const { isProposalSafe = false, isOptional = false, problem = () => null } = question;
  if (given !== undefined) {
    const reason = problem(given, earlier);
    if (reason) refuse(question.isArgument ? reason : `${labelOf(question)}: ${reason}`);
    return given;
  }
  const isValid = question.proposal && problem(question.proposal, earlier) === null;
  const proposal = (isValid && question.proposal) || '';
  if (!isTerminal()) {
    if (isProposalSafe && proposal) return proposal;
    return isOptional ? '' : null;
  }
  for (;;) {
    const answer = await ask(question.text, proposal);
    if (answer === '' && isOptional) return answer;
    const reason = answer === '' ? 'Please enter a value.' : problem(answer, earlier);
    if (reason === null) return answer;
    console.log(reason);
  }
}
