import { expect, test } from 'vitest';
import { siteWith } from '../../../tests/support/content.ts';
import { inState } from '../../../tests/support/meetings/states.ts';
import { compile } from '../../core/compile.ts';
import { type Language, languageTags } from '../../core/model/languages.ts';
import type { SourceFile } from '../../core/model/model.ts';
import { searchPageCount, searchPages } from './pages.ts';

const inAll = (name: string, text: string) =>
  [`${name}:`, ...languageTags.map((tag) => `  ${tag}: ${text}`)].join('\n');
const file = (path: string, ...lines: string[]): SourceFile => ({
  path,
  text: `${lines.join('\n')}\n`,
  hash: path,
});

const agenda = [
  '---',
  'title: Agenda <provisional>',
  'status: provisional',
  '---',
  '',
  '## 2024-03-13',
  '',
  '### 10:10–11:30 Panel 1: l’intelligence',
  '',
  '`panel` `#panel-1`',
  '',
  'One & [two](https://example.org/a).',
  '',
  '- Professor Ada `speaker`',
  '',
  '### 18:00 End',
  '',
  '`closing` `#end-1`',
  '',
  '---',
  '',
  '[End of document]',
];
const note = [
  '---',
  'title: Note',
  'status: final',
  '---',
  '',
  '## Background',
  '',
  '`#background`',
  '',
  '1. First[^1] word.',
  '',
  '2. Second.',
  '',
  '[^1]: A source.',
];

const { site, diagnostics } = compile(
  [
    file(
      'site.yaml',
      ...['name', 'shortName', 'organizer', 'description'].map((name) => inAll(name, 'Body')),
      'defaultLanguage: en',
      'url: https://example.org',
    ),
    file(
      'meetings/talk-9/meeting.yaml',
      'number: 9',
      inAll('name', 'Ninth talk'),
      inAll('theme', 'Data'),
      'start: 2024-03-13',
      'end: 2024-03-14',
      'timeZone: Europe/Zurich',
      inAll('place', 'Geneva'),
      inAll('venue', '—'),
      'hours: 10:00–18:00',
      'mode: hybrid',
      'interpretation: [en, fr]',
      'webcast: { live: true, recorded: true, url: https://example.org/live }',
      'registration: [{ mode: online, url: https://example.org/register, code: KEY7 }]',
      'contact: talk@example.org',
      'links:',
      '  - id: slides',
      '    url: https://example.org/slides',
      inAll('title', 'Slides of the eighth talk').replace(/^/gm, '    '),
      'earlier:',
      '  - number: 8',
      inAll('theme', 'Data of the eighth talk').replace(/^/gm, '    '),
      'deadlines:',
      '  - id: names',
      '    date: 2024-03-01',
      inAll('title', 'Names of delegates').replace(/^/gm, '    '),
    ),
    ...languageTags.map((tag) => file(`meetings/talk-9/agenda.${tag}.md`, ...agenda)),
    ...languageTags
      .filter((tag) => tag !== 'ar')
      .map((tag) => file(`meetings/talk-9/note.${tag}.md`, ...note)),
    file(
      'pages/about.en.md',
      ...['---', 'title: About & around', 'description: How to cite.', '---', ''],
      ...['## Cite an item', '', '`#cite`', '', 'Select its time.'],
    ),
  ],
  { base: '/base/' },
);
if (!site) throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error')));
const pages = (language: Language) => searchPages(site, language);
const pageAt = (address: string, language: Language = 'en') =>
  pages(language).find(({ url }) => url === `/${language}/meetings/talk-9/${address}`);
const content = (address: string, language: Language = 'en') => pageAt(address, language)?.body;

test('searchPages lists pages, meetings and documents by address, without the base path', () => {
  expect(pages('en').map(({ url }) => url)).toEqual([
    '/en/about/',
    '/en/meetings/talk-9/',
    '/en/meetings/talk-9/agenda/',
    '/en/meetings/talk-9/note/',
  ]);
});

test('searchPages leaves out a document that lacks the language', () => {
  expect(pages('ar').map(({ url }) => url)).toEqual(['/ar/meetings/talk-9/', '/ar/meetings/talk-9/agenda/']);
});

test('searchPageCount counts the pages of all languages', () => {
  expect(searchPageCount(site)).toBe(site.config.languages.flatMap(pages).length);
});

test('a page of content/pages has its texts, and no meeting and date', () => {
  const [page] = pages('en');
  expect(page?.facts).toEqual({ meeting: '', type: 'page', document: 'about', date: '' });
  expect(page?.shown).toEqual({ title: 'About & around', type: 'General information' });
  expect(page?.body).toContain('<p>How to cite.</p>');
  expect(page?.body).toContain('<h2 id="cite" data-pagefind-weight="3">Cite an item</h2>');
});

test('a page has the facts that narrow results and the texts that results show', () => {
  expect(pageAt('agenda/')?.facts).toEqual({
    meeting: 'talk-9',
    type: 'agenda',
    document: 'agenda',
    date: '2024-03-13',
  });
  expect(pageAt('agenda/', 'ru')?.shown).toEqual({
    title: 'Agenda <provisional>',
    type: 'Повестка дня',
    meeting: 'Ninth talk',
  });
  expect(pageAt('')?.facts).toMatchObject({ type: 'meeting', document: '', date: '2024-03-13' });
  expect(pageAt('')?.shown.date).toBe('13–14 March 2024');
  expect(content('agenda/')).toMatch(/^<h1 [^>]*>Agenda &lt;provisional&gt;<\/h1>/);
});

test('each part of an agenda is a heading with its id', () => {
  expect(content('agenda/')?.match(/<h[2-4].*<\/h[2-4]>/g)).toEqual([
    '<h2 id="2024-03-13" data-pagefind-weight="3">Wednesday, 13 March 2024</h2>',
    '<h3 id="panel-1" data-pagefind-weight="3"><time id="-time-panel-1" data-pagefind-weight="0.1">10:10–11:30</time> Panel 1: l’intelligence</h3>',
    '<h3 id="end-1" data-pagefind-weight="3"><time id="-time-end-1" data-pagefind-weight="0.1">18:00</time> End</h3>',
  ]);
});

test('a part keeps its words, without addresses and without the closing of the document', () => {
  expect(content('agenda/')).toMatch(/<p>One &(amp|#x26); <a>two<\/a>\.<\/p>/);
  expect(content('agenda/')).toContain('Professor Ada');
  expect(content('agenda/')).not.toContain('End of document');
});

test('paragraphs and footnotes are headings with their numbers, and footnote references are removed', () => {
  expect(content('note/')?.match(/<h[2-4].*?<\/h[2-4]>/g)).toEqual([
    '<h2 id="background" data-pagefind-weight="3">Background</h2>',
    '<h4 id="p1" data-pagefind-weight="3"><span data-pagefind-weight="0.1">1</span></h4>',
    '<h4 id="p2" data-pagefind-weight="3"><span data-pagefind-weight="0.1">2</span></h4>',
    '<h2 id="fn-1" data-pagefind-weight="3"><span data-pagefind-weight="0.1">1</span></h2>',
  ]);
  expect(content('note/')).toContain('First word.');
});

test('a meeting has everything that its page shows, in sections with the ids of that page', () => {
  expect(content('', 'fr')).toContain('<p data-topics="deadlines">Names of delegates\u00A0: 1 mars 2024</p>');
  expect(content('', 'zh')).toContain('<p data-topics="dates">日期：2024年3月13日至14日</p>');
  const text = content('', 'en') ?? '';
  expect(text.match(/(?<=<h2 id=")\w+/g)).toEqual([
    'page_facts',
    'page_deadlines',
    'page_registration',
    'page_links',
    'page_earlier',
  ]);
  for (const shown of [
    'Webcast: Live and on demand',
    'Interpretation: English and French',
    'Format: In person and online',
    'Hours: 10:00–18:00 each day',
    'Register to attend online',
    'Security code: KEY7',
    'Watch the webcast',
    'Contact: talk@example.org',
    'Slides of the eighth talk',
    'Data of the eighth talk',
  ])
    expect(text).toContain(`${shown}</p>`);
});

test('a fact whose value is a dash says nothing', () => {
  expect(content('', 'en')).not.toContain('Venue');
});

test('an item has the kinds that its page shows, unless its title says them', () => {
  expect(content('agenda/', 'en')).toContain('<p id="-kinds-end-1">Closing</p>');
  expect(content('agenda/', 'fr')).toContain('<p id="-kinds-end-1">Clôture</p>');
  expect(content('agenda/', 'en')).toContain('<p id="-kinds-panel-1">Panel discussion</p>');
});

test('a result of a meeting that was cancelled says so, and its page says why', () => {
  const [meeting, agenda] = searchPages(siteWith(inState('cancelled')), 'fr');
  expect(meeting?.shown.date).toBe('13–14 mars 2024 (annulée)');
  expect(agenda?.shown.meeting).toBe('First session, Français (annulée)');
  expect(meeting?.body).toContain('<p>Cette réunion a été annulée. Storm, Français</p>');
});
