/** `npm run new` */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Compiled } from '../src/core/compile.ts';
import { type Diagnostic, isError } from '../src/core/diagnostics/diagnostic.ts';
import type { TemplateType } from '../src/outputs/authoring/templates.ts';
import { printableLines } from '../src/outputs/reports/printable.ts';
import { load } from '../src/shell/content/load.ts';
import { readSettings, type Settings } from '../src/shell/content/settings.ts';
import { writeAll } from '../src/shell/content/write.ts';
import { reportContext } from '../src/shell/terminal/report.ts';
import { type Argument, defineCommand, type Example, type Option } from './command-line/command.ts';
import { refuse, UsageError } from './command-line/errors.ts';
import { answersTo } from './command-line/questions.ts';
import { runCommand } from './command-line/run.ts';
import { suggestionOrList } from './command-line/suggest.ts';
import { isTerminal } from './command-line/terminal.ts';
import { printWarnings, refuseWith, tryEdits } from './content/try-edits.ts';
import { newDocument } from './new/document.ts';
import { newEntry } from './new/entry.ts';
import { localizedOptions, refuseOtherLanguages } from './new/localized.ts';
import { newMeeting } from './new/meeting.ts';
import type { NewFiles } from './new/new-files.ts';
import { newPage } from './new/page.ts';
import { newRegister } from './new/register.ts';
import { newSeries } from './new/series.ts';
import { newSite } from './new/site.ts';

const environment = ['CONTENT_DIR', 'CACHE_DIR'] as const;
const askedDetails = ['At a terminal, the command asks for everything that you do not give.'];

const site = defineCommand({
  name: 'site',
  summary: 'Starts a site in an empty content folder: writes site.yaml and a README for authors.',
  details: askedDetails,
  options: {
    languages: {
      type: 'string',
      value: '<list>',
      description: 'Languages in the order in which the site lists them, such as en,fr. Default: all six',
    },
    'default-language': {
      type: 'string',
      value: '<language>',
      description: 'Language for readers who have not chosen one. Default: en, or the first of the languages',
    },
    url: { type: 'string', value: '<address>', description: 'Public address of the site' },
    ...localizedOptions('name', 'Name of the site, for example of the meeting series'),
    ...localizedOptions('organizer', 'Organization that holds the meetings. Default: the name'),
    contact: { type: 'string', value: '<e-mail>', description: 'E-mail address for questions from readers' },
  },
  environment,
  examples: [
    { description: 'Asks for everything.' },
    {
      args: '--languages en,fr --url https://meetings.example.org --name-en "River Forum" --name-fr "Forum des rivières"',
      description: 'Starts a site in English and French.',
    },
  ],
  async run(_args, given) {
    const settings = readSettings();
    if (existsSync(join(settings.content, 'site.yaml')))
      refuse(`There is a site already: ${reportContext(settings).prefix}site.yaml exists.`);
    await writeNewFiles(await newSite(given), await load(settings, { crossCheck: true }), settings);
  },
});

const meeting = defineCommand({
  name: 'meeting',
  summary: 'Starts a meeting: writes its meeting.yaml.',
  details: askedDetails,
  arguments: [{ name: '<id>', description: 'Name of its folder, such as conversation-13', isOptional: true }],
  options: {
    start: { type: 'string', value: '<date>', description: 'First day, such as 2026-03-11' },
    end: { type: 'string', value: '<date>', description: 'Last day' },
    zone: { type: 'string', value: '<zone>', description: 'Time zone, such as Europe/Zurich' },
    series: {
      type: 'string',
      value: '<series>',
      description: 'Series to which it belongs, if series.yaml lists any',
    },
    number: {
      type: 'string',
      value: '<number>',
      description: 'Number of the session, such as 43 or 43bis; none for a meeting that is not counted',
    },
    hours: { type: 'string', value: '<hours>', description: 'Hours of each day, such as 10:00–18:00' },
    ...localizedOptions('name', 'Full official name'),
    ...localizedOptions('place', 'City'),
  },
  environment,
  examples: [
    {
      args: 'conversation-13 --start 2026-03-11 --end 2026-03-12 --zone Europe/Zurich',
      description: 'Starts the next session. Names and city follow from the previous one.',
    },
  ],
  async run([id], given) {
    const settings = readSettings();
    const compiled = await loadSite(settings);
    refuseOtherLanguages(given, settings.languages);
    const isTaken = (name: string) => existsSync(join(settings.content, 'meetings', name, 'meeting.yaml'));
    const files = await newMeeting(compiled.siteWithDrafts, id, given, isTaken);
    await writeNewFiles(files, compiled, settings, true);
  },
});

const series = defineCommand({
  name: 'series',
  summary: 'Starts a series of meetings: writes series.yaml, or adds the series and its organ to it.',
  details: [
    'The first series is that of all meetings: the command adds it to each meeting.yaml as well.',
    ...askedDetails,
  ],
  arguments: [{ name: '<id>', description: 'Id of the series, such as assembly', isOptional: true }],
  options: {
    organ: {
      type: 'string',
      value: '<organ>',
      description: 'Id of the organ that meets, of series.yaml or a new one. Default: that of the series',
    },
    parent: { type: 'string', value: '<organ>', description: 'Organ to which a new organ reports' },
    ...localizedOptions('name', 'Name of the organ; of the series, if the organ is in series.yaml'),
    ...localizedOptions('short-name', 'Short form of the name, such as its abbreviation'),
  },
  environment,
  examples: [
    { args: 'assembly', description: 'Starts series.yaml with the names of the site.' },
    {
      args: 'fish --parent assembly --name-en "Commission on Fish" --short-name-en CF',
      description: 'Adds an organ with a series to a site in English.',
    },
  ],
  async run([id], given) {
    const settings = readSettings();
    const compiled = await loadSite(settings);
    const { series: ofSite } = compiled.siteWithDrafts;
    refuseOtherLanguages(given, settings.languages);
    if (ofSite && !ofSite.isComplete) refuse('Correct series.yaml first: run npm run check.');
    const files = await newSeries(compiled.siteWithDrafts, id, given, settings.content);
    await writeNewFiles(files, compiled, settings);
  },
});

const meetingArgument: Argument = {
  name: '<meeting>',
  description: 'Folder of its meeting, such as conversation-9',
  isOptional: true,
};
const nameOption: Option = {
  type: 'string',
  value: '<name>',
  description: 'Name of its files, if it is not the first of its type',
};
const revisionOptions: Record<string, Option> = {
  revises: {
    type: 'string',
    value: '<document>',
    description: 'Name of the published document that it revises',
  },
  symbol: { type: 'string', value: '<symbol>', description: 'Official symbol, such as "C. 9284 Rev. 1"' },
  date: { type: 'string', value: '<date>', description: 'Date of the document, such as 2025-10-06' },
};

const defineDocument = (
  type: TemplateType,
  summary: string,
  options: Record<string, Option>,
  examples: readonly Example[],
) =>
  defineCommand({
    name: type,
    summary,
    details: [
      'The files are drafts, which nobody sees. With --revises, they start with the texts of a published document.',
    ],
    arguments: [meetingArgument],
    options: { ...options, ...revisionOptions },
    environment,
    examples,
    async run([meetingId], given) {
      const settings = readSettings();
      const compiled = await loadSite(settings);
      const { formal, ...answers } = given;
      const template = formal ? 'formal-agenda' : type;
      await writeNewFiles(await newDocument(compiled, template, meetingId, answers), compiled, settings);
    },
  });

const agenda = defineDocument(
  'agenda',
  'Starts an agenda, in every language of the site.',
  { formal: { type: 'boolean', description: 'Numbered items in place of days and times' } },
  [
    { args: 'conversation-13', description: 'Starts an agenda with the days and hours of the meeting.' },
    { args: 'conversation-13 --formal', description: 'Starts an agenda of numbered items.' },
    { args: 'conversation-9 --revises agenda', description: 'Starts a revision of a published agenda.' },
  ],
);
const programme = defineDocument(
  'programme',
  'Starts a programme beside an agenda of numbered items, in every language of the site.',
  {},
  [{ args: 'conversation-13', description: 'Starts a programme with the days and hours of the meeting.' }],
);
const circular = defineDocument(
  'circular',
  'Starts a circular, in every language of the site.',
  { name: nameOption },
  [
    {
      args: 'conversation-13 --symbol "C. 9284" --date 2025-09-24',
      description: 'Starts the first circular of a meeting.',
    },
    {
      args: 'conversation-12 --revises circular --symbol "C. 9284 Rev. 1" --date 2025-10-06',
      description: 'Starts a revision of it.',
    },
  ],
);
const note = defineDocument(
  'note',
  'Starts a note with numbered paragraphs, in every language of the site.',
  { name: nameOption },
  [{ args: 'conversation-13 --name note-2', description: 'Starts a second note.' }],
);
const otherDocument = defineDocument(
  'document',
  'Starts another document, in every language of the site.',
  { name: { ...nameOption, description: 'Name of its files, such as list-of-participants' } },
  [
    {
      args: 'conversation-13 --name list-of-participants',
      description: 'Starts a document with a name of its own.',
    },
  ],
);

const register = defineCommand({
  name: 'register',
  summary: 'Starts a register of entries, such as the measures of each country: writes its register.yaml.',
  details: askedDetails,
  arguments: [{ name: '<id>', description: 'Name of its folder, such as laws', isOptional: true }],
  options: {
    ...localizedOptions('title', 'Title of the register'),
    ...localizedOptions('introduction', 'What it contains, in one paragraph'),
    contact: { type: 'string', value: '<e-mail>', description: 'E-mail address to which updates are sent' },
  },
  environment,
  examples: [
    { args: 'laws', description: 'Starts a register, and asks for its title in each language.' },
    {
      args: 'laws --title-en "Laws on data" --introduction-en "Laws of member states."',
      description: 'Starts a register on a site in English.',
    },
  ],
  async run([id], given) {
    const settings = readSettings();
    const compiled = await loadSite(settings);
    refuseOtherLanguages(given, settings.languages);
    await writeNewFiles(await newRegister(compiled.siteWithDrafts, id, given), compiled, settings, true);
  },
});

const entry = defineCommand({
  name: 'entry',
  summary: 'Starts an entry of a register: writes its facts, and its text in every language of the site.',
  details: ['The texts are drafts, which nobody sees.', ...askedDetails],
  arguments: [
    {
      name: '<register/entry>',
      description: 'Register and name of the entry, such as laws/jp-1',
      isOptional: true,
    },
  ],
  options: {
    set: {
      type: 'string',
      multiple: true,
      value: '<field>=<value>',
      description: 'Value of a field, such as country=JP, or in one language, such as source.fr=https://…',
    },
  },
  environment,
  examples: [
    {
      args: 'laws/jp-1 --set country=JP --set adopted=2019-04',
      description: 'Starts an entry with two of its facts.',
    },
  ],
  async run([path], { set = [] }) {
    const settings = readSettings();
    const compiled = await loadSite(settings);
    await writeNewFiles(await newEntry(compiled.siteWithDrafts, path, set), compiled, settings);
  },
});

const page = defineCommand({
  name: 'page',
  summary: 'Starts a page that belongs to no meeting, in every language of the site.',
  details: ['The files are drafts, which nobody sees.', ...askedDetails],
  arguments: [
    {
      name: '<page>',
      description: 'Name of the page, with the folders above it, such as rules/fees',
      isOptional: true,
    },
  ],
  options: {
    order: { type: 'string', value: '<number>', description: 'Position among the pages of its folder' },
  },
  environment,
  examples: [
    { args: 'rules', description: 'Starts a page, to which the header of the site will link.' },
    { args: 'rules/fees --order 10', description: 'Starts a page below it.' },
  ],
  async run([path], { order }) {
    const settings = readSettings();
    const compiled = await loadSite(settings);
    await writeNewFiles(await newPage(compiled.siteWithDrafts, path, order), compiled, settings);
  },
});

const subcommands = [
  site,
  series,
  meeting,
  agenda,
  programme,
  circular,
  note,
  otherDocument,
  page,
  register,
  entry,
];
const names = subcommands.map(({ name }) => name);

const command = defineCommand({
  name: 'new',
  summary:
    'Starts a site, a series, a meeting, a document, a page, a register or an entry of one. Writes all of its files, or none.',
  subcommands,
  environment,
  examples: [
    { description: 'Asks what to start, and for everything else.' },
    ...subcommands.map(({ name, summary }) => ({ args: `${name} --help`, description: summary })),
  ],
  async run() {
    if (!isTerminal()) throw new UsageError(`Missing subcommand: ${names.join(', ')}.`);
    const { subcommand } = await answersTo({}, [
      {
        name: 'subcommand',
        text: `What do you want to start: ${names.join(', ')}?`,
        proposal: 'agenda',
        problem: (word) =>
          names.some((name) => name === word)
            ? null
            : `"${word}" is not one of them.${suggestionOrList(word, names)}`,
      },
    ]);
    await subcommands.find(({ name }) => name === subcommand)?.run([], {});
  },
});

async function loadSite(settings: Settings): Promise<Compiled> {
  const compiled = await load(settings, { crossCheck: true });
  if (compiled.diagnostics.some(({ rule }) => rule === 'site-missing'))
    refuse('There is no site yet. Start one first: npm run new -- site');
  return compiled;
}

async function writeNewFiles(
  files: NewFiles,
  compiled: Compiled,
  settings: Settings,
  showTexts = false,
): Promise<void> {
  const { prefix } = reportContext(settings);
  const warnings = await refuseInvalid(files, compiled, settings);
  await writeAll(settings.content, files.texts, files.originals);
  console.log('Written:');
  for (const path of files.texts.keys()) console.log(`  ${prefix}${path}`);
  if (showTexts) for (const text of files.texts.values()) console.log(`\n${printableLines(text.trimEnd())}`);
  printWarnings(warnings, 'Warnings:', settings);
  console.log('\nNext steps:');
  for (const [index, step] of files.nextSteps.entries()) console.log(`  ${index + 1}. ${step}`);
}

/** @returns the warnings, which the author may intend */
async function refuseInvalid(
  { texts, originals, inheritedWarnings = [] }: NewFiles,
  compiled: Compiled,
  settings: Settings,
): Promise<Diagnostic[]> {
  const existing = [...texts.keys()].find(
    (path) => !originals?.has(path) && existsSync(join(settings.content, path)),
  );
  if (existing) refuse(`${reportContext(settings).prefix}${existing} exists already.`);
  // A published document that was deleted must be restored; a new text does not replace it.
  const deleted = compiled.diagnostics.filter(
    ({ rule, span }) => rule.endsWith('-deleted') && texts.has(span.file),
  );
  if (deleted.length > 0)
    refuseWith(deleted, 'Nothing was written, because the name belonged to a published document.', settings);
  const before = { diagnostics: [...compiled.diagnostics, ...inheritedWarnings] };
  const { introduced } = await tryEdits(settings, before, texts);
  if (introduced.some(isError))
    refuseWith(introduced, 'Nothing was written, because the result would have errors:', settings);
  return introduced;
}

await runCommand(command);
