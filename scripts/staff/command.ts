/** What the commands of staff have in common: they refuse in words, and ask at a terminal. */
import { createInterface } from 'node:readline/promises';

/** Why a command does nothing, and how to put it right. */
export class Refusal extends Error {}

export function refuse(reason: string): never {
  throw new Refusal(reason);
}

/** Runs a command; a refusal is printed, and nothing else is. */
export async function command(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (problem) {
    // `parseArgs` tells of flags that there are not.
    const isTold =
      problem instanceof Refusal || (problem as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
    if (!isTold) throw problem;
    console.error((problem as Error).message);
    process.exitCode = 1;
  }
}

export const isTerminal = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;

/** @returns what was typed, or the proposal where nothing was */
export async function ask(question: string, proposal = ''): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const shown = proposal ? `${question} [${proposal}] ` : `${question} `;
    return (await terminal.question(shown)).trim() || proposal;
  } finally {
    terminal.close();
  }
}

/** `y` or `yes`; anything else is a no. */
export const confirm = async (question: string): Promise<boolean> =>
  /^y(es)?$/i.test(await ask(`${question} (y/n)`));
