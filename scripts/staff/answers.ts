/** What a command needs to know: from its flags, else asked at a terminal, else as proposed. */
import { Temporal } from 'temporal-polyfill';
import { isDate } from '../../src/core/dates/time.ts';
import { ask, isTerminal, refuse } from './command.ts';

export interface Question {
  /** Name of the flag, without `--`. */
  flag: string;
  /** Whether it stands without a flag on the command line. */
  isArgument?: boolean;
  text: string;
  proposal?: string;
  /** Whether the proposal holds where nobody can be asked. */
  isSafe?: boolean;
  /** May be left empty. */
  isOptional?: boolean;
  /** Why an answer cannot be taken, after those that were given before. */
  problem?: (answer: string, before: Readonly<Record<string, string>>) => string | null;
}

export const dayQuestion = (flag: string, text: string, proposal = ''): Question => ({
  flag,
  text,
  proposal,
  problem: problemOfDay,
});

export const problemOfDay = (answer: string): string | null =>
  isDate(answer) ? null : `"${answer}" is not a day: write it as 2025-09-24.`;

export const today = (): string => Temporal.Now.plainDateISO().toString();

export type Flags = Readonly<Record<string, string | undefined>>;

/** Answers by flag, in one go: what is missing is told together. */
export async function answersTo(
  flags: Flags,
  questions: readonly Question[],
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  const missing: string[] = [];
  for (const question of questions) {
    const answer = await answerTo(flags[question.flag], question, answers);
    if (answer === null) missing.push(`  ${nameOf(question).padEnd(14)}${question.text}`);
    else answers[question.flag] = answer;
  }
  if (missing.length > 0) refuse(['Say these too:', ...missing].join('\n'));
  return answers;
}

const nameOf = ({ flag, isArgument = false }: Question): string => (isArgument ? `<${flag}>` : `--${flag}`);

async function answerTo(
  flag: string | undefined,
  question: Question,
  before: Readonly<Record<string, string>>,
): Promise<string | null> {
  const { isSafe = false, isOptional = false, isArgument = false, problem = () => null } = question;
  if (flag !== undefined) {
    const wrong = problem(flag, before);
    return wrong ? refuse(isArgument ? wrong : `${nameOf(question)}: ${wrong}`) : flag;
  }
  const isSound = question.proposal && problem(question.proposal, before) === null;
  const proposal = isSound ? question.proposal : '';
  if (!isTerminal()) return isSafe && proposal ? proposal : isOptional ? '' : null;
  for (;;) {
    const answer = await ask(question.text, proposal);
    const wrong =
      answer === '' ? (isOptional ? null : 'Something must stand here.') : problem(answer, before);
    if (wrong === null) return answer;
    console.log(wrong);
  }
}
