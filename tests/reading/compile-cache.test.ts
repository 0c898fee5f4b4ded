/** Compilation with a cache gives the same result as without, and parses what has changed. */
import { expect, test } from 'vitest';
import { type CompileCache, compile } from '../../src/core/compile.ts';
import type { SourceFile } from '../../src/core/model/model.ts';
import type { MemoizeByMeeting } from '../../src/core/site/read-meetings.ts';
import { openCompileCache } from '../../src/shell/content/compile-cache.ts';
import { type Content, type Edits, edited, filesOf, validMeeting, validSite } from '../support/content.ts';
import { temporaryFolder } from '../support/disk.ts';

const options = { base: '/', crossCheck: true };

test('the cache keeps parsed documents: a second compilation gives the same result and parses nothing', async () => {
  const folder = await temporaryFolder();
  const files = filesOf(edited(validSite, { 'note.fr.md': ['Continuation.', 'A <b>mistake</b>.'] }));
  const run = () => {
    const cache = openCompileCache(folder);
    const { counted, parsed } = counting(cache);
    const compiled = compile(files, { ...options, cache: counted });
    cache.save();
    return { compiled, parsed };
  };
  const [first, second] = [run(), run()];
  const documents = files.filter(({ path }) => path.endsWith('.md')).map(({ path }) => path);
  expect(first.parsed.sort()).toEqual(documents.sort());
  expect(second.parsed).toEqual([]);
  expect(first.compiled).toStrictEqual(compile(files, options));
  expect(second.compiled).toStrictEqual(first.compiled);

  const changed = files.map(
    (file): SourceFile =>
      file.path.endsWith('note.ru.md') ? { ...file, text: `${file.text}\n`, hash: 'other' } : file,
  );
  const { counted, parsed } = counting(openCompileCache(folder));
  compile(changed, { ...options, cache: counted });
  expect(parsed).toEqual(['meetings/session/note.ru.md']);
  // Links contain the base.
  compile(files, { ...options, base: '/other/', cache: counted });
  expect(parsed).toHaveLength(1 + documents.length);
});

const about = '---\ntitle: About\n---\n\nText of the second place.\n';

test('a compilation with a cache gives the same result as one without, after every kind of change', async () => {
  const folder = await temporaryFolder();
  const two = { ...validSite, ...withOwnSymbol(validMeeting('other')) };
  const names = 'names:\n  - en: Second Paragraph\n';
  const states: Edits[] = [
    {},
    { 'note.fr.md': ['Continuation.', 'Le lundi 28 octobre 2025, TBC, Gеneva [x](nowhere.md).'] },
    { '/names.yaml': names },
    { '/names.yaml': names.replace('Paragraph', 'paragraph') },
    { 'meeting.yaml': ['end: 2024-03-14', 'end: 2024-03-12'] },
    { 'meeting.yaml': ['Europe/Zurich', 'Asia/Tokyo'] },
    { 'meeting.yaml': ['hours: 10:00–18:00', '# suppress time-outside: intended\nhours: 11:00–12:00'] },
    { 'meeting.yaml': null },
    { '/site.yaml': ['url:', 'defaultLanguage: fr\nurl:'], 'note.ar.md': ['4. Fourth', '5. Fourth'] },
    { 'agenda.zh.md': ['### 18:00', '### 17:00'], 'translations/note.fr.yaml': 'source: "fr"\n' },
    { 'agenda.zh.md': null, 'circular.*.md': ['symbol: C. 1', 'symbol: C. 2'] },
    { '/meetings/other/note.en.md': ['Continuation.', '[x](../session/note.en.md#p9)'] },
    { '/pages/about.*.md': about },
    { '/pages/about.*.md': about, '/names.yaml': 'names:\n  - en: Second Place\n' },
    { '/pages/about.*.md': about, '/pages/about.fr.md': `${about}\nUne phrase de plus, TBC.\n` },
    {},
  ];
  for (const edits of states) {
    const files = filesOf(edited(two, edits));
    const cache = openCompileCache(folder);
    const kept = compile(files, { ...options, cache });
    cache.save();
    expect(kept).toStrictEqual(compile(files, options));
  }
});

test('the cache keeps the results of a meeting until one of its files changes', async () => {
  const folder = await temporaryFolder();
  const two = { ...validSite, ...withOwnSymbol(validMeeting('other')) };
  const made = (edits: Edits): string[] => {
    const cache = openCompileCache(folder);
    const meetings = new Set<string>();
    const memoize: MemoizeByMeeting = (meeting, parts, make) =>
      cache.memoize(meeting, parts, () => {
        meetings.add(meeting);
        return make();
      });
    compile(filesOf(edited(two, edits)), { ...options, cache: { ...cache, memoize } });
    cache.save();
    return [...meetings].sort();
  };
  expect(made({})).toEqual(['other', 'session']);
  expect(made({})).toEqual([]);
  expect(made({ 'note.fr.md': ['Continuation.', 'Suite.'] })).toEqual(['session']);
  expect(made({ '/names.yaml': 'names: []\n' })).toEqual(['other', 'session']);
  const withPages = { '/pages/about.*.md': about, '/names.yaml': 'names: []\n' };
  expect(made(withPages)).toEqual(['']);
  expect(made(withPages)).toEqual([]);
});

const withOwnSymbol = (content: Content): Content =>
  Object.fromEntries(
    Object.entries(content).map(([path, text]) => [path, text.replace('symbol: C. 1', 'symbol: C. 9')]),
  );

/** Wraps a cache, and lists the files that had to be parsed. */
function counting(cache: CompileCache): { counted: CompileCache; parsed: string[] } {
  const parsed: string[] = [];
  const set: CompileCache['set'] = (file, ...rest) => {
    parsed.push(file.path);
    cache.set(file, ...rest);
  };
  return { counted: { get: cache.get, set }, parsed };
}
