/** The documents of the set as content of its own, in the format of `content/`: one meeting a session. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { idProblem } from '../../../src/core/model/ids.ts';
import { languageTags } from '../../../src/core/model/languages.ts';
import type { SetDocument } from './set.ts';

/**
 * @param model folder of the real content, from which the names of the site come
 * @param target folder for what is made, as another `content/`
 */
export async function writeSet(
  documents: readonly SetDocument[],
  model: string,
  target: string,
): Promise<void> {
  await mkdir(target, { recursive: true });
  await copyFile(join(model, 'site.yaml'), join(target, 'site.yaml'));
  for (const number of new Set(documents.map(numberOf)))
    await write(join(target, folderOf(number), 'meeting.yaml'), meetingOf(number));
  for (const document of documents) {
    const file = `${document.id}.${document.lang}.md`;
    await write(join(target, folderOf(numberOf(document)), file), textOf(document));
  }
}

/** Number of a meeting for the documents that belong to no session. */
const withoutSession = 90;
const numberOf = ({ session }: SetDocument): number => session || withoutSession;
const folderOf = (number: number): string => join('meetings', `session-${number}`);

/**
 * Its name, place and days are nothing that anyone asks for: what the set takes for right was computed from its
 * documents alone, and the page of a meeting that came before them would count as wrong.
 */
function meetingOf(number: number): string {
  const inSix = (text: string) => Object.fromEntries(languageTags.map((tag) => [tag, text]));
  return stringify({
    number,
    name: inSix(`№ ${number}`),
    start: '2001-01-01',
    end: '2001-01-01',
    timeZone: 'Europe/Zurich',
    place: inSix('—'),
  });
}

function textOf({ title, symbol, date, sections }: SetDocument): string {
  const parts = sections.map(({ id, heading, text }) =>
    id ? `## ${heading}\n\n\`#${idOf(id)}\`\n\n${text}\n` : `${text}\n`,
  );
  return [`---\n${stringify({ title, symbol, date }, { lineWidth: 0 })}---\n`, ...parts].join('\n');
}

/** Some of the set’s ids are taken by the site. */
const idOf = (id: string): string => (idProblem(id) ? `section-${id}` : id);

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
