import { expect, test } from 'vitest';
import { check, type Edits, edited, validSite } from '../../tests/support/content.ts';
import type { Language } from '../core/model/languages.ts';
import { type NavigationEntry, pageNavigation, topPages } from './page-navigation.ts';

const page = (title: string, fields = ''): string => `---\ntitle: ${title}\n${fields}---\n\nText.\n`;
const pages: Edits = {
  '/pages/about.*.md': page('About'),
  '/pages/rules.*.md': page('Rules', 'order: 1\n'),
  '/pages/rules/votes.*.md': page('Votes'),
  '/pages/rules/votes/ballots.*.md': page('Ballots'),
  '/pages/rules/votes/quorum.*.md': page('Quorum'),
  '/pages/rules/forms.en.md': page('Forms'),
  '/pages/rules/forms/badges.en.md': page('Badges'),
};

function siteOf(edits: Edits) {
  const { site } = check(edited(validSite, edits));
  if (!site) throw new Error('The pages have errors.');
  return site;
}
const outline = (entries: readonly NavigationEntry[]): string =>
  entries.map(({ title, below }) => (below.length > 0 ? `${title} (${outline(below)})` : title)).join(', ');
const navigate = (name: string, language: Language = 'en', edits: Edits = pages) =>
  pageNavigation(siteOf(edits), name, language);

test.each([
  ['rules', 'Forms, Votes'],
  ['rules/votes', 'Forms, Votes (Ballots, Quorum)'],
  ['rules/votes/quorum', 'Forms, Votes (Ballots, Quorum)'],
  ['rules/forms', 'Forms (Badges), Votes'],
  ['about', ''],
])('shows the way to %s, and what is beside and below it: %s', (name, expected) => {
  const { section, entries } = navigate(name);
  expect([section.title, outline(entries)]).toEqual([name === 'about' ? 'About' : 'Rules', expected]);
});

test('leads through the pages of a section in reading order, and not beyond', () => {
  const turns = (name: string) => {
    const { previous, next } = navigate(name);
    return [previous?.name, next?.name];
  };
  expect(turns('rules')).toEqual([undefined, 'rules/forms']);
  expect(turns('rules/votes')).toEqual(['rules/forms/badges', 'rules/votes/ballots']);
  expect(turns('rules/votes/quorum')).toEqual(['rules/votes/ballots', undefined]);
});

test('keeps a page that lacks the language, with its title in another one, which it names', () => {
  const { below } = navigate('rules', 'fr');
  expect(below).toEqual([
    { name: 'rules/forms', title: 'Forms', language: 'en' },
    { name: 'rules/votes', title: 'Votes' },
  ]);
});

test('names a page that lacks the language in the default language of the site, if it has that', () => {
  const edits: Edits = {
    ...pages,
    '/site.yaml': ['url:', 'defaultLanguage: es\nurl:'],
    '/pages/rules/forms.es.md': page('Formularios'),
  };
  const { below } = navigate('rules', 'fr', edits);
  expect(below[0]).toEqual({ name: 'rules/forms', title: 'Formularios', language: 'es' });
  expect(navigate('rules', 'fr').below[0]).toMatchObject({ language: 'en' });
});

test('leaves out a page that another one revises, and what is below it, except while it is read', () => {
  const revised: Edits = {
    ...pages,
    '/pages/rules/votes-rev-1.*.md': page('New votes', 'revises: votes\n'),
  };
  expect(outline(navigate('rules', 'en', revised).entries)).toBe('Forms, New votes');
  expect(navigate('rules/votes-rev-1', 'en', revised).previous?.name).toBe('rules/forms/badges');
  expect(outline(navigate('rules/votes/quorum', 'en', revised).entries)).toBe(
    'Forms, Votes (Ballots, Quorum), New votes',
  );
});

test('the header links to the pages at the top', () => {
  expect(topPages(siteOf(pages), 'en').map(({ title }) => title)).toEqual(['Rules', 'About']);
});
