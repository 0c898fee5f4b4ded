/** Errors of the surroundings of a command, such as a full disk: what to do is for people, not for engineers. */

/** The message says what is wrong and what to do. A command prints it without a stack trace. */
export class OperationalError extends Error {}
