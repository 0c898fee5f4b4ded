/** Parses a command line by the description of the command, and says in words what is wrong with it. */
import { parseArgs } from 'node:util';
import type { Command, Options, OptionValues } from './command.ts';
import { UsageError } from './errors.ts';
import { suggestionFor, suggestionOrList } from './suggest.ts';

export interface Target {
  command: Command;
  /** The command with its parent, as the help names it. */
  name: string;
}

/**
 * Finds the command that a command line means. A subcommand is the first word; options follow it.
 *
 * @throws UsageError if the subcommand is unknown
 */
export function findCommand(root: Command, words: readonly string[]): Target & { rest: readonly string[] } {
  const [first, ...rest] = words;
  const { subcommands } = root;
  if (!subcommands || first === undefined || first.startsWith('-'))
    return { command: root, name: root.name, rest: words };
  const command = subcommands.find(({ name }) => name === first);
  if (command) return { command, name: `${root.name} ${first}`, rest };
  const names = subcommands.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
  throw new UsageError(`Unknown subcommand "${first}".${suggestionOrList(first, names)}`);
}

/** Help does not depend on the rest of the command line. */
export function isHelpRequested(words: readonly string[]): boolean {
  const options = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  return options.some((word) => word === '--help' || word === '-h');
}

/**
 * @param words what follows the name of the command
 * @param env environment, in which npm leaves the options that it did not pass on
 * @throws UsageError if an option or an argument is unknown or missing
 */
export function parseArguments(
  target: Target,
  words: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): { args: string[]; values: OptionValues<Options> } {
  checkNpm(target, env);
  const parsed = parse(target, words);
  checkArguments(target, parsed.args);
  return parsed;
}

/**
 * Without `--`, npm takes options for its own and passes on the rest, which would be another command:
 * https://github.com/npm/npm/issues/13693
 */
function checkNpm({ command: { options = {} }, name }: Target, env: NodeJS.ProcessEnv): void {
  // --yes is an option of npm itself, which may be set for good.
  const kept = Object.keys(options).find(
    (option) => option !== 'yes' && env[`npm_config_${option.replaceAll('-', '_')}`] !== undefined,
  );
  if (!kept) return;
  const [root] = name.split(' ');
  throw new UsageError(
    `npm did not pass on --${kept}. Write two hyphens before all arguments: npm run ${root} -- …`,
  );
}

/** Before a negative number, this keeps `parseArgs` from reading options. No argument can contain it. */
const shield = '\0';

function parse(target: Target, words: readonly string[]) {
  const { options = {}, hasNegativeNumbers } = target.command;
  const args = words.map((word) => (hasNegativeNumbers && /^-\d+$/.test(word) ? shield + word : word));
  const config = { args, options, allowPositionals: true };
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw new UsageError(unknownOption(target, rawName));
    const isMissing = !value || (value.startsWith('-') && !inlineValue);
    if (option.type === 'string' && isMissing) throw new UsageError(`${rawName} needs a value.`);
    if (option.type === 'boolean' && value !== undefined) throw new UsageError(`${rawName} takes no value.`);
  }
  const { values, positionals } = parseArgs(config);
  return {
    args: positionals.map((word) => word.replace(shield, '')),
    values: values as OptionValues<Options>,
  };
}

function unknownOption({ command: { options = {} } }: Target, rawName: string): string {
  const names = Object.keys(options).map((option) => `--${option}`);
  return `Unknown option ${rawName}.${suggestionFor(rawName, [...names, '--help'])}`;
}

function checkArguments({ command }: Target, args: readonly string[]): void {
  const described = command.arguments ?? [];
  const missing = described.filter(({ isOptional }, index) => !isOptional && args[index] === undefined);
  if (missing.length > 0)
    throw new UsageError(`Missing ${missing.map((argument) => argument.name).join(' and ')}.`);
  const extra = described.at(-1)?.isRepeated ? undefined : args[described.length];
  if (extra !== undefined)
    throw new UsageError(command.unexpectedArgument ?? `Unexpected argument "${extra}".`);
}
