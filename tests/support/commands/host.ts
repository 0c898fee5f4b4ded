/** A process that runs commands of the project, one after the other: starting Node and reading the code takes longer than most of them. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../run.ts';

/** A command with its arguments, and the variables of its environment. */
export interface Order {
  id: number;
  command: string;
  args: string[];
  environment: Record<string, string>;
}

export interface Outcome {
  id: number;
  code: number;
  output: string;
}

const initialEnvironment = { ...process.env };

let output = '';
for (const stream of [process.stdout, process.stderr])
  stream.write = (chunk: string | Uint8Array) => {
    output += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  };

async function execute({ id, command, args, environment }: Order): Promise<Outcome> {
  output = '';
  process.env = { ...initialEnvironment, ...environment };
  const script = join(root, 'scripts', `${command}.ts`);
  process.argv = [process.execPath, script, ...args];
  process.exitCode = 0;
  try {
    // A query makes it another module, which runs again; what it imports stays.
    await import(`${pathToFileURL(script).href}?${id}`);
  } catch (problem) {
    console.error(problem);
    process.exitCode = 1;
  }
  return { id, code: process.exitCode, output };
}

let previous: Promise<unknown> = Promise.resolve();
process.on('message', (order: Order) => {
  previous = previous.then(async () => process.send?.(await execute(order)));
});
process.on('disconnect', () => process.exit());
