/** Any state of any file in git may be unreadable. Such a state was never published, and hides no other. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Content, edited, validSite } from '../../../tests/support/content.ts';
import {
  type ContentRepository,
  changesByDay,
  createContentRepository,
} from '../../../tests/support/git/content-repository.ts';

const retitled = edited(validSite, { 'note.*.md': ['title: Note', 'title: Notes'] });
const note = 'meetings/session/note.en.md';
const meeting = 'meetings/session/meeting.yaml';

const withFile = (path: string, text: string): Content => ({ ...validSite, [path]: text });
const noteText = validSite[note] ?? '';
const meetingText = validSite[meeting] ?? '';
const otherText = noteText.replace('title: Note', 'title: Other');
const withStart = (start: string) => meetingText.replace('start: 2024-03-13', `start: ${start}`);
const longText = 'x'.repeat(3 * 1024 * 1024);

const unchangedUntilDay3 = { '01': ['created'], '03': ['field'] };

const nested = (levels: number) =>
  Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
const aliases = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  .map((name, index, names) => `${name}: &${name} [${`*${names[index - 1]}, `.repeat(index && 9)}x]`)
  .join('\n');

const contents: Record<string, Content> = {
  'an alias without an anchor': withFile(meeting, `${meetingText}place: *Geneva\n`),
  'an alias of a value around it': withFile(meeting, `${meetingText}extra: &all\n  again: *all\n`),
  'aliases that stand for millions of values': withFile(meeting, `${meetingText}${aliases}\n`),
  'an unknown tag': withFile(meeting, meetingText.replace('number: 1', 'number: !roman I')),
  'bytes as a value': withFile(meeting, `${meetingText}extra: !!binary aGVsbG8=\n`),
  'a field twice': withFile(meeting, `number: 1\n${meetingText}`),
  'several YAML documents': withFile(meeting, `${meetingText}---\n${meetingText}`),
  'a list instead of fields': withFile(meeting, '- number: 1\n'),
  'a text instead of fields': withFile(meeting, 'Geneva\n'),
  'deep nesting in YAML': withFile(meeting, nested(2000)),
  'deep nesting in brackets': withFile(meeting, `a: ${'['.repeat(20_000)}`),
  'an unclosed bracket in the front matter': withFile(note, noteText.replace('title: Note', 'title: [Note')),
  'a date that does not exist': withFile(
    note,
    otherText.replace('title:', 'publishFrom: 2024-02-31\ntitle:'),
  ),
  'a fence that is never closed': withFile(note, `${noteText}\n${'`'.repeat(50_000)}\n\nText.\n`),
  'deep nesting in Markdown': withFile(note, `${noteText}\n${'> '.repeat(5000)}Text.\n`),
  'deep nesting of lists': withFile(note, `${noteText}\n${'- '.repeat(3000)}Text.\n`),
  'a text of three megabytes': withFile(note, `${noteText}\n${longText}\n`),
  'settings of three megabytes': withFile(meeting, `${meetingText}extra: ${longText}\n`),
  'an empty file': withFile(note, ''),
  'empty settings': withFile(meeting, ''),
  'settings that are a comment': withFile(meeting, '# Later\n'),
  'a start that does not exist': withFile(meeting, withStart('0000-00-00')),
  'a list of starts': withFile(meeting, withStart('[2024-03-13]')),
  'a start after the end': withFile(meeting, withStart('2024-03-15')),
  'a time zone that does not exist': withFile(meeting, meetingText.replace('Europe/Zurich', 'Mars/Phobos')),
  'an unknown field': withFile(meeting, `${meetingText}extra: 1\n`),
  'a deadline without a date': withFile(meeting, meetingText.replace('date: 2024-02-01', 'date: {a: 1}')),
  'a merge key': withFile(meeting, `${meetingText}<<: 3\n`),
  'a status that does not exist': withFile(meeting, `${meetingText}status: maybe\n`),
  'a list of statuses': withFile(meeting, `${meetingText}status: [cancelled]\n`),
  'a cancelled meeting without a reason': withFile(meeting, `${meetingText}status: cancelled\n`),
  'previous dates of a meeting that was not postponed': withFile(
    meeting,
    `${meetingText}previousStart: 2024-03-06\n`,
  ),
  'a place without one of the languages': withFile(
    meeting,
    meetingText.replace('  ru: Geneva, Russian\n', ''),
  ),
  'nothing but a byte order mark': withFile(note, '\ufeff'),
};

/** Names of files beside `note.en.md`, which are no states of it. */
const names = [
  'note.en.md ',
  ' note.en.md',
  'note.en.md\n',
  'note\u0001.en.md',
  '\u0001note.en.md',
  'note.en.md\u001b[2J',
  'note"\'$(x)`.en.md',
  ':000000 100644 note.en.md',
  'no\u0300te.en.md',
  'مذكرة.en.md',
  '\ufffd.en.md',
  '-note.en.md',
  'NOTE.en.md',
];

const filesByName = Object.fromEntries(
  names.map((name) => [
    `a file named ${JSON.stringify(name)}`,
    withFile(`meetings/session/${name}`, otherText),
  ]),
);

test('states of files that cannot be read', async () => {
  const { git, commit, publish } = await createContentRepository();
  commit(1, validSite);
  const states = Object.entries({
    ...contents,
    ...filesByName,
    'a meeting with a name that no meeting can have': withFile(
      'meetings/ses\u0001 sion/meeting.yaml',
      meetingText,
    ),
  });
  for (const [, state] of states) commit(2, state);
  commit(3, retitled);
  const [, ...hashes] = git('rev-list', '--reverse', 'HEAD').split('\n');
  const names = new Map(states.map(([name], index) => [hashes[index] ?? '', name]));
  const { rules, gitFailure, history } = await publish();
  const revisions = Object.values(history?.files ?? {}).flat();
  expect(revisions.flatMap((revision) => names.get(revision.commit) ?? [])).toEqual([]);
  expect({ rules, gitFailure }).toEqual({ rules: [], gitFailure: undefined });
  expect(changesByDay(history)).toEqual(unchangedUntilDay3);
});

test('a state whose error is suppressed was published', async () => {
  const { commit, publish } = await createContentRepository();
  const quoted = '<!-- suppress footnote-form: Quoted as it was written. -->\n\nContinuation [ ^1].';
  commit(1, validSite);
  commit(2, edited(validSite, { 'note.*.md': ['Continuation.', quoted] }));
  const { rules, history } = await publish();
  expect(rules).toEqual([]);
  expect(changesByDay(history)).toEqual({ '01': ['created'], '02': ['text'] });
});

test('texts in a language are published when the site has that language', async () => {
  const { commit, publish } = await createContentRepository();
  const siteText = validSite['site.yaml'] ?? '';
  const inTwo = (text: string) => text.replace(/^ +(?:ar|es|ru|zh): .*\n/gm, '');
  const inThree = (text: string) => text.replace(/^ +(?:ar|es|zh): .*\n/gm, '');
  const files = (tags: readonly string[]) =>
    Object.fromEntries(
      Object.entries(validSite).filter(([path]) => tags.some((tag) => path.endsWith(`.${tag}.md`))),
    );
  const bilingual = { 'site.yaml': `${inTwo(siteText)}languages: [en, fr]\n`, [meeting]: inTwo(meetingText) };
  commit(1, { ...files(['en', 'fr']), ...bilingual });
  commit(2, { ...files(['en', 'fr', 'ru']), ...bilingual, [meeting]: inThree(meetingText) });
  const trilingual = `${inThree(siteText)}languages: [en, fr, ru]\n`;
  commit(3, { ...files(['en', 'fr', 'ru']), 'site.yaml': trilingual, [meeting]: inThree(meetingText) });
  const { rules, history } = await publish();
  expect(rules).toEqual([]);
  expect(changesByDay(history)).toEqual({ '01': ['created'], '03': ['created', 'field'] });
});

test('bytes that are no text, submodules and links, in a document and in settings', async () => {
  const { git, commit, publish } = await createContentRepository();
  commit(1, validSite);
  const ownCommit = git('rev-parse', 'HEAD').trim();
  for (const path of [note, meeting, 'site.yaml']) {
    const bytes = [Buffer.from(validSite[path] ?? ''), Buffer.of(0xff, 0xfe, 0, 0xd8, 0x0a)];
    const entries = [
      Buffer.concat(bytes),
      { submodule: '1'.repeat(40) },
      { submodule: ownCommit },
      { link: 'note.fr.md' },
    ];
    for (const entry of entries) commit(2, { ...validSite, [path]: entry });
    commit(2, validSite);
  }
  commit(3, retitled);
  const { rules, history } = await publish();
  expect(rules).toEqual([]);
  expect(changesByDay(history)).toEqual(unchangedUntilDay3);
});

test('a byte order mark and the line ends of other systems change nothing', async () => {
  const saved = (state: Content, lineEnd: string) =>
    Object.fromEntries(
      Object.entries(state).map(([path, text]) => [path, `\ufeff${text.replaceAll('\n', lineEnd)}`]),
    );
  const { commit, publish } = await createContentRepository();
  commit(1, saved(validSite, '\r\n'));
  commit(2, saved(validSite, '\r'));
  commit(3, saved(retitled, '\n'));
  expect(changesByDay((await publish()).history)).toEqual(unchangedUntilDay3);
});

test('a folder at the path of a document, and a file at that of a meeting', async () => {
  const { commit, publish } = await createContentRepository();
  commit(1, validSite);
  const { [note]: _note, ...rest } = validSite;
  commit(2, { ...rest, [`${note}/inside.en.md`]: 'Text.' });
  commit(3, { 'site.yaml': validSite['site.yaml'] ?? '', 'meetings/session': 'Text.' });
  commit(4, retitled);
  const { rules, history } = await publish();
  expect(rules).toEqual([]);
  expect(Object.keys(changesByDay(history))).toContain('04');
});

// ---- Commits ------------------------------------------------------------------------------------------

/** Replaces the newest commits by those with other lines, of which git itself would write no commit. */
function replaceCommits({ git, folder }: ContentRepository, commits: readonly (readonly string[])[]): void {
  let parent = git('rev-parse', `HEAD~${commits.length}`).trim();
  const trees = git('log', '--reverse', '--format=%T', `${parent}..`).split('\n');
  const files = commits.map((lines, index) => {
    const text = [`tree ${trees[index]}`, `parent ${parent}`, ...lines, '', 'Change', ''].join('\n');
    parent = createHash('sha1').update(`commit ${text.length}\0${text}`).digest('hex');
    const file = join(folder, `.git/commit-${index}`);
    writeFileSync(file, text);
    return file;
  });
  git('hash-object', '-t', 'commit', '-w', '--literally', ...files);
  git('update-ref', 'HEAD', parent);
}

const author = (date: string) => `author Staff <staff@example.org> ${date}`;
const committer = (date: string) => `committer Staff <staff@example.org> ${date}`;
const day2 = `${Date.UTC(2024, 2, 2) / 1000} +0000`;

test('a commit whose date is none has that of the author, or of the commit before', async () => {
  const repository = await createContentRepository();
  const { commit, publish } = repository;
  commit(1, validSite);
  const dates = [
    '99999999999999999999 +0000',
    '18446744073709551615 +0000',
    '253402300800 +0000',
    '-1 +0000',
    '1e9 +0000',
    'tomorrow',
    '0 +0000',
    '',
  ];
  const commits = [
    ...dates.map((date) => [author(day2), committer(date)]),
    ...dates.map((date) => [author(date), committer(day2)]),
    [author(day2), 'committer Staff'],
    [author(day2)],
    [author('tomorrow'), committer('yesterday')],
    [],
    [author(day2.replace('+0000', '+9999')), committer(day2.replace('+0000', '-9999'))],
  ];
  for (const index of commits.keys())
    commit(2, edited(validSite, { 'note.en.md': ['title: Note', `title: Note v${index}`] }));
  replaceCommits(repository, commits);
  const { rules, history } = await publish();
  expect(rules).toEqual([]);
  const revisions = history?.files[note]?.map(({ date }) => date);
  expect(revisions).toEqual([...commits.map(() => '2024-03-02T00:00:00Z'), '2024-03-01T12:00:00Z']);
  expect(history?.head).toBe('2024-03-02T00:00:00Z');
});

test('a merge counts once, when it reaches the main line; a merge without changes does not count', async () => {
  const { commit, publish } = await createContentRepository();
  const twoNotes = edited(retitled, { 'note.*.md': ['title: Notes', 'title: Two notes'] });
  commit(1, validSite);
  commit(2, retitled, { branch: 'draft', from: 'main' });
  commit(3, twoNotes, { branch: 'draft' });
  commit(4, twoNotes, { merge: 'draft' });
  commit(5, validSite, { branch: 'empty', from: 'main' });
  commit(6, twoNotes, { merge: 'empty' });
  expect(changesByDay((await publish()).history)).toEqual({ '01': ['created'], '04': ['field'] });
});

test('a history that starts with two roots', async () => {
  const { commit, publish } = await createContentRepository();
  commit(1, validSite);
  commit(2, validSite, { branch: 'other' });
  commit(2, validSite, { merge: 'other' });
  commit(3, retitled);
  expect(changesByDay((await publish()).history)).toEqual(unchangedUntilDay3);
});

test('replacements and grafts of one clone do not change the history', async () => {
  const { git, folder, commit, publish } = await createContentRepository();
  commit(1, validSite);
  commit(2, retitled);
  const expected = { '01': ['created'], '02': ['field'] };
  git('replace', '--graft', 'HEAD');
  expect(changesByDay((await publish()).history)).toEqual(expected);
  await mkdir(join(folder, '.git/info'));
  await writeFile(join(folder, '.git/info/grafts'), git('rev-parse', 'HEAD'));
  expect(changesByDay((await publish()).history)).toEqual(expected);
});

// ---- Damaged repositories -----------------------------------------------------------------------------

const objectPath = ({ folder, git }: ContentRepository, revision: string) => {
  const hash = git('rev-parse', revision).trim();
  return join(folder, '.git/objects', hash.slice(0, 2), hash.slice(2));
};

async function overwrite(path: string): Promise<void> {
  await chmod(path, 0o644);
  await writeFile(path, 'damaged');
}

test('a damaged blob is a state that was never published', async () => {
  const repository = await createContentRepository();
  repository.commit(1, validSite);
  repository.commit(2, withFile(note, otherText));
  repository.commit(3, retitled);
  await overwrite(objectPath(repository, `HEAD^:content/${note}`));
  const { rules, gitFailure, history } = await repository.publish();
  expect({ rules, gitFailure }).toEqual({ rules: [], gitFailure: undefined });
  expect(changesByDay(history)).toEqual(unchangedUntilDay3);
});

test('where git cannot read a commit, the site is published without a history, and the reason is given', async () => {
  const repository = await createContentRepository();
  repository.commit(1, validSite);
  repository.commit(2, retitled);
  await overwrite(objectPath(repository, 'HEAD^{tree}'));
  const { rules, gitFailure, history } = await repository.publish();
  expect(rules).toEqual([]);
  expect(gitFailure).toMatch(/object/);
  expect(history).toMatchObject({ coverage: 'none', failure: gitFailure, files: {} });
});

test('a repository without a commit has no history', async () => {
  const { write, publish } = await createContentRepository();
  write(validSite);
  const { rules, gitFailure, history } = await publish();
  expect({ rules, gitFailure }).toEqual({ rules: [], gitFailure: undefined });
  expect(history).toEqual({ coverage: 'none', head: null, files: {} });
});

test('a tree without the content folder', async () => {
  const { write, commit, publish } = await createContentRepository();
  commit(1, {});
  write(validSite);
  expect((await publish()).rules).toEqual([]);
  commit(2, validSite);
  expect(changesByDay((await publish()).history)).toEqual({ '02': ['created'] });
});
