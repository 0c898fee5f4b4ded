/** `npm run new`: a meeting, or a document in six languages, to start from. Writes all of its files, or none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled } from '../src/core/compile.ts';
import { closestWord } from '../src/core/text/suggest.ts';
import type { TemplateType } from '../src/outputs/authoring/templates.ts';
import { load } from '../src/shell/content/load.ts';
import { readSettings } from '../src/shell/content/settings.ts';
import { writeAll } from '../src/shell/content/write.ts';
import { reportContext } from '../src/shell/terminal/report.ts';
import { answersTo } from './staff/answers.ts';
import { readArguments } from './staff/arguments.ts';
import { command, isTerminal, refuse } from './staff/command.ts';
import { newDocument } from './staff/new-document.ts';
import { type Draft, newMeeting } from './staff/new-meeting.ts';
import { refuseFor, trial } from './staff/try-edits.ts';

const settings = readSettings();
const prefix = reportContext(settings).prefix;

const kinds = ['meeting', 'agenda', 'circular', 'note', 'document'] as const;
const usage = `Usage:
  npm run new
  npm run new -- meeting <name> --start 2026-03-11 --end 2026-03-12 --zone Europe/Zurich
                 [--number 13] [--hours 10:00–18:00] [--name-en … --name-fr …] [--place-en … --place-fr …]
  npm run new -- agenda <meeting>
  npm run new -- circular <meeting> --symbol "C. 9284" --date 2025-09-24 [--name circular-2]
  npm run new -- note <meeting> [--name note-2]
  npm run new -- document <meeting> --name list-of-participants
A revision, which takes the place of a published document, begins with the text of that one:
  npm run new -- circular <meeting> --revises circular --symbol "C. 9284 Rev. 1" --date 2025-10-06`;

/** What can be said of a revision, of whatever type. */
const flagsOfRevision = ['revises', 'symbol', 'date'];

const flagsOf: Record<string, readonly string[]> = {
  meeting: [
    ...['start', 'end', 'zone', 'number', 'hours'],
    ...settings.languages.flatMap((tag) => [`name-${tag}`, `place-${tag}`]),
  ],
  agenda: [],
  circular: ['symbol', 'date', 'name'],
  note: ['name'],
  document: ['name'],
};
const flagNames = [...new Set([...Object.values(flagsOf).flat(), ...flagsOfRevision])];

async function main(): Promise<void> {
  const options = Object.fromEntries(flagNames.map((name) => [name, { type: 'string' as const }]));
  const { positionals, values } = readArguments(options, usage);
  const [what, named, ...more] = positionals;
  if ((what === undefined && !isTerminal()) || more.length > 0) refuse(usage);
  const { kind = '' } = await answersTo({ kind: what }, [
    {
      flag: 'kind',
      text: `What is it to be: ${kinds.join(', ')}?`,
      isArgument: true,
      proposal: 'agenda',
      problem: problemOfKind,
    },
  ]);
  const isRevision = values['revises'] !== undefined && kind !== 'meeting';
  const flags = isRevision ? flagsOfRevision : flagsOf[kind];
  const stray = Object.keys(values).find((flag) => !flags?.includes(flag));
  if (stray) refuse(`--${stray} is of no use for ${isRevision ? 'a revision' : kind}.\n${usage}`);
  const compiled = await load(settings, { crossCheck: true });
  const isTaken = (id: string) => existsSync(join(settings.content, 'meetings', id, 'meeting.yaml'));
  const draft =
    kind === 'meeting'
      ? await newMeeting(compiled.siteWithDrafts, named, values, isTaken)
      : await newDocument(compiled, kind as TemplateType, named, values);
  await refuseUnsound(draft, compiled);
  await writeAll(settings.content, draft.texts);
  tell(draft, kind === 'meeting');
}

async function refuseUnsound({ texts, inherited = [] }: Draft, compiled: Compiled): Promise<void> {
  const existing = [...texts.keys()].find((path) => existsSync(join(settings.content, path)));
  if (existing) refuse(`There is a file ${prefix}${existing} already.`);
  // A new text is not what was published once, and is missing.
  const lost = compiled.diagnostics.filter(
    ({ rule, span }) => rule.endsWith('-deleted') && texts.has(span.file),
  );
  if (lost.length > 0) refuseFor(lost, 'Nothing was written: there was one of this name.', settings);
  const before = { ...compiled, diagnostics: [...compiled.diagnostics, ...inherited] };
  const { faults } = await trial(settings, before, texts);
  if (faults.length > 0) refuseFor(faults, 'Nothing was written, because this would be a fault:', settings);
}

/** @param isWhole show the texts too */
function tell({ texts, next }: Draft, isWhole: boolean): void {
  console.log('Written:');
  for (const path of texts.keys()) console.log(`  ${prefix}${path}`);
  if (isWhole) for (const text of texts.values()) console.log(`\n${text.trimEnd()}`);
  console.log('\nNext:');
  for (const [index, line] of next.entries()) console.log(`  ${index + 1}. ${line}`);
}

function problemOfKind(word: string): string | null {
  if (kinds.some((kind) => kind === word)) return null;
  const near = closestWord(word, kinds);
  return `"${word}" is none of ${kinds.join(', ')}.${near ? ` Did you mean "${near}"?` : ''}`;
}

await command(main);
