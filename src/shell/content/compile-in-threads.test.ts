import { expect, test } from 'vitest';
import { edited, filesOf, validMeeting, validSite } from '../../../tests/support/content.ts';
import { temporaryFolder } from '../../../tests/support/disk.ts';
import { validRegister } from '../../../tests/support/registers/valid-register.ts';
import { compile } from '../../core/compile.ts';
import type { SourceFile } from '../../core/model/model.ts';
import { openCompileCache } from './compile-cache.ts';
import { compileInThreads } from './compile-in-threads.ts';

const options = { base: '/base/', now: '2024-03-01T00:00:00Z' };
const glossary = 'abbreviations: [WIPO]\nterms: []\n';
const files = filesOf(
  edited(
    { ...validSite, ...validRegister, ...validMeeting('other'), ...validMeeting('third') },
    { '/glossary.yaml': glossary },
  ),
);

/** Compiles with the cache in a folder. Returns the number of threads, and the documents that they have not parsed. */
async function compileWith(folder: string, sources: readonly SourceFile[], documentsPerThread = 4) {
  const cache = openCompileCache(folder);
  const threads = await compileInThreads(sources, options, {
    cache,
    folder,
    documentsPerThread,
    maxThreads: 2,
  });
  const parsed: string[] = [];
  const set: typeof cache.set = (file, ...rest) => {
    parsed.push(file.path);
    cache.set(file, ...rest);
  };
  const memoize: typeof cache.memoize = (unit, keys, make) =>
    cache.memoize(unit, keys, () => {
      if (keys[0] === 'entry') parsed.push(keys[1] ?? '');
      return make();
    });
  const compiled = compile(sources, { ...options, cache: { ...cache, set, memoize } });
  cache.save();
  return { threads, parsed, compiled };
}

test('threads parse the documents of all meetings and the entries of registers, and the result is that of one thread', async () => {
  const { threads, parsed, compiled } = await compileWith(await temporaryFolder(), files);
  expect(threads).toBe(2);
  expect(parsed).toEqual([]);
  expect(compiled).toStrictEqual(compile(files, options));
});

test('few new documents start no thread', async () => {
  const folder = await temporaryFolder();
  await compileWith(folder, files);
  expect(await compileWith(folder, files)).toMatchObject({ threads: 0, parsed: [] });
  const changed = files.map((file) =>
    file.path.endsWith('other/note.ru.md') ? { ...file, text: `${file.text}\n`, hash: 'other' } : file,
  );
  const { threads, parsed } = await compileWith(folder, changed);
  expect({ threads, parsed }).toEqual({ threads: 0, parsed: ['meetings/other/note.ru.md'] });
});

test('what threads cannot store is compiled without them', async () => {
  const { threads, compiled } = await compileWith('/dev/null/cache', files);
  expect(threads).toBe(2);
  expect(compiled).toStrictEqual(compile(files, options));
});
