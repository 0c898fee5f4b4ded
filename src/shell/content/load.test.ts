import { existsSync } from 'node:fs';
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { edited, validMeeting, validSite } from '../../../tests/support/content.ts';
import { onDisk, temporaryFolder } from '../../../tests/support/disk.ts';
import { noHistory } from '../../core/history/history.ts';
import { languageTags } from '../../core/model/languages.ts';
import { outdatedKeys } from '../../core/translations/translation-state.ts';
import { calendarWords } from '../../i18n/calendar.ts';
import { siteCalendar } from '../../outputs/calendar/calendar.ts';
import { llmsText } from '../../outputs/feeds/llms.ts';
import { siteFeed } from '../../outputs/feeds/site-feed.ts';
import { urlsets } from '../../outputs/feeds/sitemap.ts';
import { meetingListNodes } from '../../outputs/jsonld/meeting.ts';
import { searchPages } from '../../outputs/search/pages.ts';
import { titleGlossary } from '../../outputs/search/title-glossary.ts';
import { shardKey } from '../build/search/index-language.ts';
import { filesOfMeeting } from '../output/unit-keys.ts';
import { load, loadPart } from './load.ts';
import { readContent } from './read.ts';
import { readSettings } from './settings.ts';

const withLink = edited(
  { ...validSite, ...validMeeting('other'), ...validMeeting('third') },
  {
    'note.en.md': ['Continuation.', 'Continuation, [as before](../other/agenda.en.md#panel-1).'],
    'translations/note.fr.yaml': 'source: "en"\ntitle: "1a2d05a3def969"\n',
    '/meetings/other/circular.*.md': ['symbol: C. 1', 'symbol: C. 2'],
    '/meetings/third/circular.*.md': ['symbol: C. 1', 'symbol: C. 3'],
  },
);
const documentsOf = (meeting: string): number =>
  Object.keys(withLink).filter((path) => path.startsWith(`meetings/${meeting}/`) && path.endsWith('.md'))
    .length;

const settingsFor = (content: string, cacheDir: string) =>
  readSettings({ CONTENT_DIR: content, CACHE_DIR: cacheDir, OUT_DIR: join(cacheDir, 'site') });

test('after a change only the texts of the changed meeting are read, and the result is that of a clean run', async () => {
  const content = await onDisk(withLink);
  const cacheDir = await temporaryFolder();
  const texts = join(cacheDir, 'checked/texts');
  const settings = settingsFor(content, cacheDir);
  const run = () => load(settings, { crossCheck: true });
  await run();
  // A text that is read without its entry is stored again.
  await rm(texts, { recursive: true });
  await run();
  expect(await readdir(cacheDir)).toEqual(['checked']);
  expect(await readdir(join(cacheDir, 'checked'))).toEqual(['summaries']);

  const changed = join(content, 'meetings/other/circular.fr.md');
  await writeFile(changed, `${withLink['meetings/other/circular.fr.md']}\nUne phrase de plus.\n`);
  const loaded = await run();
  expect(await readdir(texts)).toHaveLength(documentsOf('other'));
  expect(loaded.site).not.toBeNull();
  expect(loaded.diagnostics).not.toEqual([]);
  expect(loaded).toStrictEqual(
    await load(settingsFor(content, await temporaryFolder()), { crossCheck: true }),
  );
});

test('what spans meetings reads no texts: lists, feeds, calendars, keys and search tables', async () => {
  const content = await onDisk(withLink);
  const cacheDir = await temporaryFolder();
  const settings = settingsFor(content, cacheDir);
  await load(settings);
  const texts = join(cacheDir, 'parsed/texts');
  await rm(texts, { recursive: true });
  const { site } = await load(settings);
  if (!site) throw new Error('The site has errors.');
  const current = { site, history: noHistory, base: '/', code: '' };
  const made = languageTags.map((language) => [
    siteFeed(site, noHistory, language),
    siteCalendar({ site, history: noHistory, words: calendarWords(language, {}) }).text,
    shardKey(searchPages(site, language)),
    ...site.meetings.flatMap((meeting) => [
      filesOfMeeting(current, meeting, language),
      ...meeting.documents.map((document) => outdatedKeys(meeting, document, language)),
    ]),
    meetingListNodes({ config: site.config, language }, site.meetings),
  ]);
  expect([...made, llmsText(site), urlsets(site, noHistory), titleGlossary(site)].flat()).not.toContain('');
  expect(existsSync(texts)).toBe(false);
  // This is how the test notices that a text is read.
  expect(site.meetings[0]?.documents[0]?.versions.en?.body.closing).toBeDefined();
  expect(await readdir(texts)).toHaveLength(1);
});

test('meetings that were compiled in parts, on several machines, are not parsed again', async () => {
  const content = await onDisk(withLink);
  const { files, meetings } = await readContent(content);
  const merged = await temporaryFolder();
  for (const isInPart of [(id: string) => id === 'other', (id: string) => id !== 'other']) {
    const cacheDir = await temporaryFolder();
    await loadPart(settingsFor(content, cacheDir), {
      files,
      meetings,
      isInPart,
      now: '2024-01-01T00:00:00Z',
    });
    await cp(join(cacheDir, 'parsed/summaries'), join(merged, 'parsed/summaries'), { recursive: true });
  }
  expect(await readdir(join(merged, 'parsed/summaries'))).toHaveLength(3);
  const { site } = await load(settingsFor(content, merged), { now: '2024-01-01T00:00:00Z' });
  expect(site?.meetings).toHaveLength(3);
  // No text was parsed, and none was read.
  expect(await readdir(join(merged, 'parsed'))).toEqual(['summaries']);
});
