/** Meetings in any number, made of the real ones: dates, numbers and texts differ, structure and size stay. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { languageTags } from '../../src/core/model/languages.ts';
import { documentPathOrNull } from '../../src/core/model/paths.ts';
import { readContent } from '../../src/shell/content/read.ts';

/** Each meeting has an agenda, a note and a circular in six languages. */
const names = ['agenda', 'note', 'circular'] as const;
export const documentsOfMeeting = names.length * languageTags.length;

/** Path below `content/` -> text. */
type Files = ReadonlyMap<string, string>;

/**
 * Writes `count` meetings. The same count gives the same bytes.
 *
 * @param content folder of the real content
 * @param target folder for the copies, as another `content/`
 */
export async function writeMeetings(content: string, target: string, count: number): Promise<void> {
  const { files } = await readContent(content);
  const texts: Files = new Map(files.map(({ path, text }) => [path, text]));
  await mkdir(target, { recursive: true });
  for (const name of ['site.yaml', 'names.yaml']) await writeFile(join(target, name), texts.get(name) ?? '');
  for (let index = 0; index < count; index++) await writeMeeting(texts, target, index);
}

async function writeMeeting(texts: Files, target: string, index: number): Promise<void> {
  const folder = join(target, 'meetings', meetingId(index));
  await mkdir(folder, { recursive: true });
  const [circulars = ''] = meetingsWith(texts, 'circular');
  await writeFile(join(folder, 'meeting.yaml'), settingsOf(at(texts, circulars, 'meeting.yaml'), index));
  for (const name of names) {
    const models = meetingsWith(texts, name);
    const model = models[index % models.length] ?? '';
    for (const language of languageTags) {
      const file = `${name}.${language}.md`;
      await writeFile(join(folder, file), varied(at(texts, model, file), index));
    }
  }
}

const meetingId = (index: number): string => `meeting-${index + 1}`;

const at = (texts: Files, meeting: string, file: string): string =>
  texts.get(`meetings/${meeting}/${file}`) ?? '';

const meetingsWith = (texts: Files, name: string): string[] => [
  ...new Set(
    [...texts.keys()].flatMap((path) => {
      const found = documentPathOrNull(path);
      return found?.document === name ? [found.meeting] : [];
    }),
  ),
];

// ---- One meeting --------------------------------------------------------------------------------------

const day = 24 * 60 * 60 * 1000;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** First day of a meeting: one every nine weeks, from 2001 on. */
const firstDay = (index: number): number => Date.UTC(2001, 0, 15) + index * 63 * day;

function settingsOf(model: string, index: number): string {
  const { expected: _, ...fields } = parse(model) as Record<string, unknown> & {
    name: Record<string, string>;
    deadlines: object[];
  };
  const start = firstDay(index);
  return stringify({
    ...fields,
    number: index + 1,
    name: Object.fromEntries(languageTags.map((tag) => [tag, `${fields.name[tag]} (${index + 1})`])),
    start: isoDay(start),
    end: isoDay(start + day),
    deadlines: fields.deadlines.map((deadline) => ({ ...deadline, date: isoDay(start - 30 * day) })),
    earlier: index === 0 ? [] : [{ number: index, meeting: meetingId(index - 1) }],
  });
}

/** A document of another meeting: its title numbered, its days and years moved, its links led to its neighbours. */
function varied(text: string, index: number): string {
  let days = 0;
  return text
    .replace(/^title: (.*)$/m, `title: $1 (${index + 1})`)
    .replace(/^symbol: .*$/m, `symbol: C. ${5000 + index}`)
    .replace(/^date: .*$/m, `date: ${isoDay(firstDay(index) - 60 * day)}`)
    .replace(/^## \d{4}-\d\d-\d\d$/gm, () => `## ${isoDay(firstDay(index) + days++ * day)}`)
    .replace(/(?<![\d-])20[12]\d(?![\d-])/g, (year) => String(Number(year) + index))
    .replace(/\]\(\.\.\/[^/)]+\//g, `](../${meetingId(index)}/`);
}

// ---- Its change ---------------------------------------------------------------------------------------

/** Adds a sentence to one note, another one for each `round`. */
export async function changeOne(target: string, round: number): Promise<void> {
  const path = join(target, 'meetings', meetingId(0), 'note.en.md');
  const text = (await readFile(path, 'utf8')).replace(/ Amended \d+ times\.$/m, '');
  await writeFile(path, text.replace(/(^1\. .*$)/m, `$1 Amended ${round} times.`));
}
