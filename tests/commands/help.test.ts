/** Help of the commands: every command has a help text, and its examples are valid command lines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runInHost } from '../support/commands/run-in-host.ts';
import { root } from '../support/run.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** Name for npm -> name of the script. Other scripts run programs that have their own help. */
const commands = Object.entries(scripts).flatMap(([name, line]): [string, string][] => {
  const [, script] = /^node (?:--\S+ )*(?:--import \S+ )?scripts\/([\w-]+)\.ts$/.exec(line) ?? [];
  return script ? [[name, script]] : [];
});
const subcommands: [string, string][] = [
  ...['site', 'meeting', 'agenda', 'circular', 'note', 'document', 'register', 'entry'].map(
    (name): [string, string] => ['new', name],
  ),
  ['translations', 'record'],
];

/** A content folder that no command must reach. */
const folders = { CONTENT_DIR: '/none', OUT_DIR: '/none', CACHE_DIR: '/none' };
const run = (...words: string[]) => runInHost(words, folders);

test('the commands of the README are tested', () => {
  expect(commands.map(([name]) => name)).toEqual(
    expect.arrayContaining(['start', 'dev', 'build', 'check', 'new', 'move', 'translations', 'portable']),
  );
});

const sections = (name: string) => [
  `Usage:\n  npm ${name === 'start' ? '' : 'run '}${name}`,
  '  -h, --help ',
  'Show this help',
  '\nExamples:\n  ',
];

test.each(commands)('npm run %s -- --help', async (name, script) => {
  const help = await run(script, '--help');
  expect(help.code).toBe(0);
  for (const section of sections(name)) expect(help.output).toContain(section);
  expect(await run(script, '-h')).toMatchObject({ code: 0, output: help.output });
  // Even if something else is wrong.
  expect(await run(script, '--nonsense', '-h')).toMatchObject({ code: 0, output: help.output });
});

test.each(subcommands)('npm run %s -- %s --help', async (name, subcommand) => {
  const help = await run(name, subcommand, '--help');
  expect(help.code).toBe(0);
  for (const section of sections(name)) expect(help.output).toContain(section);
  expect(help.output).toContain(`npm run ${name} -- ${subcommand}`);
  expect((await run(name, '--help')).output).toMatch(new RegExp(`^  ${subcommand} +[A-Z]`, 'm'));
});

test.each(commands)('npm run %s suggests the closest option for an unknown one', async (_name, script) => {
  const { code, output } = await run(script, '--hepl');
  expect(code).toBe(2);
  expect(output).toContain('Unknown option --hepl. Did you mean --help?\n\nUsage:\n');
});

test('every option in an example is an option of its command', async () => {
  for (const [name, subcommand] of [...commands.map(([name]) => [name, '']), ...subcommands]) {
    const script = commands.find(([each]) => each === name)?.[1] ?? '';
    const { output } = await run(script, ...(subcommand ? [subcommand] : []), '--help');
    const [help = '', examples = ''] = output.split('\nExamples:\n');
    const used = examples.match(/(?<= )--[a-z][a-z-]+/g) ?? [];
    expect(used.filter((option) => !isDescribed(help, option))).toEqual([]);
  }
});

const isDescribed = (help: string, option: string): boolean =>
  help.includes(`  ${option} `) ||
  help.includes(`, ${option} `) ||
  help.includes(`  ${option.replace(/-[a-z]{2}$/, '-<language>')} `);
