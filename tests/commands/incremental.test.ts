/** A build that reuses the files of earlier builds writes the same bytes as a clean build. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyRostrum, linkPackages } from '../support/commands/rostrum-copy.ts';
import type { Content } from '../support/content.ts';
import { readFixture, selectMeetings } from '../support/fixture.ts';
import { inLanguages } from '../support/languages.ts';
import { writeContent } from '../support/write-content.ts';

const minutes = 60_000;

/** Few meetings in few languages, since each build renders all pages of the help. */
const fixture = await readFixture();
/** Two registers: a change of the settings of one would hide what the entries of the same register depend on. */
const registers = Object.entries(fixture).flatMap(([path, text]) =>
  path.startsWith('registers/')
    ? [
        [path, text],
        [path.replace('gauge-networks', 'rain-networks'), text],
      ]
    : [],
);
const small = inSeries(
  inLanguages(
    {
      ...selectMeetings(fixture, ['autumn-school', 'forum-2', 'spring-school']),
      ...Object.fromEntries(registers),
    },
    ['fr', 'ar', 'es'],
  ),
);

/** Adds two series: that of the schools, and that of the other meeting. */
function inSeries(content: Content): Content {
  const names = (name: string) => `{ ar: ${name}, es: ${name}, fr: ${name} }`;
  const organ = (name: string) => `    name: ${names(name)}\n    shortName: ${names(`${name} 1`)}\n`;
  return {
    ...Object.fromEntries(
      Object.entries(content).map(([path, text]) => [
        path,
        path.endsWith('/meeting.yaml')
          ? `series: ${path.includes('school') ? 'schools' : 'forum'}\n${text}`
          : text,
      ]),
    ),
    'series.yaml': `organs:\n  forum:\n${organ('Marées')}  schools:\n${organ('Saisons')}series:\n  forum:\n    organ: forum\n  schools:\n    organ: schools\n`,
  };
}

/** A copy of the project, so that its code can change too. Its output is inside it, as for users. */
const project = mkdtempSync(join(tmpdir(), 'rostrum-incremental-'));
let first: Record<string, string>;

beforeAll(async () => {
  copyRostrum(project);
  linkPackages(project);
  await writeContent(join(project, 'content'), {
    ...small,
    'names.yaml': 'names: []\n',
    'site.yaml': (small['site.yaml'] ?? '').replace('defaultLanguage: en', 'defaultLanguage: fr'),
  });
  first = await build('kept');
}, 5 * minutes);

afterAll(() => rmSync(project, { recursive: true, force: true }));

const edit = (path: string, change: (text: string) => string): void => {
  const before = readFileSync(join(project, path), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path} is as it was.`);
  writeFileSync(join(project, path), after);
};

test(
  'a build without changes writes nothing',
  async () => {
    const times = () => globSync('**', { cwd: join(project, 'kept/dist') }).map((path) => timeOf(path));
    const before = times();
    expect(await build('kept')).toEqual(first);
    expect(times()).toEqual(before);
  },
  5 * minutes,
);

test('a build leaves the pages of the ZIP of each register in the cache', () =>
  expect(readdirSync(join(project, 'kept/cache/register-zips')).sort()).toEqual([
    'gauge-networks',
    'rain-networks',
  ]));

test(
  'a change of the text of a page writes it, its files, and what lists it',
  async () => {
    const changed = await changedFiles(() =>
      edit('content/pages/about/observers.fr.md', (text) => text.replace('quatre semaines', 'cinq semaines')),
    );
    expect(changed.filter((path) => !/^fr\/(?:pagefind\/|offline)/.test(path)).sort()).toEqual([
      'fr/about/about.fr.epub',
      'fr/about/observers.md',
      'fr/about/observers/index.html',
    ]);
  },
  5 * minutes,
);

test(
  'a change of an agenda writes its own days of the journal only',
  async () => {
    const changed = await changedFiles(() =>
      edit('content/meetings/spring-school/agenda.fr.md', (text) =>
        text.replaceAll('Veille du matin', 'Quart du matin'),
      ),
    );
    expect(changed.filter((path) => path.split('/')[1] === 'journal').sort()).toEqual([
      'fr/journal/2024-03-30/index.html',
      'fr/journal/2024-03-31/index.html',
    ]);
  },
  5 * minutes,
);

/** Builds after a change. @returns the files that were written */
async function changedFiles(change: () => void): Promise<string[]> {
  const times = () =>
    new Map(globSync('**/*.*', { cwd: join(project, 'kept/dist') }).map((path) => [path, timeOf(path)]));
  const before = times();
  change();
  first = await build('kept');
  return [...times()].flatMap(([path, time]) => (before.get(path) === time ? [] : [path]));
}

const timeOf = (path: string): string => `${path} ${statSync(join(project, 'kept/dist', path)).mtimeMs}`;

test.each<[string, () => void]>([
  [
    'a text, a setting, a version fewer, a status, which pages in other languages state too, a meeting fewer, registers, and pages',
    () => {
      edit('content/meetings/spring-school/agenda.fr.md', (text) => text.replace(/^title: /m, '$&Nouvel '));
      edit('content/meetings/spring-school/meeting.yaml', (text) => text.replace('fr: Genève', 'fr: Bâle'));
      rmSync(join(project, 'content/meetings/forum-2/note.es.md'));
      // A page that was cut off on the disk.
      writeFileSync(join(project, 'kept/dist/ar/help/index.html'), '<!doctype');
      for (const language of ['ar', 'es', 'fr'])
        edit(`content/meetings/forum-2/circular.${language}.md`, (text) =>
          text.replace('status: final', 'status: withdrawn\nreason: Postponed'),
        );
      rmSync(join(project, 'content/meetings/autumn-school'), { recursive: true });
      changeRegisters();
      changePages();
    },
  ],
  [
    'a term, the name of an organization, the names of an organ, and the status of a meeting',
    () => {
      edit('content/series.yaml', (text) => text.replaceAll('fr: Saisons', 'fr: Quatre saisons'));
      const reason = ['fr', 'ar', 'es'].map((tag) => `  ${tag}: "2027"\n`).join('');
      edit('content/meetings/spring-school/meeting.yaml', (text) =>
        text.replace(/^timeZone:/m, `status: cancelled\nstatusReason:\n${reason}$&`),
      );
      edit('content/glossary.yaml', (text) => text.replace('es: faro', 'es: fanal'));
      edit('content/countries.yaml', (text) => text.replace(/^( +fr: ).*$/m, '$1Bureau des marées'));
    },
  ],
  [
    // One digest covers them all.
    'a style, a sentence and a component',
    () => {
      edit('src/styles/every-page.css', (text) => `${text}\n.another { color: red; }\n`);
      edit('src/i18n/fr.json', (text) => text.replace(/("about": ")/, '$1Encore : '));
      edit('src/components/layout/Layout.astro', (text) => text.replace('</main>', '<hr></main>'));
    },
  ],
])(
  'after a change of %s, a build writes the same bytes as a clean build',
  async (_what, change) => {
    change();
    expect(await build('kept')).toEqual(await buildClean());
  },
  5 * minutes,
);

test(
  'after a build that failed midway, the next writes the same bytes as a clean build',
  async () => {
    const agenda = 'content/meetings/spring-school/agenda.fr.md';
    const before = readFileSync(join(project, agenda), 'utf8');
    const failing = join(project, 'src/pages/[...last].astro');
    edit(agenda, (text) => text.replace(/^title: /m, '$&Another '));
    writeFileSync(
      failing,
      "---\nexport const getStaticPaths = () => [{ params: { last: 'last' } }];\nthrow new Error('cut short');\n---\n",
    );
    await expect(build('kept')).rejects.toThrow('cut short');
    writeFileSync(join(project, agenda), before);
    rmSync(failing);
    expect(await build('kept')).toEqual(clean);
  },
  5 * minutes,
);

test(
  'shards that two machines build, and another links, give the same bytes as a clean build',
  async () => {
    const outDir = join(project, 'linked/dist');
    const cacheOf = (name: string) => join(project, 'linked', name);
    await Promise.all(
      ['1/2', '2/2'].map((shard, index) =>
        runBuild({ OUT_DIR: outDir, CACHE_DIR: cacheOf(`cache-${index}`) }, ['--shard', shard]),
      ),
    );
    const output = await runBuild({ OUT_DIR: outDir, CACHE_DIR: cacheOf('cache') }, ['--link']);
    expect(digests(outDir)).toEqual(clean);
    // Nothing is left for the machine that links.
    expect(output).toMatch(/Meetings {2}2, 2 unchanged/);
  },
  5 * minutes,
);

/** Changes the settings of a register, and in another one facts, a text in one language, a new entry, and an entry that is withdrawn. */
/** Moves a page before another, adds one, removes a language of one, and changes a title to which others link. */
function changePages(): void {
  const pages = join(project, 'content/pages');
  for (const language of ['ar', 'es', 'fr']) {
    const text = readFileSync(join(pages, `about/observers.${language}.md`), 'utf8');
    writeFileSync(join(pages, `about/members.${language}.md`), text.replace('order: 1', 'order: 2'));
  }
  edit('content/pages/about/observers.fr.md', (text) => text.replace(/^title: /m, '$&Nouveau '));
  edit('content/pages/about.ar.md', (text) => text.replace(/^title: /m, '$&جديد '));
  mkdirSync(join(pages, 'about/observers'));
  writeFileSync(join(pages, 'about/observers/harbour.fr.md'), '---\ntitle: Le port\n---\n\nTexte.\n');
}

function changeRegisters(): void {
  edit('content/registers/rain-networks/register.yaml', (text) => text.replace('2027-03-31', '2027-01-31'));
  const entries = 'content/registers/gauge-networks/entries';
  edit(`${entries}/bay-of-islands.yaml`, (text) =>
    text.replace('country: NZ', 'country: KE').replace('kind: national', 'kind: regional'),
  );
  edit(`${entries}/bay-of-islands.fr.md`, (text) => text.replace('12', '13'));
  for (const ending of ['yaml', 'es.md', 'fr.md'])
    copyFileSync(join(project, `${entries}/channel.${ending}`), join(project, `${entries}/strait.${ending}`));
  edit(`${entries}/strait.yaml`, (text) => text.replace('1999', '2001'));
  for (const language of ['es', 'fr'])
    edit(`${entries}/channel.${language}.md`, (text) =>
      text.replace(/^title: .*$/m, '$& II\nstatus: withdrawn\nreason: Closed'),
    );
}

/** The last clean build. */
let clean: Record<string, string>;

async function buildClean(): Promise<Record<string, string>> {
  rmSync(join(project, 'clean'), { recursive: true, force: true });
  clean = await build('clean');
  return clean;
}

/** @returns path -> digest of each file of the site */
async function build(name: string): Promise<Record<string, string>> {
  const outDir = join(project, name, 'dist');
  await runBuild({ OUT_DIR: outDir, CACHE_DIR: join(project, name, 'cache') });
  return digests(outDir);
}

/** @returns what it prints @throws Error if it fails */
async function runBuild(
  folders: { OUT_DIR: string; CACHE_DIR: string },
  args: readonly string[] = [],
): Promise<string> {
  const child = spawn(process.execPath, ['scripts/build.ts', ...args], {
    cwd: project,
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: join(project, 'compiled-modules'),
      NO_COLOR: '1',
      ...folders,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(output);
  return output;
}

function digests(outDir: string): Record<string, string> {
  const digest = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(outDir, path)))
      .digest('hex');
  const files = globSync('**', { cwd: outDir, withFileTypes: true, exclude: [] }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(outDir.length + 1)).sort();
  return Object.fromEntries(paths.map((path) => [path, digest(path)]));
}
