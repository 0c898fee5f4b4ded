import { expect, test } from 'vitest';
import { check, publishable } from '../../../tests/support/content.ts';
import { readFixture } from '../../../tests/support/fixture.ts';
import type { Change, History } from '../../core/history/history.ts';
import { noHistory } from '../../core/history/history.ts';
import { translator } from '../../i18n/t.ts';
import { registerNews } from './register-news.ts';

const site = publishable(check(await readFixture()));
const [fixture] = site.registers;
const [template] = fixture?.entries ?? [];
if (!fixture || !template?.versions.fr) throw new Error('The fixture has no entry in French.');
const { fr } = template.versions;

const names = Array.from({ length: 12 }, (_, index) => `network-${index + 1}`);
const register = {
  ...fixture,
  entries: names.map((name) => ({
    ...template,
    name,
    versions: { fr: { ...fr, file: `${name}.fr.md`, title: name } },
  })),
};
const revision = (date: string, change: Change) => ({ date, commit: date, changes: [change] });
const created = revision('2026-01-05T10:00:00Z', { type: 'created' });
const history: History = {
  coverage: 'complete',
  head: '2026-02-01T00:00:00Z',
  files: {
    ...Object.fromEntries(names.map((name) => [`${name}.fr.md`, [created]])),
    'network-2.fr.md': [
      revision('2026-01-06T15:00:00Z', { type: 'text', id: null }),
      revision('2026-01-06T09:00:00Z', { type: 'text', id: null }),
      created,
    ],
  },
};

const newsIn = (language: 'fr' | 'en', from: History) =>
  registerNews(register, from, language, translator(language, site.strings)).map(
    ({ title, summary, updated }) => [title, summary, updated],
  );

test('entries that were added together are one news, and each entry is named once a day', () => {
  const title = 'Réseaux de marégraphes\u00a0: entrées nouvelles ou modifiées';
  const first = 'network-1, network-2, network-3, network-4, network-5, network-6, network-7, network-8';
  expect(newsIn('fr', history).sort()).toEqual(
    [
      [title, 'network-2', '2026-01-06T15:00:00Z'],
      [title, `${first}, network-9 et network-10 (10 entrées sur 12)`, '2026-01-05T10:00:00Z'],
    ].sort(),
  );
});

test('there is no news of entries that lack the language, and none without a history', () => {
  expect(newsIn('en', history)).toEqual([]);
  expect(newsIn('fr', noHistory)).toEqual([]);
});
