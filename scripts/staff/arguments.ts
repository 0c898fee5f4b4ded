/** The words that stand after a command; what is wrong with them is said in words. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { closestWord } from '../../src/core/text/suggest.ts';
import { refuse } from './command.ts';

type Options = Record<string, { type: 'string' | 'boolean'; multiple?: boolean; default?: boolean }>;

/** @param args what stands after the name of the command */
export function readArguments<const T extends Options>(
  options: T,
  usage: string,
  args = process.argv.slice(2),
) {
  const names = Object.keys(options);
  const kept = names.find(isKeptByNpm);
  if (kept) {
    const name = basename(process.argv[1] ?? '', '.ts');
    refuse(`npm kept --${kept} for itself. Write two hyphens before all the rest: npm run ${name} -- …`);
  }
  const problem = problemOf(options, args);
  if (problem) refuse(`${problem}\n${usage}`);
  return parseArgs({ args, allowPositionals: true, options });
}

/** Without `--`, npm takes flags for settings of its own, and hands on the rest: it would be another command. */
const isKeptByNpm = (flag: string): boolean =>
  // This one is a setting of npm's.
  flag !== 'yes' && process.env[`npm_config_${flag.replaceAll('-', '_')}`] !== undefined;

function problemOf(options: Options, args: string[]): string | null {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  const names = Object.keys(options).map((name) => `--${name}`);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue = false } = token;
    const type = options[name]?.type;
    const near = closestWord(rawName, names);
    if (!type) return `There is no ${rawName}.${near ? ` Did you mean ${near}?` : ''}`;
    if (type === 'boolean' && value !== undefined) return `${rawName} stands by itself, without a value.`;
    if (type === 'string' && (!value || (value.startsWith('-') && !inlineValue)))
      return `Something must stand after ${rawName}.`;
  }
  return null;
}
