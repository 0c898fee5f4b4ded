/** A body with three organs, two languages, ten meetings, forty documents and thirty pages: outside parsers and validators read all its files. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { withoutIsolates } from '../../src/i18n/format.ts';
import { pageOf, pagesOf, publicUrl, textsOf, valuesOf } from '../support/built.ts';
import { contentLineProblems } from '../support/calendars.ts';
import { run, siteUrl } from '../support/run.ts';
import { siteInTwoLanguages as site } from '../support/sites.ts';
import { parserDifferences } from '../support/validators/calendars.ts';
import { bookProblems, readBook } from '../support/validators/epub.ts';
import { htmlProblems } from '../support/validators/html.ts';
import { schemaProblems, structuredDataProblems } from '../support/validators/json.ts';
import { foreignParts, linkChecker } from '../support/validators/links.ts';
import { scheduleProblems } from '../support/validators/schedule.ts';
import { readAtom, readSitemap } from '../support/validators/xml.ts';

/** The help is the same on every site. */
const pages = pagesOf(site.dist).filter(({ address }) => !address.includes('/help/'));
const filesAt = (pattern: string): string[] => globSync(pattern, { cwd: site.dist }).sort();
const textOf = (file: string): string => readFileSync(join(site.dist, file), 'utf8');
const jsonOf = (file: string) => JSON.parse(textOf(file));
/** The texts of the content, without a draft and a decision that waits for its date. */
const publishedTexts = (pattern: string): string[] =>
  globSync(pattern, { cwd: site.content }).filter((path) => !/navigation-1\/(?:note|decision)\./.test(path));
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(site.dist, file)));

test('check finds one version that is missing, and no other problem', async () => {
  const { code, output } = await run('check', {
    CONTENT_DIR: site.content,
    OUT_DIR: site.dist,
    CACHE_DIR: site.cache,
  });
  expect([code, output]).toEqual([0, expect.stringMatching(/version-missing .*\n0 errors, 1 warning\n$/)]);
});

test('its pages are valid, and their links lead to files and parts that exist', async () => {
  const problemsOf = linkChecker(site.dist, pagesOf(site.dist));
  expect(pages.length).toBeGreaterThan(300);
  for (const page of pages) {
    const ofHtml = await htmlProblems(page.source);
    expect
      .soft([page.address, ...ofHtml, ...problemsOf(page), ...foreignParts(page)])
      .toEqual([page.address]);
  }
});

test('a long report has the same addresses in both languages, and says how to cite its paragraphs', () => {
  const [report, rapport] = ['en', 'fr'].map((language) => {
    const path = `${language}/meetings/workshop-1/report/index.html`;
    return pageOf(path, textOf(path));
  });
  const [resolution = ''] = ['en/meetings/workshop-1/resolution/index.html'].map(textOf);
  expect(report).toBeDefined();
  expect(rapport).toBeDefined();
  if (!report || !rapport) return;
  const ids = valuesOf(report, '.numbered', 'id');
  expect(valuesOf(rapport, '.numbered', 'id')).toEqual(ids);
  expect(ids).toEqual(expect.arrayContaining(['p200', 'p27bis', 'p5-a-i-b', 'annex-3-p2-a']));
  const title = (page: typeof report, id: string) => valuesOf(page, `[id="${id}"] > a`, 'title');
  expect(title(report, 'p5-a-i-b')).toEqual(['paragraph 5(a)(i)(B)']);
  expect(title(rapport, 'p5-a-i-b')).toEqual(['paragraphe 5 a) i) B)']);
  expect(title(report, 'annex-2-p2-a')).toEqual(['Annex II, paragraph 2(a)']);
  expect(title(rapport, 'annex-2-p1')).toEqual(['Annexe II, paragraphe 1']);
  expect(textsOf(report, '#annex-2-p2 .correction')).toEqual([
    'Correction of 1 July 2024 (Annex II, paragraph 2(a)(i)): 2 → 3',
  ]);
  expect(textsOf(report, '#annex-1-p2 caption')).toEqual(['Table 1. Proposals by region']);
  expect(textsOf(report, '#annex-1-p2 th[scope="row"]')).toEqual(['Pacific', 'Caribbean']);
  expect(valuesOf(pageOf('resolution', resolution), '.numbered', 'id').slice(0, 3)).toEqual([
    'pp1',
    'pp2',
    'p1',
  ]);
});

test('schema.org has the terms of their structured data, which name organs and series', async () => {
  const indexed = pages.filter(({ source }) => source.includes('application/ld+json'));
  for (const { address, source } of indexed)
    expect.soft([address, ...(await structuredDataProblems(source))]).toEqual([address]);
  const series = textOf('en/series/navigation/index.html');
  expect(series).toContain('"@type":"EventSeries"');
  expect(series).toContain('Committee on Navigation');
});

test('three parsers read the same from its calendars', () => {
  const calendars = filesAt('**/*.ics');
  expect(calendars).toEqual(
    expect.arrayContaining([
      'en/calendar.ics',
      'fr/series/workshops/calendar.ics',
      'fr/organs/fish/calendar.ics',
      'en/meetings/workshop-1/agenda.ics',
    ]),
  );
  for (const file of calendars) {
    const calendar = textOf(file);
    const problems = [...contentLineProblems(calendar), ...parserDifferences(calendar)];
    expect.soft([file, ...problems]).toEqual([file]);
  }
});

test('the journal offers a calendar for each organ, which has the meetings of all its series', () => {
  const journal = pageOf('journal.html', textOf('en/journal/index.html'));
  const calendars = valuesOf(journal, '.journal-tools a', 'href').filter((href) =>
    href.startsWith('webcal:'),
  );
  expect(calendars.map((address) => address.replace(/^.*\/en\//, ''))).toEqual([
    'calendar.ics',
    'series/assembly/calendar.ics',
    'organs/fish/calendar.ics',
    'series/navigation/calendar.ics',
  ]);
  const uidsIn = (file: string) =>
    textOf(file)
      .match(/^UID:.*$/gm)
      ?.sort();
  expect(uidsIn('en/organs/fish/calendar.ics')).toEqual(
    ['fish', 'workshops'].flatMap((series) => uidsIn(`en/series/${series}/calendar.ics`) ?? []).sort(),
  );
});

test('an item in Tokyo is at the same instant in every file', () => {
  const start = '2024-11-12T09:30:00+09:00';
  const [day] = jsonOf('en/meetings/workshop-1/agenda.json').days;
  expect(day.items[1].start).toBe(start);
  expect(textOf('fr/meetings/workshop-1/agenda.ics')).toMatch(/^DTSTART:20241112T003000Z\r$/m);
  const page = pageOf('agenda.html', textOf('fr/meetings/workshop-1/agenda/index.html'));
  expect(valuesOf(page, '#sonar time', 'datetime')).toContain(start);
  const journal = pageOf('day.html', textOf('en/journal/2024-11-12/index.html'));
  expect(textsOf(journal, '.facts dd')).toContain('09:00–01:30 +1 day');
  // An item that ends after midnight.
  expect(day.items.at(-1)).toMatchObject({
    start: '2024-11-12T23:00:00+09:00',
    end: '2024-11-13T01:30:00+09:00',
  });
  expect(textOf('fr/meetings/workshop-1/agenda.ics')).toMatch(/^DTEND:20241112T163000Z\r$/m);
});

test('its data follow the schemas', () => {
  const schema = jsonOf('schemas/agenda.json');
  const formalSchema = jsonOf('schemas/formal-agenda.json');
  const agendas = filesAt('*/meetings/*/{agenda,programme}.json');
  expect(agendas).toHaveLength(14);
  for (const file of agendas) {
    const data = jsonOf(file);
    const problems = schemaProblems('items' in data ? formalSchema : schema, data);
    expect.soft([file, ...problems]).toEqual([file]);
  }
  for (const file of filesAt('*/meetings/*/schedule.json'))
    expect.soft([file, ...scheduleProblems(jsonOf(file))]).toEqual([file]);
});

test('a formal agenda has its numbers on its page, in its data, its book and its ZIP, beside a programme', () => {
  const folder = 'en/meetings/lakes-extraordinary';
  const page = pageOf('agenda.html', textOf(`${folder}/agenda/index.html`));
  expect(textsOf(page, '.document-text .numbered')).toEqual([
    '1. Opening of the session',
    '2. Adoption of the agenda',
    '3. Navigation at night',
    '3(a) Lights',
    '(b) Signals',
    '3 bis. Fees of the boatyards',
    '4. Election of officers',
    '5. Closing of the session',
  ]);
  expect(textsOf(page, '.item-status')).toEqual(['Deferred', 'Deleted']);
  const { items } = jsonOf('fr/meetings/lakes-extraordinary/agenda.json');
  expect(items[4]).toEqual({
    id: 'item-3b',
    number: '3(b)',
    label: 'b)',
    title: 'Signaux',
    of: 'item-3',
    status: 'deferred',
    url: expect.stringMatching(/\/agenda\/#item-3b$/),
  });
  const programme = pageOf('programme.html', textOf(`${folder}/programme/index.html`));
  expect(textsOf(programme, '#morning > div li a')).toEqual(['3(a) Lights', '3 bis. Fees of the boatyards']);
  expect(jsonOf(`${folder}/programme.json`).days[0].items[1].agendaItems).toEqual(['item-3a', 'item-3bis']);
  const meeting = pageOf('meeting.html', textOf(`${folder}/index.html`));
  expect(textsOf(meeting, 'section[aria-labelledby="page_items"] > ul > li > a')).toEqual([
    '2. Adoption of the agenda',
    '3. Navigation at night',
  ]);
  expect(textsOf(meeting, 'section[aria-labelledby="page_items"] > ul > li > ul a')).toEqual([
    'Repair of the lake house',
    'Floods',
  ]);
  expect(textOf(`${folder}/programme.ics`).replaceAll('\r\n ', '')).toContain(
    'Agenda items\\n- 3(a) Lights\\n- 3 bis. Fees of the boatyards',
  );
  expect(filesAt(`${folder}/*.ics`)).toEqual([`${folder}/programme.ics`]);
  const book = readBook(bytesOf(`${folder}/lakes-extraordinary.en.epub`));
  expect(book.texts['EPUB/documents/agenda.xhtml']).toContain(
    '<bdi dir="ltr">3 bis.</bdi> Fees of the boatyards',
  );
  const zip = Object.keys(unzipSync(bytesOf('meetings/lakes-extraordinary/lakes-extraordinary.zip')));
  expect(
    zip.filter((path) => /en\/(?:agenda|programme)\./.test(path)).map((path) => path.split('/').at(-1)),
  ).toEqual(expect.arrayContaining(['agenda.html', 'programme.html', 'programme.ics']));
});

test('a session of two weeks has sittings, rooms, side events and items that are taken up on several days', () => {
  const folder = 'en/meetings/lakes-extraordinary';
  const days = [3, 4, 5, 6, 9, 10, 11, 12, 13, 16].map((day) => `2024-12-${String(day).padStart(2, '0')}`);
  const meeting = pageOf('meeting.html', textOf(`${folder}/index.html`));
  expect(textsOf(meeting, '.meeting-facts dd')).toEqual(
    expect.arrayContaining([
      '09:30–12:30 and 14:00–17:00 each day',
      'Pier Room, Sail Room, Anchor Room and Library',
    ]),
  );
  const calendar = textOf(`${folder}/programme.ics`).replaceAll('\r\n ', '');
  const starts = [...calendar.matchAll(/^DTSTART:(\d{4})(\d\d)(\d\d)T/gm)].map(([, ...date]) =>
    date.join('-'),
  );
  expect([...new Set(starts)].sort()).toEqual(days);
  expect(starts).toHaveLength(31);
  expect(filesAt(`${folder}/programme/*.ics`)).toHaveLength(31);
  expect(calendar).toContain('LOCATION;LANGUAGE=en:Anchor Room\\, Lake house\\, Annecy\r\n');
  const { conference } = jsonOf('fr/meetings/lakes-extraordinary/schedule.json').schedule;
  expect(conference.days.map(({ date }: { date: string }) => date)).toEqual(days);
  expect(conference.rooms.map(({ name }: { name: string }) => name)).toEqual([
    'Plénière',
    'Salle du quai',
    'Salle de la voile',
    'Salle de l’ancre',
    'Bibliothèque',
  ]);
  const programme = jsonOf(`${folder}/programme.json`);
  expect(programme.days.map(({ date }: { date: string }) => date)).toEqual(days);
  const { items } = jsonOf(`${folder}/agenda.json`);
  expect(items[5].programme).toEqual([
    'morning',
    'fees-first',
    'small-boatyards',
    'drafting-fees',
    'fees-second',
    'fees-third',
    'fees-text',
    'adoption',
  ]);
  const agenda = pageOf('agenda.html', textOf(`${folder}/agenda/index.html`));
  const [times = ''] = textsOf(agenda, '#item-3bis + .formal-item .item-times').map(withoutIsolates);
  expect(times).toBe(
    'Taken up: Tue 3 December, 09:45–12:30; Thu 5 December, 09:30–12:30; Thu 5 December, 14:00–17:00; Fri 6 December, 14:30–16:30; Mon 9 December, 09:30–12:30; Wed 11 December, 09:30–12:30; Thu 12 December, 14:00–17:00; Mon 16 December, 14:00–16:30',
  );
  const page = pageOf('programme.html', textOf(`${folder}/programme/index.html`));
  expect(valuesOf(page, '.timeline-parallel', 'data-lanes')).toEqual(['2', '2', '2', '2']);
  expect(textsOf(page, '#drafting-fees .item-room, #otters .item-room')).toEqual([
    'Closed to the public · Anchor Room',
    'Anchor Room',
  ]);
  for (const day of days)
    expect(textsOf(pageOf('day.html', textOf(`en/journal/${day}/index.html`)), 'h2').join()).toContain(
      'Second extraordinary session',
    );
  expect(filesAt('en/journal/2024-12-{07,08,14,15}/index.html')).toEqual([]);
});

test('who speaks is in the agenda, its data, its calendar, its structured data and its book', () => {
  const agenda = 'en/meetings/navigation-1/agenda';
  const [{ items }] = jsonOf(`${agenda}.json`).days;
  expect(items[1].speakers[0]).toEqual({
    role: 'chair',
    name: 'Anna Keller',
    function: 'Chair of the Committee',
    affiliation: 'Port of Lucerne',
    country: 'CH',
  });
  const page = textOf(`${agenda}/index.html`);
  const lists = pageOf('agenda.html', page);
  expect(textsOf(lists, '#ferries .speakers li')[0]).toBe(
    'Chair: Anna Keller, Chair of the Committee, Port of Lucerne (Switzerland)',
  );
  expect(textsOf(lists, '.agenda-speakers > ul > li')).toHaveLength(3);
  expect(valuesOf(lists, '.agenda-speakers a', 'href')).toEqual([
    '#ferries',
    '#ferries',
    '#buoys',
    '#ferries',
  ]);
  expect(page).toContain(
    '"performer":[{"@type":"Person","name":"Anna Keller","jobTitle":"Chair of the Committee"',
  );
  expect(textOf(`${agenda}.ics`).replaceAll('\r\n ', '')).toContain(
    'Respondent: Claire Morel\\, Boatyard of Annecy (France)',
  );
  const book = readBook(bytesOf('fr/meetings/navigation-1/navigation-1.fr.epub'));
  expect(book.texts['EPUB/documents/agenda.xhtml']).toContain('Présidence : Anna Keller');
});

test('nothing of a draft, or of a decision that waits for its date, is published', () => {
  const words =
    /blue moorings|moorings under|mouillages (?:bleus|à l’étude)|bell buoys|bouées à cloche|three clappers|trois battants|CN\/1\/D\/9/i;
  const texts = filesAt('**/*.{html,json,ics,xml,md,txt}').map((file): [string, string] => [
    file,
    textOf(file),
  ]);
  const { book, zip } = {
    book: readBook(bytesOf('fr/meetings/navigation-1/navigation-1.fr.epub')).texts,
    zip: unzipSync(bytesOf('meetings/navigation-1/navigation-1.zip')),
  };
  const packed = Object.entries(zip).map(([file, bytes]): [string, string] => [file, strFromU8(bytes)]);
  expect(packed.length).toBeGreaterThan(20);
  const found = [...texts, ...Object.entries(book), ...packed].filter(([, text]) => words.test(text));
  expect(found.map(([file]) => file)).toEqual([]);
  for (const name of ['note', 'decision']) expect(filesAt(`**/meetings/navigation-1/${name}*`)).toEqual([]);
  expect(existsSync(join(site.dist, 'en/symbol/CN/1/D'))).toBe(false);
});

test('a workshop is not called a session', () => {
  const page = textOf('fr/meetings/workshop-1/agenda/index.html');
  expect(page).toContain('Atelier 1');
  expect(page).not.toContain('1re session');
  expect(textOf('en/documents/index.html')).toContain('Workshops, Workshop 1');
});

test('rooms, parallel items and a closed sitting are in its agenda, its data, its calendar, its structured data and its book', () => {
  const agenda = 'en/meetings/lakes-1/agenda';
  const source = textOf(`${agenda}/index.html`);
  const page = pageOf('agenda.html', source);
  expect(textsOf(page, '.parallel-times')).toEqual([
    'In parallel, 10:00–12:00',
    'In parallel, 12:00–14:00',
    'In parallel, 15:30–16:30',
  ]);
  expect(valuesOf(page, '.timeline-parallel', 'data-lanes')).toEqual(['2', '4', '2']);
  expect(textsOf(page, '#credentials .item-room, #statements .item-room, #boat .item-room')).toEqual([
    'Closed to the public · Otter Room',
    'Plenary',
    'Jetty',
  ]);
  const meeting = pageOf('meeting.html', textOf('en/meetings/lakes-1/index.html'));
  expect(textsOf(meeting, '.facts dd')).toContain('Reed Room, Heron Room, Otter Room and Jetty');
  const [{ items }] = jsonOf(`${agenda}.json`).days;
  expect(items.at(-2)).toMatchObject({ room: { id: 'otter', name: 'Otter Room' }, closed: true });
  const { rooms, days } = jsonOf('fr/meetings/lakes-1/schedule.json').schedule.conference;
  expect(rooms.map(({ name }: { name: string }) => name)).toEqual([
    'Plénière',
    'Salle des roseaux',
    'Salle du héron',
    'Salle de la loutre',
    'Ponton',
  ]);
  expect(days[0].rooms['Salle de la loutre']).toMatchObject([
    { slug: 'lakes-1-otters', subtitle: null },
    { slug: 'lakes-1-credentials', subtitle: 'À huis clos' },
  ]);
  const calendar = textOf(`${agenda}/credentials.ics`).replaceAll('\r\n ', '');
  expect(calendar).toContain('LOCATION;LANGUAGE=en:Otter Room\\, Annecy\r\n');
  expect(calendar).toContain('\\n\\nClosed to the public\\n\\n');
  expect(source).toContain('#places/lakes-1/otter","name":"Otter Room","containedInPlace":{"@id":"');
  const book = readBook(bytesOf('fr/meetings/lakes-1/lakes-1.fr.epub'));
  expect(book.texts['EPUB/documents/agenda.xhtml']).toContain('À huis clos · Salle de la loutre');
  const journal = pageOf('day.html', textOf('en/journal/2024-05-14/index.html'));
  expect(textsOf(journal, '.journal-room')).toContain('Closed to the public · Otter Room');
});

test('what is due at an hour says so on pages and in its calendar and its book', () => {
  const meeting = pageOf('meeting.html', textOf('en/meetings/navigation-1/index.html'));
  expect(valuesOf(meeting, '#charts time', 'datetime')).toEqual(['2024-09-20T12:00:00-04:00']);
  expect(valuesOf(meeting, '#charts span', 'data-open')).toEqual(['/2024-09-20T16:00:00Z']);
  expect(textsOf(meeting, '[data-open="/2024-10-04T16:00:00Z"] small')).toEqual([
    'until 4 October 2024, 18:00, Stresa time (UTC+2)',
  ]);
  const day = pageOf('day.html', textOf('fr/journal/2024-09-20/index.html'));
  expect(textsOf(day, '.journal-deadline small')).toEqual(['12:00, heure de l’Est nord-américain (UTC−4)']);
  const calendar = textOf('en/meetings/navigation-1/deadlines.ics').replaceAll('\r\n ', '');
  expect(calendar).toContain('DTSTART:20240920T160000Z\r\n');
  expect(calendar).not.toContain('DTEND');
  const book = readBook(bytesOf('en/meetings/navigation-1/navigation-1.en.epub'));
  expect(Object.values(book.texts).join()).toContain('20 September 2024, 12:00, Eastern Time (UTC−4)');
});

test('its feeds and its sitemap are valid, and lead to pages', async () => {
  const feeds = filesAt('**/feed.xml');
  expect(feeds).toEqual(expect.arrayContaining(['en/feed.xml', 'fr/series/fish/feed.xml']));
  for (const file of feeds) readAtom(textOf(file));
  const listed = (await readSitemap(textOf('sitemap.xml'))).map(({ url }) => url);
  const indexed = pagesOf(site.dist).filter(
    (page) =>
      valuesOf(page, 'meta[name="robots"]', 'content').length === 0 && !page.address.endsWith('/search/'),
  );
  expect(listed.sort()).toEqual(indexed.map(({ address }) => publicUrl(address)).sort());
});

test('its books have a valid structure', () => {
  const books = filesAt('**/*.epub');
  // Of ten meetings, of four pages at the top, and of one at its previous address, in two languages.
  expect(books).toHaveLength(30);
  for (const file of books) expect.soft([file, ...bookProblems(readBook(bytesOf(file)))]).toEqual([file]);
});

test('the ZIP of each meeting has all its documents in both languages', () => {
  for (const meeting of globSync('meetings/*', { cwd: site.content })) {
    const files = unzipSync(bytesOf(`${meeting}/${meeting.replace('meetings/', '')}.zip`));
    const names = publishedTexts(`${meeting}/*.md`).map((path) => {
      const [name, language] = path.split('/').at(-1)?.split('.') ?? [];
      return `${language}/${name}.html`;
    });
    const contained = Object.keys(files).map((path) => path.split('/').slice(-2).join('/'));
    expect(contained, meeting).toEqual(expect.arrayContaining(names));
    for (const [path, bytes] of Object.entries(files))
      if (path.endsWith('.html'))
        expect(strFromU8(bytes), path).not.toMatch(/>[^<]*(?:{{|undefined|\[object)/);
  }
});

test('the offline lists have every document and page, and each file of them exists', () => {
  const listed = filesAt('*/offline/**/*.json').flatMap((list) => Object.keys(jsonOf(list)));
  for (const file of new Set(listed))
    expect(existsSync(join(site.dist, file.endsWith('/') ? `${file}index.html` : file)), file).toBe(true);
  const documents = publishedTexts('{meetings,pages}/**/*.md').map((path) => {
    const [, name, language] = /^(.*)\.(en|fr)\.md$/.exec(path.replace(/^pages\//, '')) ?? [];
    return `${language}/${name}/`;
  });
  expect(listed).toEqual(expect.arrayContaining(documents));
});

test('the directory has each document, and each symbol leads to its own', () => {
  const directory = pageOf('en/documents/index.html', textOf('en/documents/index.html'));
  const symbols = publishedTexts('meetings/*/*.en.md').flatMap(
    (path) => /^symbol: (.*)$/m.exec(readFileSync(join(site.content, path), 'utf8'))?.[1] ?? [],
  );
  expect(symbols.length).toBeGreaterThan(30);
  const rows = textsOf(directory, 'tbody tr');
  expect(rows).toHaveLength(publishedTexts('meetings/*/*.en.md').length);
  for (const symbol of symbols)
    expect(
      rows.filter((row) => row.includes(symbol)),
      symbol,
    ).not.toEqual([]);
  expect(textOf('en/symbol/AL/1/2-Add.1/index.html')).toContain(
    '/some/base/en/meetings/lakes-1/working-paper-2-add-1/',
  );
});

test('the documents of a meeting are in groups, with additions after their document', () => {
  const page = pageOf('en/index.html', textOf('en/meetings/lakes-1/index.html'));
  expect(textsOf(page, '.document-group')).toContain('Position papers');
  const titles = textsOf(page, '.document-table th a').filter((text) => /pike|Ice/.test(text));
  expect(titles).toEqual([
    'Where pike spawn',
    'Where pike spawn: addendum',
    'Where pike spawn: corrigendum',
    'Ice on the lakes, 1950 to 2023',
  ]);
});

test('a day of two sittings has both in the facts of its meeting, in its calendar and in the journal', () => {
  const facts = pageOf('en/index.html', textOf('en/meetings/lakes-extraordinary/index.html'));
  expect(textsOf(facts, '.meeting-facts dd')).toContain('09:30–12:30 and 14:00–17:00 each day');
  const calendar = textOf('fr/series/assembly/calendar.ics').replaceAll('\r\n ', '');
  expect(calendar).toContain('09:30–12:30 et 14:00–17:00');
  expect(textOf('en/journal/2024-12-05/index.html')).toContain('09:30–12:30 and 14:00–17:00');
});

test('a meeting that was moved online or postponed says so in its calendar', () => {
  const calendar = textOf('en/calendar.ics').replaceAll('\r\n ', '');
  const events = calendar.split('BEGIN:VEVENT').filter((event) => event.includes('Committee on Navigation'));
  expect(events.join()).toContain(`${siteUrl}/en/meetings/navigation-2/`);
  const postponed = events.find((event) => event.includes('/navigation-2/')) ?? '';
  expect(postponed).toContain('20251007');
  expect(postponed).not.toContain('20250610');
});
