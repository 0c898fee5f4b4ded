/** What becomes of documents: under embargo, revised, corrected, withdrawn, moved. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { afterAll, describe, expect, test } from 'vitest';
import { fileOf, type Page, pagesOf, publicUrl, valuesOf } from '../support/built.ts';
import type { Content } from '../support/content.ts';
import { base, run } from '../support/run.ts';
import { states } from '../support/sites.ts';
import { afterEmbargo, beforeEmbargo, secrets, statesContent, writeStates } from '../support/states.ts';

const languages = ['en', 'ar', 'zh'] as const;
const folder = await mkdtemp(join(tmpdir(), 'rostrum-states-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

// ---- Embargo ------------------------------------------------------------------------------------------

/** Everything that a file says: its path, its bytes, and what is packed in it, however deep. */
function textsOf(name: string, bytes: Uint8Array): string[] {
  const own = [name, Buffer.from(bytes).toString()];
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [...own, ...textsOf(name, gunzipSync(bytes))];
  if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') !== 'PK\x03\x04') return own;
  return [
    ...own,
    ...Object.entries(unzipSync(bytes)).flatMap(([inside, content]) => textsOf(inside, content)),
  ];
}

/** Files of a site that have a trace of a word, as it is or as a part of an address. */
function traces(dist: string, words: readonly string[]): string[] {
  const wanted = words.flatMap((word) => [
    word,
    encodeURIComponent(word),
    word.toLowerCase(),
    JSON.stringify(word).slice(1, -1),
  ]);
  return globSync('**/*', { cwd: dist, exclude: [] })
    .filter((file) => statSync(join(dist, file)).isFile())
    .filter((file) =>
      textsOf(file, readFileSync(join(dist, file))).some((text) =>
        wanted.some((word) => text.includes(word)),
      ),
    )
    .sort();
}

/** Words of Chinese are cut into signs in the index. */
const inIndexes = ['quetzalcoatlus', 'zanzibar', 'قسطنطين', '饕', '麒'];

describe('a document under embargo', () => {
  test('leaves no trace anywhere before its day', () => {
    expect(globSync('**/*.epub', { cwd: states.dist })).toHaveLength(3);
    expect(traces(states.dist, [...secrets, ...inIndexes])).toEqual([]);
  });

  test('is everywhere from its day on, and its past is not told', { timeout: 120_000 }, async () => {
    const content = join(folder, 'content');
    const settings = { CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache') };
    const git = (...args: string[]) =>
      execFileSync(
        'git',
        ['-C', folder, '-c', 'user.name=Staff', '-c', 'user.email=staff@example.org', ...args],
        {
          env: { ...process.env, GIT_COMMITTER_DATE: '2026-01-20T12:00:00Z' },
        },
      );
    git('init', '--quiet');
    const earlier = (change: (text: string) => string): Content =>
      Object.fromEntries(
        Object.entries(statesContent).map(([path, text]) => [
          path,
          path.includes('quetzal-letter') ? change(text) : text,
        ]),
      );
    for (const [index, state] of [
      earlier((text) => text.replaceAll(/Quetzalcoatlus|قسطنطينية|饕餮/g, 'Ornithocheirus')),
      earlier((text) =>
        text.replace(/publishFrom: .*/, 'status: draft').replaceAll(/Zanzibar|麒麟/g, 'Timbuktu'),
      ),
      statesContent,
    ].entries()) {
      await writeStates(content, state);
      git('add', '--all');
      git('commit', '--quiet', '-m', String(index));
    }

    const early = join(folder, 'early');
    const built = await run('build', { ...settings, OUT_DIR: early, SOURCE_DATE_EPOCH: beforeEmbargo });
    expect(built.output).toContain('Offline lists');
    const former = ['Ornithocheirus', 'ornithocheirus', 'Timbuktu', 'timbuktu'];
    expect(traces(early, [...secrets, ...inIndexes, ...former])).toEqual([]);

    // The same cache: what was kept before must not hide what is new.
    const late = join(folder, 'late');
    await run('build', { ...settings, OUT_DIR: late, SOURCE_DATE_EPOCH: afterEmbargo });
    expect(traces(late, former)).toEqual([]);
    const found = traces(late, [...secrets, ...inIndexes]);
    for (const language of languages)
      for (const file of [
        'feed.xml',
        'index.html',
        'meetings/conversation-90/index.html',
        'meetings/conversation-90/quetzal-letter/index.html',
        'meetings/conversation-90/quetzal-letter.md',
        'meetings/conversation-90/print/index.html',
        `meetings/conversation-90/conversation-90.${language}.epub`,
        'offline/meetings/conversation-90.json',
        'pagefind/pages.packed',
      ])
        expect(found).toContain(`${language}/${file}`);
    expect(found).toContain('sitemap.xml');
    expect(found).toContain('llms.txt');
    const page = readFileSync(join(late, 'en/meetings/conversation-90/quetzal-letter/index.html'), 'utf8');
    expect(page).not.toContain('class="changes"');
    expect(readFileSync(join(late, 'en/feed.xml'), 'utf8')).toContain(
      '<published>2026-02-01T08:00:00Z</published>',
    );
  });
});

const pages = new Map(pagesOf(states).map((page) => [page.address, page]));
function pageAt(address: string): Page {
  const page = pages.get(address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  return page;
}

// ---- The other states ---------------------------------------------------------------------------------

const at = (language: string, document: string): string =>
  `/${language}/meetings/conversation-90/${document}/`;
const textIn = (address: string, selector: string): string =>
  pageAt(address)
    .document.querySelectorAll(selector)
    .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
    .join(' | ');
const hrefsIn = (address: string, selector: string): string[] => valuesOf(pageAt(address), selector, 'href');
const under = (address: string): string => base.slice(0, -1) + address;

describe.each(languages)('in %s', (language) => {
  test('the former version leads to the revised one and to the comparison, and back', () => {
    const [former, revised] = [at(language, 'circular'), at(language, 'circular-rev-1')];
    const comparison = `${revised}comparison/`;
    expect(hrefsIn(former, '.notice a')).toEqual([under(revised), under(comparison)]);
    expect(hrefsIn(revised, '.notice a')).toEqual([under(former), under(comparison)]);
    expect(hrefsIn(comparison, 'dd a')).toEqual([under(revised), under(former)]);
    expect(hrefsIn(former, 'link[rel="successor-version"]')).toEqual([under(revised)]);
    expect(hrefsIn(revised, 'link[rel="predecessor-version"]')).toEqual([under(former)]);
  });

  test('the comparison says in words what came and what went, and stays out of search engines', () => {
    const page = pageAt(`${at(language, 'circular-rev-1')}comparison/`);
    const marked = (name: string) =>
      page.document.querySelectorAll(name).map((element) => element.textContent);
    expect(marked('ins').length).toBeGreaterThan(2);
    expect(marked('del').length).toBeGreaterThan(0);
    const hidden = page.document.querySelectorAll('ins > .hidden, del > .hidden');
    expect(hidden).toHaveLength(2 * (marked('ins').length + marked('del').length));
    expect(valuesOf(page, 'meta[name="robots"]', 'content')).toEqual(['noindex']);
    expect(fileOf(states, 'sitemap.xml')).not.toContain('/comparison/');
  });

  test('lists, the feed, the book and the print name the revised version alone', () => {
    const home = hrefsIn(`/${language}/`, '.meetings li a');
    expect(home).toContain(under(at(language, 'circular-rev-1')));
    expect(home).not.toContain(under(at(language, 'circular')));
    const feed = fileOf(states, `${language}/feed.xml`);
    expect(feed).toContain(`"${publicUrl(at(language, 'circular-rev-1'))}"`);
    expect(feed).not.toContain(`"${publicUrl(at(language, 'circular'))}"`);
    const book = unzipSync(
      readFileSync(
        join(states.dist, `${language}/meetings/conversation-90/conversation-90.${language}.epub`),
      ),
    );
    expect(Object.keys(book).filter((name) => name.includes('circular'))).toEqual([
      'EPUB/documents/circular-rev-1.xhtml',
    ]);
    expect(hrefsIn(at(language, 'print'), '.toc > ol > li > a')).toEqual([
      '#agenda-rev-1_',
      '#circular-rev-1_',
      '#letter_',
      '#note_',
    ]);
  });

  test('each correction stands, dated, at its part, is named at the top, and is in the feed', () => {
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
    const feed = fileOf(states, `${language}/feed.xml`);
    expect(feed).toContain(`${publicUrl(note)}#fn-1`);
    expect(feed.match(/term="correction"/g)).toHaveLength(4);
  });

  test('a document that was withdrawn stays, and says why', () => {
    const [, reason = ''] =
      /^reason: (.*)$/m.exec(statesContent[`meetings/conversation-90/letter.${language}.md`] ?? '') ?? [];
    expect(reason).not.toBe('');
    expect(textIn(at(language, 'letter'), '.notice')).toContain(reason);
    expect(fileOf(states, `${language}/feed.xml`)).toContain(reason);
  });

  test.each([
    ['conversation-90/programme', 'conversation-90/agenda'],
    ['conversation-90/programme-old', 'conversation-90/agenda'],
    ['session-90', 'conversation-90'],
    ['session-90/note', 'conversation-90/note'],
    ['session-90/print', 'conversation-90/print'],
  ])('%s leads on to %s', (from, to) => {
    const [there, here] = [from, to].map((place) => `/${language}/meetings/${place}/`) as [string, string];
    const page = pageAt(there);
    expect(valuesOf(page, 'meta[http-equiv="refresh"]', 'content')).toEqual([`0; url=${under(here)}`]);
    expect(valuesOf(page, 'link[rel="canonical"]', 'href')).toEqual([publicUrl(here)]);
    expect(valuesOf(page, 'main a[href]', 'href')).toContain(under(here));
    expect(valuesOf(page, 'meta[name="robots"]', 'content')).toEqual(['noindex']);
    expect(fileOf(states, 'sitemap.xml')).not.toContain(`/${from}/`);
  });

  test.each([
    ['session-90/agenda.ics', 'conversation-90/agenda.ics'],
    ['session-90/agenda/panel-1.ics', 'conversation-90/agenda/panel-1.ics'],
    ['session-90/agenda.json', 'conversation-90/agenda.json'],
    ['session-90/schedule.json', 'conversation-90/schedule.json'],
    ['session-90/note.md', 'conversation-90/note.md'],
    ['conversation-90/programme.md', 'conversation-90/agenda.md'],
  ])('programs find %s as %s', (from, to) => {
    const [there, here] = [from, to].map((file) => fileOf(states, `${language}/meetings/${file}`));
    expect(there).toBe(here);
  });

  test('calendars and data are those of the revised agenda', () => {
    const calendar = new ICAL.Component(
      ICAL.parse(fileOf(states, `${language}/meetings/conversation-90/agenda.ics`)),
    );
    const [event] = calendar.getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('url')).toBe(`${publicUrl(at(language, 'agenda-rev-1'))}#panel-1`);
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-05-13T08:30:00Z');
    expect(event?.getFirstPropertyValue('sequence')).toBe(1);
    const { days } = JSON.parse(fileOf(states, `${language}/meetings/conversation-90/agenda.json`));
    expect(days[0].items[0].url).toBe(`${publicUrl(at(language, 'agenda-rev-1'))}#panel-1`);
  });
});

test('where a language is missing, the page leads to the former version, and to no comparison', () => {
  const { document } = pageAt(at('fr', 'circular-rev-1'));
  const [first, second] = document.querySelectorAll('.notice');
  const linksIn = (element: typeof first) =>
    element?.querySelectorAll('a').map((link) => link.getAttributeValue('href'));
  expect(linksIn(first)).toEqual([under(at('fr', 'circular'))]);
  expect(linksIn(second)).toEqual(['ar', 'zh', 'en'].map((tag) => under(at(tag, 'circular-rev-1'))));
});

test('where the revision lacks the language, lists name the former version as such, and calendars go on', () => {
  const [former, revised] = [at('fr', 'circular'), at('fr', 'circular-rev-1')];
  const rows = textIn('/fr/', '.meetings li li');
  expect(rows).toContain('Invitation à la quatre-vingt-dixième session (version précédente)');
  expect(hrefsIn('/fr/', '.meetings li li a')).toContain(under(former));
  expect(hrefsIn(former, '.notice a')).toEqual([under(revised)]);
  expect(fileOf(states, 'fr/feed.xml')).toContain(`"${publicUrl(former)}"`);
  expect(fileOf(states, 'llms.txt')).toContain('session (version précédente)](');
  const calendar = fileOf(states, 'fr/meetings/conversation-90/agenda.ics').replaceAll('\r\n ', '');
  expect(calendar).toContain('DTSTART:20260513T083000Z');
  expect(calendar).toContain('Table ronde : données d’entraînement');
  const { days } = JSON.parse(fileOf(states, 'fr/meetings/conversation-90/agenda.json'));
  expect(days[0].items[0]).toMatchObject({
    start: '2026-05-13T10:30:00+02:00',
    title: expect.stringMatching(/^Table/),
  });
});

test('a document that was withdrawn says so also where it lacks the language', () => {
  expect(textIn(at('fr', 'letter'), '.notice')).toMatch(/^Ce document a été retiré\. \| Non disponible/);
});

test('symbols keep their direction in the names of Arabic versions, and tell versions apart in the help', () => {
  expect(textIn(at('ar', 'circular'), '.notice a')).toContain('(\u2066C. 9001 Rev.\u2069)');
  const names = textIn('/en/help/translations/', '.translations h3');
  expect(names).toContain('Invitation to the ninetieth session (\u2066C. 9001\u2069) previous version');
  expect(textIn('/en/help/translations/', '.translations code')).toContain('conversation-90/circular-rev-1');
});

test('hosts that read a list of redirects keep the part that was asked for', () => {
  const lines = fileOf(states, '_redirects').split('\n');
  expect(lines).toContain(
    `${under('/ar/meetings/conversation-90/programme/')} ${under('/ar/meetings/conversation-90/agenda/')} 301`,
  );
  expect(lines).toContain(
    `${under('/en/meetings/session-90/*')} ${under('/en/meetings/conversation-90/:splat')} 301`,
  );
  const first = lines.findIndex((line) => line.includes('*'));
  expect(lines.slice(first).every((line) => line === '' || line.includes('*'))).toBe(true);
});
