/** States of documents: under embargo, revised, corrected, withdrawn, moved. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { afterAll, describe, expect, test } from 'vitest';
import { fileOf, pageAt, publicUrl, textsOf, valuesOf } from '../support/built.ts';
import { afterEmbargo, embargoed, secrets } from '../support/embargo.ts';
import { earlierSecrets } from '../support/git/fixture-repository.ts';
import { base, run } from '../support/run.ts';
import { site } from '../support/sites.ts';

const languages = ['en', 'ar', 'zh'] as const;
const folder = await mkdtemp(join(tmpdir(), 'rostrum-states-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

// ---- Embargo ------------------------------------------------------------------------------------------

/** Returns the contents of a file: its path, its text, or everything that is compressed in it, at any depth. */
function unpackedTexts(name: string, bytes: Uint8Array): string[] {
  // Pictures and compressed bytes are not text, and contain any three bytes by chance.
  if (name.endsWith('.png')) return [name];
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return unpackedTexts(name, gunzipSync(bytes));
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') !== 'PK\x03\x04')
    return [name, Buffer.from(bytes).toString()];
  return [
    name,
    ...Object.entries(unzipSync(bytes)).flatMap(([inside, content]) => unpackedTexts(inside, content)),
  ];
}

/** Lists the files of a site that contain a word, as text or in an address. */
const traces = (dist: string, words: readonly string[]): string[] =>
  globSync('**/*', { cwd: dist, exclude: [] })
    .filter((file) => statSync(join(dist, file)).isFile())
    .filter((file) => {
      const found = wordsIn(file, readFileSync(join(dist, file)));
      return words.some((word) => found.has(word));
    })
    .sort();

/** The words that files contain, by path and digest: most files are the same in both sites. */
const wordsByFile = new Map<string, ReadonlySet<string>>();

function wordsIn(file: string, bytes: Uint8Array): ReadonlySet<string> {
  const key = `${file} ${createHash('sha1').update(bytes).digest('hex')}`;
  const known = wordsByFile.get(key);
  if (known) return known;
  const texts = unpackedTexts(file, bytes);
  const found = new Set(
    allWords.filter((word) =>
      spellings(word).some((spelling) => texts.some((text) => text.includes(spelling))),
    ),
  );
  wordsByFile.set(key, found);
  return found;
}

const spellings = (word: string): string[] => [
  word,
  encodeURIComponent(word),
  word.toLowerCase(),
  JSON.stringify(word).slice(1, -1),
];

/** The index splits Chinese words into characters. */
const inIndexes = ['quetzalcoatlus', 'zanzibar', 'قسطنطين', '饕', '麒'];

const words = [...secrets, ...inIndexes];
const earlierWords = [...earlierSecrets, ...earlierSecrets.map((word) => word.toLowerCase())];
const allWords = [...words, ...earlierWords];

describe('a document under embargo', () => {
  test('is nowhere in the site before its time, and neither are its earlier drafts', () => {
    expect(globSync('*/meetings/forum-13/*.epub', { cwd: site.dist })).toHaveLength(3);
    expect(traces(site.dist, [...words, ...earlierWords])).toEqual([]);
  });

  test('is published in all files from its time on, without its earlier drafts', async () => {
    // Results and files from before must not hide the document.
    const [cache, late] = [join(folder, 'cache'), join(folder, 'dist')];
    await cp(site.cache, cache, { recursive: true });
    await cp(site.dist, late, { recursive: true, preserveTimestamps: true });
    const { code, output } = await run('build', {
      CONTENT_DIR: site.content,
      OUT_DIR: late,
      CACHE_DIR: cache,
      SOURCE_DATE_EPOCH: afterEmbargo,
    });
    expect(code, output).toBe(0);
    expect(traces(late, earlierWords)).toEqual([]);
    const found = traces(late, words);
    for (const language of languages)
      for (const file of [
        'feed.xml',
        'index.html',
        'meetings/forum-13/index.html',
        `meetings/forum-13/${embargoed}/index.html`,
        `meetings/forum-13/${embargoed}.md`,
        'meetings/forum-13/print/index.html',
        `meetings/forum-13/forum-13.${language}.epub`,
        'offline/meetings/forum-13.json',
        'pagefind/pages.packed',
      ])
        expect(found).toContain(`${language}/${file}`);
    expect(found).toContain('sitemap.xml');
    expect(found).toContain('llms.txt');
    const page = readFileSync(join(late, `en/meetings/forum-13/${embargoed}/index.html`), 'utf8');
    expect(page).not.toContain('class="change-log"');
    expect(readFileSync(join(late, 'en/feed.xml'), 'utf8')).toContain(
      '<published>2026-02-01T08:00:00Z</published>',
    );
  });
});

// ---- The other states ---------------------------------------------------------------------------------

const at = (language: string, document: string): string => `/${language}/meetings/forum-13/${document}/`;
const textIn = (address: string, selector: string): string => textsOf(pageAt(address), selector).join(' | ');
const hrefsIn = (address: string, selector: string): string[] => valuesOf(pageAt(address), selector, 'href');
const under = (address: string): string => base.slice(0, -1) + address;

describe.each(languages)('in %s', (language) => {
  test('the previous version links to the revised one and to the comparison, and back', () => {
    const [previous, revised] = [at(language, 'circular'), at(language, 'circular-rev-1')];
    const comparison = `${revised}comparison/`;
    expect(hrefsIn(previous, '.notice a')).toEqual([under(revised), under(comparison)]);
    expect(hrefsIn(revised, '.notice a')).toEqual([under(previous), under(comparison)]);
    expect(hrefsIn(comparison, 'dd a')).toEqual([under(revised), under(previous)]);
    expect(hrefsIn(previous, 'link[rel="successor-version"]')).toEqual([under(revised)]);
    expect(hrefsIn(revised, 'link[rel="predecessor-version"]')).toEqual([under(previous)]);
  });

  test('the comparison names additions and removals in words, and is hidden from search engines', () => {
    const page = pageAt(`${at(language, 'circular-rev-1')}comparison/`);
    const marked = (name: string) =>
      page.document.querySelectorAll(name).map((element) => element.textContent);
    expect(marked('ins').length).toBeGreaterThan(2);
    expect(marked('del').length).toBeGreaterThan(0);
    const hidden = page.document.querySelectorAll('ins > .visually-hidden, del > .visually-hidden');
    expect(hidden).toHaveLength(2 * (marked('ins').length + marked('del').length));
    expect(valuesOf(page, 'meta[name="robots"]', 'content')).toEqual(['noindex']);
    expect(fileOf('sitemap.xml')).not.toContain('/comparison/');
  });

  test('lists, the feed, the book and the print page have only the revised version', () => {
    const home = hrefsIn(`/${language}/`, '.meeting-list li a');
    expect(home).toContain(under(at(language, 'circular-rev-1')));
    expect(home).not.toContain(under(at(language, 'circular')));
    const feed = fileOf(`${language}/feed.xml`);
    expect(feed).toContain(`"${publicUrl(at(language, 'circular-rev-1'))}"`);
    expect(feed).not.toContain(`"${publicUrl(at(language, 'circular'))}"`);
    const book = unzipSync(
      readFileSync(join(site.dist, `${language}/meetings/forum-13/forum-13.${language}.epub`)),
    );
    expect(Object.keys(book).filter((name) => name.includes('circular'))).toEqual([
      'EPUB/documents/circular-rev-1.xhtml',
    ]);
    expect(hrefsIn(at(language, 'print'), '.print-contents > ol > li > a')).toEqual([
      '#agenda-rev-1_',
      '#circular-rev-1_',
      '#note_',
      '#letter_',
    ]);
  });

  test('each correction is dated at its part, listed at the top, and in the feed', () => {
    const note = at(language, 'note');
    expect(hrefsIn(note, '.notice a')).toEqual(['#p2', '#participation', '#fn-1']);
    expect(valuesOf(pageAt(note), '.notice time', 'datetime')).toEqual([
      '2026-01-15',
      '2026-01-22',
      '2026-01-22',
    ]);
    expect(textIn(note, '#p2 .correction')).toContain('2026');
    expect(textIn(note, '#fn-1 .correction')).toContain('2026');
    expect(textIn(note, '#participation + .correction')).toContain('2026');
    expect(textIn(at(language, 'agenda-rev-1'), '#panel-1 .correction')).toContain('11:00');
    const feed = fileOf(`${language}/feed.xml`);
    expect(feed).toContain(`${publicUrl(note)}#fn-1`);
    expect(feed.match(/term="correction"/g)).toHaveLength(4);
  });

  test('a withdrawn document keeps its page, with the reason', () => {
    const [, reason = ''] = /^reason: (.*)$/m.exec(fileOf(`${language}/meetings/forum-13/letter.md`)) ?? [];
    expect(reason).not.toBe('');
    expect(textIn(at(language, 'letter'), '.notice')).toContain(reason);
    expect(fileOf(`${language}/feed.xml`)).toContain(reason);
  });

  test.each([
    ['forum-13/programme', 'forum-13/agenda'],
    ['forum-13/programme-old', 'forum-13/agenda'],
    ['session-13', 'forum-13'],
    ['session-13/note', 'forum-13/note'],
    ['session-13/print', 'forum-13/print'],
  ])('%s leads on to %s', (from, to) => {
    const [there, here] = [from, to].map((place) => `/${language}/meetings/${place}/`) as [string, string];
    const page = pageAt(there);
    expect(valuesOf(page, 'meta[http-equiv="refresh"]', 'content')).toEqual([`0; url=${under(here)}`]);
    expect(valuesOf(page, 'link[rel="canonical"]', 'href')).toEqual([publicUrl(here)]);
    expect(valuesOf(page, 'main a[href]', 'href')).toContain(under(here));
    expect(valuesOf(page, 'meta[name="robots"]', 'content')).toEqual(['noindex']);
    expect(fileOf('sitemap.xml')).not.toContain(`/${from}/`);
  });

  test.each([
    ['session-13/agenda.ics', 'forum-13/agenda.ics'],
    ['session-13/agenda/panel-1.ics', 'forum-13/agenda/panel-1.ics'],
    ['session-13/agenda.json', 'forum-13/agenda.json'],
    ['session-13/schedule.json', 'forum-13/schedule.json'],
    ['session-13/note.md', 'forum-13/note.md'],
    ['forum-13/programme.md', 'forum-13/agenda.md'],
  ])('programs find %s as %s', (from, to) => {
    const [there, here] = [from, to].map((file) => fileOf(`${language}/meetings/${file}`));
    expect(there).toBe(here);
  });

  test('calendars and data are those of the revised agenda', () => {
    const calendar = new ICAL.Component(ICAL.parse(fileOf(`${language}/meetings/forum-13/agenda.ics`)));
    const [event] = calendar.getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('url')).toBe(`${publicUrl(at(language, 'agenda-rev-1'))}#panel-1`);
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-05-13T08:30:00Z');
    expect(event?.getFirstPropertyValue('sequence')).toBe(1);
    const { days } = JSON.parse(fileOf(`${language}/meetings/forum-13/agenda.json`));
    expect(days[0].items[0].url).toBe(`${publicUrl(at(language, 'agenda-rev-1'))}#panel-1`);
  });
});

test('in a language that the revision lacks, the page links to the previous version and not to a comparison', () => {
  const { document } = pageAt(at('fr', 'circular-rev-1'));
  const [first, second] = document.querySelectorAll('.notice');
  const linksIn = (element: typeof first) =>
    element?.querySelectorAll('a').map((link) => link.getAttributeValue('href'));
  expect(linksIn(first)).toEqual([under(at('fr', 'circular'))]);
  expect(linksIn(second)).toEqual(['ar', 'zh', 'en'].map((tag) => under(at(tag, 'circular-rev-1'))));
});

test('in a language that the revision lacks, lists label the previous version, and calendars continue', () => {
  const [previous, revised] = [at('fr', 'circular'), at('fr', 'circular-rev-1')];
  const rows = textIn('/fr/', '.meeting-list li li');
  expect(rows).toContain('Invitation à la treizième session (version précédente)');
  expect(hrefsIn('/fr/', '.meeting-list li li a')).toContain(under(previous));
  expect(hrefsIn(previous, '.notice a')).toEqual([under(revised)]);
  expect(fileOf('fr/feed.xml')).toContain(`"${publicUrl(previous)}"`);
  expect(fileOf('llms.txt')).toContain('session (version précédente)](');
  const calendar = fileOf('fr/meetings/forum-13/agenda.ics').replaceAll('\r\n ', '');
  expect(calendar).toContain('DTSTART:20260513T083000Z');
  expect(calendar).toContain('Table ronde : tables de marée');
  const { days } = JSON.parse(fileOf('fr/meetings/forum-13/agenda.json'));
  expect(days[0].items[0]).toMatchObject({
    start: '2026-05-13T10:30:00+02:00',
    title: expect.stringMatching(/^Table/),
  });
});

test('a withdrawn document says so in languages that it lacks, too', () => {
  expect(textIn(at('fr', 'letter'), '.notice')).toMatch(/^Ce document a été retiré\. \| Non disponible/);
});

test('symbols keep their direction in the names of Arabic versions, and distinguish versions in the help', () => {
  expect(textIn(at('ar', 'circular'), '.notice a')).toContain('(\u2066F. 431 Rev.\u2069)');
  const names = textIn('/en/help/translations/', '.translations h3');
  expect(names).toContain('Invitation to the thirteenth session (\u2066F. 431\u2069) previous version');
  expect(textIn('/en/help/translations/', '.translations code')).toContain('forum-13/circular-rev-1');
});

test('hosts that read a list of redirects keep the fragment', () => {
  const lines = fileOf('_redirects').split('\n');
  expect(lines).toContain(
    `${under('/ar/meetings/forum-13/programme/')} ${under('/ar/meetings/forum-13/agenda/')} 301`,
  );
  expect(lines).toContain(
    `${under('/en/meetings/session-13/*')} ${under('/en/meetings/forum-13/:splat')} 301`,
  );
  const first = lines.findIndex((line) => line.includes('*'));
  expect(lines.slice(first).every((line) => line === '' || line.includes('*'))).toBe(true);
});
