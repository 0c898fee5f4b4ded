/** What the commands of staff have in common: they refuse in words, and ask at a terminal. */
import { createInterface, type Interface } from 'node:readline/promises';
import { NotWrittenError } from '../../src/shell/content/write.ts';

/** Why a command does nothing, and how to put it right. */
class Refusal extends Error {}

export function refuse(reason: string): never {
  throw new Refusal(reason);
}

/** Runs a command; a refusal is printed, and nothing else is. @param refused exit code of a refusal */
export async function command(work: () => Promise<void>, refused = 1): Promise<void> {
  try {
    await work();
  } catch (problem) {
    const told = wordsOf(problem);
    if (told === null) throw problem;
    console.error(told);
    process.exitCode = refused;
  } finally {
    terminal?.close();
  }
}

/** `null` where a problem is none of the person's. */
function wordsOf(problem: unknown): string | null {
  if (problem instanceof Refusal || problem instanceof NotWrittenError) return problem.message;
  const { code } = problem as NodeJS.ErrnoException;
  // Ctrl+C or Ctrl+D at a question.
  return code === 'ABORT_ERR' ? '\nNothing was written.' : null;
}

export const isTerminal = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;

let terminal: Interface | undefined;

/** @returns what was typed, or the proposal where nothing was */
export async function ask(question: string, proposal = ''): Promise<string> {
  terminal ??= createInterface({ input: process.stdin, output: process.stdout });
  const shown = proposal ? `${question} [${proposal}] ` : `${question} `;
  return (await terminal.question(shown)).trim() || proposal;
}

/** `y` or `yes`; anything else is a no. */
export const confirm = async (question: string): Promise<boolean> =>
  /^y(es)?$/i.test(await ask(`${question} (y/n)`));
