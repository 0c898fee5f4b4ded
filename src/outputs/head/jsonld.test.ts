import { describe, expect, test } from 'vitest';
import { check, edited, soundSite } from '../../../tests/support/content.ts';
import { structuredDataFaults } from '../../../tests/support/validators/json.ts';
import { noHistory } from '../../core/history/history.ts';
import { type Language, languageTags } from '../../core/model/languages.ts';
import type { Meeting, Site } from '../../core/model/model.ts';
import {
  breadcrumbs,
  documentNodes,
  jsonLdText,
  meetingNodes,
  meetingsNodes,
  type Node,
  siteNodes,
} from './jsonld.ts';

const url = 'https://conversation.example.org';

function madeOf(edits = {}): { site: Site; meeting: Meeting } {
  const { site, diagnostics } = check(edited(soundSite, edits));
  const [meeting] = site?.meetings ?? [];
  if (!site || !meeting) throw new Error(JSON.stringify(diagnostics));
  return { site, meeting };
}

/** The nodes as a search engine reads them. */
const read = (nodes: readonly Node[]) =>
  (JSON.parse(jsonLdText(nodes)) as { '@graph': Record<string, unknown>[] })['@graph'];

function eventOf(edits = {}, language: Language = 'en') {
  const { site, meeting } = madeOf(edits);
  return read(meetingNodes({ config: site.config, language }, meeting))[0];
}

describe('the validator accepts', () => {
  const { site, meeting } = madeOf();
  const context = { config: site.config, language: 'en' as const };
  const pages: Record<string, Node[]> = {
    home: siteNodes(context),
    meetings: meetingsNodes(context, site.meetings),
    meeting: meetingNodes(context, meeting),
    ...Object.fromEntries(
      meeting.documents.map((document) => [
        document.name,
        documentNodes(context, meeting, document, noHistory),
      ]),
    ),
    breadcrumbs: [
      breadcrumbs(site.config, [
        { text: 'Home', address: '/en/' },
        { text: 'Meetings', address: '/en/meetings/' },
      ]),
    ],
  };
  test.for(Object.entries(pages))('%s', async ([, nodes]) => {
    expect(await structuredDataFaults(pageWith(nodes))).toEqual([]);
  });

  test.for([
    [{ '@type': 'Event', beginning: '2024' }, 'Property "beginning" for type "Event"'],
    // A property of places.
    [{ '@type': 'Event', name: 'Session', latitude: 46.2 }, 'Property "latitude" for type "Event"'],
    [{ '@type': 'Meeting', name: 'Session' }, 'Type "Meeting"'],
    // Data types are classes, but nothing is of them.
    [{ '@type': 'Boolean' }, 'Type "Boolean"'],
    [{ '@type': 'Event', subEvent: [{ '@type': 'Panel' }] }, 'Type "Panel"'],
  ] as const)('nothing that schema.org does not know: %j', async ([wrong, fault]) => {
    const faults = await structuredDataFaults(pageWith([wrong as unknown as Node]));
    expect(faults).toEqual([expect.stringContaining(fault)]);
  });
});

const pageWith = (nodes: readonly Node[]): string =>
  `<!doctype html><script type="application/ld+json">${jsonLdText(nodes)}</script>`;

test('a text cannot end the element that it stands in', () => {
  const edits = { 'circular.*.md': ['title: Circular', 'title: "</script><script>"'] };
  const { site, meeting } = madeOf(edits);
  const [circular] = meeting.documents.filter(({ name }) => name === 'circular');
  if (!circular) throw new Error('There is no circular');
  const nodes = documentNodes({ config: site.config, language: 'en' }, meeting, circular, noHistory);
  expect(jsonLdText(nodes)).not.toContain('<');
  expect(read(nodes)[0]).toMatchObject({ name: '</script><script>' });
});

test('a thing has one id in all languages, whatever becomes of its time and title', () => {
  const ids = (event: Record<string, unknown> | undefined) => [
    event?.['@id'],
    ...((event?.['subEvent'] ?? []) as { '@id': string }[]).map((item) => item['@id']),
  ];
  const before = ids(eventOf());
  expect(before).toEqual([
    `${url}/#meetings/session`,
    ...['panel-1', 'qa-1', 'neurons', 'end'].map((item) => `${url}/#meetings/session/agenda/${item}`),
  ]);
  for (const language of languageTags) expect(ids(eventOf({}, language))).toEqual(before);
  const moved = { 'agenda.*.md': ['### 10:00–11:00 Panel', '### 10:30–10:45 Another'] };
  expect(ids(eventOf(moved))).toEqual(before);
});

describe('beginning and end', () => {
  const withoutAgenda = { 'agenda.*.md': null, 'circular.*.md': null };

  test('are those of the agenda, in a language that lacks it too', () => {
    const times = { startDate: '2024-03-13T10:00:00+01:00', endDate: '2024-03-14T18:00:00+01:00' };
    expect(eventOf()).toMatchObject(times);
    const event = eventOf({ 'agenda.ar.md': null, 'circular.ar.md': null }, 'ar');
    expect(event).toMatchObject(times);
    expect(event).not.toHaveProperty('subEvent');
  });

  test('else the hours of the meeting', () => {
    const edits = { ...withoutAgenda, 'meeting.yaml': ['hours: 10:00–18:00', 'hours: 09:30–17:00'] };
    expect(eventOf(edits)).toMatchObject({
      startDate: '2024-03-13T09:30:00+01:00',
      endDate: '2024-03-14T17:00:00+01:00',
    });
  });

  test('else the days alone', () => {
    const edits = { ...withoutAgenda, 'meeting.yaml': ['hours: 10:00–18:00\n', ''] };
    expect(eventOf(edits)).toMatchObject({ startDate: '2024-03-13', endDate: '2024-03-14' });
  });

  test('an agenda that was withdrawn tells no times, and its items are cancelled', () => {
    const event = eventOf({
      'agenda.*.md': ['status: provisional', 'status: withdrawn\nreason: Postponed'],
      'meeting.yaml': ['hours: 10:00–18:00', 'hours: 09:30–17:00'],
    });
    const item = { eventStatus: 'https://schema.org/EventCancelled' };
    expect(event).toMatchObject({
      startDate: '2024-03-13T09:30:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      subEvent: [item, item, item, item],
    });
  });
});

describe('how people take part', () => {
  const geneva = {
    '@type': 'Place',
    '@id': `${url}/#places/session`,
    name: 'Geneva, English',
    address: { '@type': 'PostalAddress', addressLocality: 'Geneva, English' },
  };
  const mode = (name: string) => ({
    'meeting.yaml': [
      'timeZone: Europe/Zurich',
      `timeZone: Europe/Zurich\nmode: ${name}\nregistration:\n  - mode: online\n    url: https://example.org/register`,
    ],
  });
  const online = { '@type': 'VirtualLocation', url: 'https://example.org/register' };

  test('is not told where it is not known', () => {
    expect(eventOf()).not.toHaveProperty('eventAttendanceMode');
    expect(eventOf()).toMatchObject({ location: [geneva] });
  });

  test('there and online', () => {
    expect(eventOf(mode('hybrid'))).toMatchObject({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [geneva, online],
    });
  });

  test('online alone', () => {
    expect(eventOf(mode('online'))).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: [online],
    });
  });
});

test('a version of a document is an example of the document, and says where its source is', () => {
  const { site, meeting } = madeOf();
  const [circular] = meeting.documents.filter(({ name }) => name === 'circular');
  if (!circular) throw new Error('There is no circular');
  const [node] = read(documentNodes({ config: site.config, language: 'ru' }, meeting, circular, noHistory));
  expect(node).toMatchObject({
    '@type': 'DigitalDocument',
    '@id': `${url}/ru/meetings/session/circular/`,
    identifier: 'C. 1',
    datePublished: '2024-01-15',
    inLanguage: 'ru',
    exampleOfWork: { '@id': `${url}/#meetings/session/circular` },
    about: { '@id': `${url}/#meetings/session` },
    encoding: { contentUrl: `${url}/ru/meetings/session/circular.md` },
  });
  expect(node).not.toHaveProperty('dateModified');
});
