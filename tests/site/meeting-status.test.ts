/** What readers get of a meeting that does not take place, in every form. Lakes 2 was cancelled, lakes 3 postponed. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { addresses } from '../../src/core/model/addresses.ts';
import { pageOf, textsOf, valuesOf } from '../support/built.ts';
import { siteInTwoLanguages as site } from '../support/sites.ts';

const notices = {
  'en/meetings/lakes-2': 'This meeting has been cancelled. The lake house is flooded.',
  'fr/meetings/lakes-2': 'Cette réunion a été annulée. La maison du lac est inondée.',
  'en/meetings/lakes-3':
    'This meeting has been postponed to a later date, to be announced. The ice has not melted.',
  'fr/meetings/lakes-3':
    'Cette réunion a été reportée à une date ultérieure, qui sera annoncée. La glace n’a pas fondu.',
};

const textOf = (file: string): string => readFileSync(join(site.dist, file), 'utf8');
const pageIn = (file: string) => pageOf(file, textOf(file));

test.for(Object.entries(notices))('every page below %s begins with the notice', ([folder, notice]) => {
  const files = globSync(`${folder}/**/*.html`, { cwd: site.dist });
  expect(files.length).toBe(folder.endsWith('2') ? 6 : 3);
  for (const file of files) expect([file, textsOf(pageIn(file), '.status-notice')]).toEqual([file, [notice]]);
});

test('the ZIP and the book of a cancelled meeting have the notice on each page of the meeting', () => {
  const zipped = Object.entries(
    unzipSync(new Uint8Array(readFileSync(join(site.dist, addresses.zip('lakes-2'))))),
  );
  const pages = zipped.filter(([path]) => /\/en\/(?:agenda|meeting_)\.html$/.test(path));
  expect(pages).toHaveLength(2);
  for (const [path, bytes] of pages)
    expect(textsOf(pageOf(path, new TextDecoder().decode(bytes)), '.status-notice')).toEqual([
      notices['en/meetings/lakes-2'],
    ]);
  const book = Object.entries(
    unzipSync(new Uint8Array(readFileSync(join(site.dist, addresses.book('fr', 'lakes-2'))))),
  );
  for (const path of ['EPUB/meeting.xhtml', 'EPUB/documents/agenda.xhtml']) {
    const [, bytes] = book.find(([each]) => each === path) ?? [];
    expect(new TextDecoder().decode(bytes)).toContain(
      '<strong>Cette réunion a été annulée.</strong> La maison du lac est inondée.',
    );
  }
});

test('nothing leads to the registration or the webcast of a meeting that does not take place', () => {
  const files = globSync('**/*.{html,ics,json,xml}', { cwd: site.dist });
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(textOf(file), file).not.toMatch(/lakes\.example\.org\/(?:live|register)/);
});

test('a meeting that does not take place has no countdown, and its deadlines no longer apply', () => {
  const page = pageIn('en/meetings/lakes-2/index.html');
  expect(valuesOf(page, '.meeting-clock', 'data-intervals')).toEqual(['']);
  expect(textsOf(page, '.deadline .row-date span')).toEqual(['No longer applies']);
  expect(textsOf(page, '.expected-document')).toEqual([]);
  expect(textsOf(pageIn('en/meetings/lakes-2/agenda/index.html'), '.timeline .item-time')).toEqual([
    '10:00–12:00',
    '10:00–12:00',
  ]);
});

test('lists name the status', () => {
  for (const file of ['fr/index.html', 'fr/meetings/index.html'])
    expect(textsOf(pageIn(file), '.meeting-status')).toEqual([
      'Reportée',
      'Annulée',
      'Reprogrammée',
      'En ligne',
    ]);
  expect(textOf('llms.txt')).toContain(
    'Deuxième session (10–11 septembre 2024 ; annulée)'.replace(' ;', '\u00a0;'),
  );
});
