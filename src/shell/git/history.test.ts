import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Content, edited, inSix, validMeeting, validSite } from '../../../tests/support/content.ts';
import { temporaryFolder } from '../../../tests/support/disk.ts';
import { changesByDay, createContentRepository } from '../../../tests/support/git/content-repository.ts';

const withUrl = (url: string, extra = ''): Content =>
  edited(validSite, {
    '/site.yaml': ['url: https://conversation.example.org', `url: ${url}${extra && `\n${extra}`}`],
  });
const ownUrl = 'https://rivers.example.org/forum';
const ownSite = withUrl(ownUrl);
const { 'site.yaml': ownSiteFile = '' } = ownSite;
const retitled = (content: Content) => edited(content, { 'note.*.md': ['title: Note', 'title: Notes'] });

test('a site that replaces another one in the same repository has no history before its own address', async () => {
  const { commit, write, publish: run } = await createContentRepository();
  commit(1, validSite);
  commit(2, retitled(validSite));
  expect(changesByDay((await run()).history)).toEqual({ '01': ['created'], '02': ['field'] });

  // Not committed yet, and with the sample deleted.
  const other = { 'site.yaml': ownSiteFile, ...validMeeting('forum-1') };
  write(other);
  expect(await run()).toMatchObject({ rules: [], history: { files: {} } });
  commit(3, { 'site.yaml': ownSiteFile });
  expect(await run()).toMatchObject({ rules: [], history: { files: {} } });
  commit(4, other);
  const { rules, history } = await run();
  expect(rules).toEqual([]);
  expect(changesByDay(history)).toEqual({ '04': ['created'] });
  expect(Object.keys(history?.files ?? {}).every((path) => path.startsWith('meetings/forum-1/'))).toBe(true);

  commit(5, { 'site.yaml': ownSiteFile });
  expect((await run()).rules).toEqual(['meeting-deleted']);
});

test('texts that a site takes over from another one are created when it starts', async () => {
  const { commit, publish: run } = await createContentRepository();
  commit(1, validSite);
  commit(2, retitled(validSite));
  commit(3, retitled(ownSite));
  commit(4, ownSite);
  const { rules, history } = await run();
  expect(rules).toEqual([]);
  expect(changesByDay(history)).toEqual({ '03': ['created'], '04': ['field'] });
});

test('a site that moved to another address keeps its history if it lists the previous one', async () => {
  const { commit, publish: run } = await createContentRepository();
  commit(1, validSite);
  commit(2, retitled(validSite));
  commit(3, retitled(ownSite));
  const previous = 'previousUrls:\n  - https://Conversation.example.org/';
  commit(4, retitled(withUrl(ownUrl, previous)));
  expect(changesByDay((await run()).history)).toEqual({ '01': ['created'], '02': ['field'] });

  const { 'site.yaml': movedSiteFile = '' } = withUrl(ownUrl, previous);
  commit(5, { 'site.yaml': movedSiteFile });
  expect((await run()).rules).toEqual(['meeting-deleted']);
});

test('SITE_URL publishes the same site elsewhere', async () => {
  const { commit, publish: run } = await createContentRepository();
  commit(1, validSite);
  commit(2, retitled(validSite));
  const env = { SITE_URL: 'https://preview.example.org/branch' };
  expect(changesByDay((await run(env)).history)).toEqual({ '01': ['created'], '02': ['field'] });
  commit(3, { 'site.yaml': validSite['site.yaml'] ?? '' });
  expect((await run(env)).rules).toEqual(['meeting-deleted']);
});

const { 'site.yaml': siteFile = '', ...withoutSite } = validSite;

test('a commit without a readable site.yaml publishes nothing until the next valid one', async () => {
  const { commit, publish: run } = await createContentRepository();
  commit(1, validSite);
  commit(2, { ...retitled(validSite), 'site.yaml': `${siteFile}name: [\n` });
  commit(3, retitled(validSite));
  commit(4, { ...validSite, 'site.yaml': 'url: *missing\n' });
  commit(5, withoutSite);
  commit(6, retitled(validSite));
  const { rules, history } = await run();
  expect(rules).toEqual([]);
  expect(changesByDay(history)).toEqual({ '01': ['created'], '03': ['field'] });
});

test('texts older than the first site.yaml have no changes, but keep their dates', async () => {
  const { commit, publish: run } = await createContentRepository();
  commit(1, { ...withoutSite, ...validMeeting('deleted') });
  commit(2, retitled(withoutSite));
  commit(3, retitled(validSite));
  const { rules, history } = await run();
  expect(rules).toEqual([]);
  expect(changesByDay(history)).toEqual({ '01': ['created'], '02': ['created'] });
});

test('a site.yaml with an alias without an anchor is reported like any other mistake', async () => {
  const { commit, publish: run } = await createContentRepository();
  commit(1, { ...validSite, 'site.yaml': 'url: *missing\nlanguages: *missing\n' });
  expect((await run()).rules).toContain('yaml-syntax');
});

test.each(['.', 'texts/content'])('content in a repository of its own, in the folder %s', async (path) => {
  const { folder, git, commit, publish: run } = await createContentRepository(path);
  commit(1, validSite);
  commit(2, retitled(validSite));
  // What a build or a checkout leaves there does not belong to the content.
  await mkdir(join(folder, 'dist/meetings/session'), { recursive: true });
  await writeFile(join(folder, 'dist/meetings/session/agenda.md'), '');
  const { rules, history } = await run();
  expect(rules).toEqual([]);
  expect(changesByDay(history)).toEqual({ '01': ['created'], '02': ['field'] });
  expect(Object.keys(history?.files ?? {})).toContain('meetings/session/note.en.md');

  await rm(join(folder, path, 'meetings'), { recursive: true });
  expect((await run()).rules).toEqual(['meeting-deleted']);
  git('checkout', '--quiet', 'HEAD', '--', '.');
  expect((await run()).rules).toEqual([]);
});

test('the history follows from the commits alone, whatever earlier runs and the base path of the site left', async () => {
  const { commit, publish: run } = await createContentRepository();
  const withDocument = edited(validSite, {
    'agenda.*.md': [
      '`qa` `#qa-1` `of #panel-1`\n',
      '`qa` `#qa-1` `of #panel-1`\n\n- [Note](note.en.md) `document`\n',
    ],
  });
  const renamed = (content: Content) =>
    edited(content, { 'agenda.*.md': ['title: Agenda', 'title: Agendas'] });
  const below = { SITE_URL: 'https://conversation.example.org/branch' };
  commit(1, withDocument);
  await run(below);
  commit(2, renamed(withDocument));
  await run(below);
  commit(3, retitled(renamed(withDocument)));
  const { history } = await run(below);
  expect(changesByDay(history)).toEqual({ '01': ['created'], '02': ['field'], '03': ['field'] });
  expect(history).toEqual((await run({ ...below, CACHE_DIR: await temporaryFolder() })).history);
});

test('earlier states have the kinds that the site had then', async () => {
  const { commit, publish: run } = await createContentRepository();
  const signing = `kinds:\n${inSix('signing', 'Signing', '  ')}\nurl: https`;
  const withSigning = edited(validSite, {
    '/site.yaml': ['url: https', signing],
    'agenda.*.md': ['`closing` `#end`', '`signing` `#end`'],
  });
  commit(1, withSigning);
  commit(2, retitled(withSigning));
  commit(3, retitled(validSite));
  const { rules, history } = await run();
  expect(rules).toEqual([]);
  expect(changesByDay(history)).toEqual({ '01': ['created'], '02': ['field'], '03': ['text'] });
});
