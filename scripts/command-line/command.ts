/** The description of a command: its arguments, options and examples. Parsing and help are derived from it. */
import type { environmentVariables } from './environment.ts';

export interface Option {
  type: 'string' | 'boolean';
  multiple?: boolean;
  /** Placeholder of the value in the help, such as `<time>`. */
  value?: string;
  /** Name in the help, if several options share an entry, such as `--name-<language>`. */
  helpName?: string;
  description: string;
}

export type Options = Readonly<Record<string, Option>>;

type OptionValue<O extends Option> = O['type'] extends 'boolean'
  ? boolean
  : O['multiple'] extends true
    ? string[]
    : string;

/** Values by name of the option; options that are not given have none. */
export type OptionValues<O extends Options> = { readonly [Name in keyof O]?: OptionValue<O[Name]> };

export interface Argument {
  /** As the help shows it, such as `<meeting>`. */
  name: string;
  description: string;
  isOptional?: boolean;
  /** It may be given several times. Only the last argument can. */
  isRepeated?: boolean;
}

export interface Example {
  /** The text after `npm run <name>`. */
  args?: string;
  /** Environment variables, such as `PORT=8080`. */
  environment?: string;
  description: string;
}

export interface Command<O extends Options = Options> {
  /** The name after `npm run`; for a subcommand, its own name. */
  name: string;
  /** One sentence that begins with a verb. */
  summary: string;
  /** Further paragraphs of the help. */
  details?: readonly string[];
  arguments?: readonly Argument[];
  /** The message if there are more arguments than these. */
  unexpectedArgument?: string;
  /** An argument may be a negative number, such as -15. */
  hasNegativeNumbers?: boolean;
  options?: O;
  environment?: readonly (keyof typeof environmentVariables)[];
  examples: readonly Example[];
  subcommands?: readonly Command[];
  /** The help of the parent leaves it out. */
  isHidden?: boolean;
  /** Exit code if the command refuses. Default: 1. */
  refusalExitCode?: number;
  run(args: readonly string[], options: OptionValues<O>): Promise<void>;
}

/** Returns a command with the types of its options. */
export const defineCommand = <const O extends Options>(command: Command<O>): Command<O> => command;
