/** `npm run new`: its files are valid, and it writes none that would not be. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { languageTags, nativeNameOf } from '../../src/core/model/languages.ts';
import type { Document } from '../../src/core/model/model.ts';
import { createDesk, minutes } from '../support/commands/staff.ts';
import { seriesYaml } from '../support/meetings/series.ts';

const desk = createDesk('forum-12', 'forum-9');
const dates = ['--start', '2026-03-11', '--end', '2026-03-13', '--zone', 'Europe/Zurich'];
const revision = ['--revises', 'circular', '--symbol', 'F. 412 Rev. 1', '--date', '2025-10-06'];
const documentNames = ['agenda', 'circular', 'note'];

test(
  'a new meeting with its documents is valid, as drafts and when published',
  async () => {
    await desk.done('new', 'meeting', 'forum-13', ...dates, '--hours', '10:00–18:00');
    expect(desk.read('meetings/forum-13/meeting.yaml')).toContain(
      'en: Forum on Tidal Data, thirteenth session',
    );
    await desk.done('new', 'agenda', 'forum-13');
    await desk.done('new', 'circular', 'forum-13', '--symbol', 'F. 430', '--date', '2026-01-15');
    await desk.done('new', 'note', 'forum-13');
    await desk.done('new', 'document', 'forum-13', '--name', 'list-of-participants');
    await desk.done('new', 'circular', 'forum-12', ...revision);
    expect(await desk.done('check')).toContain('No problems found.');

    const drafts = [...documentNames.map((name) => `forum-13/${name}`), 'forum-12/circular-rev-1'];
    for (const name of drafts)
      for (const tag of languageTags)
        desk.write(`meetings/${name}.${tag}.md`, (text) =>
          text.replace('status: draft', 'status: provisional'),
        );
    desk.commit();
    const checked = await desk.done('check', '--lang', 'en');
    expect(
      checked.match(/^\S+ {2}\w+ {2}[\w-]+/gm)?.every((line) => line.endsWith('  warning  drafting-mark')),
    ).toBe(true);
    for (const name of documentNames) expect(checked).toContain(`meetings/forum-13/${name}.fr.md`);
    const { site } = await desk.compile();
    const published = new Map(
      site.meetings.flatMap(({ id, documents }) =>
        documents.map((document): [string, Document] => [`${id}/${document.name}`, document]),
      ),
    );
    for (const name of drafts)
      expect(Object.keys(published.get(name)?.versions ?? {}).sort()).toEqual(languageTags.toSorted());
    expect(published.get('forum-12/circular')?.revisedBy).toBe('circular-rev-1');
    expect([...published.keys()]).not.toContain('forum-13/list-of-participants');
  },
  minutes,
);

test(
  'a revision starts with the text, the languages and the translation state of the previous version',
  async () => {
    const own = createDesk('forum-12', 'forum-9');
    const circular = (tag: string) => `meetings/forum-12/circular.${tag}.md`;
    const state =
      'publishFrom: 2025-09-24\ncorrections:\n  - date: 2025-09-25\n    at: agenda\n    text: T.\n';
    for (const tag of languageTags)
      own.write(circular(tag), (text) => text.replace('status: final\n', state).replaceAll('\n', '\r\n'));
    // The title is outdated in five languages, and so it is in the copy.
    own.write(circular('en'), (text) => text.replace('title: ', 'title: New '));
    const before = own.all();
    await own.done('new', 'circular', 'forum-12', ...revision);
    expect(Object.entries(own.all()).filter(([path]) => before[path] !== undefined)).toEqual(
      Object.entries(before),
    );
    for (const tag of languageTags) {
      const [front = '', ...body] = own
        .read(`meetings/forum-12/circular-rev-1.${tag}.md`)
        .split('---\n')
        .slice(1);
      expect(front).not.toMatch(/publishFrom|corrections|2025-09/);
      expect(front).toMatch(
        /symbol: F\. 412 Rev\. 1\ndate: 2025-10-06\n[\s\S]*revises: circular\nstatus: draft\n/,
      );
      expect(before[circular(tag)]?.replaceAll('\r\n', '\n')).toContain(`---\n${body.join('---\n')}`);
    }
    const [row = ''] = /^forum-12\/circular-rev-1.*$/m.exec(await own.done('translations')) ?? [];
    expect(row.split(/\s{2,}/).slice(1)).toEqual([
      '1 outdated',
      '1 outdated',
      'source',
      ...Array(3).fill('1 outdated'),
    ]);
    await own.refused('circular-rev-1 revises circular already', 'new', 'circular', 'forum-12', ...revision);
  },
  minutes,
);

test(
  'refuses to start a document that was published before',
  async () => {
    const own = createDesk('forum-12', 'forum-9');
    own.remove('meetings/forum-12/circular.', 'meetings/forum-12/translations');
    const fields = ['--symbol', 'F. 999', '--date', '2025-10-06'];
    await own.refused('forum-12/circular was published on', 'new', 'circular', 'forum-12', ...fields);
  },
  minutes,
);

test(
  'a new meeting belongs to a series, and takes its names from the last one of that series',
  async () => {
    const own = createDesk('forum-12', 'forum-9');
    writeFileSync(join(own.folders.CONTENT_DIR ?? '', 'series.yaml'), seriesYaml);
    for (const [id, series] of [
      ['forum-12', 'tides'],
      ['forum-9', 'assembly'],
    ] as const)
      own.write(`meetings/${id}/meeting.yaml`, (text) => `series: ${series}\n${text}`);
    own.commit();
    await own.done('new', 'meeting', 'tides-13', ...dates, '--series', 'tides', '--number', '13bis');
    expect(parse(own.read('meetings/tides-13/meeting.yaml'))).toMatchObject({
      series: 'tides',
      number: '13bis',
      name: { en: 'Forum on Tidal Data, thirteenth session' },
    });
    // The same number in another series.
    await own.done('new', 'meeting', 'tides-12', ...dates, '--series', 'assembly', '--number', '12');
    expect(await own.done('check')).toContain('No problems found.');
    const lakes = ['meeting', 'lakes-1', ...dates, '--series', 'tide'];
    await own.refused('"tide" is not a series of the site. Did you mean "tides"?', 'new', ...lakes);
    await own.misused('--series ', 'new', 'meeting', 'lakes-1', ...dates);
  },
  minutes,
);

const meeting = (...words: string[]) => ['meeting', ...words, ...dates];
test.each<[reason: string, args: string[]]>([
  ['There is a meeting forum-9 already', meeting('forum-9')],
  ['12 is the number of forum-12', meeting('forum-14', '--number', '12')],
  ['"Europe/Zurick" is not a time zone', [...meeting('forum-14'), '--zone', 'Europe/Zurick']],
  ['would end on 2026-03-01, before it starts', [...meeting('forum-14'), '--end', '2026-03-01']],
  ['Did you mean "Europe/Zurich"?', [...meeting('forum-14'), '--zone', 'europe/zurich']],
  ['forum-9 has a document agenda already', ['agenda', 'forum-9']],
  ['Did you mean "forum-9"?', ['agenda', 'Forum-9']],
  ['--revises agenda', ['agenda', 'forum-9']],
  ['circular is not of the type note, but circular.', ['note', 'forum-12', '--revises', 'circular']],
  ['has no document "circulr". Did you mean "circular"?', ['circular', 'forum-12', '--revises', 'circulr']],
  ['"print" is not a valid name', ['document', 'forum-9', '--name', 'print']],
])('refuses, and writes nothing: %s', (reason, args) => desk.refused(reason, 'new', ...args), minutes);

test.each<[reason: string, args: string[]]>([
  // Neither the name nor the city can be derived from the last meeting.
  ['--name-ar ', meeting('assembly-1')],
  ['--place-en ', [...meeting('forum-14'), '--zone', 'Asia/Tokyo']],
  ['--symbol ', ['circular', 'forum-9', '--date', '2024-01-15']],
  ['There is a circular already', ['circular', 'forum-12', '--symbol', 'C. 1', '--date', '2025-01-15']],
  ['--symbol needs --revises.', ['note', 'forum-9', '--symbol', 'C. 1']],
  ['Use either --name or --revises', ['note', 'forum-9', '--revises', 'note', '--name', 'note-2']],
  ['Unknown subcommand "agend". Did you mean "agenda"?', ['agend', 'forum-9']],
  ['Missing subcommand: site, series, meeting, agenda', []],
])('rejects a wrong command line: %s', (reason, args) => desk.misused(reason, 'new', ...args), minutes);

// ---- A register ------------------------------------------------------------------------------------------

const inSix = (option: string, text: string): string[] =>
  languageTags.flatMap((tag) => [`--${option}-${tag}`, `${text}, ${nativeNameOf(tag)}`]);
const laws = ['register', 'laws', ...inSix('title', 'Laws'), ...inSix('introduction', 'Laws on data')];

test(
  'a new register with an entry is valid, as a draft and when published',
  async () => {
    const own = createDesk('forum-12', 'forum-9');
    await own.refused('There is no register yet.', 'new', 'entry', 'laws/jp-1');
    await own.done('new', ...laws, '--contact', 'laws@example.org');
    expect(parse(own.read('registers/laws/register.yaml'))).toMatchObject({
      title: { ru: 'Laws, Русский' },
      introduction: { zh: 'Laws on data, 中文' },
      contact: 'laws@example.org',
      fields: [{ id: 'country' }, { id: 'adopted' }, { id: 'source' }],
    });
    const source = [
      '--set',
      'source.fr=https://www.example.org/fr',
      '--set',
      'source.en=https://www.example.org/en',
    ];
    await own.done('new', 'entry', 'laws/jp-1', ...source, '--set', 'country=JP');
    expect(parse(own.read('registers/laws/entries/jp-1.yaml'))).toEqual({
      country: 'JP',
      source: { fr: 'https://www.example.org/fr', en: 'https://www.example.org/en' },
    });
    const next = await own.done('new', 'entry', 'laws/jp-2', '--set', 'country=JP');
    expect(next).toContain('Add the other facts to jp-2.yaml: adopted, source.');
    expect(await own.done('check')).toContain('No problems found.');
    for (const tag of languageTags)
      own.write(`registers/laws/entries/jp-1.${tag}.md`, (text) => text.replace('status: draft\n', ''));
    const { site } = await own.compile();
    expect(
      site.registers.map(({ id, entries }) => [
        id,
        entries.map(({ name, versions }) => [name, Object.keys(versions).length]),
      ]),
    ).toEqual([['laws', [['jp-1', languageTags.length]]]]);

    const entry = (...words: string[]) => ['new', 'entry', ...words];
    await own.refused('There is a register laws already.', 'new', ...laws);
    await own.refused('No entry can have the name print', ...entry('laws/print'));
    await own.refused('laws has an entry jp-1 already.', ...entry('laws/jp-1'));
    await own.refused('There is no register "law". Did you mean "laws"?', ...entry('law/jp-3'));
    await own.refused('"laws" is not an entry.', ...entry('laws'));
    await own.refused('Did you mean "GB"?', ...entry('laws/gb-1', '--set', 'country=UK'));
    await own.refused(
      'There is no field "kind".',
      ...entry('laws/gb-1', '--set', 'country=GB', '--set', 'kind=law'),
    );
    await own.misused('--set country= Country or organization', ...entry('laws/gb-1'));
    await own.misused('--set GB: write a field and its value', ...entry('laws/gb-1', '--set', 'GB'));
  },
  minutes,
);

// ---- Pages ---------------------------------------------------------------------------------------------

test(
  'new pages in folders are valid, as drafts and when published, and their translations can be recorded',
  async () => {
    const own = createDesk('forum-9');
    const page = (...words: string[]) => ['new', 'page', ...words];
    await own.refused(
      'There is no page rules yet. Start it first: npm run new -- page rules',
      ...page('rules/fees'),
    );
    await own.refused('No page can have the name search', ...page('search'));
    await own.refused('"Rules" is not the name of a page.', ...page('Rules'));
    await own.misused('--order first: write a whole number', ...page('rules', '--order', 'first'));
    await own.done(...page('rules', '--order', '10'));
    await own.done(...page('pages/rules/fees'));
    await own.refused('There is a page rules/fees already.', ...page('rules/fees'));
    expect(own.read('pages/rules.fr.md')).toContain('status: draft\norder: 10\n');
    expect(await own.done('check')).toContain('No problems found.');
    for (const tag of languageTags)
      for (const name of ['rules', 'rules/fees'])
        own.write(`pages/${name}.${tag}.md`, (text) => text.replace('status: draft\n', ''));
    const { site } = await own.compile();
    expect(site.pages.map(({ name, versions }) => [name, Object.keys(versions).length])).toEqual([
      ['rules', languageTags.length],
      ['rules/fees', languageTags.length],
    ]);

    await own.refused('There is no page "rules/fee". Did you mean "rules/fees"?', ...record('rules/fee'));
    await own.done(...record('rules/fees'), 'fr');
    own.write('pages/rules/fees.en.md', (text) => `${text}\nNo fee is due.\n`);
    const listed = await own.done('translations');
    expect(listed).toMatch(/^pages\/rules\/fees .* 1 outdated/m);
    expect(listed).toMatch(/pages\/rules\/fees\.fr\.md:\d+:\d+ {2}introduction {2}changed in .*fees\.en\.md/);
  },
  minutes,
);

const record = (page: string): string[] => ['translations', 'record', `pages/${page}`];

// ---- A site ---------------------------------------------------------------------------------------------

const address = ['--url', 'https://rivers.example.org/forum/'];

/** A content folder that is empty, but has a history: that of the fixture. */
function emptyDesk() {
  const own = createDesk('forum-12');
  own.remove('');
  return own;
}

test(
  'a site in two languages: meetings and documents have these languages and no others',
  async () => {
    const own = emptyDesk();
    const names = ['--name-en', 'River Forum', '--name-fr', 'Forum des rivières: eau'];
    const output = await own.done('new', 'site', '--languages', 'fr, en', ...address, ...names);
    expect(output).toContain('npm run new -- meeting');
    expect(Object.keys(own.all())).toEqual(['README.md', 'site.yaml']);
    expect(parse(own.read('site.yaml'))).toEqual({
      languages: ['fr', 'en'],
      defaultLanguage: 'en',
      url: 'https://rivers.example.org/forum/',
      name: { fr: 'Forum des rivières: eau', en: 'River Forum' },
      shortName: { fr: 'Forum des rivières: eau', en: 'River Forum' },
      organizer: { fr: 'Forum des rivières: eau', en: 'River Forum' },
      description: {
        fr: 'Ordres du jour, circulaires et autres documents\u00a0: Forum des rivières: eau.',
        en: 'Agendas, circulars and other documents: River Forum.',
      },
    });
    expect(await own.done('check')).toContain('No problems found.');
    const places = ['--place-fr', 'Bâle', '--place-en', 'Basel'];
    await own.done('new', 'meeting', 'forum-1', ...dates, ...places, ...names);
    await own.done('new', 'agenda', 'forum-1');
    await own.done('new', 'note', 'forum-1');
    expect(Object.keys(own.all())).toEqual([
      'README.md',
      'meetings/forum-1/agenda.en.md',
      'meetings/forum-1/agenda.fr.md',
      'meetings/forum-1/meeting.yaml',
      'meetings/forum-1/note.en.md',
      'meetings/forum-1/note.fr.md',
      'site.yaml',
    ]);
    expect(await own.done('check')).toContain('No problems found.');
    await own.refused('There is a site already', 'new', 'site', '--languages', 'en', ...address, ...names);
    const arabic = ['--name-ar', 'منتدى'];
    await own.refused('"ar" is not a language of the site', 'new', 'meeting', 'forum-2', ...dates, ...arabic);
  },
  minutes,
);

test(
  'a site in all languages, with an author’s README in French for a French site',
  async () => {
    const own = emptyDesk();
    const texts = languageTags.flatMap((tag) => [
      `--name-${tag}`,
      `Forum, ${nativeNameOf(tag)}`,
      `--organizer-${tag}`,
      `Office, ${nativeNameOf(tag)}`,
    ]);
    const contact = ['--contact', 'forum@example.org', '--default-language', 'fr'];
    await own.done('new', 'site', ...address, ...texts, ...contact);
    expect(parse(own.read('site.yaml'))).toMatchObject({
      languages: languageTags,
      defaultLanguage: 'fr',
      organizer: { ru: 'Office, Русский' },
      contact: 'forum@example.org',
    });
    expect(own.read('README.md')).toContain('Ce dossier contient tous les textes du site.');
    expect(await own.done('check')).toContain('No problems found.');
  },
  minutes,
);

const empty = emptyDesk();
const inEnglish = ['site', '--languages', 'en', '--name-en', 'River Forum'];
test.each<[reason: string, args: string[]]>([
  ['"de" is not a supported language.', ['site', '--languages', 'en,de']],
  ['"en" is in the list twice.', ['site', '--languages', 'en fr en']],
  ['"fr" is not a language of the site.', [...inEnglish, ...address, '--default-language', 'fr']],
  ['"fr" is not a language of the site.', [...inEnglish, ...address, '--name-fr', 'Forum']],
  ['"rivers.example.org" is not the address of a site.', [...inEnglish, '--url', 'rivers.example.org']],
  ['field-value', [...inEnglish, ...address, '--contact', 'forum']],
  ['There is no site yet. Start one first: npm run new -- site', meeting('forum-1')],
  ['There is no site yet.', ['agenda', 'forum-1']],
])('refuses, and writes no site: %s', (reason, args) => empty.refused(reason, 'new', ...args), minutes);

test(
  'names everything that a new site lacks',
  () => empty.misused('Missing options:\n  --url ', 'new', 'site', '--languages', 'en'),
  minutes,
);

test(
  'refuses content that would have errors',
  async () => {
    const night = ['--start', '2026-03-29', '--end', '2026-03-29', '--hours', '02:00–03:30'];
    await desk.done('new', 'meeting', 'forum-15', ...night, '--zone', 'Europe/Zurich');
    await desk.refused('02:00 does not exist in Europe/Zurich', 'new', 'agenda', 'forum-15');
  },
  minutes,
);

test(
  'the first series is that of all meetings, and others follow',
  async () => {
    const own = createDesk('forum-12', 'forum-9');
    const yaml = (id: string) => own.read(`meetings/${id}/meeting.yaml`);
    const before = yaml('forum-12');
    const output = await own.done('new', 'series', 'forum');
    expect(output).toContain('The site looks the same until there is a second series');
    expect(yaml('forum-12')).toBe(before.replace('number: 12\n', 'number: 12\nseries: forum\n'));
    expect(yaml('forum-9')).toContain('series: forum\n');
    expect(parse(own.read('series.yaml')).organs.forum.name.en).toBe(parse(own.read('site.yaml')).name.en);
    expect(await own.done('check')).toContain('No problems found.');

    const names = (prefix: string, text: string) =>
      languageTags.flatMap((tag) => [`--${prefix}-${tag}`, `${text} ${nativeNameOf(tag)}`]);
    const commission = [...names('name', 'TIDE'), ...names('short-name', 'T')];
    await own.misused('--name-ar', 'new', 'series', 'tides');
    await own.refused('There is a series forum already.', 'new', 'series', 'forum', ...commission);
    await own.refused(
      'There is no organ "forun".',
      'new',
      'series',
      'tides',
      '--parent',
      'forun',
      ...commission,
    );
    own.write('series.yaml', (text) => `${text}\n# The end.\n`);
    await own.done('new', 'series', 'tides', '--parent', 'forum', ...commission);
    const labs = [...names('name', 'LAB'), ...names('short-name', 'L')];
    await own.done('new', 'series', 'labs', '--organ', 'tides', ...labs);
    const { organs, series } = parse(own.read('series.yaml'));
    expect(organs.tides).toMatchObject({ parent: 'forum', name: { fr: 'TIDE Français' } });
    expect(series).toMatchObject({
      tides: { organ: 'tides' },
      labs: { organ: 'tides', name: { en: 'LAB English' } },
    });
    expect(own.read('series.yaml')).toMatch(/\n\n# The end\.\n$/);
    const { site } = await own.compile();
    expect(site.series.map(({ id }) => id)).toEqual(['forum', 'tides', 'labs']);
  },
  minutes,
);
