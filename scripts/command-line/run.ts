/** Runs a command: prints its help, or does its work and reports why it was refused. */
import { printableLines } from '../../src/outputs/reports/printable.ts';
import { OperationalError } from '../../src/shell/operational-error.ts';
import type { Command, Options } from './command.ts';
import { RefusalError, UsageError } from './errors.ts';
import { helpText, invocation, usageText } from './help.ts';
import { findCommand, isHelpRequested, parseArguments, type Target } from './parse.ts';
import { closeTerminal } from './terminal.ts';

const usageExitCode = 2;

/** @param words what follows the name of the command */
export async function runCommand<O extends Options>(
  root: Command<O>,
  words: readonly string[] = process.argv.slice(2),
): Promise<void> {
  let target: Target = { command: root, name: root.name };
  try {
    const { rest, ...found } = findCommand(root, words);
    target = found;
    if (isHelpRequested(rest)) console.log(helpText(target));
    else {
      const { args, values } = parseArguments(target, rest);
      await target.command.run(args, values);
    }
  } catch (error) {
    if (error instanceof UsageError) {
      const help = `For details: ${invocation(target.name, '--help')}`;
      console.error([printableLines(error.message), usageText(target), help].join('\n\n'));
      process.exitCode = usageExitCode;
    } else {
      console.error(printableLines(refusalText(error)));
      process.exitCode = target.command.refusalExitCode ?? 1;
    }
  } finally {
    closeTerminal();
  }
}

/** Returns what to print. @throws the error itself if it is a defect of the program */
function refusalText(error: unknown): string {
  if (error instanceof RefusalError || error instanceof OperationalError) return error.message;
  // Ctrl+C or Ctrl+D at a question.
  if (error instanceof Error && 'code' in error && error.code === 'ABORT_ERR')
    return '\nNothing was written.';
  throw error;
}
