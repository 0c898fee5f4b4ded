/** Questions at a terminal. */
import { createInterface, type Interface } from 'node:readline/promises';

export const isTerminal = (): boolean => process.stdin.isTTY === true && process.stdout.isTTY === true;

let terminal: Interface | undefined;

/** Returns what was typed, or the proposal if nothing was. */
export async function ask(question: string, proposal = ''): Promise<string> {
  terminal ??= createInterface({ input: process.stdin, output: process.stdout });
  const prompt = proposal ? `${question} [${proposal}] ` : `${question} `;
  return (await terminal.question(prompt)).trim() || proposal;
}

/** Asks a question that is answered by `y` or `yes`; anything else means no. */
export const confirm = async (question: string): Promise<boolean> =>
  /^y(es)?$/i.test(await ask(`${question} (y/n)`));

/** Ends the input, so that the process can exit. */
export function closeTerminal(): void {
  terminal?.close();
  terminal = undefined;
}
