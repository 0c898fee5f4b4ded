/** Errors that a command reports to the person who called it, without a stack trace. */

/** The command does nothing, for this reason. */
export class RefusalError extends Error {}

/** The command line is wrong. */
export class UsageError extends Error {}

/** @throws RefusalError */
export function refuse(reason: string): never {
  throw new RefusalError(reason);
}
