/** The rooms of the house are kept apart: what each may import, and what pure code may not touch. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface Room {
  /** Rooms from which it takes, beside its own; a path names a single file. */
  rooms: string[];
  /** Packages it may know; `null` for any. */
  packages: RegExp | null;
}

const anyButShells = /^(?!node:|astro$|astro\/|pagefind$)/;
const markdownDataAndWords =
  /^(mdast|hast|mdast-util-.*|hast-util-.*|remark-.*|unified|satteri|unist-util-visit|entities\/decode|yaml|zod|diff|temporal-polyfill|fastest-levenshtein|@orama\/stemmers\/.*|opencc-js\/.*)$/;

const rooms: Record<string, Room> = {
  core: { rooms: [], packages: markdownDataAndWords },
  outputs: { rooms: ['core', 'i18n'], packages: anyButShells },
  view: { rooms: ['core', 'i18n'], packages: markdownDataAndWords },
  i18n: { rooms: ['core'], packages: anyButShells },
  // What components and pages bring to the browser is written in `client`.
  components: { rooms: ['view', 'core', 'outputs', 'i18n', 'client', 'styles'], packages: /^astro($|:|\/)/ },
  client: { rooms: ['core', 'outputs', 'i18n', 'styles'], packages: anyButShells },
  pages: {
    rooms: ['components', 'view', 'core', 'outputs', 'i18n', 'client', 'styles', 'shell/content/site.ts'],
    packages: /^astro($|:|\/)/,
  },
  shell: { rooms: ['core', 'outputs', 'i18n'], packages: null },
  styles: { rooms: [], packages: anyButShells },
  // What measures the site in a browser builds it and finds the browser as the tests do.
  scripts: {
    rooms: ['shell', 'core', 'outputs', 'i18n', 'tests/support/run.ts', 'tests/support/chromium.ts'],
    packages: null,
  },
};

interface Import {
  file: string;
  target: string;
  isType: boolean;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const code = globSync('{src,scripts,tests}/**/*.{ts,astro,mdx}', { cwd: root })
  .concat(globSync('*.{ts,mjs}', { cwd: root }))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

const importPattern =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

const imports: Import[] = code.flatMap((file) =>
  [...read(file).matchAll(importPattern)].map(([, type, named = '', dynamic = '']) => ({
    file,
    target: named || dynamic,
    isType: type !== undefined,
  })),
);

const isTest = (file: string): boolean => file.startsWith('tests/') || file.endsWith('.test.ts');
const places = (found: Import[]): string[] => found.map(({ file, target }) => `${file} imports ${target}`);

/** `core/model.ts` of a file in `src`, `scripts/…` of a script. */
const withoutSrc = (path: string): string => path.replace(/^src\//, '');
const roomOf = (path: string): string => withoutSrc(path).split('/')[0] ?? '';

test('imports of every room are found', () => {
  const found = new Set(imports.map(({ file }) => roomOf(file)));
  expect(Object.keys(rooms).filter((room) => room !== 'styles' && !found.has(room))).toEqual([]);
});

test('a file of a room takes only from the rooms that it may know', () => {
  const wrong = imports.filter(({ file, target }) => {
    const room = rooms[roomOf(file)];
    if (!room || isTest(file) || !target.startsWith('.')) return false;
    const path = withoutSrc(posix.join(posix.dirname(file), target));
    return (
      roomOf(path) !== roomOf(file) &&
      !room.rooms.some((each) => path === each || path.startsWith(`${each}/`))
    );
  });
  expect(places(wrong)).toEqual([]);
});

test('a file of a room takes only packages that it may know', () => {
  const wrong = imports.filter(({ file, target }) => {
    const room = rooms[roomOf(file)];
    return room?.packages && !isTest(file) && !target.startsWith('.') && !room.packages.test(target);
  });
  expect(places(wrong)).toEqual([]);
});

test('every package that is imported is declared, and what the site is built with is no tool of developers', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const undeclared = imports.filter(({ file, target, isType }) => {
    if (/^(\.|node:|astro:)/.test(target)) return false;
    const name = target.split('/', target.startsWith('@') ? 2 : 1).join('/');
    const isTool = isTest(file) || /^scripts\/(bench|schemas)\b/.test(file);
    const isBuilt = !isTool && !isType && file.includes('/');
    const known = isBuilt ? { ...dependencies } : { ...dependencies, ...devDependencies };
    return !(name in known) && !(isType && `@types/${name}` in known);
  });
  expect(places(undeclared)).toEqual([]);
});

test('pure code has no clock, no chance, no network and no process', () => {
  const impure =
    /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\(|\bfetch\(|\bprocess\.|\bperformance\./;
  const pure = code.filter((file) => /^src\/(core|outputs)\//.test(file) && !isTest(file));
  expect(pure.filter((file) => impure.test(read(file)))).toEqual([]);
});

test('imports name the file with its ending', () => {
  const wrong = imports.filter(({ target }) => target.startsWith('.') && !/\.\w+(\?\w+)?$/.test(target));
  expect(places(wrong)).toEqual([]);
});
