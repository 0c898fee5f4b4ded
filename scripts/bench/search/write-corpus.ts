/** Writes the corpus as a content folder, with one meeting for each session. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { idProblem } from '../../../src/core/model/ids.ts';
import type { Language } from '../../../src/core/model/languages.ts';
import { siteLanguages } from '../../../src/core/yaml/site-languages.ts';
import type { CorpusDocument } from './corpus.ts';

/**
 * @param content folder of the real content, whose `site.yaml` and `glossary.yaml` are used
 * @param target content folder of the corpus
 */
export async function writeCorpus(
  documents: readonly CorpusDocument[],
  content: string,
  target: string,
): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const name of ['site.yaml', 'glossary.yaml']) await copyFile(join(content, name), join(target, name));
  const languages = siteLanguages(await readFile(join(content, 'site.yaml'), 'utf8'));
  for (const number of new Set(documents.map(meetingNumber)))
    await writeText(join(target, meetingFolder(number), 'meeting.yaml'), meetingText(number, languages));
  for (const document of documents) {
    const file = `${document.id}.${document.lang}.md`;
    await writeText(join(target, meetingFolder(meetingNumber(document)), file), documentText(document));
  }
}

/** Number of the meeting for documents that belong to no session. */
const noSession = 90;
const meetingNumber = ({ session }: CorpusDocument): number => session || noSession;
const meetingFolder = (number: number): string => join('meetings', `session-${number}`);

/**
 * The name, the place and the dates match no query. The corpus lists relevant documents only, so that the page of a
 * meeting would count as a wrong result.
 */
function meetingText(number: number, languages: readonly Language[]): string {
  const inAll = (text: string) => Object.fromEntries(languages.map((tag) => [tag, text]));
  return stringify({
    number,
    name: inAll(`№ ${number}`),
    start: '2001-01-01',
    end: '2001-01-01',
    timeZone: 'Europe/Zurich',
    place: inAll('—'),
  });
}

function documentText({ title, symbol, date, sections }: CorpusDocument): string {
  const parts = sections.map(({ id, heading, text }) =>
    id ? `## ${heading}\n\n\`#${allowedId(id)}\`\n\n${text}\n` : `${text}\n`,
  );
  return [`---\n${stringify({ title, symbol, date }, { lineWidth: 0 })}---\n`, ...parts].join('\n');
}

/** The site reserves some ids that the corpus uses. */
const allowedId = (id: string): string => (idProblem(id) ? `section-${id}` : id);

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
