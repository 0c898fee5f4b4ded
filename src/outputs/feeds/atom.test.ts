import { expect, test } from 'vitest';
import { check, edited, soundSite } from '../../../tests/support/content.ts';
import { readAtom } from '../../../tests/support/validators/xml.ts';
import { type Change, type History, noHistory } from '../../core/history/history.ts';
import { languageTags } from '../../core/model/languages.ts';
import type { Site } from '../../core/model/model.ts';
import { uidOf } from '../calendar/uid.ts';
import { feed } from './atom.ts';

function siteOf(edits = {}): Site {
  const { site } = check(edited(soundSite, edits));
  if (!site) throw new Error('The site has a fault');
  return site;
}

const historyOf = (files: Record<string, [date: string, change: Change][]>): History => ({
  reach: 'whole',
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

test.for(languageTags)('RFC 4287 holds: %s', (language) => {
  const xml = feed(siteOf(), noHistory, language);
  expect(readAtom(xml).entries).toHaveLength(4);
  expect(xml).toContain(`xml:lang="${language}"`);
});

test('a feed at fault is found', () => {
  expect(() => readAtom('<feed xmlns="http://www.w3.org/2005/Atom"><title>No id</title></feed>')).toThrow();
});

test('documents and deadlines, with ids of their own in each language', () => {
  const ids = valuesOf(feed(siteOf(), noHistory, 'fr'), 'id').slice(1);
  expect(ids.sort()).toEqual(
    [...['agenda', 'note', 'circular'].map((name) => ['documents', name]), ['deadlines', 'names']]
      .map((part) => `urn:uuid:${uidOf('session', ...part, 'fr')}`)
      .sort(),
  );
});

test('without a history, what the documents say of themselves decides', () => {
  const xml = feed(siteOf(), noHistory, 'en');
  expect(valuesOf(xml, 'updated')).toEqual([
    '2024-03-13T00:00:00Z',
    '2024-03-13T00:00:00Z',
    '2024-02-01T00:00:00Z',
    '2024-02-01T00:00:00Z',
    '2024-01-15T00:00:00Z',
  ]);
  expect(valuesOf(xml, 'published')).toEqual([]);
});

test('with one, an entry keeps its id and says when it came and when it changed', () => {
  const xml = feed(
    siteOf(),
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

test('a deadline is new when it changed, not when something else of the meeting did', () => {
  const field = (name: string): Change => ({ type: 'field', field: name, before: '1', after: '2' });
  const history = historyOf({
    'meeting.yaml': [
      ['2024-05-05T00:00:00Z', field('venue.en')],
      ['2024-05-01T00:00:00Z', field('deadlines.0.date')],
    ],
  });
  expect(valuesOf(feed(siteOf(), history, 'en'), 'updated')[0]).toBe('2024-05-01T00:00:00Z');
});

test('a language has no entry for a document that it lacks', () => {
  const ids = valuesOf(feed(siteOf({ 'circular.ar.md': null }), noHistory, 'ar'), 'id');
  expect(ids).not.toContain(`urn:uuid:${uidOf('session', 'documents', 'circular', 'ar')}`);
});

test('signs of the syntax in titles stay text', () => {
  const site = siteOf({ 'circular.*.md': ['title: Circular', 'title: "<b> & \\"c\\""'] });
  const xml = feed(site, noHistory, 'en');
  readAtom(xml);
  expect(xml).toContain('&lt;b&gt; &amp; &quot;c&quot;');
});
