/** The model that core compiles from valid content. */
import { expect, test } from 'vitest';
import { type CompileCache, compile } from '../src/core/compile.ts';
import { languageTags } from '../src/core/model/languages.ts';
import type { AgendaItem, SourceFile } from '../src/core/model/model.ts';
import type { MemoizeByMeeting } from '../src/core/site/read-meetings.ts';
import { openCompileCache } from '../src/shell/content/compile-cache.ts';
import {
  agendaOf,
  type Content,
  type Edits,
  edited,
  filesOf,
  textOf,
  validMeeting,
  validSite,
  versionOf,
} from './support/content.ts';
import { temporaryFolder } from './support/disk.ts';

// ---- Agendas ------------------------------------------------------------------------------------------

const itemsOf = (edits: Edits = {}, name?: string): AgendaItem[] =>
  agendaOf(edits, name).days.flatMap(({ items }) => items);

/** The second item of the first day, with another heading in all languages. */
const itemWith = (heading: string): AgendaItem | undefined =>
  itemsOf({ 'agenda.*.md': ['### 11:00–11:30 Answers', heading] })[1];

test('an agenda has days and items with kinds, times, titles and the panel of questions', () => {
  const { days, intro, closing } = agendaOf({});
  const shown = days.map(({ date, items }) => [
    date,
    items.map(({ id, kinds, of, start, end, title }) => [id, kinds.join(' '), of, start, end, title]),
  ]);
  expect(shown).toEqual([
    [
      '2024-03-13',
      [
        ['panel-1', 'panel', undefined, '10:00', '11:00', 'Panel'],
        ['qa-1', 'qa', 'panel-1', '11:00', '11:30', 'Answers'],
      ],
    ],
    [
      '2024-03-14',
      [
        ['neurons', 'presentation fireside-chat', undefined, '10:00', '10:30', 'Neurons'],
        ['end', 'closing', undefined, '18:00', null, 'End'],
      ],
    ],
  ]);
  expect(intro).toBe('<p>Introduction.</p>');
  expect(closing).toBe('<p>[End of document]</p>');
});

test.each([
  ['11:00–11:30', 'en dash'],
  ['11:00-11:30', 'hyphen'],
  ['11.00 - 11.30', 'points and blanks'],
  ['١١:٠٠–١١:٣٠', 'Arabic-Indic digits'],
  ['۱۱:۰۰–۱۱:۳۰', 'Persian digits'],
  ['11：00～11：30', 'full-width signs'],
  ['11:00—11:30', 'em dash'],
])('reads the time %s (%s)', (written) => {
  const item = itemWith(`### ${written} Answers`);
  expect(item).toMatchObject({ start: '11:00', end: '11:30', title: 'Answers' });
});

test('reads an hour of one digit', () => {
  const item = itemsOf({ 'agenda.*.md': ['10:00–11:00', '9:00–10.00'] })[0];
  expect(item).toMatchObject({ start: '09:00', end: '10:00' });
});

test('a title keeps emphasis, and times after the first', () => {
  const suppressed = '<!-- suppress time-contradiction: the questions of an earlier item -->';
  expect(itemWith(`${suppressed}\n\n### 11:00–11:30 *Answers* to 10:00 questions`)).toMatchObject({
    title: 'Answers to 10:00 questions',
    titleHtml: '<em>Answers</em> to 10:00 questions',
  });
});

test('a list is a list of questions if all its points end in a question mark of any script', () => {
  for (const tag of languageTags) {
    expect(itemsOf({}, `agenda.${tag}.md`)[0]?.html).toContain('<ul class="questions">');
  }
  const asked = (first: string) => itemsOf({ 'agenda.en.md': ['- What?', `- ${first}`] })[0]?.html;
  expect(asked('“What?”')).toContain('class="questions"');
  expect(asked('What')).not.toContain('class="questions"');
});

test('speakers, documents and recordings are removed from the text of an item', () => {
  const item = itemsOf({
    'agenda.en.md': [
      'Abstract.\n',
      `Abstract.

- **Jane Doe**, Office \`speaker\`
- [Paper](note.en.md#p3) \`document\`
- [Film](https://example.org/film) \`recording\`
`,
    ],
  })[0];
  expect(item?.speakers).toEqual([{ html: '<strong>Jane Doe</strong>, Office', text: 'Jane Doe, Office' }]);
  expect(item?.documents).toEqual([{ url: '/en/meetings/session/note/#p3', title: 'Paper' }]);
  expect(item?.recordings).toEqual([{ url: 'https://example.org/film', title: 'Film' }]);
  expect(item?.html).toContain('<p>Abstract.</p>');
  expect(item?.html).toContain('<ul class="questions">');
  expect(item?.html).not.toContain('Jane');
});

// ---- Times --------------------------------------------------------------------------------------------

test.each([
  ['2023-09-20', '2023-09-20T10:00:00+02:00'],
  ['2024-03-13', '2024-03-13T10:00:00+01:00'],
  ['2025-10-28', '2025-10-28T10:00:00+01:00'],
])('10:00 in Zurich on %s is %s', (date, instant) => {
  const on = (day: string) => [`## ${day}`, `## ${day === '2024-03-13' ? date : '2025-10-29'}`] as const;
  const [item] = itemsOf({
    'meeting.yaml': [
      ['start: 2024-03-13', `start: ${date}`],
      ['end: 2024-03-14', 'end: 2025-10-29'],
    ],
    'agenda.*.md': [on('2024-03-13'), on('2024-03-14')],
  });
  expect(item).toMatchObject({ startInstant: instant, endInstant: instant.replace('T10', 'T11') });
});

test('a point in time has no end, and instants have the offset of the zone', () => {
  const items = itemsOf({ 'meeting.yaml': ['Europe/Zurich', 'Asia/Kolkata'] });
  expect(items.at(-1)).toMatchObject({ startInstant: '2024-03-14T18:00:00+05:30', endInstant: null });
});

// ---- Notes and circulars ------------------------------------------------------------------------------

test('a paragraph has its written number; one without a number continues the paragraph before it', () => {
  const { sections } = textOf({
    'note.*.md': [
      ['---\n\n## Background', '---\n\nForeword.\n\n## Background'],
      ['Second paragraph.', 'Second paragraph:\n\n   - one\n   - two'],
    ],
  });
  const shown = sections.map(({ id, title, paragraphs }) => [
    id,
    title,
    paragraphs.map(({ number, id, text }) => [number, id, text]),
  ]);
  expect(shown).toEqual([
    [null, '', [[null, null, 'Foreword.']]],
    [
      'background',
      'Background',
      [
        [1, 'p1', 'First paragraph.'],
        [2, 'p2', 'Second paragraph:\none\ntwo\nContinuation.'],
      ],
    ],
    [
      'aims',
      'Aims',
      [
        [3, 'p3', 'Third paragraph.'],
        [4, 'p4', 'Fourth paragraph.'],
      ],
    ],
  ]);
  expect(sections[1]?.paragraphs[1]?.html).toBe(
    '<p>Second paragraph:</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>Continuation.</p>',
  );
});

test('footnotes are numbered in the order of their first references, and each reference has an id', () => {
  const edits: Edits = {
    'note.*.md': [
      ['paragraph.[^1]', 'paragraph.[^b] Again.[^1] And again.[^b]'],
      ['[^1]: Footnote.', '[^1]: Footnote.\n\n[^b]: With a [link](#p1).'],
    ],
  };
  const { footnotes } = versionOf(edits, 'note.en.md');
  expect(footnotes.map(({ number, id, text, references }) => [number, id, text, references])).toEqual([
    [1, 'fn-1', 'With a link.', ['fnref-1', 'fnref-1-2']],
    [2, 'fn-2', 'Footnote.', ['fnref-2']],
  ]);
  expect(footnotes[0]?.html).toBe('<p>With a <a href="/en/meetings/session/note/#p1">link</a>.</p>');
  const reference = (number: number, id: string) =>
    `<sup><a href="#fn-${number}" id="${id}" role="doc-noteref">${number}</a></sup>`;
  expect(textOf(edits).sections[0]?.paragraphs[0]?.html).toBe(
    `<p>First paragraph.${reference(1, 'fnref-1')} Again.${reference(2, 'fnref-2')} And again.${reference(1, 'fnref-1-2')}</p>`,
  );
});

const written = (text: string, base = '/') =>
  textOf({ 'note.en.md': ['Continuation.', text] }, 'note.en.md', {
    base,
  }).sections[0]?.paragraphs[1]?.html.replace('<p>Second paragraph.</p>\n', '');

test('links between documents become addresses below the base of the site', () => {
  expect(written('[a](agenda.en.md#panel-1)', '/some/base/')).toBe(
    '<p><a href="/some/base/en/meetings/session/agenda/#panel-1">a</a></p>',
  );
  expect(written('[a][a]\n\n[a]: ../session/circular.en.md', '/some/base')).toBe(
    '<p><a href="/some/base/en/meetings/session/circular/">a</a></p>',
  );
  expect(written('[a](agenda.ar.md)')).toBe(
    '<p><a href="/ar/meetings/session/agenda/" hreflang="ar">a</a></p>',
  );
  expect(written('[a](https://example.org/a?b=c&d#e)', '/some/base/')).toBe(
    '<p><a href="https://example.org/a?b=c&#x26;d#e">a</a></p>',
  );
});

test('a single tilde stays a tilde, two mean strikethrough', () => {
  expect(written('About ~2 and ~~gone~~')).toBe('<p>About ~2 and <del>gone</del></p>');
});

test('a column of a table is aligned by a class, without inline style', () => {
  const html = written('| a | b |\n|:--|--:|\n| 1 | 2 |');
  expect(html).toContain('<th class="align-left">a</th>');
  expect(html).toContain('<td class="align-right">2</td>');
  expect(html).not.toMatch(/ (style|align)=/);
  expect(html).toContain('<div class="scroll" tabindex="0"><table>');
});

test('plain text keeps line breaks', () => {
  const text = textOf({ 'note.en.md': ['Continuation.', 'one\\\ntwo'] }).sections[0]?.paragraphs[1]?.text;
  expect(text).toBe('Second paragraph.\none\ntwo');
});

test('a circular has its fields and their positions', () => {
  const { title, symbol, date, status, fields } = versionOf({}, 'circular.fr.md');
  expect({ title, symbol, date, status }).toEqual({
    title: 'Circular',
    symbol: 'C. 1',
    date: '2024-01-15',
    status: 'final',
  });
  expect(fields['date']).toMatchObject({ line: 4, column: 7, endLine: 4, endColumn: 17 });
});

// ---- Sites --------------------------------------------------------------------------------------------

const options = { base: '/', crossCheck: true };

test('a draft is checked and not published', () => {
  const draft = {
    'note.*.md': ['title: Note', 'title: Note\nstatus: draft'],
    'circular.*.md': circularWithoutLinks,
  };
  const published = compile(filesOf(edited(validSite, draft)), options);
  expect(published.diagnostics).toEqual([]);
  expect(published.site?.meetings[0]?.documents.map(({ name }) => name)).toEqual(['agenda', 'circular']);

  const invalid = edited(edited(validSite, draft), { 'note.fr.md': ['4. Fourth', '5. Fourth'] });
  expect(compile(filesOf(invalid), options).diagnostics.map(({ rule }) => rule)).toEqual(['numbering']);
});

test('a translation that is a draft is left out of its document', () => {
  const { site } = compile(
    filesOf(
      edited(validSite, {
        'note.ru.md': ['title: Note', 'title: Note\nstatus: draft'],
        'circular.ru.md': circularWithoutLinks,
      }),
    ),
    options,
  );
  const note = site?.meetings[0]?.documents.find(({ name }) => name === 'note');
  expect(Object.keys(note?.versions ?? {})).toEqual(['ar', 'zh', 'en', 'fr', 'es']);
});

const circularWithoutLinks = '---\ntitle: Circular\nsymbol: C. 1\ndate: 2024-01-15\n---\n\nText.\n';

test('the order of the files changes nothing', () => {
  const files = filesOf(validSite);
  const turned = [...files.slice(7), ...files.slice(0, 7)].reverse();
  expect(compile(turned, options)).toStrictEqual(compile(files, options));
});

test('the latest meeting is first', () => {
  const other = (folder: string, year: string, number: string): Edits => ({
    [`/meetings/${folder}/meeting.yaml`]: (validSite['meetings/session/meeting.yaml'] ?? '')
      .replaceAll('2024-03', `${year}-03`)
      .replace('number: 1', `number: ${number}`),
  });
  const content = edited(validSite, {
    ...other('a', '2023', '8'),
    ...other('b', '2025', '3'),
    ...other('c', '2025', '4'),
  });
  const { site } = compile(filesOf(content), options);
  expect(site?.meetings.map(({ id }) => id)).toEqual(['c', 'b', 'session', 'a']);
});

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
