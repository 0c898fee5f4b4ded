/**
 * `npm run check`: every fault of `content/` in one run. Exit code 1 where one is an error.
 *
 *     npm run check -- --fix                                  mend what has one right answer
 *     npm run check -- --format sarif --output check.sarif    for other programs: github, gitlab, sarif, json
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Diagnostic } from '../src/core/diagnostics/diagnostic.ts';
import { githubLines } from '../src/outputs/reports/github.ts';
import { gitlabReport } from '../src/outputs/reports/gitlab.ts';
import { jsonReport } from '../src/outputs/reports/json.ts';
import { sarifReport } from '../src/outputs/reports/sarif.ts';
import { countOf, type ReportContext } from '../src/outputs/reports/text.ts';
import { fixContent } from '../src/shell/content/fix.ts';
import { load } from '../src/shell/content/load.ts';
import { readSettings } from '../src/shell/content/settings.ts';
import { startStage } from '../src/shell/terminal/progress.ts';
import { printFixed, printReport, reportContext } from '../src/shell/terminal/report.ts';
import { readArguments } from './staff/arguments.ts';
import { command, refuse } from './staff/command.ts';

type Format = (diagnostics: readonly Diagnostic[], surroundings: ReportContext) => string;

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const formats: Record<string, Format> = {
  github: (...report) =>
    githubLines(...report)
      .map((line) => `${line}\n`)
      .join(''),
  gitlab: (...report) => asJson(gitlabReport(...report)),
  sarif: (...report) => asJson(sarifReport(...report)),
  json: (...report) => asJson(jsonReport(...report)),
};

const usage = `Usage:
  npm run check
  npm run check -- --fix
  npm run check -- --format ${Object.keys(formats).join('|')} [--output <file>]`;

interface Options {
  /** `null` for a report to people. */
  format: Format | null;
  /** Whether people asked for the format, or the place where the command runs. */
  isAsked: boolean;
  output: string | undefined;
  fix: boolean;
}

function readOptions(): Options {
  const { positionals, values } = readArguments(
    { format: { type: 'string' }, output: { type: 'string' }, fix: { type: 'boolean' } },
    usage,
  );
  if (positionals.length > 0)
    refuse(`All files are checked, always; take "${positionals[0]}" out.\n${usage}`);
  const { format: asked, output, fix = false } = values;
  const name = asked ?? (process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text');
  const format = formats[name] ?? null;
  if (!format && name !== 'text')
    refuse(`There is no format ${name}; there are text, ${Object.keys(formats).join(', ')}.`);
  if (output && !format) refuse('A file needs a format, such as --format sarif.');
  return { format, isAsked: asked !== undefined, output, fix };
}

async function check({ format, isAsked, output, fix }: Options): Promise<void> {
  const settings = readSettings();
  if (fix) printFixed(await fixContent(settings), settings);
  const stage = startStage('Content');
  const { site, diagnostics, reach } = await load(settings, { crossCheck: true });
  stage.done();
  if (format && isAsked && output === undefined) console.error(countOf(diagnostics));
  else printReport(diagnostics, settings);
  if (reach === 'shallow')
    console.error('Part of the git history: whether published documents were deleted is not known.');
  if (format) hand(format(diagnostics, reportContext(settings)), output);
  process.exitCode = site ? 0 : 1;
}

function hand(text: string, output: string | undefined): void {
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, text);
}

await command(() => check(readOptions()), 2);
