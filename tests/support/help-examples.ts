/** Compiles the examples of the help as content. `src/help/README.md` describes how they are written. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { compile } from '../../src/core/compile.ts';
import type { Diagnostic } from '../../src/core/diagnostics/diagnostic.ts';
import { type Example, exampleMeeting } from '../../src/core/help/help.ts';
import { languageTags } from '../../src/core/model/languages.ts';
import type { PublishedFile } from '../../src/core/model/model.ts';
import type { HelpLanguage } from '../../src/core/model/wording.ts';
import { sentences } from '../../src/i18n/t.ts';
import { readContent } from '../../src/shell/content/read.ts';
import { temporaryFolder } from './disk.ts';

const indented = (text: string): string => text.replace(/^(?=.)/gm, '    ');

const inSix = (field: string, text: string): string =>
  `${field}:\n${languageTags.map((tag) => `  ${tag}: ${text}\n`).join('')}`;

const site = `${['name', 'shortName', 'organizer', 'description'].map((field) => inSix(field, 'WIPO')).join('')}\
url: https://conversation.example.org
`;

const meeting = (number: number, start: string, end: string): string => `\
number: ${number}
${inSix('name', 'WIPO')}\
start: ${start}
end: ${end}
timeZone: Europe/Zurich
${inSix('place', 'Geneva')}`;

const agenda = (title: string, day: string): string =>
  `---\ntitle: ${title}\n---\n\n${day}### 10:00–11:00 ${title}\n\n\`panel\` \`#panel-1\`\n`;
const otherMeeting = 'meetings/session-11';

const validFiles: Record<string, string> = {
  'site.yaml': site,
  [`${exampleMeeting}/meeting.yaml`]: meeting(12, '2025-10-28', '2025-10-29'),
  [`${otherMeeting}/meeting.yaml`]: meeting(11, '2025-04-23', '2025-04-23'),
  [`${otherMeeting}/agenda.en.md`]: agenda('Agenda of the session', '## 2025-04-23\n\n'),
  [`${otherMeeting}/agenda.fr.md`]: agenda('Ordre du jour de la session', '## 2025-04-23\n\n'),
};

const registerFolder = 'registers/laws';

const register = `\
${inSix('title', 'Laws')}\
${inSix('introduction', 'Laws on data.')}\
fields:
  - id: country
    type: country
    required: true
    filter: true
    table: true
${indented(inSix('label', 'Country'))}\
  - id: kind
    type: choice
    filter: true
${indented(inSix('label', 'Kind'))}\
    choices:
      - id: law
${indented(indented(inSix('label', 'Law')))}\
      - id: strategy
${indented(indented(inSix('label', 'Strategy')))}\
  - id: adopted
    type: date
${indented(inSix('label', 'Adopted'))}\
  - id: effective
    type: date
    notBefore: adopted
${indented(inSix('label', 'Effective'))}\
  - id: source
    type: link
${indented(inSix('label', 'Source'))}`;

const facts = 'country: JP\n';

/** Organs and series for examples about them. */
const series = `organs:
  general-assembly:
  sccr:
    parent: general-assembly
series:
  general-assembly:
    organ: general-assembly
  sccr:
    organ: sccr
`;

/** The files of a site with series, to which its meetings belong. */
const seriesFiles: Record<string, string> = {
  'series.yaml': series,
  ...Object.fromEntries(
    [exampleMeeting, otherMeeting].map((folder) => {
      const path = `${folder}/meeting.yaml`;
      return [path, `${validFiles[path]}series: sccr\n`];
    }),
  ),
};

/** Adds the names of organs, which examples leave out. */
function withNames(seriesYaml: string): string {
  const { organs, ...others } = parse(seriesYaml) as { organs: Record<string, object | null> };
  const named = Object.entries(organs).map(([id, organ]) => {
    const name = Object.fromEntries(languageTags.map((tag) => [tag, id]));
    return [id, { name, shortName: name, ...organ }];
  });
  return stringify({ organs: Object.fromEntries(named), ...others }, { aliasDuplicateObjects: false });
}

/** The register to which examples belong that are in its folder: it has one entry. */
const registerFiles = (language: HelpLanguage): Record<string, string> => ({
  [`${registerFolder}/register.yaml`]: register,
  [`${registerFolder}/entries/jp-1.yaml`]: facts,
  [`${registerFolder}/entries/jp-1.${language}.md`]: wholeDocument('jp-1.md', 'WIPO.'),
});

/** Marks a file in a list as published earlier and now deleted. */
const deleted = /^\((deleted|supprimé)\)$/;

/** Tests whether a diagnostic only means that an example is incomplete: it has one language, and often one day of its meeting. */
export const isPartial = ({ rule }: Diagnostic): boolean =>
  rule === 'version-missing' || rule === 'day-missing';

/** Finds the diagnostics of examples, without those of the other meeting. */
export async function judge(examples: readonly Example[], language: HelpLanguage): Promise<Diagnostic[]> {
  const folder = await temporaryFolder();
  const publishedBefore: PublishedFile[] = [];
  for (const [path, text] of filesOf(examples, language)) {
    if (deleted.test(text)) publishedBefore.push({ file: path, published: '2025-10-01T09:00:00Z' });
    else await write(folder, path, text);
  }
  const { files, diagnostics } = await readContent(folder);
  const options = { base: '/', crossCheck: true, publishedBefore, now: '2025-10-06T09:00:00Z', sentences };
  const all = [...diagnostics, ...compile(files, options).diagnostics];
  return all.filter(({ span }) => !span.file.startsWith(`${otherMeeting}/`));
}

function filesOf(examples: readonly Example[], language: HelpLanguage): Map<string, string> {
  const list = examples.findLast(({ syntax }) => syntax === 'files');
  const isAboutRegister = examples.some(({ file }) => /^registers\/|^countries\./.test(file));
  const isAboutSeries = examples.some(({ file, text }) => file === 'series.yaml' || /^series:/m.test(text));
  const valid = {
    ...validFiles,
    ...(isAboutRegister && registerFiles(language)),
    ...(isAboutSeries && seriesFiles),
  };
  const files = new Map(list ? list.text.split('\n').map(listed) : Object.entries(valid));
  for (const example of examples) {
    if (example === list || example.syntax === 'files') continue;
    const path = example.file || `${exampleMeeting}/${fileFor(example, language)}`;
    files.set(
      path,
      example.syntax === 'md'
        ? wholeDocument(path, example.text)
        : // An example that has no series says so.
          wholeYaml(path.endsWith('meeting.yaml') ? validFiles[path] : valid[path], example.text),
    );
  }
  const ofSeries = files.get('series.yaml');
  if (ofSeries !== undefined) files.set('series.yaml', withNames(ofSeries));
  return files;
}

const isAgenda = (text: string): boolean => /^(## \d{4}-|### \d|`[a-z-]+` `#)/m.test(text);

function fileFor({ syntax, text }: Example, language: HelpLanguage): string {
  if (syntax === 'yaml') return 'meeting.yaml';
  return `${isAgenda(text) ? 'agenda' : 'note'}.${language}.md`;
}

/** Reads a line of a list of files: its path and its text. */
function listed(line: string): [path: string, text: string] {
  const [path = '', note = ''] = line.trim().split(/\s{2,}/);
  if (note) return [path, note];
  return [
    path,
    /\.md$/.test(path) ? wholeDocument(path, excerptFor(path)) : (validFiles[path] ?? settingsFor(path)),
  ];
}

const settingsFor = (path: string): string => {
  if (path.endsWith('/register.yaml')) return register;
  return path.startsWith('registers/') ? facts : meeting(1, '2025-01-01', '2025-01-01');
};

const excerptFor = (path: string): string =>
  path.includes('/agenda') ? '### 10:00 WIPO\n\n`opening` `#opening`' : 'WIPO.';

function wholeDocument(path: string, text: string): string {
  if (/^(---$|title: )/m.test(text.slice(0, text.indexOf('\n')))) return `${text}\n`;
  const name = path.split('/').at(-1) ?? '';
  const fields = name.startsWith('circular') ? 'symbol: C. 9284\ndate: 2025-09-24\n' : '';
  const day = name.startsWith('agenda.') && !/^##? /m.test(text) ? '## 2025-10-28\n\n' : '';
  return `---\ntitle: WIPO\n${fields}---\n\n${day}${text}\n`;
}

/** Replaces fields of the valid file by those of the excerpt. */
function wholeYaml(valid: string | undefined, text: string): string {
  const named = new Set(text.match(/^\w+(?=:)/gm));
  const kept = (valid ?? '').split(/^(?=\w)/m).filter((field) => !named.has(/^\w+/.exec(field)?.[0] ?? ''));
  return `${kept.join('')}${text}\n`;
}

async function write(folder: string, path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  const [, size] = /^([\d.]+) MB$/.exec(text) ?? [];
  const [, target] = /^-> (\S+)$/.exec(text) ?? [];
  if (target) await symlink(target, file);
  else await writeFile(file, size ? 'x'.repeat(Number(size) * 1024 * 1024) : bytesOf(text));
}

const bytesOf = (text: string): Buffer =>
  Buffer.concat(
    text
      .split('�')
      .flatMap((part, index) => (index > 0 ? [Buffer.of(0xe9), Buffer.from(part)] : [Buffer.from(part)])),
  );
