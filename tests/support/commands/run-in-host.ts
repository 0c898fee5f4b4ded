/** Runs many commands in one process, which starts with the first and ends with the tests. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { environment, type Folders, root, siteUrl } from '../run.ts';
import type { Order, Outcome } from './host.ts';

let host: ChildProcess | undefined;
let count = 0;

/** @param words a command and its arguments @returns what it prints, and its exit code */
export function runInHost([command = '', ...args]: readonly string[], folders: Folders): Promise<Outcome> {
  host ??= startHost();
  const child = host;
  count += 1;
  const order: Order = { id: count, command, args, environment: { ...folders } };
  return new Promise((resolve, reject) => {
    const end = () => reject(new Error('The process that runs the commands has ended.'));
    child.once('exit', end);
    const receive = (outcome: Outcome) => {
      if (outcome.id !== order.id) return;
      child.off('message', receive).off('exit', end);
      resolve(outcome);
    };
    child.on('message', receive);
    child.send(order);
  });
}

function startHost(): ChildProcess {
  const child = fork(join(root, 'tests/support/commands/host.ts'), {
    cwd: root,
    env: { ...environment(), SITE_URL: siteUrl },
    execArgv: [],
    // No terminal: nothing is asked.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  // Neither of them keeps this process running.
  child.unref();
  child.channel?.unref();
  return child;
}
