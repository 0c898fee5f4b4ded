/** What programs get of a site of several series, and that a site of one series is the same with `series.yaml`. */
import { describe, expect, test } from 'vitest';
import { compile } from '../src/core/compile.ts';
import { noHistory } from '../src/core/history/history.ts';
import { languageTags } from '../src/core/model/languages.ts';
import type { Site } from '../src/core/model/model.ts';
import { calendarWords } from '../src/i18n/calendar.ts';
import { earlierTitle, sessionOrName } from '../src/i18n/meeting-names.ts';
import { sentences, translator } from '../src/i18n/t.ts';
import { calendarFiles } from '../src/outputs/calendar/calendar.ts';
import { bookFiles } from '../src/outputs/epub/epub.ts';
import { llmsText } from '../src/outputs/feeds/llms.ts';
import { seriesFeed, siteFeed } from '../src/outputs/feeds/site-feed.ts';
import { urlsets } from '../src/outputs/feeds/sitemap.ts';
import { contentLineProblems, propertyValue, unfoldedLines } from './support/calendars.ts';
import { edited, filesOf, siteWith, validSite } from './support/content.ts';
import { inEachLanguage, secondMeeting, seriesYaml, withSeries } from './support/meetings/series.ts';

const site = siteWith({
  ...withSeries('tides'),
  '/meetings/assembly-5/meeting.yaml': secondMeeting('5', 'assembly'),
});

const calendarsOf = (of: Site) =>
  new Map(
    [...calendarFiles({ site: of, history: noHistory, words: calendarWords('en', of.strings) })].map(
      ({ address, text }) => [address, text],
    ),
  );

const seriesOf = (of: Site, id: string) => {
  const found = of.series.find((series) => series.id === id);
  if (!found) throw new Error(`There is no series ${id}.`);
  return found;
};

describe('calendars', () => {
  const calendars = calendarsOf(site);
  const calendar = calendars.get('/en/series/tides/calendar.ics') ?? '';
  const summaries = (text: string) =>
    [...text.replaceAll('\r\n ', '').matchAll(/^SUMMARY[^:]*:(.*)\r$/gm)].map(([, value]) => value);

  test('a series has its meetings with their deadlines, and the site all of them', () => {
    const own = ['CT\\, English: First session\\, English', 'Deadline: Names\\, English'];
    expect(summaries(calendar)).toEqual(own);
    expect(summaries(calendars.get('/en/calendar.ics') ?? '')).toEqual([
      'GA\\, English: Second session\\, English',
      ...own,
    ]);
    expect(contentLineProblems(calendar)).toEqual([]);
  });

  test('an event has the abbreviation of its series as its category', () => {
    expect(propertyValue(unfoldedLines(calendar), 'CATEGORIES')).toBe('CT\\, English');
  });

  test('the calendar of an agenda is named after the series and the session', () => {
    const agenda = calendars.get('/en/meetings/session/agenda.ics') ?? '';
    expect(propertyValue(unfoldedLines(agenda), 'X-WR-CALNAME')).toBe('CT\\, English\\, 1st session: Agenda');
  });

  test('an event has the same bytes in both', () => {
    const events = (text: string) => text.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g) ?? [];
    const all = events(calendars.get('/en/calendar.ics') ?? '');
    expect(events(calendar).length).toBeGreaterThan(0);
    for (const event of events(calendar)) expect(all).toContain(event);
  });

  test('a series without meetings has none', () => {
    const without = siteWith(withSeries('tides'));
    expect(calendarsOf(without).has('/en/series/assembly/calendar.ics')).toBe(false);
    expect(seriesFeed(without, noHistory, 'en', seriesOf(without, 'assembly'))).not.toContain('<entry>');
  });
});

test('feeds say which organ a document belongs to', () => {
  const title = '<title>Note (CT, English, 1st session)</title>';
  expect(seriesFeed(site, noHistory, 'en', seriesOf(site, 'tides'))).toContain(title);
  expect(siteFeed(site, noHistory, 'en')).toContain(title);
  expect(seriesFeed(site, noHistory, 'en', seriesOf(site, 'assembly'))).not.toContain('<entry>');
  expect(seriesFeed(site, noHistory, 'en', seriesOf(site, 'tides'))).toContain(
    '<author><name>Committee on Tides, English</name></author>',
  );
});

test('the sitemap and llms.txt have the series', () => {
  const sitemap = urlsets(site, noHistory).join('');
  for (const language of languageTags)
    expect(sitemap).toContain(`<loc>https://conversation.example.org/${language}/series/tides/</loc>`);
  expect(llmsText(site)).toContain('https://conversation.example.org/en/series/tides/feed.xml');
});

test('a site of one series is the same with series.yaml and without it', () => {
  const one = siteWith(withSeries('tides', seriesYaml.replace('  assembly:\n    organ: assembly\n', '')));
  const none = siteWith();
  const outputsOf = (of: Site) => [
    ...calendarsOf(of),
    siteFeed(of, noHistory, 'en'),
    ...urlsets(of, noHistory),
    llmsText(of),
  ];
  expect(outputsOf(one)).toEqual(outputsOf(none));
});

test('a book names the organ that meets', () => {
  const meeting = site.meetings.find(({ id }) => id === 'session');
  if (!meeting) throw new Error('There is no meeting.');
  const files = bookFiles(site, noHistory, meeting, 'en');
  const textOf = (name: string) => files.find(({ path }) => path.endsWith(name))?.text ?? '';
  expect(textOf('.opf')).toContain('<dc:title>CT, English: First session, English</dc:title>');
  expect(textOf('.opf')).toContain('<dc:creator>Committee on Tides, English</dc:creator>');
  expect(textOf('meeting.xhtml')).toContain('Committee on Tides, English');
});

test('a shard of a site whose organs lead in a circle is not published', () => {
  const content = edited(
    validSite,
    withSeries('tides', seriesYaml.replace('parent: assembly', 'parent: tides')),
  );
  const { site: published, diagnostics } = compile(filesOf(content), { base: '/', otherMeetings: [] });
  expect(published).toBeNull();
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['organ-circle']);
});

test('the only series of a site can say what its meetings are called', () => {
  const yaml = seriesYaml
    .replace('  assembly:\n    organ: assembly\n', '')
    .replace(
      '    organ: tides\n',
      `    organ: tides\n    meetingLabel: ${inEachLanguage('Workshop {{number}}')}\n`,
    );
  const { site: only } = compile(filesOf(edited(validSite, withSeries('tides', yaml))), {
    base: '/',
    sentences,
  });
  const [meeting] = only?.meetings ?? [];
  if (!only || !meeting) throw new Error('The site has errors.');
  const t = translator('fr', only.strings);
  expect(sessionOrName(t, 'fr', meeting)).toBe('Workshop 1, Français');
  expect(sessionOrName(t, 'fr', { ...meeting, number: { count: 2, suffix: 'special' } })).toBe(
    'Workshop 2, Français (à titre spécial)',
  );
  expect(earlierTitle(t, meeting)).toBe('Réunions précédentes');
});
