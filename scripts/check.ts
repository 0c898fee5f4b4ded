/** `npm run check` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Diagnostic } from '../src/core/diagnostics/diagnostic.ts';
import { type HelpLanguage, helpLanguages, isHelpLanguage } from '../src/core/model/wording.ts';
import { githubLines } from '../src/outputs/reports/github.ts';
import { gitlabReport } from '../src/outputs/reports/gitlab.ts';
import { jsonReport } from '../src/outputs/reports/json.ts';
import { printableJson } from '../src/outputs/reports/printable.ts';
import { sarifReport } from '../src/outputs/reports/sarif.ts';
import { countOf, type ReportContext } from '../src/outputs/reports/text.ts';
import { fixContent } from '../src/shell/content/fix.ts';
import { load } from '../src/shell/content/load.ts';
import { readSettings } from '../src/shell/content/settings.ts';
import { OperationalError } from '../src/shell/operational-error.ts';
import { reasonOf } from '../src/shell/system-errors.ts';
import { startStage } from '../src/shell/terminal/progress.ts';
import { gitFailureText, printFixed, printReport, reportContext } from '../src/shell/terminal/report.ts';
import { defineCommand } from './command-line/command.ts';
import { UsageError } from './command-line/errors.ts';
import { runCommand } from './command-line/run.ts';

type Format = (diagnostics: readonly Diagnostic[], context: ReportContext) => string;

const toJson = (value: unknown): string => `${printableJson(value)}\n`;
const formats: Readonly<Record<string, Format>> = {
  github: (...report) =>
    githubLines(...report)
      .map((line) => `${line}\n`)
      .join(''),
  gitlab: (...report) => toJson(gitlabReport(...report)),
  sarif: (...report) => toJson(sarifReport(...report)),
  json: (...report) => toJson(jsonReport(...report)),
};
const formatNames = ['text', ...Object.keys(formats)];

const command = defineCommand({
  name: 'check',
  summary: 'Checks every file of the content folder and reports all problems.',
  details: [
    'Exit code: 0 without errors, 1 with errors, 2 if the command cannot run. Warnings are not errors.',
  ],
  unexpectedArgument: 'check takes no file names; it always checks every file.',
  options: {
    fix: { type: 'boolean', description: 'Fix every problem that has only one right solution' },
    format: {
      type: 'string',
      value: '<format>',
      description: `Format of the report: ${formatNames.join(', ')}. Default: github in GitHub Actions, else text`,
    },
    output: {
      type: 'string',
      value: '<file>',
      description: 'Write the report to a file instead of standard output; needs --format',
    },
    lang: {
      type: 'string',
      value: '<language>',
      description: `Language of the messages: ${helpLanguages.join(', ')}. Default: that of each file, or else English`,
    },
  },
  environment: ['CONTENT_DIR', 'CACHE_DIR', 'SITE_URL', 'SOURCE_DATE_EPOCH'],
  examples: [
    { description: 'Reports all problems.' },
    { args: '--fix', description: 'Fixes what it can, and reports the remaining problems.' },
    { args: '--lang fr', description: 'Reports all problems in French.' },
    { args: '--format sarif --output check.sarif', description: 'Writes a report for other programs.' },
  ],
  refusalExitCode: 2,
  async run(_args, { fix = false, format: requested, output, lang }) {
    const name = requested ?? (process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text');
    if (!formatNames.includes(name))
      throw new UsageError(`Unknown format "${name}". Formats: ${formatNames.join(', ')}.`);
    const format = formats[name];
    if (output && !format) throw new UsageError('--output needs a format, such as --format sarif.');
    if (lang !== undefined && !isHelpLanguage(lang))
      throw new UsageError(
        `Unknown language "${lang}". Languages of the messages: ${helpLanguages.join(', ')}.`,
      );
    await check({ fix, format, isRequested: requested !== undefined, output, language: lang });
  },
});

interface CheckOptions {
  fix: boolean;
  /** `undefined` for a report to people. */
  format: Format | undefined;
  /** The format was requested; otherwise it follows from where the command runs. */
  isRequested: boolean;
  output: string | undefined;
  /** Language of all messages; `undefined` for that of each file. */
  language: HelpLanguage | undefined;
}

async function check({ fix, format, isRequested, output, language }: CheckOptions): Promise<void> {
  const settings = readSettings();
  if (fix) printFixed(await fixContent(settings), settings);
  const stage = startStage('Content');
  const { site, diagnostics, coverage, gitFailure } = await load(settings, { crossCheck: true });
  stage.done();
  if (format && isRequested && output === undefined) console.error(countOf(diagnostics));
  else printReport(diagnostics, settings, language);
  if (gitFailure !== undefined)
    console.error(`${gitFailureText(gitFailure)} Deleted documents could not be checked.`);
  if (coverage === 'shallow')
    console.error('The git history is incomplete, so deleted documents could not be checked.');
  if (format) writeReport(format(diagnostics, reportContext(settings, language)), output);
  process.exitCode = site ? 0 : 1;
}

/** @throws OperationalError if the file cannot be written */
function writeReport(text: string, output: string | undefined): void {
  if (output === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, text);
  } catch (cause) {
    throw new OperationalError(`${output} cannot be written: ${reasonOf(cause)}.`, { cause });
  }
}

await runCommand(command);
