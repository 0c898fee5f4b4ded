/** The sample in `content/` says what the official documents say, in every language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vitest from 'vitest';
import { expect } from 'vitest';
import { compile } from '../../src/core/compile.ts';
import { languageTags } from '../../src/core/model/languages.ts';
import type { Document, Meeting } from '../../src/core/model/model.ts';
import { helpLanguages } from '../../src/core/model/wording.ts';
import { agendaJson } from '../../src/outputs/data/agenda-json.ts';
import { readContent } from '../../src/shell/content/read.ts';
import { root } from '../support/run.ts';
import { isSample, sampleContent } from '../support/sample.ts';

const describe = vitest.describe.runIf(isSample);
const test = vitest.test.runIf(isSample);

const { files, diagnostics: unread } = isSample
  ? await readContent(sampleContent)
  : { files: [], diagnostics: [] };
const { site, diagnostics } = compile(files, { base: '/', crossCheck: true });

test('the sample has four meetings with 24 documents, no errors and no warnings', () => {
  expect([...unread, ...diagnostics]).toEqual([]);
  expect(site?.meetings.map(({ id, start, end }) => [id, start, end])).toEqual([
    ['conversation-12', '2025-10-28', '2025-10-29'],
    ['conversation-9', '2024-03-13', '2024-03-14'],
    ['conversation-8', '2023-09-20', '2023-09-21'],
    ['conversation-1', '2019-09-27', '2019-09-27'],
  ]);
  const versions = site?.meetings.flatMap(({ documents }) => documents.map((document) => document.versions));
  expect(versions?.map((each) => Object.keys(each))).toEqual([
    languageTags,
    languageTags,
    languageTags,
    languageTags,
  ]);
});

// ---- Agendas ------------------------------------------------------------------------------------------

/** Start, end where there is one, kinds, and the panel that questions and answers belong to. */
const session8 = {
  count: 25,
  offset: '+02:00',
  days: {
    '2023-09-20': [
      '10:00 10:10 opening',
      '10:10 10:20 keynote',
      '10:20 10:40 presentation',
      '10:40 11:30 panel',
      '11:30 11:50 qa of panel-1',
      '11:50 12:40 panel',
      '12:40 13:00 qa of panel-2',
      '13:00 15:00 break',
      '15:00 15:40 panel',
      '15:40 16:10 qa of panel-3',
      '16:10 17:30 panel',
      '17:30 17:50 qa of panel-4',
      '17:50 18:00 closing',
    ],
    '2023-09-21': [
      '10:00 10:05 opening',
      '10:05 10:20 presentation',
      '10:20 11:20 panel',
      '11:20 11:40 qa of panel-5',
      '11:40 12:40 panel',
      '12:40 13:00 qa of panel-6',
      '13:00 15:00 break',
      '15:00 15:15 presentation',
      '15:15 16:30 sharing',
      '16:30 17:45 open-floor',
      '17:45 18:00 closing',
      '18:00 - closing',
    ],
  },
};

const session9 = {
  count: 23,
  offset: '+01:00',
  days: {
    '2024-03-13': [
      '10:00 10:10 opening',
      '10:10 11:30 panel',
      '11:30 12:00 fireside-chat',
      '12:00 12:30 presentation',
      '12:30 13:00 presentation',
      '13:00 15:00 break',
      '15:00 16:00 panel',
      '16:00 16:30 qa of panel-2',
      '16:30 17:30 panel',
      '17:30 17:55 qa of panel-3',
      '17:55 18:00 closing',
    ],
    '2024-03-14': [
      '10:00 10:05 opening',
      '10:05 11:00 panel',
      '11:00 11:20 qa of panel-4',
      '11:20 11:40 presentation',
      '11:40 12:40 panel',
      '12:40 13:00 qa of panel-5',
      '13:00 15:00 break',
      '15:00 15:15 presentation',
      '15:15 15:35 presentation fireside-chat',
      '15:35 16:50 sharing',
      '16:50 17:45 open-floor',
      '17:45 18:00 closing',
    ],
  },
};

describe.each([
  ['conversation-8', session8],
  ['conversation-9', session9],
])('the agenda of %s', (id, { count, offset, days }) => {
  const url = 'https://example.org';
  const jsonOf = (language: (typeof languageTags)[number]) => {
    const { meeting, document } = find(id, 'agenda');
    const version = document.versions[language];
    if (version?.body.type !== 'agenda') throw new Error(`${id} has no agenda in ${language}`);
    return agendaJson(meeting, version, version.body, url);
  };

  test.each(languageTags)('has the days and times of the meeting: %s', (language) => {
    const json = jsonOf(language);
    expect(json).toMatchObject({ meeting: id, language, timeZone: 'Europe/Zurich' });
    const items = json.days.flatMap((day) => day.items);
    expect(items).toHaveLength(count);
    const shown = json.days.map(({ date, items }) => [
      date,
      items.map(({ start, end, kinds, of }) => [start, end, kinds.join(' '), of]),
    ]);
    expect(shown).toEqual(
      Object.entries(days).map(([date, rows]) => [date, rows.map((row) => expectedItem(row, date, offset))]),
    );
    for (const { id: item, title, url: address } of items) {
      expect(title).not.toBe('');
      expect(address).toBe(`${url}/${language}/meetings/${id}/agenda/#${item}`);
    }
  });

  test('has the same items under the same ids in all languages', () => {
    const ids = languageTags.map((language) =>
      jsonOf(language).days.map(({ items }) => items.map((item) => item.id)),
    );
    for (const each of ids) expect(each).toEqual(ids[0]);
    // The panels are numbered in their order.
    const panels = ids[0]?.flat().filter((item) => item.startsWith('panel-'));
    expect(panels).toEqual(panels?.map((_, index) => `panel-${index + 1}`));
  });
});

function expectedItem(row: string, date: string, offset: string): (string | null | undefined)[] {
  const [times = '', of] = row.split(' of ');
  const [start, end, ...kinds] = times.split(' ');
  const instant = (time: string | undefined) => `${date}T${time}:00${offset}`;
  return [instant(start), end === '-' ? null : instant(end), kinds.join(' '), of];
}

function find(id: string, name: string): { meeting: Meeting; document: Document } {
  const meeting = site?.meetings.find((each) => each.id === id);
  const document = meeting?.documents.find((each) => each.name === name);
  if (!meeting || !document) throw new Error(`${id} has no ${name}`);
  return { meeting, document };
}

// ---- The note and the circular ------------------------------------------------------------------------

test.each(languageTags)('the background note has 17 numbered paragraphs and 6 footnotes: %s', (language) => {
  const version = find('conversation-1', 'note').document.versions[language];
  const sections = version?.body.type === 'text' ? version.body.sections : [];
  const numbers = sections.map(({ paragraphs }) =>
    paragraphs.flatMap(({ number }) => (number === null ? [] : [Number(number)])),
  );
  expect(numbers.filter((each) => each.length > 0)).toEqual([
    [1, 2, 3, 4, 5, 6, 7, 8],
    [9, 10, 11, 12],
    [13, 14],
    [15],
    [16, 17],
  ]);
  const paragraphs = new Map(
    sections.flatMap((section) => section.paragraphs.map((each) => [Number(each.number), each.html])),
  );
  expect(
    [1, 2, 3, 4, 5, 7].map((number) => /id="(fnref-\d+)"/.exec(paragraphs.get(number) ?? '')?.[1]),
  ).toEqual(['fnref-1', 'fnref-2', 'fnref-3', 'fnref-4', 'fnref-5', 'fnref-6']);
  expect(version?.footnotes.map(({ id }) => id)).toEqual(['fn-1', 'fn-2', 'fn-3', 'fn-4', 'fn-5', 'fn-6']);
  // Paragraph 8 continues in one without a number; paragraph 11 lists four outcomes.
  expect(paragraphs.get(8)?.match(/<p>/g)).toHaveLength(2);
  expect(paragraphs.get(11)?.match(/<li>/g)).toHaveLength(4);
});

test.each(languageTags)('the circular has its symbol and its date: %s', (language) => {
  const version = find('conversation-12', 'circular').document.versions[language];
  expect(version).toMatchObject({ symbol: 'C. 9284', date: '2025-09-24' });
});

test('the twelfth session has three deadlines on one day, and an agenda that is still to come', () => {
  const { meeting } = find('conversation-12', 'circular');
  expect(meeting.deadlines.map(({ date }) => date)).toEqual(['2025-10-10', '2025-10-10', '2025-10-10']);
  expect(meeting.expected).toEqual(['agenda']);
  expect(meeting.earlier.map(({ number, meeting: id }) => [number, id])).toEqual([
    [{ count: 9 }, 'conversation-9'],
    [{ count: 10 }, undefined],
    [{ count: 11 }, undefined],
  ]);
});

// ---- The register -------------------------------------------------------------------------------------

/** Country or organization, type of measure, status, date, and where there is one the date of entry into force. */
const measures = {
  'au-thaler': 'AU decision final 2022-04-13',
  'br-2338': 'BR bill pending 2024-12-10',
  'ca-consultation': 'CA strategy closed 2023-10-12',
  'cn-interim': 'CN legislation in-force 2023-07-10 2023-08-15',
  'coe-225': 'COE treaty open 2024-09-05',
  'de-44b': 'DE legislation in-force 2021-05-31 2021-06-07',
  'ep-j-8-20': 'EP decision final 2021-12-21',
  'eu-2019-790': 'EU legislation in-force 2019-04-17',
  'eu-2024-1689': 'EU legislation in-force 2024-06-13 2024-08-01',
  'gb-9-3': 'GB legislation in-force 1988',
  'gb-29a': 'GB legislation in-force 2014 2014-06-01',
  'gb-thaler': 'GB decision final 2023-12-20',
  'il-opinion': 'IL guidance in-force 2022-12-18',
  'jp-30-4': 'JP legislation in-force 2018 2019-01-01',
  'kr-basic': 'KR legislation in-force 2025-01-21 2026-01-22',
  'sg-243': 'SG legislation in-force 2021 2021-11-21',
  'us-16190': 'US guidance in-force 2023-03-16',
};

describe('the sample register', () => {
  const [register] = site?.registers ?? [];
  const entries = register?.entries ?? [];

  test('has the measures, with their facts', () => {
    const facts = entries.map(({ name, facts: { values } }) => [
      name,
      ['country', 'kind', 'status', 'date', 'effective'].flatMap((id) => values[id] ?? []).join(' '),
    ]);
    expect(Object.fromEntries(facts)).toEqual(measures);
  });

  test('has each measure in all languages, and none that is said to be checked', () => {
    for (const { versions, facts } of entries) {
      expect(Object.keys(versions)).toEqual(languageTags);
      expect(facts.checked).toBeUndefined();
    }
  });

  test.each(languageTags)('is linked from the circular, which gives its deadline: %s', (language) => {
    const { links } = find('conversation-12', 'circular').document.versions[language] ?? {};
    expect(links?.map(({ file }) => file)).toContain('registers/ai-ip/register.yaml');
    expect(register?.deadlines.map(({ date }) => date)).toEqual(['2025-10-10']);
    expect(register?.contact).toBe('frontier.tech@wipo.int');
  });
});

test('the sample has the meeting of the guide to a first circular', () => {
  for (const language of helpLanguages) {
    const guide = readFileSync(join(root, 'src/help', language, 'first-circular.md'), 'utf8');
    const [, meeting] = /file=content\/meetings\/([\w-]+)\//.exec(guide) ?? [];
    expect(site?.meetings.map(({ id }) => id)).toContain(meeting);
  }
});
