/** What a command needs to know: from its flags, else asked at a terminal, else as proposed. */
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
  /** Why an answer cannot be taken. */
  problem?: (answer: string) => string | null;
}

export type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** Answers by flag, in one go: what is missing is told together. */
export async function answersTo(
  flags: Flags,
  questions: readonly Question[],
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  const missing: string[] = [];
  for (const question of questions) {
    const answer = await answerTo(flags[question.flag], question);
    if (answer === null) missing.push(`  ${nameOf(question).padEnd(14)}${question.text}`);
    else answers[question.flag] = answer;
  }
  if (missing.length > 0) refuse(['Say these too:', ...missing].join('\n'));
  return answers;
}

const nameOf = ({ flag, isArgument = false }: Question): string => (isArgument ? `<${flag}>` : `--${flag}`);

async function answerTo(flag: string | boolean | undefined, question: Question): Promise<string | null> {
  const { isSafe = false, isOptional = false, isArgument = false, problem = () => null } = question;
  if (typeof flag === 'string') {
    const wrong = problem(flag);
    return wrong ? refuse(isArgument ? wrong : `${nameOf(question)}: ${wrong}`) : flag;
  }
  const isSound = question.proposal && problem(question.proposal) === null;
  const proposal = isSound ? question.proposal : '';
  if (!isTerminal()) return isSafe && proposal ? proposal : isOptional ? '' : null;
  for (;;) {
    const answer = await ask(question.text, proposal);
    const wrong = answer === '' ? (isOptional ? null : 'Something must stand here.') : problem(answer);
    if (wrong === null) return answer;
    console.log(wrong);
  }
}
