import { expect, test } from 'vitest';
import { type Edits, siteWith } from '../../../tests/support/content.ts';
import { inState } from '../../../tests/support/meetings/states.ts';
import { readAtom } from '../../../tests/support/validators/xml.ts';
import { type Change, type History, noHistory } from '../../core/history/history.ts';
import { languageTags } from '../../core/model/languages.ts';
import type { MeetingState } from '../../core/site/meeting-state.ts';
import { uidOf } from '../calendar/uid.ts';
import { siteFeed } from './site-feed.ts';

const historyOf = (files: Record<string, [date: string, change: Change][]>): History => ({
  coverage: 'complete',
  head: '2024-06-01T00:00:00Z',
  files: Object.fromEntries(
    Object.entries(files).map(([path, revisions]) => [
      `meetings/session/${path}`,
      revisions.map(([date, change]) => ({ date, commit: date, changes: [change] })),
    ]),
  ),
});

const valuesOf = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'g'))].map(([, value = '']) => value);

test.for(languageTags)('the feed is valid by RFC 4287: %s', (language) => {
  const xml = siteFeed(siteWith(), noHistory, language);
  expect(readAtom(xml).entries).toHaveLength(4);
  expect(xml).toContain(`xml:lang="${language}"`);
});

test('the parser rejects a feed without an id', () => {
  expect(() => readAtom('<feed xmlns="http://www.w3.org/2005/Atom"><title>No id</title></feed>')).toThrow();
});

test('documents and deadlines have ids of their own in each language', () => {
  const ids = valuesOf(siteFeed(siteWith(), noHistory, 'fr'), 'id').slice(1);
  expect(ids.sort()).toEqual(
    [...['agenda', 'note', 'circular'].map((name) => ['documents', name]), ['deadlines', 'names']]
      .map((part) => `urn:uuid:${uidOf('session', ...part, 'fr')}`)
      .sort(),
  );
});

test('the title of a deadline has its day, or its hour with the time zone', () => {
  const titles = (edits: Edits) => valuesOf(siteFeed(siteWith(edits), noHistory, 'en'), 'title');
  expect(titles({})).toContain('By 1 February 2024: Names, English');
  expect(titles({ 'meeting.yaml': ['date: 2024-02-01', 'date: 2024-02-01T18:00'] })).toContain(
    'By 1 February 2024, 18:00, Geneva, English time (UTC+1): Names, English',
  );
});

test('without a history, the dates in the content decide', () => {
  const xml = siteFeed(siteWith(), noHistory, 'en');
  expect(valuesOf(xml, 'updated')).toEqual([
    '2024-03-13T00:00:00Z',
    '2024-03-13T00:00:00Z',
    '2024-02-01T00:00:00Z',
    '2024-02-01T00:00:00Z',
    '2024-01-15T00:00:00Z',
  ]);
  expect(valuesOf(xml, 'published')).toEqual([]);
});

test('with a history, an entry has the instants of its creation and of its last change', () => {
  const xml = siteFeed(
    siteWith(),
    historyOf({
      'note.en.md': [
        ['2024-05-02T08:00:00Z', { type: 'text', id: 'p1' }],
        ['2024-04-01T08:00:00Z', { type: 'created' }],
      ],
    }),
    'en',
  );
  const entry = xml.split('<entry>')[1];
  expect(entry).toContain(`<id>urn:uuid:${uidOf('session', 'documents', 'note', 'en')}</id>`);
  expect(entry).toContain('<published>2024-04-01T08:00:00Z</published>');
  expect(entry).toContain('<updated>2024-05-02T08:00:00Z</updated>');
  expect(valuesOf(xml, 'updated')[0]).toBe('2024-05-02T08:00:00Z');
});

test('a deadline is updated by its own changes, not by others of the meeting', () => {
  const field = (name: string): Change => ({ type: 'field', field: name, before: '1', after: '2' });
  const history = historyOf({
    'meeting.yaml': [
      ['2024-05-05T00:00:00Z', field('venue.en')],
      ['2024-05-01T00:00:00Z', field('deadlines.0.date')],
    ],
  });
  expect(valuesOf(siteFeed(siteWith(), history, 'en'), 'updated')[0]).toBe('2024-05-01T00:00:00Z');
});

test('a document has no entry in a language that it lacks', () => {
  const ids = valuesOf(siteFeed(siteWith({ 'circular.ar.md': null }), noHistory, 'ar'), 'id');
  expect(ids).not.toContain(`urn:uuid:${uidOf('session', 'documents', 'circular', 'ar')}`);
});

test('syntax characters of a title are escaped', () => {
  const site = siteWith({ 'circular.*.md': ['title: Circular', 'title: "<x> & \\"c\\""'] });
  const xml = siteFeed(site, noHistory, 'en');
  readAtom(xml);
  expect(xml).toContain('&lt;x&gt; &amp; &quot;c&quot;');
});

const statusEntry = (state: MeetingState, history: History = noHistory) => {
  const xml = siteFeed(siteWith(inState(state)), history, 'en');
  readAtom(xml);
  const entry = xml.split('<entry>').find((each) => each.includes('term="meeting"')) ?? '';
  return ['title', 'updated', 'summary'].flatMap((element) => valuesOf(entry, element));
};
const statusChange = (before: string | null, after: string | null): Change => ({
  type: 'field',
  field: 'status',
  before,
  after,
});

test('a change of the status of a meeting has an entry, dated by its commit', () => {
  const history = historyOf({
    'meeting.yaml': [
      ['2024-02-20T08:00:00Z', statusChange(null, 'cancelled')],
      ['2024-01-10T08:00:00Z', { type: 'created' }],
    ],
  });
  expect(statusEntry('cancelled', history)).toEqual([
    'Cancelled: First session, English',
    '2024-02-20T08:00:00Z',
    '13–14 March 2024, Geneva, English: This meeting has been cancelled. Storm, English',
  ]);
  expect(statusEntry('cancelled')[1]).toBe('2024-03-13T00:00:00Z');
  expect(siteFeed(siteWith(inState('cancelled')), history, 'en')).not.toContain('term="deadline"');
});

test('a meeting that takes place after all has an entry, and one that was confirmed from the start has none', () => {
  const history = historyOf({
    'meeting.yaml': [
      ['2024-02-21T08:00:00Z', statusChange('cancelled', null)],
      ['2024-02-20T08:00:00Z', statusChange(null, 'cancelled')],
      ['2024-01-10T08:00:00Z', { type: 'created' }],
    ],
  });
  expect(statusEntry('confirmed', history)).toEqual([
    'Confirmed: First session, English',
    '2024-02-21T08:00:00Z',
    '13–14 March 2024, Geneva, English',
  ]);
  expect(statusEntry('confirmed')).toEqual([]);
  const created = historyOf({ 'meeting.yaml': [['2024-01-10T08:00:00Z', { type: 'created' }]] });
  expect(statusEntry('confirmed', created)).toEqual([]);
  expect(statusEntry('tentative', created)[1]).toBe('2024-01-10T08:00:00Z');
});

test('a meeting that is postponed once more has another entry', () => {
  const idOf = (edits: Edits) => {
    const xml = siteFeed(siteWith(edits), noHistory, 'en');
    return valuesOf(xml.split('<entry>').find((each) => each.includes('term="meeting"')) ?? '', 'id');
  };
  const once = inState('rescheduled');
  const twice: Edits = {
    'meeting.yaml': [
      once['meeting.yaml'] as readonly [string, string],
      ['start: 2024-03-13', 'start: 2024-03-12'],
    ],
  };
  expect(idOf(twice)).not.toEqual(idOf(once));
  expect(idOf(once)).toHaveLength(1);
});
