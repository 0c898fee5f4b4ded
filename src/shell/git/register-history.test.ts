/** The history of a register over a sequence of commits: what each of them changes in pages, feeds, data and calendars, and what it does not. */
import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { type Content, type Edits, edited, validSite } from '../../../tests/support/content.ts';
import { createContentRepository } from '../../../tests/support/git/content-repository.ts';
import { validRegister } from '../../../tests/support/registers/valid-register.ts';
import type { Language } from '../../core/model/languages.ts';
import { translator } from '../../i18n/t.ts';
import { siteFeed } from '../../outputs/feeds/site-feed.ts';
import { urlsets } from '../../outputs/feeds/sitemap.ts';
import { entryNodes } from '../../outputs/jsonld/register.ts';
import { pageOfEachValue } from '../../pages/_static-paths.ts';
import { entryChangeLog } from '../../view/entry-change-log.ts';
import { plainFiles } from '../build/files.ts';
import type { CurrentSite } from '../content/site.ts';

const folder = '/registers/measures/entries/';
const facts = `${folder}jp-2.yaml`;
const texts = `${folder}jp-2.*.md`;

/** What readers and programs get of the entry `jp-2` in a language. */
function outputsOf({ site, history }: CurrentSite, language: Language) {
  const register = site.registers.find(({ id }) => id === 'measures');
  const entry = register?.entries.find(({ name }) => name === 'jp-2');
  if (!register || !entry) throw new Error('The site lacks the entry.');
  const t = translator(language, site.strings);
  const files = new Map(
    [...plainFiles({ site, history }, language)].map(({ address, content }) => [address, String(content())]),
  );
  const fileOf = (path: string) => files.get(`/${language}/registers/${path}`) ?? '';
  const datesIn = (feed: string) =>
    Object.fromEntries(
      (parseAtomFeed(feed).entries ?? []).map(({ links, updated }) => [
        links?.[0]?.href?.split('/').at(-2),
        updated?.slice(8, 10),
      ]),
    );
  const [set = ''] = urlsets(site, history);
  const dayOfPage = (path: string) =>
    set.match(
      new RegExp(
        `<loc>${site.config.url}/${language}/registers/measures/${path}</loc>\n<lastmod>2024-03-(..)`,
      ),
    )?.[1];
  const [node] = entryNodes({ config: site.config, language }, register, entry, {
    history,
    countries: site.countries,
  });
  const json = JSON.parse(fileOf('measures.json')).entries.find(({ id }: { id: string }) => id === 'jp-2');
  const news = (parseAtomFeed(siteFeed(site, history, language)).entries ?? []).map(
    ({ updated, summary, links }) => ({
      day: updated?.slice(8, 10),
      summary: typeof summary === 'string' ? summary : summary?.value,
      address: links?.[0]?.href,
    }),
  );
  return {
    url: json.url,
    log: entryChangeLog(t, language, register, entry, { history, countries: site.countries }).map(
      ({ date, entries }) => [
        date.slice(8),
        entries.map(({ subject, sentences }) => [subject, ...sentences]),
      ],
    ),
    modified: {
      json: json.modified?.slice(8, 10),
      jsonLd: JSON.stringify(node).match(/"dateModified":"2024-03-(..)/)?.[1],
      sitemap: dayOfPage('jp-2/'),
    },
    lastmod: {
      register: dayOfPage(''),
      japan: dayOfPage('country/jp/'),
      kenya: dayOfPage('country/ke/'),
    },
    feeds: {
      register: datesIn(fileOf('measures/feed.xml')),
      japan: datesIn(fileOf('measures/country/jp/feed.xml')),
      kenya: datesIn(fileOf('measures/country/ke/feed.xml')),
    },
    sequence: fileOf('measures/deadlines.ics').match(/SEQUENCE:(\d+)/)?.[1],
    news: news
      .filter(({ address }) => address?.endsWith('/measures/'))
      .map(({ day, summary }) => [day, summary]),
    deadline: news.find(({ address }) => address?.endsWith('/measures/#updates'))?.day,
  };
}

/** The entries of the change log of a day: a subject and its sentences. */
type Log = string[][];

interface Step {
  what: string;
  edits: Edits;
  /** What the change log says of it in each language in which it is a change; empty for a creation. */
  log: { en?: Log; fr: Log };
}

const country = 'its country changes';
const deadline = 'a deadline moves, and the source has an address of its own in French';

const steps: Step[] = [
  {
    what: 'an entry is added',
    edits: {
      [facts]: 'country: JP\nkind: law\nadopted: 2021\nsource: https://www.example.org/code\n',
      [texts]: '---\ntitle: Code\n---\n\nThree articles.\n',
    },
    log: { en: [], fr: [] },
  },
  {
    what: 'its facts change',
    edits: {
      [facts]: [
        ['kind: law', 'kind: strategy'],
        ['2021', '2021-05\nchecked: 2024-03-02'],
      ],
    },
    log: {
      en: [
        ['Kind, English', 'Strategy, English (previously Law, English)'],
        ['Adopted, English', 'May 2021 (previously 2021)'],
        ['Last checked on', '2 March 2024'],
      ],
      fr: [
        ['Kind, Français', 'Strategy, Français (auparavant : Law, Français)'],
        ['Adopted, Français', 'mai 2021 (auparavant : 2021)'],
        ['Dernière vérification', '2 mars 2024'],
      ],
    },
  },
  {
    what: 'its text changes in French',
    edits: { [`${folder}jp-2.fr.md`]: ['Three', 'Four'] },
    log: { fr: [['Résumé', 'texte révisé']] },
  },
  {
    what: 'it is withdrawn',
    edits: { [texts]: ['title: Code', 'title: Code\nstatus: withdrawn\nreason: Repealed'] },
    log: {
      en: [['Status', 'Withdrawn (previously Final)']],
      fr: [['État', 'Document retiré (auparavant : Version définitive)']],
    },
  },
  {
    what: 'it is restored',
    edits: { [texts]: ['\nstatus: withdrawn\nreason: Repealed', ''] },
    log: {
      en: [['Status', 'Final (previously Withdrawn)']],
      fr: [['État', 'Version définitive (auparavant : Document retiré)']],
    },
  },
  {
    what: country,
    edits: { [facts]: ['country: JP', 'country: KE'] },
    log: {
      en: [['Country, English', 'Kenya (previously Japan)']],
      fr: [['Country, Français', 'Kenya (auparavant : Japon)']],
    },
  },
  {
    what: deadline,
    edits: {
      '/registers/measures/register.yaml': ['2024-10-10', '2024-11-10'],
      [facts]: [
        'source: https://www.example.org/code',
        'source:\n  en: https://www.example.org/code\n  fr: https://www.example.org/loi',
      ],
    },
    log: {
      fr: [['Source, Français', 'https://www.example.org/loi (auparavant : https://www.example.org/code)']],
    },
  },
];

/** Day on which a step is committed. */
const dayOf = (what: string): string => `0${2 + steps.findIndex((step) => step.what === what)}`;

test('each commit changes what it is about in each language, and nothing else', async () => {
  const { commit, publish } = await createContentRepository();
  let content: Content = { ...validSite, ...validRegister };
  commit(1, content);
  const logs: Record<'en' | 'fr', [day: string, Log][]> = { en: [], fr: [] };
  for (const { what, edits, log } of steps) {
    const day = dayOf(what);
    content = edited(content, edits);
    commit(Number(day), content);
    const { rules, current } = await publish();
    expect(rules, what).toEqual([]);
    if (!current) throw new Error('There is no site.');
    const isMoved = day >= dayOf(country);
    const deadlineDay = day >= dayOf(deadline) ? day : '01';
    for (const language of ['en', 'fr'] as const) {
      const own = log[language];
      if (own) logs[language].unshift([day, own]);
      const [[modified] = ['']] = logs[language];
      const here = { 'jp-2': modified };
      expect(outputsOf(current, language), `${what}, in ${language}`).toEqual({
        url: `https://conversation.example.org/${language}/registers/measures/jp-2/`,
        log: logs[language].filter(([, entries]) => entries.length > 0),
        modified: { json: modified, jsonLd: modified, sitemap: modified },
        lastmod: {
          register: deadlineDay > modified ? deadlineDay : modified,
          japan: isMoved ? dayOf(country) : modified,
          kenya: isMoved ? modified : '01',
        },
        feeds: {
          register: { 'jp-1': '01', 'ke-1': '01', ...here },
          japan: { 'jp-1': '01', ...(!isMoved && here) },
          kenya: { 'ke-1': '01', ...(isMoved && here) },
        },
        sequence: deadlineDay === '01' ? '0' : '1',
        news: [
          ...logs[language].map(([each]) => [each, 'Code']),
          ['01', language === 'en' ? 'Act and Plan' : 'Act et Plan'],
        ],
        deadline: deadlineDay,
      });
    }
  }
  commit(9, edited(content, { [facts]: null, [texts]: null }));
  expect((await publish()).rules).toEqual(['document-deleted']);
});

test('facts that changed before an entry was published are not in its history', async () => {
  const { commit, publish } = await createContentRepository();
  const draft = edited(
    { ...validSite, ...validRegister },
    {
      [facts]: 'country: JP\nkind: law\n',
      [texts]: '---\ntitle: Code\nstatus: draft\n---\n\nThree articles.\n',
    },
  );
  const changed = edited(draft, { [facts]: ['law', 'strategy'] });
  commit(1, draft);
  commit(2, changed);
  commit(3, edited(changed, { [texts]: ['status: draft\n', ''] }));
  const { rules, current } = await publish();
  expect(rules).toEqual([]);
  if (!current) throw new Error('There is no site.');
  const { log, modified, news } = outputsOf(current, 'en');
  expect(log).toEqual([]);
  expect(modified).toEqual({ json: '03', jsonLd: '03', sitemap: '03' });
  expect(news).toEqual([
    ['03', 'Code'],
    ['01', 'Act and Plan'],
  ]);
});

test('the page and the feed of a country stay when its only entry gets another country', async () => {
  const { commit, publish } = await createContentRepository();
  const content = { ...validSite, ...validRegister };
  commit(1, content);
  // Was never published: the check refuses it.
  commit(
    2,
    edited(content, {
      [`${folder}ke-1.yaml`]: [
        ['KE', '../Kenya'],
        ['2019', 'soon'],
      ],
    }),
  );
  commit(3, edited(content, { [`${folder}ke-1.yaml`]: ['KE', 'JP'] }));
  const { rules, current } = await publish();
  expect(rules).toEqual([]);
  if (!current) throw new Error('There is no site.');
  const pages = pageOfEachValue().filter(({ params }) => params.lang === 'en' && params.field === 'country');
  expect(pages.map(({ params, props }) => [params.value, props.entries.length])).toEqual([
    ['jp', 2],
    ['ke', 0],
  ]);
  const file = [...plainFiles(current, 'en')].find(({ address }) => address.endsWith('/country/ke/feed.xml'));
  const feed = parseAtomFeed(String(file?.content()));
  expect(feed).toMatchObject({
    title: { value: 'Kenya: Measures, English' },
    updated: '2024-03-03T12:00:00Z',
  });
  expect(feed.entries ?? []).toEqual([]);
});

test('values that the check refused are not in the history of the entry', async () => {
  const { commit, publish } = await createContentRepository();
  const content = { ...validSite, ...validRegister };
  commit(1, content);
  const wrong: [string, string][] = [
    ['JP', '../Japan'],
    ['2019-04-17', 'soon'],
    ['2024-02-01', '2024-13-01'],
  ];
  commit(2, edited(content, { [`${folder}jp-1.yaml`]: wrong }));
  commit(3, content);
  const { current } = await publish();
  const register = current?.site.registers.find(({ id }) => id === 'measures');
  const entry = register?.entries.find(({ name }) => name === 'jp-1');
  if (!current || !register || !entry) throw new Error('The site lacks the entry.');
  const { site, history } = current;
  const { countries } = site;
  const log = entryChangeLog(translator('en', site.strings), 'en', register, entry, { history, countries });
  expect(log).toEqual([]);
});

test('a deadline whose date the check refused, and that was removed, is not in the calendar', async () => {
  const { commit, publish } = await createContentRepository();
  const content = { ...validSite, ...validRegister };
  const [path, text] = Object.entries(content).find(([name]) => name.endsWith('register.yaml')) ?? ['', ''];
  commit(1, content);
  commit(2, { ...content, [path]: text.replace('date: 2024-10-10', 'date: soon') });
  commit(3, { ...content, [path]: text.replace(/deadlines:[\s\S]*?(?=fields:)/, '') });
  const { current } = await publish();
  const files = current ? [...plainFiles(current, 'en')] : [];
  const calendar = String(
    files.find(({ address }) => address.endsWith('/measures/deadlines.ics'))?.content(),
  );
  expect(calendar).toContain('DTSTART;VALUE=DATE:20241010');
  expect(calendar).toContain('STATUS:CANCELLED');
});
