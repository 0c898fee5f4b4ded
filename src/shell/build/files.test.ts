import { globSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Content,
  check,
  type Edits,
  edited,
  filesOf,
  publishable,
  validSite,
} from '../../../tests/support/content.ts';
import { below, git, importCommits, initRepository } from '../../../tests/support/git/git.ts';
import { secondMeeting, seriesYaml, withSeries } from '../../../tests/support/meetings/series.ts';
import { type Compiled, compile } from '../../core/compile.ts';
import { versionsOf } from '../../core/site/traverse.ts';
import type { CurrentSite } from '../content/site.ts';
import { siteUrls } from '../content/site-urls.ts';
import { fileMiddleware } from '../dev/file-middleware.ts';
import { sha256 } from '../digest.ts';
import { readHistory } from '../git/history.ts';
import { cacheKey, filesOfMeeting } from '../output/unit-keys.ts';
import { filesUnit, plainFiles, siteUnits } from './files.ts';

const panel = '`panel` `#panel-1`';
const answers = '`qa` `#qa-1` `of #panel-1`';
const spanish = 'meetings/session/agenda.es.md';

const inAll = (...edits: readonly (readonly [string, string])[]) => by({ 'agenda.*.md': edits });
const by =
  (edits: Edits) =>
  (content: Content): Content =>
    edited(content, edits);

/** One commit after the other, a day apart. */
const steps = {
  first: by({}),
  moved: inAll(['### 10:00–11:00 Panel', '### 10:15–11:00 Panel']),
  renamed: inAll(['### 10:15–11:00 Panel', '### 10:15–11:00 Discussion']),
  swapped: inAll(
    [`### 10:15–11:00 Discussion\n\n${panel}`, `### 10:15–10:45 Answers\n\n${answers}`],
    [`### 11:00–11:30 Answers\n\n${answers}`, `### 10:45–11:30 Discussion\n\n${panel}`],
  ),
  retranslated: by({
    'agenda.fr.md': [
      ['Discussion', 'Débat'],
      ['[End of document]', '[Fin du document]'],
    ],
  }),
  blanks: inAll(['Introduction.\n', 'Introduction.\n\n']),
  elsewhere: by({ 'meeting.yaml': ['en: Geneva, English', 'en: Bern, English'] }),
  due: by({ 'meeting.yaml': ['date: 2024-02-01', 'date: 2024-02-08'] }),
  listed: by({
    'meeting.yaml': [
      'deadlines:\n',
      'deadlines:\n  - id: papers\n    date: 2024-01-01\n    title: {ar: P, zh: P, en: P, fr: P, ru: P, es: P}\n',
    ],
  }),
  removed: inAll([`### 10:15–10:45 Answers\n\n${answers}\n`, '']),
  restored: inAll(['## 2024-03-14', `### 12:00–12:30 Answers\n\n${answers}\n\n## 2024-03-14`]),
  untranslated: by({ 'agenda.es.md': null, 'circular.es.md': null }),
  later: (content: Content) => ({
    ...content,
    ...Object.fromEntries(
      Object.entries(content).map(([path, text]) => [path, text.replace('12:00–12:30', '12:00–12:45')]),
    ),
  }),
  translated: (content: Content) => ({
    ...content,
    [spanish]: content['meetings/session/agenda.en.md'] ?? '',
  }),
  withdrawn: inAll(['status: provisional', 'status: withdrawn\nreason: Postponed']),
} satisfies Record<string, (content: Content) => Content>;

type Step = keyof typeof steps;
const names = Object.keys(steps) as Step[];

let state: Content = validSite;
const states = Object.values(steps).map((change) => {
  state = change(state);
  return state;
});

const folder = await mkdtemp(join(tmpdir(), 'rostrum-calendars-'));
afterAll(() => rm(folder, { recursive: true }));
const content = join(folder, 'content');
const dist = (name: string) => join(folder, name);

/** The site after each step, and its calendars by path. */
const sites = {} as Record<Step, CurrentSite>;
const calendars = {} as Record<Step, Map<string, string>>;

beforeAll(async () => {
  await mkdir(content);
  initRepository(folder);
  importCommits(
    folder,
    states.map((tree, day) => ({ date: `${dayAfterFirst(day)}T09:00:00Z`, tree: below('content', tree) })),
  );
  const hashes = git(folder, ['rev-list', '--reverse', 'main']).split('\n');
  for (const [index, step] of names.entries()) {
    await writeFile(join(folder, '.git/refs/heads/main'), `${hashes[index]}\n`);
    sites[step] = await withHistory(check(states[index] ?? {}));
    calendars[step] = calendarsOf(sites[step]);
  }
}, 60_000);

const dayAfterFirst = (days: number): string =>
  new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10);

/** Reads the history of a site up to the newest commit. */
async function withHistory(compiled: Compiled): Promise<CurrentSite> {
  const site = publishable(compiled);
  const history = await readHistory({
    content,
    cacheDir: join(folder, 'cache'),
    base: '/',
    published: new Map([...versionsOf(site)].map((version) => [version.file, version])),
    urls: siteUrls(site.config),
    timeZones: { session: 'Europe/Zurich' },
  });
  return { site, history, base: '/', code: '' };
}

const calendarsOf = (source: CurrentSite): Map<string, string> =>
  new Map(
    source.site.config.languages.flatMap((language) =>
      [...plainFiles(source, language)]
        .filter(({ address }) => address.endsWith('.ics'))
        .map(({ address, content }): [string, string] => [address.slice(1), String(content())]),
    ),
  );

/** Returns the properties of an entry in a calendar of a step. */
function entryAt(step: Step, address: string, end: string): Record<string, string> {
  const calendar = calendars[step].get(address) ?? '';
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  const text =
    lines
      .join('\n')
      .split('BEGIN:VEVENT\n')
      .find((entry) => entry.includes(`${end}\nTRANSP`)) ?? '';
  return Object.fromEntries(
    text
      .split('\n')
      .map((line) => /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? [])
      .map(([, name = '', value = '']) => [name, value]),
  );
}

const item = (step: Step, id: string, language = 'en') =>
  entryAt(step, `${language}/meetings/session/agenda.ics`, `agenda/#${id}`);

const sequences = (id: string, language = 'en', from: Step[] = names) =>
  Object.fromEntries(from.map((step) => [step, Number(item(step, id, language)['SEQUENCE'])]));

test('UID and address stay the same after every change', () => {
  const known = new Set(
    names.map((step) => JSON.stringify([item(step, 'qa-1')['UID'], item(step, 'qa-1')['URL']])),
  );
  expect(known.size).toBe(1);
  for (const step of names)
    expect([...calendars[step].keys()]).toContain('en/meetings/session/agenda/qa-1.ics');
});

test('SEQUENCE rises exactly when the time or the location changed', () => {
  expect(sequences('qa-1')).toEqual({
    first: 0,
    moved: 0,
    renamed: 0,
    swapped: 1,
    retranslated: 1,
    blanks: 1,
    elsewhere: 2,
    due: 2,
    listed: 2,
    removed: 3,
    restored: 4,
    untranslated: 4,
    later: 5,
    translated: 5,
    withdrawn: 6,
  });
  expect(Object.values(sequences('panel-1')).slice(0, 5)).toEqual([0, 1, 1, 2, 2]);
});

test('SEQUENCE is the same in all languages, also in one that was added later', () => {
  for (const step of ['swapped', 'removed', 'withdrawn'] as const)
    expect(item(step, 'qa-1', 'fr')['SEQUENCE']).toBe(item(step, 'qa-1')['SEQUENCE']);
  expect(item('translated', 'qa-1', 'es')['SEQUENCE']).toBe('5');
});

test('LAST-MODIFIED depends on the text of the language', () => {
  const modified = (step: Step, language: string) => item(step, 'panel-1', language)['LAST-MODIFIED'];
  expect(modified('moved', 'en')).toBe('20240102T090000Z');
  expect(modified('retranslated', 'fr')).toBe('20240105T090000Z');
  expect(modified('retranslated', 'en')).toBe('20240104T090000Z');
  expect(item('renamed', 'end')['LAST-MODIFIED']).toBe('20240101T090000Z');
});

test('a removed item is cancelled, and one that was restored is not', () => {
  expect(
    ['swapped', 'removed', 'restored', 'withdrawn'].map((step) => item(step as Step, 'qa-1')['STATUS']),
  ).toEqual(['TENTATIVE', 'CANCELLED', 'TENTATIVE', 'CANCELLED']);
});

test('a deadline keeps its entry when its date or its position in the list changes', () => {
  const due = (step: Step) => entryAt(step, 'en/calendar.ics', '/session/#names');
  expect(names.map((step) => due(step)['SEQUENCE'])).toEqual(
    names.map((_, index) => (index < names.indexOf('due') ? '0' : '1')),
  );
  expect(new Set(names.map((step) => due(step)['UID'])).size).toBe(1);
  expect(due('listed')['LAST-MODIFIED']).toBe(due('due')['LAST-MODIFIED']);
});

test('a change of white space changes no byte', () => {
  expect(calendars.blanks).toEqual(calendars.retranslated);
});

test('the key of the files of a meeting changes whenever one of them does', () => {
  for (const [index, step] of names.slice(1).entries())
    for (const language of sites[step].site.config.languages) {
      const [before, after] = [sites[names[index] ?? step], sites[step]].map((current) => {
        const meeting = current.site.meetings[0];
        if (!meeting) throw new Error('There is no meeting.');
        const ofMeeting = [...plainFiles(current, language)].filter(({ address }) =>
          address.includes('/meetings/'),
        );
        return {
          key: cacheKey(filesOfMeeting(current, meeting, language)),
          files: ofMeeting.map(({ address, content }) => `${address} ${sha256(content()).toString('hex')}`),
        };
      });
      if (String(before?.files) !== String(after?.files))
        expect(before?.key, `${step} in ${language}`).not.toBe(after?.key);
    }
});

test('the key of the calendar of the series changes whenever the calendar does, and not with a text', () => {
  const states = names.map((step) => {
    const current = sites[step];
    const calendar = [...plainFiles(current, 'en')].find(({ address }) => address === '/en/calendar.ics');
    return { step, key: siteUnits(current, 'en', '')[0]?.key(), text: String(calendar?.content()) };
  });
  for (const [index, { step, key, text }] of states.slice(1).entries())
    if (text !== states[index]?.text) expect(key, step).not.toBe(states[index]?.key);
  const keyOf = (name: Step) => states.find(({ step }) => step === name)?.key;
  expect(keyOf('blanks')).toBe(keyOf('retranslated'));
  expect(new Set(states.map(({ text }) => text)).size).toBeGreaterThan(2);
});

test('the names of a series are in the keys of its files, and of no other meeting', async () => {
  const publishedWith = (yaml: string) =>
    withHistory(
      compile(
        filesOf(
          edited(validSite, {
            ...withSeries('tides', yaml),
            '/meetings/assembly-5/meeting.yaml': secondMeeting('5', 'assembly'),
          }),
        ),
        { base: '/' },
      ),
    );
  const [before, after] = await Promise.all([
    publishedWith(seriesYaml),
    publishedWith(seriesYaml.replaceAll('Committee on Tides', 'Commission on Tides')),
  ]);
  const keysOf = (current: CurrentSite) =>
    new Map(
      [
        ...siteUnits(current, 'en', ''),
        ...current.site.meetings.map((meeting) => filesUnit(current, meeting, 'en', '')),
      ].map(({ name, key }) => [name, key()]),
    );
  const earlier = keysOf(before);
  const changed = [...keysOf(after)].filter(([name, key]) => earlier.get(name) !== key);
  expect(changed.map(([name]) => name)).toEqual(['series en', 'feed en series/tides', 'files en session']);
});

test('two builds of the same commit write the same bytes', async () => {
  const write = async (current: CurrentSite, name: string) => {
    for (const language of current.site.config.languages) {
      for (const unit of siteUnits(current, language, dist(name))) await unit.make();
      for (const meeting of current.site.meetings)
        await filesUnit(current, meeting, language, dist(name)).make();
    }
  };
  await write(sites.withdrawn, 'once');
  const again = compile(filesOf(states.at(-1) ?? {}), { base: '/' });
  await write(await withHistory(again), 'again');
  const files = globSync('**/*.*', { cwd: dist('again') }).sort();
  expect(files).toEqual(globSync('**/*.*', { cwd: dist('once') }).sort());
  expect(files).toEqual(expect.arrayContaining([...calendars.withdrawn.keys()]));
  for (const file of files)
    expect(readFileSync(join(dist('again'), file)).equals(readFileSync(join(dist('once'), file)))).toBe(true);
});

test('the development server serves the files that the build writes', () => {
  const now = sites.withdrawn;
  const serve = fileMiddleware(() => now);
  const answer = (url: string) => {
    let body: string | undefined;
    const headers: Record<string, string> = {};
    const response = {
      setHeader: (name: string, value: string) => {
        headers[name] = value;
      },
      end: (text: string) => {
        body = text;
      },
    };
    serve({ url } as never, response as never, () => {});
    return { body, type: headers['Content-Type'] };
  };
  const file = 'fr/meetings/session/agenda/qa-1.ics';
  expect(answer(`/${file}?x`)).toEqual({
    body: calendars.withdrawn.get(file),
    type: 'text/calendar; charset=utf-8',
  });
  expect(answer('/fr/meetings/session/agenda/none.ics').body).toBeUndefined();
  expect(answer('/de/calendar.ics').body).toBeUndefined();
});
