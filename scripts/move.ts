/** `npm run move` */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Compiled } from '../src/core/compile.ts';
import { isDate, isTime } from '../src/core/dates/time.ts';
import { parseWallTimes } from '../src/core/dates/wall-times.ts';
import { type Diagnostic, isError } from '../src/core/diagnostics/diagnostic.ts';
import { applyEdits } from '../src/core/edit/edits.ts';
import { type Move, type MovedItem, planMove } from '../src/core/edit/move.ts';
import { moveEdits } from '../src/core/edit/move-edits.ts';
import type {
  BodyForm,
  ParsedAgenda,
  ParsedDocument,
  ParsedMeeting,
  ParsedSite,
  ParsedVersion,
} from '../src/core/model/model.ts';
import { withoutUnreleased } from '../src/core/site/release.ts';
import { linkRevisions } from '../src/core/site/revisions.ts';
import { itemsOf, versionsOfDocument } from '../src/core/site/traverse.ts';
import { sourceLanguage } from '../src/core/translations/translation-state.ts';
import { printable } from '../src/outputs/reports/printable.ts';
import { load } from '../src/shell/content/load.ts';
import { currentInstant, readSettings, type Settings } from '../src/shell/content/settings.ts';
import { reportContext } from '../src/shell/terminal/report.ts';
import { defineCommand } from './command-line/command.ts';
import { refuse, UsageError } from './command-line/errors.ts';
import { runCommand } from './command-line/run.ts';
import { suggestionOrList } from './command-line/suggest.ts';
import { findDocument } from './content/find-document.ts';
import { printWarnings, refuseErrorsIn, refuseWith, tryEdits } from './content/try-edits.ts';
import { moveDeadline } from './move/move-deadline.ts';
import { wronglyMovedFile } from './move/verify.ts';
import { type Change, printChanges, writeIfConfirmed } from './move/write-changes.ts';

const command = defineCommand({
  name: 'move',
  summary: 'Moves an agenda item or a deadline to another time or day, in all languages at once.',
  details: [
    'The command shows the change and asks before it writes. It refuses changes that would be errors, and shows warnings.',
    'With --following, later items of the day move too, up to the first break, or time without items, that is long enough to absorb the shift.',
    'An item that moves over midnight goes to the other day of the agenda, or stays on its day if the items before it last until then.',
  ],
  arguments: [
    {
      name: '<meeting>/<agenda>',
      description: 'Agenda, such as conversation-9/agenda; for a deadline, the meeting alone',
    },
    { name: '<item>', description: 'Id of the item or the deadline, such as panel-1' },
    {
      name: '<shift>',
      description: 'Minutes by which it moves: +15 for later, -15 for earlier',
      isOptional: true,
    },
  ],
  hasNegativeNumbers: true,
  options: {
    to: { type: 'string', value: '<time>', description: 'New start of the item, such as 10:30' },
    day: { type: 'string', value: '<date>', description: 'Another day, such as 2024-03-14' },
    following: { type: 'boolean', description: 'Move later items in the same room too' },
    room: {
      type: 'string',
      value: '<room>',
      description: 'With --following: the room of the later items, plenary, or all rooms: all',
    },
    yes: { type: 'boolean', description: 'Write without asking' },
  },
  environment: ['CONTENT_DIR', 'CACHE_DIR'],
  examples: [
    { args: 'conversation-9/agenda panel-1 +15', description: 'Moves panel-1 15 minutes later.' },
    {
      args: 'conversation-9/agenda panel-1 +15 --following',
      description: 'Moves the items after it too, up to the next break.',
    },
    {
      args: 'conversation-9/agenda panel-1 +15 --following --room all',
      description: 'Moves the items in other rooms too.',
    },
    {
      args: 'conversation-9/agenda panel-1 --day 2024-03-14 --to 10:30',
      description: 'Moves panel-1 to 10:30 on another day.',
    },
    {
      args: 'conversation-9 names --day 2024-02-20 --to 18:00',
      description: 'Moves the deadline "names" of the meeting.',
    },
  ],
  async run([path = '', item = '', shift], { to, day, following = false, room, yes = false }) {
    if (shift !== undefined && !/^[+-]\d+$/.test(shift))
      throw new UsageError(`Unknown shift "${shift}". Write +15 for 15 minutes later, -15 for earlier.`);
    if (shift !== undefined && to !== undefined)
      throw new UsageError('Use either a shift such as +15, or --to, not both.');
    if ((shift ?? to ?? day) === undefined)
      throw new UsageError('Missing a shift such as +15, --to or --day.');
    if (day !== undefined && !isDate(day)) refuse(`"${day}" is not a date. Write it like 2024-03-14.`);
    const isDeadline = !/[^/]\/[^/]/.test(path.replace(/^(?:.*\/)?meetings\//, ''));
    if (isDeadline && following) throw new UsageError('No items follow a deadline. Leave out --following.');
    if (room !== undefined && !following) throw new UsageError('Use --room with --following.');
    const move: Move = {
      item: item.replace(/^#/, ''),
      following,
      ...(shift !== undefined && { by: Number(shift) }),
      ...(to !== undefined && { to: isDeadline && to === '24:00' ? to : readTime(to) }),
      ...(day !== undefined && { day }),
      ...(room !== undefined && { room: room.replace(/^#/, '') }),
    };
    if (isDeadline) await moveDeadline(path.replace(/^(?:.*\/)?meetings\/|\/$/g, ''), move, yes);
    else await moveItem(path, move, yes);
  },
});

function readTime(text: string): string {
  const times = parseWallTimes(text);
  if (times && !times.end && !times.rest && isTime(times.start)) return times.start;
  return refuse(`"${text}" is not a time. Write it like 10:30.`);
}

async function moveItem(path: string, move: Move, isConfirmed: boolean): Promise<void> {
  const settings = readSettings();
  const compiled = await load(settings, { crossCheck: true });
  const { meeting, document } = findDocument(compiled.siteWithDrafts, path);
  refuseRevised(compiled.siteWithDrafts, document);
  const versions = versionsOfDocument(document);
  const files = versions.map(({ file }) => file);
  refuseErrorsIn(files, compiled, settings);
  const model = document.versions[sourceLanguage(document, compiled.siteWithDrafts)] ?? versions[0];
  if (model?.body.type !== 'agenda') refuse(problemOfUntimed(path, meeting, model?.body.type));
  const ids = itemsOf(model.body).flatMap(({ item }) => item.id ?? []);
  if (!ids.includes(move.item))
    refuse(`${path} has no item "${move.item}".${suggestionOrList(move.item, ids)}`);

  const attempt = await tryMove({ settings, compiled, versions, agenda: model.body }, move);
  if ('problem' in attempt) refuse(attempt.problem);
  const { moved, changes, introduced, after } = attempt;
  if (introduced.some(isError)) {
    const helps =
      !move.following &&
      (await isValidWithFollowing({ settings, compiled, versions, agenda: model.body }, move));
    const hint = helps ? ' With --following, the items after it move too, which solves this.' : '';
    refuseWith(introduced, `Nothing was written, because the result would have errors.${hint}`, settings);
  }
  const wrongFile = wronglyMovedFile(document, findDocument(after.siteWithDrafts, path).document, moved);
  if (wrongFile) refuse(`The command cannot change ${wrongFile}. Move the item by hand.`);

  printMove(moved, changes, reportContext(settings).prefix);
  printWarnings(introduced, 'The result would have warnings:', settings);
  await writeIfConfirmed(changes, isConfirmed, settings);
}

/** Says why nothing in a document can move. @param path as given */
function problemOfUntimed(
  path: string,
  { documents, id }: ParsedMeeting,
  body: BodyForm | undefined,
): string {
  if (body !== 'formal-agenda') return `${path} is not an agenda.`;
  const isTimed = (document: ParsedDocument) =>
    versionsOfDocument(document).some((version) => version.body.type === 'agenda');
  const timed = documents.filter(isTimed).map(({ name }) => `${id}/${name}`);
  const hint = timed.length > 0 ? ` The times of the meeting are in ${timed.join(', ')}.` : '';
  return `The items of ${path} have numbers, and no times.${hint}`;
}

/** Refuses to move items of a revised agenda: calendars follow the revision. */
function refuseRevised(site: ParsedSite, { meeting, name }: ParsedDocument): void {
  const published = withoutUnreleased(site, Date.parse(currentInstant()))
    .meetings.flatMap(({ documents }) => linkRevisions(documents))
    .find((document) => document.meeting === meeting && document.name === name);
  if (published?.revisedBy)
    refuse(
      `${published.revisedBy} revises ${name}. Move the item in ${meeting}/${published.revisedBy} instead.`,
    );
}

interface Source {
  settings: Settings;
  compiled: Compiled;
  versions: readonly ParsedVersion[];
  agenda: ParsedAgenda;
}

type Attempt =
  | { moved: MovedItem[]; changes: Change[]; introduced: Diagnostic[]; after: Compiled }
  | { problem: string };

async function tryMove({ settings, compiled, versions, agenda }: Source, move: Move): Promise<Attempt> {
  const plan = planMove(agenda, move);
  if ('problem' in plan) return plan;
  const changes = await Promise.all(
    versions.map(async (version): Promise<Change> => {
      const before = await readFile(join(settings.content, version.file), 'utf8');
      return {
        file: version.file,
        before,
        after: applyEdits(before, moveEdits(version, before, plan.moved)),
      };
    }),
  );
  const texts = new Map(changes.map(({ file, after }) => [file, after]));
  return { moved: plan.moved, changes, ...(await tryEdits(settings, compiled, texts)) };
}

async function isValidWithFollowing(source: Source, move: Move): Promise<boolean> {
  const attempt = await tryMove(source, { ...move, following: true });
  return !('problem' in attempt) && !attempt.introduced.some(isError);
}

function printMove(moved: readonly MovedItem[], changes: readonly Change[], prefix: string): void {
  const isOneDay = moved.every(({ before, after }) => before.date === after.date);
  const slotText = ({ date, start, end }: MovedItem['before']) =>
    `${isOneDay ? '' : `${date} `}${end ? `${start}–${end}` : start}`;
  const rows = moved.map(({ id, title, before, after }) => [
    `#${id}`,
    slotText(before),
    '→',
    slotText(after),
    title,
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  if (isOneDay) console.log(moved[0]?.before.date);
  for (const row of rows)
    console.log(printable(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`));
  printChanges(changes, prefix);
}

await runCommand(command);
