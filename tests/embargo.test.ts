/** Documents under embargo: published from their time on, and checked before. */
import { expect, test } from 'vitest';
import { compile } from '../src/core/compile.ts';
import { type Edits, edited, filesOf, validSite } from './support/content.ts';

const underEmbargo: Edits = {
  'circular.*.md': '---\ntitle: Circular\nsymbol: C. 1\ndate: 2024-01-15\n---\n\nText.\n',
  'note.*.md': ['title: Note', 'title: Note\npublishFrom: 2024-03-01T09:00'],
};

const namesAt = (now?: string): string[] => {
  const options = { base: '/', ...(now && { now }) };
  const { site, diagnostics } = compile(filesOf(edited(validSite, underEmbargo)), options);
  expect(diagnostics).toEqual([]);
  return site?.meetings.flatMap(({ documents }) => documents.map(({ name }) => name)) ?? [];
};

test('an embargo ends at its time in the zone of the meeting, and never without a readable time', () => {
  expect(namesAt('2024-03-01T07:59:59Z')).toEqual(['agenda', 'circular']);
  expect(namesAt('2024-03-01T08:00:00Z')).toEqual(['agenda', 'circular', 'note']);
  expect(namesAt()).toEqual(['agenda', 'circular']);
});

test('a document under embargo is checked like any other', () => {
  const invalid = edited(edited(validSite, underEmbargo), { 'note.fr.md': ['4. Fourth', '5. Fourth'] });
  expect(compile(filesOf(invalid), { base: '/' }).diagnostics.map(({ rule }) => rule)).toEqual(['numbering']);
});
