import { expect, test } from 'vitest';
import { inSix, siteWith } from '../../tests/support/content.ts';
import { translator } from '../i18n/t.ts';
import { documentGroups } from './document-groups.ts';

const text = '---\ntitle: Text\n---\n\nText.\n';
const named = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [`${name}.*.md`, text] as const));
const typeNames = inSix('position-paper', '{ name: Position, heading: Positions }', '  ').replaceAll(
  /\{ name: Position, heading: Positions \}.*/g,
  '{ name: Position, heading: Positions }',
);

function groupsWith(...names: string[]) {
  const site = siteWith({
    '/site.yaml': ['url:', `documentTypes:\n${typeNames}\nurl:`],
    ...named(...names),
  });
  const [meeting] = site.meetings;
  if (!meeting) throw new Error('The site has no meeting.');
  return documentGroups(translator('en', site.strings), meeting).map(({ heading, documents }) => [
    heading,
    ...documents.map(({ name }) => name),
  ]);
}

test('a short list has no headings', () =>
  expect(groupsWith('report', 'note-2', 'note-3', 'letter')).toEqual([
    [undefined, 'agenda', 'circular', 'note', 'note-2', 'note-3', 'letter', 'report'],
  ]));

test('a longer list has a heading for each type, those that the site adds too', () =>
  expect(groupsWith('report', 'note-2', 'position-paper-2', 'position-paper-1', 'letter')).toEqual([
    ['Agendas', 'agenda'],
    ['Circulars', 'circular'],
    ['Notes', 'note', 'note-2'],
    ['Positions', 'position-paper-1', 'position-paper-2'],
    ['Other documents', 'letter'],
    ['Reports', 'report'],
  ]));
