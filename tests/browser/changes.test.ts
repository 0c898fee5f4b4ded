/** What changed, from a history in git; links with a state; and clocks that change on the days of a meeting. */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { languageTags } from '../../src/core/model/languages.ts';
import { serve } from '../../src/shell/server.ts';
import { test } from '../support/browser.ts';
import { base, run } from '../support/run.ts';
import { whole } from '../support/sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'rostrum-changes-'));
const content = join(folder, 'content');
let server: Server;
let address = '';

const git = (...args: string[]) => execFileSync('git', ['-C', content, ...args]);
function commit(date: string): void {
  git('add', '.');
  const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
  execFileSync('git', ['-C', content, ...author, 'commit', '-qm', date], {
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  });
}

function edit(pattern: string, change: (text: string) => string): void {
  for (const file of globSync(pattern, { cwd: content })) {
    const before = readFileSync(join(content, file), 'utf8');
    const after = change(before);
    if (before === after) throw new Error(`Nothing changes in ${file}.`);
    writeFileSync(join(content, file), after);
  }
}

/** A meeting over the weekend on which the clocks change. */
function writeWeekend(id: string, number: number, days: readonly [string, string]): void {
  const meeting = join(content, 'meetings', id);
  mkdirSync(meeting);
  const names = languageTags.map((tag) => `  ${tag}: ${id} ${tag}`).join('\n');
  const facts = [`number: ${number}`, 'name:', names, `start: ${days[0]}`, `end: ${days[1]}`];
  writeFileSync(
    join(meeting, 'meeting.yaml'),
    `${[...facts, 'timeZone: Europe/Zurich', 'place:', names].join('\n')}\n`,
  );
  const items = days.map(
    (day, place) =>
      `## ${day}\n\n### 01:00–01:30 Early\n\n\`panel\` \`#early-${place}\`\n\n### 10:00–11:00 Late\n\n\`panel\` \`#late-${place}\`\n`,
  );
  for (const tag of languageTags)
    writeFileSync(join(meeting, `agenda.${tag}.md`), `---\ntitle: Agenda\n---\n\n${items.join('\n')}`);
}

beforeAll(async () => {
  cpSync(whole.content, content, { recursive: true });
  for (const id of ['conversation-1', 'conversation-8', 'conversation-12'])
    rmSync(join(content, 'meetings', id), { recursive: true });
  writeWeekend('summer-time', 20, ['2024-03-30', '2024-03-31']);
  writeWeekend('winter-time', 21, ['2024-10-26', '2024-10-27']);
  git('init', '-q');
  commit('2024-02-01T10:00:00Z');
  edit('meetings/conversation-9/agenda.*.md', (text) =>
    text
      .replace('### 15:00–16:00 ', '### 15:30–16:00 ')
      .replace(
        '`fireside-chat` `#neuroscience`',
        '`fireside-chat` `#neuroscience`\n\n- [Film](https://example.org/film) `recording`',
      ),
  );
  edit(
    'meetings/conversation-9/meeting.yaml',
    (text) =>
      `${text}webcast:\n  live: true\n  url: https://example.org/live\nregistration:\n  - mode: online\n    url: https://example.org/register\n    until: 2024-03-08\n`,
  );
  commit('2024-03-11T23:30:00Z');
  const dist = join(folder, 'dist');
  const folders = { CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: join(folder, 'cache') };
  const { code, output } = await run('build', folders);
  if (code !== 0) throw new Error(output);
  server = await serve({ outDir: dist, base }, 0);
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base.slice(0, -1)}`;
}, 120_000);

afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const agenda = (language = 'en', meeting = 'conversation-9') =>
  `${address}/${language}/meetings/${meeting}/agenda/`;
const plain = (text: string) =>
  text
    .replace(/[\u2066\u2069]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

test('a change of time stands in the log, with the day on which it was made there', async ({ visit }) => {
  const page = await visit(agenda(), { javaScriptEnabled: false });
  expect(await page.locator('.changes[open]').count()).toBe(0);
  await page.locator('.changes summary').click();
  expect(plain(await page.locator('.changes').innerText())).toBe(
    'Changes Last updated: 12 March 2024 12 March 2024 ' +
      'The neuroscience of learning: text revised ' +
      'Panel 2: The IP landscape today – training data containing copyright works: rescheduled from 15:00–16:00 to 15:30–16:00',
  );
  await page.locator('.changes summary').click();
  await page.locator('#panel-2').getByRole('link', { name: 'Changed on 12 March 2024' }).click();
  expect(await page.locator('#change_panel-2').isVisible()).toBe(true);
});

test('in Arabic the times of a change read from start to end', async ({ visit }) => {
  const page = await visit(agenda('ar'));
  await page.locator('.changes summary').click();
  const places = await page.locator('#change_panel-2').evaluate((entry) => {
    const text = entry.lastChild as Text;
    return ['15:00–', '16:00'].map((time) => {
      const range = document.createRange();
      const at = text.data.indexOf(time);
      range.setStart(text, at);
      range.setEnd(text, at + time.length);
      return range.getBoundingClientRect().x;
    });
  });
  expect(places[0]).toBeLessThan(places[1] ?? 0);
});

test('where nothing changed, nothing is said', async ({ visit }) => {
  const page = await visit(agenda('en', 'summer-time'));
  expect(await page.locator('.changes').count()).toBe(0);
});

test('what is new since the last visit is marked, on a first visit nothing', async ({ visit }) => {
  const page = await visit(agenda());
  await page.locator('a.tool').waitFor();
  expect(await page.getByText('New since your last visit').count()).toBe(0);
  const path = new URL(agenda()).pathname;
  const again = async (seen: string) => {
    await page.evaluate(
      ([key, value]) => {
        sessionStorage.clear();
        localStorage.setItem('#visits', JSON.stringify({ [key as string]: value }));
      },
      [path, seen],
    );
    await page.reload();
    await page.locator('a.tool').waitFor();
  };
  await again('2024-03-11T23:30:00Z');
  expect(await page.getByText('New since your last visit').count()).toBe(0);
  await again('');
  expect(await page.getByText('New since your last visit').count()).toBe(1);
  expect(await page.locator('#panel-2 .changed .badge').innerText()).toBe('New');
  await page.reload();
  expect(await page.getByText('New since your last visit').count()).toBe(1);
});

describe('links', () => {
  const links = async (
    visit: (address: string, options: { now: string }) => Promise<import('playwright-core').Page>,
    now: string,
  ) => {
    const page = await visit(agenda(), { now });
    await page.locator('a.tool').waitFor();
    return page.locator('.clock li').allInnerTexts();
  };

  test.for([
    [
      '2024-03-08T22:59:00Z',
      ['Register to attend online until 8 March 2024', 'Live webcast from 13 March at 09:45'],
    ],
    ['2024-03-08T23:00:00Z', ['Online: registration has closed.', 'Live webcast from 13 March at 09:45']],
    ['2024-03-13T08:45:00Z', ['Online: registration has closed.', 'Watch the webcast']],
    ['2024-03-13T17:00:00Z', ['Online: registration has closed.', 'Live webcast from 14 March at 09:45']],
    ['2024-03-14T17:00:00Z', ['Online: registration has closed.', 'The live webcast has ended.']],
  ] as const)('at %s', async ([now, says], { visit }) => {
    expect((await links(visit, now)).map(plain)).toEqual([...says, 'Recordings']);
  });
});

describe('over a change of the clocks', () => {
  test.for([
    ['summer-time', 'Asia/Tokyo', ['09:00', '18:00', '09:00', '17:00']],
    ['summer-time', 'America/Los_Angeles', ['17:00', '02:00', '17:00', '01:00']],
    ['winter-time', 'Asia/Tokyo', ['08:00', '17:00', '08:00', '18:00']],
    ['winter-time', 'America/Los_Angeles', ['16:00', '01:00', '16:00', '02:00']],
  ] as const)('%s for a reader in %s', async ([meeting, timezoneId, starts], { visit }) => {
    const page = await visit(agenda('en', meeting), { timezoneId });
    await page.locator('a.tool').waitFor();
    await page.getByRole('button', { name: 'Show it' }).click();
    const found = page.locator('.own time:first-child');
    expect(await found.allInnerTexts()).toEqual(starts);
    const days = await page.locator('.own b').allInnerTexts();
    expect(days).toEqual(timezoneId === 'Asia/Tokyo' ? [] : ['−1 day', '−1 day']);
  });

  test.for([
    ['summer-time', '2024-03-31T08:30:00Z', 'late-1'],
    ['summer-time', '2024-03-30T09:30:00Z', 'late-0'],
    ['winter-time', '2024-10-27T09:30:00Z', 'late-1'],
    ['winter-time', '2024-10-26T08:30:00Z', 'late-0'],
  ] as const)('%s at %s: what is on', async ([meeting, now, id], { visit }) => {
    const page = await visit(agenda('en', meeting), { now, timezoneId: 'America/Los_Angeles' });
    await page.locator('#now').waitFor({ state: 'attached' });
    expect(await page.locator('[aria-current="time"]').getAttribute('id')).toBe(id);
  });
});
