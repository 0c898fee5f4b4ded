/**
 * `npm run move -- <meeting>/agenda <item> +15`: moves an item, and with `--following` those after it, in all
 * languages in one step. Shows the change first, and makes none that would be a fault.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Compiled } from '../src/core/compile.ts';
import { isDate, isTime, parseWallTimes } from '../src/core/dates/time.ts';
import { applyEdits } from '../src/core/edit/edits.ts';
import { type Move, type MovedItem, planMove } from '../src/core/edit/move.ts';
import { moveEdits } from '../src/core/edit/move-edits.ts';
import type {
  ParsedAgenda,
  ParsedDocument,
  ParsedItem,
  ParsedSite,
  ParsedVersion,
} from '../src/core/model/model.ts';
import { withoutUnreleased } from '../src/core/site/release.ts';
import { linkRevisions } from '../src/core/site/revisions.ts';
import { versionsOfDocument } from '../src/core/site/traverse.ts';
import { sourceLanguage } from '../src/core/translations/translation-state.ts';
import { unifiedDiff } from '../src/outputs/reports/unified-diff.ts';
import { load } from '../src/shell/content/load.ts';
import { currentInstant, readSettings } from '../src/shell/content/settings.ts';
import { writeAll } from '../src/shell/content/write.ts';
import { reportContext } from '../src/shell/terminal/report.ts';
import { readArguments } from './staff/arguments.ts';
import { command, confirm, isTerminal, refuse } from './staff/command.ts';
import { findDocument, known } from './staff/find.ts';
import { refuseFaults, refuseFor, trial } from './staff/try-edits.ts';

const settings = readSettings();
const prefix = reportContext(settings).prefix;

const usage = `Usage:
  npm run move -- <meeting>/agenda <item> +15            15 minutes later (-15: earlier)
  npm run move -- <meeting>/agenda <item> --to 10:30     to begin at 10:30
  npm run move -- <meeting>/agenda <item> --day <date>   to another day of the agenda
With --following, the items after it move too, up to the break that takes the change up: the first break that is
long enough begins that much later or earlier and ends when it did. With --yes, nothing is asked.`;

function readMove(): { name: string; move: Move; isSure: boolean } {
  const words = process.argv.slice(2);
  // "-15" would be read as a flag.
  const isShift = (word: string): boolean => /^[+-]\d+$/.test(word);
  const { positionals, values } = readArguments(
    {
      to: { type: 'string' },
      day: { type: 'string' },
      following: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
    },
    usage,
    words.filter((word) => !isShift(word)),
  );
  const [name, item, stray] = positionals;
  const [shift, second] = words.filter(isShift);
  const { to, day, following, yes: isSure } = values;
  if (stray !== undefined)
    refuse(`"${stray}" cannot be read: write +15 for 15 minutes later, -15 for earlier.\n${usage}`);
  if (!name || !item || (shift ?? to ?? day) === undefined) refuse(usage);
  if (second ?? (shift && to)) refuse(`Say once by how much it moves, or to which time.\n${usage}`);
  if (day !== undefined && !isDate(day)) refuse(`"${day}" is not a day: write it as 2024-03-14.`);
  return {
    name,
    isSure,
    move: {
      item: item.replace(/^#/, ''),
      following,
      ...(shift !== undefined && { by: Number(shift) }),
      ...(to !== undefined && { to: timeIn(to) }),
      ...(day !== undefined && { day }),
    },
  };
}

function timeIn(text: string): string {
  const read = parseWallTimes(text);
  if (read && !read.end && !read.rest && isTime(read.start)) return read.start;
  return refuse(`"${text}" is not a time: write it as 10:30.`);
}

async function main(): Promise<void> {
  const { name, move, isSure } = readMove();
  const compiled = await load(settings, { crossCheck: true });
  const { document } = findDocument(compiled.siteWithDrafts, name);
  refuseFormer(compiled.siteWithDrafts, document);
  const all = versionsOfDocument(document);
  refuseFaults(
    compiled,
    all.map(({ file }) => file),
    settings,
  );
  const model = document.versions[sourceLanguage(document, compiled.siteWithDrafts)] ?? all[0];
  const agenda = model && agendaOf(model);
  if (!agenda) refuse(`${name} is no agenda.`);
  const ids = itemsIn(agenda).flatMap(({ id }) => id ?? []);
  if (!ids.includes(move.item)) refuse(`${name} has no item "${move.item}".${known(move.item, ids)}`);

  const { moved, changes, texts, after, faults } = await attempt(compiled, all, agenda, move);
  if (faults.length > 0) {
    const helps = !move.following && (await isSoundFollowing(compiled, all, agenda, move));
    const hint = helps ? ' With --following, the items after it move too, and all is well.' : '';
    refuseFor(faults, `Nothing was written, because this would be a fault.${hint}`, settings);
  }
  expectMoved(document, findDocument(after.siteWithDrafts, name).document, moved);

  print(moved, changes);
  if (!(isSure || (isTerminal() && (await confirm('Write this?')))))
    refuse(isTerminal() ? 'Nothing was written.' : 'Nothing was written: say --yes to write it.');
  await writeAll(settings.content, texts, new Map(changes.map(({ file, before }) => [file, before])));
  console.log(`Written: ${texts.size} files. Commit them together; calendars follow when the site is built.`);
}

/** Calendars follow the revision. */
function refuseFormer(site: ParsedSite, { meeting, name }: ParsedDocument): void {
  const published = withoutUnreleased(site, Date.parse(currentInstant()))
    .meetings.flatMap(({ documents }) => linkRevisions(documents))
    .find((document) => document.meeting === meeting && document.name === name);
  if (published?.revisedBy)
    refuse(
      `${published.revisedBy} has taken the place of ${name}: move the item in ${meeting}/${published.revisedBy}.`,
    );
}

async function attempt(compiled: Compiled, all: readonly ParsedVersion[], agenda: ParsedAgenda, move: Move) {
  const plan = planMove(agenda, move);
  if ('problem' in plan) refuse(plan.problem);
  const changes = await Promise.all(all.map((version) => changeOf(version, plan.moved)));
  const texts = new Map(changes.map(({ file, after }) => [file, after]));
  return { ...plan, changes, texts, ...(await trial(settings, compiled, texts)) };
}

async function isSoundFollowing(...[compiled, all, agenda, move]: Parameters<typeof attempt>) {
  const following = { ...move, following: true };
  if ('problem' in planMove(agenda, following)) return false;
  return (await attempt(compiled, all, agenda, following)).faults.length === 0;
}

const agendaOf = ({ body }: ParsedVersion): ParsedAgenda | undefined =>
  body.type === 'agenda' ? body : undefined;

const itemsIn = ({ days }: ParsedAgenda): ParsedItem[] => days.flatMap(({ items }) => items);

interface Change {
  file: string;
  before: string;
  after: string;
}

async function changeOf(version: ParsedVersion, moved: readonly MovedItem[]): Promise<Change> {
  const before = await readFile(join(settings.content, version.file), 'utf8');
  const edits = moveEdits(version, before, moved);
  return { file: version.file, before, after: applyEdits(before, edits) };
}

/** The outcome is what was meant, in every language: these items at these times, and nothing else another. */
function expectMoved(before: ParsedDocument, after: ParsedDocument, moved: readonly MovedItem[]): void {
  for (const version of versionsOfDocument(before)) {
    const now = versionsOfDocument(after).find(({ file }) => file === version.file);
    if (!now || stateOf(now, []) !== stateOf(version, moved))
      refuse(`${version.file} cannot be changed in this way: move the item by hand.`);
  }
}

/** All that an agenda says, in the order of its items, as text; `moved` items as if they had moved. */
function stateOf(version: ParsedVersion, moved: readonly MovedItem[]): string {
  const agenda = agendaOf(version);
  const items = (agenda?.days ?? []).flatMap(({ date, items: onDay }) =>
    onDay.map(({ span, timeSpan, annotationsSpan, ...item }) => {
      const slot = moved.find((each) => each.id === item.id)?.after ?? { date };
      return { ...item, ...slot };
    }),
  );
  const days = agenda?.days.map(({ date, intro }) => [date, intro]);
  const footnotes = version.footnotes.map(({ number, html }) => [number, html]);
  const { title, description, status } = version;
  // Items at one time stand in the order of the text, which is that of their ids in no way.
  const inOrder = items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return JSON.stringify([
    title,
    description,
    status,
    agenda?.intro,
    agenda?.closing,
    days,
    footnotes,
    inOrder.map((item) => Object.entries(item).sort()),
  ]);
}

const keyOf = ({ date, start, id }: Record<'date' | 'start' | 'id', string | null>): string =>
  `${date} ${start} ${id}`;

function print(moved: readonly MovedItem[], changes: readonly Change[]): void {
  const isOneDay = moved.every(({ before, after }) => before.date === after.date);
  const text = ({ date, start, end }: MovedItem['before']) =>
    `${isOneDay ? '' : `${date} `}${end ? `${start}–${end}` : start}`;
  const rows = moved.map(({ id, title, before, after }) => [`#${id}`, text(before), '→', text(after), title]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  if (isOneDay) console.log(moved[0]?.before.date);
  for (const row of rows)
    console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`);
  for (const { file, before, after } of changes) {
    console.log('');
    for (const line of unifiedDiff({ file: prefix + file, before, after })) console.log(line);
  }
  console.log('');
}

await command(main);
