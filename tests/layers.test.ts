/** The layers of the code: what each may import, and the direction of imports within a layer. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

interface Layer {
  /** Layers or single files that it may import besides its own files. */
  imports: readonly string[];
  /** Packages that it may import; `null` means any. */
  packages: RegExp | null;
}

const noServerPackages = /^(?!node:|astro$|astro\/|pagefind$)/;
const textPackages =
  /^(mdast|hast|mdast-util-.*|hast-util-.*|remark-.*|unified|satteri|entities\/decode|yaml|zod|diff|temporal-polyfill|csv-parse\/sync|fastest-levenshtein|@orama\/stemmers\/.*|opencc-js\/.*)$/;

const layers: Readonly<Record<string, Layer>> = {
  core: { imports: [], packages: textPackages },
  outputs: { imports: ['core', 'i18n'], packages: noServerPackages },
  view: { imports: ['core', 'i18n'], packages: textPackages },
  i18n: { imports: ['core'], packages: noServerPackages },
  // Components load the scripts of `client` into the browser.
  components: {
    imports: ['view', 'core', 'outputs', 'i18n', 'client', 'styles'],
    packages: /^astro($|:|\/)/,
  },
  client: { imports: ['core', 'outputs', 'i18n', 'styles'], packages: noServerPackages },
  pages: {
    imports: [
      'components',
      'view',
      'core',
      'outputs',
      'i18n',
      'client',
      'styles',
      'shell/content/site.ts',
      'shell/output/unit-keys.ts',
    ],
    packages: /^astro($|:|\/)/,
  },
  shell: { imports: ['core', 'outputs', 'i18n'], packages: null },
  styles: { imports: [], packages: noServerPackages },
  // Benchmarks in a browser build the site and start the browser as tests do.
  scripts: {
    imports: ['shell', 'core', 'outputs', 'i18n', 'tests/support/run.ts', 'tests/support/chromium.ts'],
    packages: null,
  },
};

/**
 * The parts of core from the bottom up: each imports only from its own tier and from those before it. A rule file that
 * imports nothing but `diagnostics` only defines a rule, and everything may import it.
 */
const coreTiers: readonly (readonly string[])[] = [
  ['memoize.ts', 'lazy-fields.ts'],
  ['model'],
  ['text'],
  ['countries'],
  ['diagnostics', 'search'],
  ['dates'],
  ['yaml'],
  ['parse'],
  ['site'],
  ['history', 'translations'],
  ['checks'],
  ['compile.ts', 'help'],
  ['edit'],
  ['import'],
];

/** Folders may be slightly larger where splitting them would separate what belongs together. */
const maxSourcesPerFolder = 24;

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');
const files = globSync('{src,scripts,tests}/**/*.{ts,astro,mdx}', { cwd: root })
  .concat(globSync('*.{ts,mjs}', { cwd: root }))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();
const isTest = (file: string): boolean => file.startsWith('tests/') || file.endsWith('.test.ts');

interface Import {
  file: string;
  /** As written. */
  specifier: string;
  /** Path of the imported file; `null` for a package. */
  path: string | null;
  isType: boolean;
}

const imports: readonly Import[] = files.flatMap((file) =>
  [...scriptsOf(file)].flatMap((script) =>
    findImports(script).map(({ specifier, isType }) => ({
      file,
      specifier,
      path: specifier.startsWith('.')
        ? posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''))
        : null,
      isType,
    })),
  ),
);

/** Yields the TypeScript in a file: the front matter and the scripts of a component, the imports of an MDX file. */
function* scriptsOf(file: string): Generator<string> {
  const text = read(file);
  if (file.endsWith('.astro')) {
    const [, frontMatter] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
    if (frontMatter !== undefined) yield frontMatter;
    for (const [, script] of text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g))
      if (script !== undefined) yield script;
  } else if (file.endsWith('.mdx')) yield (text.match(/^import .*$/gm) ?? []).join('\n');
  else yield text;
}

function findImports(script: string): Pick<Import, 'specifier' | 'isType'>[] {
  const found: Pick<Import, 'specifier' | 'isType'>[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      found.push({
        specifier: node.moduleSpecifier.text,
        isType: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      });
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      found.push({ specifier: node.moduleSpecifier.text, isType: node.isTypeOnly });
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier))
        found.push({ specifier: specifier.text, isType: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.ts', script, ts.ScriptTarget.Latest));
  return found;
}

const describeImports = (list: readonly Import[]): string[] =>
  list.map(({ file, specifier }) => `${file} imports ${specifier}`);

/** Returns `core/model/ids.ts` for a file in `src`. */
const withoutSrc = (path: string): string => path.replace(/^src\//, '');
const firstStep = (path: string): string => path.split('/', 1)[0] ?? path;
const layerOf = (path: string): string => firstStep(withoutSrc(path));

test('every layer has imports that these tests see', () => {
  const seen = new Set(imports.map(({ file }) => layerOf(file)));
  expect(Object.keys(layers).filter((layer) => layer !== 'styles' && !seen.has(layer))).toEqual([]);
  const inAstro = imports.filter(({ file }) => file.endsWith('.astro'));
  expect(inAstro.some(({ path }) => path?.startsWith('src/client/'))).toBe(true);
});

test('a layer imports only from layers that it may import', () => {
  const wrong = imports.filter(({ file, path }) => {
    const layer = layers[layerOf(file)];
    if (!layer || isTest(file) || path === null || layerOf(path) === layerOf(file)) return false;
    const target = withoutSrc(path);
    return !layer.imports.some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
  });
  expect(describeImports(wrong)).toEqual([]);
});

test('a layer imports only packages that it may import', () => {
  const wrong = imports.filter(({ file, specifier, path }) => {
    const layer = layers[layerOf(file)];
    return layer?.packages && !isTest(file) && path === null && !layer.packages.test(specifier);
  });
  expect(describeImports(wrong)).toEqual([]);
});

test('the parts of core import only from those below them', () => {
  const partOf = (path: string): string => firstStep(path.replace('src/core/', ''));
  const tierOf = (path: string): number => coreTiers.findIndex((parts) => parts.includes(partOf(path)));
  const importsByFile = Map.groupBy(imports, ({ file }) => file);
  const onlyDefinesRule = (path: string): boolean =>
    path.startsWith('src/core/checks/') &&
    (importsByFile.get(path) ?? []).every((each) => each.path?.startsWith('src/core/diagnostics/'));
  const sources = files.filter((file) => file.startsWith('src/core/') && !isTest(file));
  expect(sources.filter((file) => tierOf(file) === -1)).toEqual([]);
  const upward = imports.filter(
    ({ file, path }) =>
      file.startsWith('src/core/') &&
      !isTest(file) &&
      path !== null &&
      tierOf(path) > tierOf(file) &&
      !onlyDefinesRule(path),
  );
  expect(describeImports(upward)).toEqual([]);
});

test('no imports form a cycle, neither of values nor of types', () => {
  const targets = new Map(files.map((file): [string, string[]] => [file, []]));
  for (const { file, path } of imports) if (path !== null && targets.has(path)) targets.get(file)?.push(path);
  expect(findCycle(targets)).toBeNull();
  expect(
    findCycle(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b', 'c', 'b']);
});

/** Returns the files of one cycle, or `null` if there is none. */
function findCycle(targets: ReadonlyMap<string, readonly string[]>): string[] | null {
  const finished = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | null => {
    const index = path.indexOf(file);
    if (index !== -1) return [...path.slice(index), file];
    if (finished.has(file)) return null;
    path.push(file);
    for (const target of targets.get(file) ?? []) {
      const cycle = visit(target);
      if (cycle) return cycle;
    }
    path.pop();
    finished.add(file);
    return null;
  };
  for (const file of targets.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
}

test('no folder has more sources than the limit', () => {
  const folders = Map.groupBy(
    files.filter((file) => !file.endsWith('.test.ts')),
    (file) => posix.dirname(file),
  );
  const crowded = [...folders].filter(([, sources]) => sources.length > maxSourcesPerFolder);
  expect(crowded.map(([folder]) => folder)).toEqual([]);
});

test('every imported package is declared, and what builds the site is not a development dependency', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const undeclared = imports.filter(({ file, specifier, path, isType }) => {
    if (path !== null || /^(node:|astro:)/.test(specifier)) return false;
    const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
    const isTool = isTest(file) || /^scripts\/(bench|schemas)\b/.test(file);
    const isBuild = !isTool && !isType && file.includes('/');
    const declared = isBuild ? { ...dependencies } : { ...dependencies, ...devDependencies };
    return !(name in declared) && !(isType && `@types/${name}` in declared);
  });
  expect(describeImports(undeclared)).toEqual([]);
});

test('core and outputs use no clock, no randomness, no network and no process', () => {
  const impure =
    /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\(|\bfetch\(|\bprocess\.|\bperformance\./;
  const pure = files.filter((file) => /^src\/(core|outputs)\//.test(file) && !isTest(file));
  expect(pure.filter((file) => impure.test(read(file)))).toEqual([]);
});

test('relative imports name the file with its ending', () => {
  const wrong = imports.filter(({ path }) => path !== null && !/\.\w+$/.test(path));
  expect(describeImports(wrong)).toEqual([]);
});
