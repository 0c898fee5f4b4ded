import { describe, expect, test } from 'vitest';
import { type Edits, inSix, siteWith } from '../../../tests/support/content.ts';
import { inRooms } from '../../../tests/support/meetings/rooms.ts';
import { withSeries } from '../../../tests/support/meetings/series.ts';
import { inState } from '../../../tests/support/meetings/states.ts';
import { structuredDataProblems } from '../../../tests/support/validators/json.ts';
import { noHistory } from '../../core/history/history.ts';
import { type Language, languageTags } from '../../core/model/languages.ts';
import type { Meeting, Site } from '../../core/model/model.ts';
import type { MeetingState } from '../../core/site/meeting-state.ts';
import { meetingsOf } from '../../core/site/series.ts';
import { documentNodes } from './document.ts';
import { jsonLdText, type Node } from './graph.ts';
import { meetingListNodes, meetingNodes, seriesNode } from './meeting.ts';
import { breadcrumbs, siteNodes } from './site.ts';

const url = 'https://conversation.example.org';

function siteAndMeeting(edits: Edits = {}): { site: Site; meeting: Meeting } {
  const site = siteWith(edits);
  const [meeting] = site.meetings;
  if (!meeting) throw new Error('The site has no meeting');
  return { site, meeting };
}

/** The nodes as a search engine reads them. */
const read = (nodes: readonly Node[]) =>
  (JSON.parse(jsonLdText(nodes)) as { '@graph': Record<string, unknown>[] })['@graph'];

function eventOf(edits = {}, language: Language = 'en') {
  const { site, meeting } = siteAndMeeting(edits);
  return read(meetingNodes({ config: site.config, language }, meeting))[0];
}

describe('the validator', () => {
  const { site, meeting } = siteAndMeeting();
  const context = { config: site.config, language: 'en' as const };
  const pages: Record<string, Node[]> = {
    home: siteNodes(context, site),
    meetings: meetingListNodes(context, site.meetings),
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
  test.for(Object.entries(pages))('accepts the nodes of a page: %s', async ([, nodes]) => {
    expect(await structuredDataProblems(pageWith(jsonLdText(nodes)))).toEqual([]);
  });

  test.for([
    [{ '@type': 'Event', beginning: '2024' }, 'Property "beginning" for type "Event"'],
    // A property of Place.
    [{ '@type': 'Event', name: 'Session', latitude: 46.2 }, 'Property "latitude" for type "Event"'],
    [{ '@type': 'Meeting', name: 'Session' }, 'Type "Meeting"'],
    // A data type, which has no instances.
    [{ '@type': 'Boolean' }, 'Type "Boolean"'],
    [{ '@type': 'Event', subEvent: [{ '@type': 'Panel' }] }, 'Type "Panel"'],
  ] as const)('rejects what schema.org does not define: %j', async ([invalid, problem]) => {
    const problems = await structuredDataProblems(
      pageWith(JSON.stringify({ '@context': 'https://schema.org', '@graph': [invalid] })),
    );
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });
});

const pageWith = (jsonLd: string): string =>
  `<!doctype html><script type="application/ld+json">${jsonLd}</script>`;

describe('a site of several series', () => {
  const { site, meeting } = siteAndMeeting(withSeries('tides'));
  const context = { config: site.config, language: 'en' as const };
  const series = site.series.map((each) => seriesNode(context, each, meetingsOf(site, each)));
  const pages: Record<string, Node[]> = {
    home: siteNodes(context, site),
    meetings: meetingListNodes(context, site.meetings),
    meeting: meetingNodes(context, meeting),
    series,
  };

  test.for(Object.entries(pages))('the validator accepts the nodes of a page: %s', async ([, nodes]) => {
    expect(await structuredDataProblems(pageWith(jsonLdText(nodes)))).toEqual([]);
  });

  test('a meeting belongs to its series, which its organ holds', () => {
    const [event] = read(meetingNodes(context, meeting));
    expect(event?.['superEvent']).toMatchObject({ '@id': `${url}/#series/tides` });
    expect(event?.['organizer']).toMatchObject({
      '@id': `${url}/#organs/tides`,
      parentOrganization: {
        '@id': `${url}/#organs/assembly`,
        parentOrganization: { '@id': `${url}/#organizer` },
      },
    });
    expect(read(series).map((node) => [node['@id'], node['url'], 'subEvent' in node])).toEqual([
      [`${url}/#series/assembly`, `${url}/en/series/assembly/`, false],
      [`${url}/#series/tides`, `${url}/en/series/tides/`, true],
    ]);
    expect(read(siteNodes(context, site)).map((node) => node['@id'])).toEqual([
      `${url}/#site`,
      `${url}/#series/assembly`,
      `${url}/#series/tides`,
    ]);
  });
});

test('a text cannot end the script element', () => {
  const edits = { 'circular.*.md': ['title: Circular', 'title: "</script><script>"'] };
  const { site, meeting } = siteAndMeeting(edits);
  const [circular] = meeting.documents.filter(({ name }) => name === 'circular');
  if (!circular) throw new Error('There is no circular');
  const nodes = documentNodes({ config: site.config, language: 'en' }, meeting, circular, noHistory);
  expect(jsonLdText(nodes)).not.toContain('<');
  expect(read(nodes)[0]).toMatchObject({ name: '</script><script>' });
});

test('the @id of a meeting and its items is the same in all languages, at any time and with any title', () => {
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

describe('the start and end of a meeting', () => {
  const withoutAgenda = { 'agenda.*.md': null, 'circular.*.md': null };

  test('are those of the agenda, even in a language that it lacks', () => {
    const times = { startDate: '2024-03-13T10:00:00+01:00', endDate: '2024-03-14T18:00:00+01:00' };
    expect(eventOf()).toMatchObject(times);
    const event = eventOf({ 'agenda.ar.md': null, 'circular.ar.md': null }, 'ar');
    expect(event).toMatchObject(times);
    expect(event).not.toHaveProperty('subEvent');
  });

  test('are its hours if it has no agenda', () => {
    const edits = { ...withoutAgenda, 'meeting.yaml': ['hours: 10:00–18:00', 'hours: 09:30–17:00'] };
    expect(eventOf(edits)).toMatchObject({
      startDate: '2024-03-13T09:30:00+01:00',
      endDate: '2024-03-14T17:00:00+01:00',
    });
  });

  test('are its days if it has no hours', () => {
    const edits = { ...withoutAgenda, 'meeting.yaml': ['hours: 10:00–18:00\n', ''] };
    expect(eventOf(edits)).toMatchObject({ startDate: '2024-03-13', endDate: '2024-03-14' });
  });

  test('are its hours if the agenda was withdrawn, and the items are cancelled', () => {
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

describe('the attendance mode', () => {
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

  test('is left out if it is unknown', () => {
    expect(eventOf()).not.toHaveProperty('eventAttendanceMode');
    expect(eventOf()).toMatchObject({ location: [geneva] });
  });

  test('is mixed for a hybrid meeting, with both locations', () => {
    expect(eventOf(mode('hybrid'))).toMatchObject({
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [geneva, online],
    });
  });

  test('is online for an online meeting, with its virtual location', () => {
    expect(eventOf(mode('online'))).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: [online],
    });
  });
});

test('a version of a document is an example of its work, and links to its source', () => {
  const { site, meeting } = siteAndMeeting();
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

test.each<[MeetingState, string]>([
  ['confirmed', 'EventScheduled'],
  ['tentative', 'EventScheduled'],
  ['postponed', 'EventPostponed'],
  ['rescheduled', 'EventRescheduled'],
  ['cancelled', 'EventCancelled'],
  ['online', 'EventMovedOnline'],
])('the event of a meeting that is %s, with its items, has the status %s', async (state, expected) => {
  const { site, meeting } = siteAndMeeting(inState(state));
  const nodes = meetingNodes({ config: site.config, language: 'en' }, meeting);
  expect(await structuredDataProblems(pageWith(jsonLdText(nodes)))).toEqual([]);
  const [event] = read(nodes) as [Record<string, unknown> & { subEvent: Record<string, unknown>[] }];
  const status = `https://schema.org/${expected}`;
  expect(event['eventStatus']).toBe(status);
  // Items of a rescheduled meeting have one time only.
  const ofItems = state === 'rescheduled' ? 'https://schema.org/EventScheduled' : status;
  expect(new Set(event.subEvent.map(({ eventStatus }) => eventStatus))).toEqual(new Set([ofItems]));
  expect(event['previousStartDate']).toBe(state === 'rescheduled' ? '2024-03-06' : undefined);
});

test('a meeting that was moved online has no place', () => {
  const online = { '@type': 'VirtualLocation', url: 'https://example.org/online' };
  expect(eventOf(inState('online'))).toMatchObject({
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: [online],
    subEvent: expect.arrayContaining([expect.objectContaining({ location: [online] })]),
  });
  const reason = { 'meeting.yaml': ['hours:', `status: online\n${inSix('statusReason', 'Storm')}\nhours:`] };
  expect(eventOf(reason)).toMatchObject({
    location: [{ '@type': 'VirtualLocation', url: `${url}/en/meetings/session/` }],
  });
});

test('an item has a clip of each recording whose address names the second at which it begins', () => {
  const recordings =
    '- [Film](https://example.org/film#t=1:02:03) `recording`\n- [Sound](https://example.org/sound) `recording`';
  expect(eventOf({ 'agenda.*.md': ['Abstract.', recordings] })?.subEvent).toMatchObject([
    {
      recordedIn: [
        { '@type': 'Clip', name: 'Film', url: 'https://example.org/film#t=1:02:03', startOffset: 3723 },
      ],
    },
    expect.not.objectContaining({ recordedIn: expect.anything() }),
    {},
    {},
  ]);
});

test('the room of an item is a part of the place of its meeting', async () => {
  const { site, meeting } = siteAndMeeting(inRooms);
  const nodes = meetingNodes({ config: site.config, language: 'fr' }, meeting);
  expect(
    await structuredDataProblems(`<script type="application/ld+json">${jsonLdText(nodes)}</script>`),
  ).toEqual([]);
  const items = read(nodes)[0]?.['subEvent'] as Record<string, unknown>[];
  expect(items[0]?.['location']).toEqual({
    '@type': 'Place',
    '@id': `${url}/#places/session/red`,
    name: 'Red Room, Français',
    containedInPlace: { '@id': `${url}/#places/session` },
  });
  expect(items[2]?.['location']).toEqual({ '@id': `${url}/#places/session` });
  expect(read(nodes)[0]?.['startDate']).toBe('2024-03-13T10:00:00+01:00');
});
