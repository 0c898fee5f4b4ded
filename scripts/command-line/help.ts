/** The help of a command as text. */
import type { Argument, Command, Option } from './command.ts';
import { environmentVariables } from './environment.ts';
import type { Target } from './parse.ts';

export function helpText({ command, name }: Target): string {
  const { summary, details = [], examples } = command;
  return [
    summary,
    ...details,
    usageText({ command, name }),
    section('Arguments', command.arguments ?? [], (argument) => [argument.name, argument.description]),
    section('Subcommands', visibleSubcommands(command), (each) => [each.name, each.summary]),
    section('Options', optionEntries(command), (entry) => entry),
    section('Environment variables', command.environment ?? [], (variable) => [
      variable,
      environmentVariables[variable],
    ]),
    [
      'Examples:',
      ...examples.flatMap(({ args, environment = '', description }) => [
        `  ${environment} ${invocation(name, args)}`.replace(/ +/, '  '),
        `      ${description}`,
      ]),
    ].join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Returns the usage lines alone, for messages about a wrong command line. */
export function usageText({ command, name }: Target): string {
  const own = [
    ...(command.arguments ?? []).map(argumentPattern),
    ...(Object.keys(command.options ?? {}).length > 0 ? ['[options]'] : []),
  ].join(' ');
  const hasSubcommands = visibleSubcommands(command).length > 0;
  const lines = [invocation(name, own), ...(hasSubcommands ? [invocation(name, '<subcommand> …')] : [])];
  return ['Usage:', ...lines].join('\n  ');
}

const argumentPattern = ({ name, isOptional, isRepeated }: Argument): string =>
  `${isOptional ? `[${name}]` : name}${isRepeated ? ' …' : ''}`;

/** Returns `npm run <command> -- <subcommand> <args>`. `npm start` needs no `run`. */
export function invocation(name: string, args = ''): string {
  const [root = '', ...words] = [...name.split(' '), args].filter(Boolean);
  const start = root === 'start' ? 'npm start' : `npm run ${root}`;
  return [start, ...(words.length > 0 ? ['--', ...words] : [])].join(' ');
}

const visibleSubcommands = ({ subcommands = [] }: Command): Command[] =>
  subcommands.filter(({ isHidden }) => !isHidden);

const optionEntries = ({ options = {} }: Command): [string, string][] => [
  ...new Map(
    Object.entries(options).map(([name, option]): [string, string] => [
      optionPattern(name, option),
      option.description,
    ]),
  ),
  ['-h, --help', 'Show this help'],
];

const optionPattern = (name: string, { helpName = `--${name}`, type, value = '<text>' }: Option): string =>
  type === 'boolean' ? helpName : `${helpName} ${value}`;

function section<Entry>(
  title: string,
  entries: readonly Entry[],
  columns: (entry: Entry) => [string, string],
): string {
  if (entries.length === 0) return '';
  const rows = entries.map(columns);
  const width = Math.max(...rows.map(([first]) => first.length));
  return [`${title}:`, ...rows.map(([first, second]) => `  ${first.padEnd(width)}   ${second}`)].join('\n');
}
