/** `npm run import` */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Compiled } from '../src/core/compile.ts';
import type { Diagnostic } from '../src/core/diagnostics/diagnostic.ts';
import type { Severity } from '../src/core/diagnostics/rule.ts';
import { decodeTable } from '../src/core/import/decode-table.ts';
import { describeChanges } from '../src/core/import/describe-change.ts';
import {
  entryTexts,
  type FileText,
  filesOfChange,
  type WriteOptions,
} from '../src/core/import/entry-texts.ts';
import { findWrongEntry } from '../src/core/import/find-wrong-entry.ts';
import { locateProblem } from '../src/core/import/locate-problem.ts';
import { type ImportPlan, planImport } from '../src/core/import/plan-import.ts';
import { condenseProblems, problemAt, sortProblems, type TableProblem } from '../src/core/import/problem.ts';
import { isLanguage, type Language } from '../src/core/model/languages.ts';
import type { ParsedRegister, ParsedSite, RegisterSettings } from '../src/core/model/model.ts';
import { registerFile } from '../src/core/model/paths.ts';
import { countriesFile } from '../src/core/site/read-settings.ts';
import { printable } from '../src/outputs/reports/printable.ts';
import { reportLines } from '../src/outputs/reports/text.ts';
import { load } from '../src/shell/content/load.ts';
import { readSettings, type Settings } from '../src/shell/content/settings.ts';
import { asRead } from '../src/shell/content/text-file.ts';
import { writeAll } from '../src/shell/content/write.ts';
import { OperationalError } from '../src/shell/operational-error.ts';
import { reasonOf } from '../src/shell/system-errors.ts';
import { startStage } from '../src/shell/terminal/progress.ts';
import { reportContext } from '../src/shell/terminal/report.ts';
import { defineCommand } from './command-line/command.ts';
import { refuse, UsageError } from './command-line/errors.ts';
import { runCommand } from './command-line/run.ts';
import { suggestionOrList } from './command-line/suggest.ts';
import { confirm, isTerminal } from './command-line/terminal.ts';
import { refuseErrorsIn, tryEdits } from './content/try-edits.ts';

const command = defineCommand({
  name: 'import',
  summary: 'Imports a table (CSV) into a register: adds entries and changes those that differ.',
  details: [
    'The table has a row for each entry and these columns: entry, title.<language>, summary.<language>, the fields of the register, checked. Columns that are absent change nothing, and no entry is deleted. The table that readers download can be imported too, with --language.',
    'The command shows the change and asks before it writes. It refuses changes that would be errors.',
  ],
  arguments: [{ name: '<table>', description: 'File with comma-separated values, such as measures.csv' }],
  options: {
    register: { type: 'string', value: '<register>', description: 'Folder of the register, such as ai-ip' },
    language: {
      type: 'string',
      value: '<language>',
      description: 'Language of the columns that name none, such as title',
    },
    check: { type: 'boolean', description: 'Only check the table and show the change' },
    yes: { type: 'boolean', description: 'Write without asking' },
  },
  environment: ['CONTENT_DIR', 'CACHE_DIR'],
  examples: [
    { args: 'measures.csv --register ai-ip', description: 'Shows the change, asks, and writes it.' },
    { args: 'measures.csv --register ai-ip --check', description: 'Only shows the change.' },
    {
      args: 'ai-ip.csv --register ai-ip --language fr',
      description: 'Imports a table that was downloaded from the French page of the register.',
    },
  ],
  async run([table = ''], { register, language, check = false, yes = false }) {
    if (register === undefined) throw new UsageError('Missing --register.');
    if (check && yes) throw new UsageError('Use either --check or --yes, not both.');
    await importTable({ table, register, language, isCheck: check, isConfirmed: yes });
  },
});

interface Request {
  /** Path of the table. */
  table: string;
  register: string;
  language: string | undefined;
  isCheck: boolean;
  isConfirmed: boolean;
}

async function importTable({ table, register: id, language, isCheck, isConfirmed }: Request): Promise<void> {
  const decoded = decodeTable(await readTableFile(table));
  if ('problem' in decoded)
    refuseProblems(table, [problemAt({ row: 1, column: 1 }, 'encoding', decoded.problem)]);
  const settings = readSettings();
  const stage = startStage('Content');
  const compiled = await load(settings, { crossCheck: true });
  stage.done();
  const site = compiled.siteWithDrafts;
  refuseErrorsIn([registerFile(id), countriesFile], compiled, settings);
  const register = findRegister(site, id);
  const plan = planImport(decoded.text, {
    register,
    countries: site.countries,
    languages: site.languages,
    language: readLanguage(language, site.languages),
  });
  const options = { register: id, fields: register.settings.fields, languages: site.languages };
  const { problems, elsewhere, texts, originals } = await tryImport(plan, options, compiled, settings);
  for (const line of reportLines(elsewhere, reportContext(settings))) console.error(line);
  if (problems.some(isError)) refuseProblems(table, problems);
  if (elsewhere.some(isError)) refuse('Nothing was written, because the result would have errors.');
  for (const line of problemLines(table, problems)) console.error(line);
  if (texts.size === 0) {
    console.log('Nothing to change: the register has all of this already.');
    return;
  }
  for (const line of describeChanges(plan.changes)) console.log(printable(line));
  console.log(`\n${countOf(plan)}`);
  if (isCheck) return;
  if (!(isConfirmed || (isTerminal() && (await confirm('Write this?')))))
    refuse(isTerminal() ? 'Nothing was written.' : 'Nothing was written. To write, add --yes.');
  const writing = startStage('Files');
  await writeAll(settings.content, texts, originals);
  writing.done();
  console.log(`Written: ${texts.size} files in ${reportContext(settings).prefix}registers/${id}/entries.`);
}

/** @throws OperationalError if the file cannot be read */
async function readTableFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') refuse(`There is no file ${path}.`);
    throw new OperationalError(`${path} cannot be read: ${reasonOf(cause)}.`, { cause });
  }
}

function findRegister(
  { registers }: ParsedSite,
  id: string,
): ParsedRegister & { settings: RegisterSettings } {
  const register = registers.find((each) => each.id === id);
  const ids = registers.map((each) => each.id);
  if (!register) return refuse(`There is no register "${id}".${suggestionOrList(id, ids)}`);
  const { settings } = register;
  return settings
    ? { ...register, settings }
    : refuse(`The register "${id}" has no register.yaml, which names its fields.`);
}

function readLanguage(language: string | undefined, languages: readonly Language[]): Language | undefined {
  if (language === undefined || (isLanguage(language) && languages.includes(language))) return language;
  throw new UsageError(`Unknown language "${language}". Languages of the site: ${languages.join(', ')}.`);
}

interface Attempt {
  /** Problems of the table, and those of the result that come from one of its cells. */
  problems: TableProblem[];
  /** The other problems of the result. */
  elsewhere: Diagnostic[];
  /** New texts by path. */
  texts: Map<string, string>;
  /** What they were made from. */
  originals: Map<string, string>;
}

/** Compiles the content with the changes. */
async function tryImport(
  { changes, problems: inTable }: ImportPlan,
  options: WriteOptions,
  compiled: Compiled,
  settings: Settings,
): Promise<Attempt> {
  const files = changes.flatMap((change) => filesOfChange(change, options));
  refuseErrorsIn(files, compiled, settings);
  const problems = [...inTable];
  const texts = new Map<string, string>();
  const originals = new Map<string, string>();
  for (const change of changes) {
    const current = await readFiles(filesOfChange(change, options), settings.content);
    for (const [path, { disk }] of current) originals.set(path, disk);
    for (const [path, text] of entryTexts(change, current, options))
      if (text === null) problems.push(problemAt(change.row.position, 'file-form', unusualForm(path)));
      else texts.set(path, text);
  }
  if (texts.size === 0) return { problems, elsewhere: [], texts, originals };
  const stage = startStage('Result');
  const { after, introduced } = await tryEdits(settings, compiled, texts);
  stage.done();
  const changeOf = new Map(changes.map((change) => [change.entry, change]));
  const located = introduced.map((each) => ({ each, problem: locateProblem(each, changeOf, texts) }));
  const elsewhere = located.flatMap(({ each, problem }) => (problem ? [] : [each]));
  problems.push(...located.flatMap(({ problem }) => problem ?? []));
  const hasErrors = problems.some(isError) || elsewhere.some(isError);
  const wrong = hasErrors ? null : findWrongEntry(after.siteWithDrafts, changes, options);
  if (wrong) refuse(`The command cannot write the entry ${wrong}. Change it by hand.`);
  return { problems: sortProblems(problems), elsewhere, texts, originals };
}

const isError = ({ severity }: { severity: Severity }): boolean => severity === 'error';

const unusualForm = (path: string): string =>
  `${path} does not have each field on a line of its own, so the command cannot change it. Change it by hand.`;

/** Reads the files that exist, as they are on disk. */
async function readFiles(paths: readonly string[], content: string): Promise<Map<string, FileText>> {
  const files = new Map<string, FileText>();
  for (const path of paths) {
    const disk = await readFile(join(content, path), 'utf8').catch(() => null);
    if (disk !== null) files.set(path, { text: asRead(disk), disk });
  }
  return files;
}

function countOf({ changes, rowCount }: ImportPlan): string {
  const added = changes.filter(({ isNew }) => isNew).length;
  const changed = changes.length - added;
  return `New entries: ${added}. Changed: ${changed}. Unchanged: ${rowCount - changes.length}.`;
}

const problemLines = (table: string, problems: readonly TableProblem[]): string[] =>
  condenseProblems(problems).map(({ row, column, severity, kind, message }) =>
    printable(`${table}:${row}:${column}  ${severity}  ${kind}  ${message}`),
  );

function refuseProblems(table: string, problems: readonly TableProblem[]): never {
  return refuse([...problemLines(table, problems), 'Nothing was written.'].join('\n'));
}

await runCommand(command);
