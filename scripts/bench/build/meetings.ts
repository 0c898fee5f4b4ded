/** Generates any number of meetings from the real ones: dates, numbers and texts differ; structure and size do not. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { documentPathOrNull } from '../../../src/core/model/paths.ts';
import { siteLanguages } from '../../../src/core/yaml/site-languages.ts';
import { readContent } from '../../../src/shell/content/read.ts';

/** Each meeting has these documents in every language of the site. */
const names = ['agenda', 'note', 'circular'] as const;

/** Text by path below the content folder. */
type Texts = ReadonlyMap<string, string>;

/**
 * Writes as many meetings as `documents` need, rounded up. The same number gives the same bytes.
 *
 * @param content folder of the real content
 * @param target content folder of the generated meetings
 */
export async function writeMeetings(content: string, target: string, documents: number): Promise<void> {
  const texts = await readTexts(content);
  const languages = siteLanguages(textAt(texts, 'site.yaml'));
  await mkdir(target, { recursive: true });
  for (const name of ['site.yaml', 'names.yaml', 'glossary.yaml'])
    if (texts.has(name)) await writeFile(join(target, name), textAt(texts, name));
  const meetings = Math.ceil(documents / (names.length * languages.length));
  for (let index = 0; index < meetings; index++) await writeMeeting(texts, languages, target, index);
}

/** Adds the meeting after those that `documents` need. */
export async function addMeeting(content: string, target: string, documents: number): Promise<void> {
  const texts = await readTexts(content);
  const languages = siteLanguages(textAt(texts, 'site.yaml'));
  await writeMeeting(texts, languages, target, Math.ceil(documents / (names.length * languages.length)));
}

async function readTexts(content: string): Promise<Texts> {
  const { files } = await readContent(content);
  return new Map(files.map(({ path, text }) => [path, text]));
}

async function writeMeeting(
  texts: Texts,
  languages: readonly string[],
  target: string,
  index: number,
): Promise<void> {
  const folder = join(target, 'meetings', meetingId(index));
  await mkdir(folder, { recursive: true });
  const settings = textAt(texts, `meetings/${modelOf(texts, 'circular', 0)}/meeting.yaml`);
  await writeFile(join(folder, 'meeting.yaml'), variedSettings(settings, index));
  for (const name of names) {
    const model = modelOf(texts, name, index);
    for (const language of languages) {
      const file = `${name}.${language}.md`;
      await writeFile(join(folder, file), variedText(textAt(texts, `meetings/${model}/${file}`), index));
    }
  }
}

const meetingId = (index: number): string => `meeting-${index + 1}`;

/** @throws Error if there is no such file */
function textAt(texts: Texts, path: string): string {
  const text = texts.get(path);
  if (text === undefined) throw new Error(`The content has no ${path}.`);
  return text;
}

/** Returns one of the real meetings that have a document of this name. */
function modelOf(texts: Texts, name: string, index: number): string {
  const meetings = new Set(
    [...texts.keys()].flatMap((path) => {
      const document = documentPathOrNull(path);
      return document?.document === name ? [document.meeting] : [];
    }),
  );
  const model = [...meetings][index % meetings.size];
  if (model === undefined) throw new Error(`The content has no document ${name}.`);
  return model;
}

// ---- One meeting --------------------------------------------------------------------------------------

const dayMs = 24 * 60 * 60 * 1000;
const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Returns the first day of a meeting: one every nine weeks, from 2001 on. */
const firstDay = (index: number): number => Date.UTC(2001, 0, 15) + index * 63 * dayMs;

function variedSettings(model: string, index: number): string {
  const { expected: _, ...fields } = parse(model) as Record<string, unknown> & {
    name: Record<string, string>;
    deadlines?: object[];
  };
  const start = firstDay(index);
  const deadline = isoDate(start - 30 * dayMs);
  return stringify({
    ...fields,
    number: index + 1,
    name: Object.fromEntries(
      Object.entries(fields.name).map(([tag, name]) => [tag, `${name} (${index + 1})`]),
    ),
    start: isoDate(start),
    end: isoDate(start + dayMs),
    deadlines: (fields.deadlines ?? []).map((each) => ({ ...each, date: deadline })),
    earlier: index === 0 ? [] : [{ number: index, meeting: meetingId(index - 1) }],
  });
}

/** Numbers the title, shifts dates and years, and redirects links to the neighbours. */
function variedText(text: string, index: number): string {
  let days = 0;
  return (
    text
      .replace(/^title: (.*)$/m, `title: $1 (${index + 1})`)
      .replace(/^symbol: .*$/m, `symbol: C. ${5000 + index}`)
      .replace(/^date: .*$/m, `date: ${isoDate(firstDay(index) - 60 * dayMs)}`)
      .replace(/^## \d{4}-\d\d-\d\d$/gm, () => `## ${isoDate(firstDay(index) + days++ * dayMs)}`)
      .replace(/(?<![\d-])20[12]\d(?![\d-])/g, (year) => String(Number(year) + index))
      // The generated site has no registers.
      .replace(/\[([^\]]*)\]\(\.\.\/\.\.\/registers\/[^)]*\)/g, '$1')
      .replace(/\]\(\.\.\/[^/)]+\//g, `](../${meetingId(index)}/`)
  );
}

// ---- Changes ------------------------------------------------------------------------------------------

/** Changes the title of the English circular of the first meeting, differently in each round. */
export const changeCircular = (target: string, round: number): Promise<void> =>
  changeTitle(join(target, 'meetings', meetingId(0), 'circular.en.md'), round);

/** Changes the title of the agenda of the first meeting in all languages, differently in each round. */
export async function changeAgendas(target: string, round: number): Promise<void> {
  const folder = join(target, 'meetings', meetingId(0));
  for (const name of await readdir(folder))
    if (name.startsWith('agenda.')) await changeTitle(join(folder, name), round);
}

async function changeTitle(path: string, round: number): Promise<void> {
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(/^(title: .*?)(?: \[\d+\])?$/m, `$1 [${round}]`));
}
