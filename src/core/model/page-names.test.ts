import { expect, test } from 'vitest';
import { groupOf } from '../../outputs/offline/groups.ts';
import { inReadingOrder, pageNameProblem, reservedSections } from './page-names.ts';

test('pages of a folder are ordered by position, then by name, and each is followed by those below it', () => {
  const positions: Record<string, number> = { guide: 2, rules: 1, 'rules/annexes': 20, 'rules/votes': 10 };
  const names = [
    'rules/annexes/annex-10',
    'rules/rule-10',
    'guide',
    'rules/rule-2',
    'rules/annexes/annex-2',
    'rules/annexes',
    'about',
    'rules',
    'rules/votes',
  ];
  const order = (list: readonly string[]) =>
    inReadingOrder(list.map((name) => ({ name, order: positions[name] }))).map(({ name }) => name);
  const expected = [
    'rules',
    'rules/votes',
    'rules/annexes',
    'rules/annexes/annex-2',
    'rules/annexes/annex-10',
    'rules/rule-2',
    'rules/rule-10',
    'guide',
    'about',
  ];
  expect(order(names)).toEqual(expected);
  expect(order(names.toReversed())).toEqual(expected);
});

test('no page can have the address of another part of the site, at the top or below a page', () => {
  for (const name of [
    'meetings',
    'search',
    'registers',
    'series',
    'journal',
    'documents',
    'symbol',
    'my',
    'help',
  ])
    expect(pageNameProblem(name), name).toBe('section');
  expect(pageNameProblem('about')).toBeNull();
  expect(pageNameProblem('rules/help')).toBeNull();
});

// The service worker has a list of its own.
test('offline reading takes no section of the site for a section of pages', () => {
  for (const section of reservedSections)
    if (/^[a-z]+$/.test(section))
      expect(String(groupOf(`en/${section}/x/`, 'en')), section).not.toMatch(/^pages\//);
  expect(groupOf('en/rules/fees/', 'en')).toBe('pages/rules');
  expect(groupOf('en/rules/fees.md', 'en')).toBe('pages/rules');
  expect(groupOf('en/rules/', 'en')).toBe('shell');
});
