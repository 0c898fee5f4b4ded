/** A build that finds what earlier ones left writes the same bytes as one that finds nothing. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './support/run.ts';

const minutes = 60_000;

/** A copy of the project, so that its code can change too. Its output lies in it, as that of users does. */
const project = mkdtempSync(join(tmpdir(), 'rostrum-incremental-'));
let first: Record<string, string>;
const meetings = ['conversation-9', 'conversation-12'];

beforeAll(async () => {
  for (const name of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'])
    cpSync(join(root, name), join(project, name), { recursive: true });
  for (const name of ['site.yaml', ...meetings.map((id) => join('meetings', id))])
    cpSync(join(root, 'content', name), join(project, 'content', name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
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
  'two builds from nothing, and one after them',
  async () => {
    expect(await buildAnew()).toEqual(first);
    expect(await build('kept')).toEqual(first);
  },
  5 * minutes,
);

test.each<[string, () => void]>([
  [
    'documents, and one fewer',
    () => {
      edit('content/meetings/conversation-9/agenda.fr.md', (text) => text.replace(/^title: /m, '$&Nouvel '));
      edit('content/meetings/conversation-12/meeting.yaml', (text) =>
        text.replace('en: Geneva', 'en: Basel'),
      );
      rmSync(join(project, 'content/meetings/conversation-12/circular.zh.md'));
    },
  ],
  [
    'the status of a document, told also where it lacks the language',
    () => {
      for (const language of ['ar', 'en', 'fr', 'ru', 'es'])
        edit(`content/meetings/conversation-12/circular.${language}.md`, (text) =>
          text.replace('status: final', 'status: withdrawn\nreason: Postponed'),
        );
    },
  ],
  ['a meeting fewer', () => rmSync(join(project, 'content/meetings/conversation-12'), { recursive: true })],
  ['a style', () => edit('src/styles/site.css', (text) => `${text}\n.another { color: red; }\n`)],
  ['a sentence', () => edit('src/i18n/fr.json', (text) => text.replace(/("about": ")/, '$1Encore : '))],
  ['code', () => edit('src/components/Layout.astro', (text) => text.replace('</main>', '<hr></main>'))],
])(
  'after a change of %s',
  async (_what, change) => {
    change();
    expect(await build('kept')).toEqual(await buildAnew());
  },
  5 * minutes,
);

test(
  'after a build that failed midway',
  async () => {
    const agenda = 'content/meetings/conversation-9/agenda.en.md';
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
    expect(await build('kept')).toEqual(await buildAnew());
  },
  5 * minutes,
);

async function buildAnew(): Promise<Record<string, string>> {
  rmSync(join(project, 'anew'), { recursive: true, force: true });
  return build('anew');
}

/** @returns path -> digest of each file of the site */
async function build(name: string): Promise<Record<string, string>> {
  const outDir = join(project, name, 'dist');
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    env: { PATH: process.env['PATH'], OUT_DIR: outDir, CACHE_DIR: join(project, name, 'cache') },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(told);
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
