/** The model of a site: drafts, and the order of meetings. */
import { expect, test } from 'vitest';
import { compile } from '../../src/core/compile.ts';
import { type Edits, edited, filesOf, validSite } from '../support/content.ts';

const options = { base: '/', crossCheck: true };

test('a draft is checked and not published', () => {
  const draft = {
    'note.*.md': ['title: Note', 'title: Note\nstatus: draft'],
    'circular.*.md': circularWithoutLinks,
  };
  const published = compile(filesOf(edited(validSite, draft)), options);
  expect(published.diagnostics).toEqual([]);
  expect(published.site?.meetings[0]?.documents.map(({ name }) => name)).toEqual(['agenda', 'circular']);

  const invalid = edited(edited(validSite, draft), { 'note.fr.md': ['4. Fourth', '5. Fourth'] });
  expect(compile(filesOf(invalid), options).diagnostics.map(({ rule }) => rule)).toEqual(['numbering']);
});

test('a translation that is a draft is left out of its document', () => {
  const { site } = compile(
    filesOf(
      edited(validSite, {
        'note.ru.md': ['title: Note', 'title: Note\nstatus: draft'],
        'circular.ru.md': circularWithoutLinks,
      }),
    ),
    options,
  );
  const note = site?.meetings[0]?.documents.find(({ name }) => name === 'note');
  expect(Object.keys(note?.versions ?? {})).toEqual(['ar', 'zh', 'en', 'fr', 'es']);
});

const circularWithoutLinks = '---\ntitle: Circular\nsymbol: C. 1\ndate: 2024-01-15\n---\n\nText.\n';

test('the order of the files changes nothing', () => {
  const files = filesOf(validSite);
  const turned = [...files.slice(7), ...files.slice(0, 7)].reverse();
  expect(compile(turned, options)).toStrictEqual(compile(files, options));
});

test('the latest meeting is first', () => {
  const other = (folder: string, year: string, number: string): Edits => ({
    [`/meetings/${folder}/meeting.yaml`]: (validSite['meetings/session/meeting.yaml'] ?? '')
      .replaceAll('2024-03', `${year}-03`)
      .replace('number: 1', `number: ${number}`),
  });
  const content = edited(validSite, {
    ...other('a', '2023', '8'),
    ...other('b', '2025', '3'),
    ...other('c', '2025', '4'),
  });
  const { site } = compile(filesOf(content), options);
  expect(site?.meetings.map(({ id }) => id)).toEqual(['c', 'b', 'session', 'a']);
});
