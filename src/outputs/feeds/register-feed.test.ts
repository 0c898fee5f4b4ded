import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { check, publishable } from '../../../tests/support/content.ts';
import { readFixture } from '../../../tests/support/fixture.ts';
import type { History } from '../../core/history/history.ts';
import { registerFeed, valueFeed } from './register-feed.ts';

const site = publishable(check(await readFixture()));
const [register] = site.registers;
if (!register) throw new Error('The fixture has no register.');
const folder = 'registers/gauge-networks/entries';
const created = (date: string) => [{ date, commit: date, changes: [{ type: 'created' as const }] }];
const history: History = {
  coverage: 'complete',
  head: '2026-02-01T00:00:00Z',
  files: {
    [`${folder}/basin.en.md`]: created('2025-01-01T00:00:00Z'),
    [`${folder}/channel.en.md`]: created('2025-02-01T00:00:00Z'),
    [`${folder}/bay-of-islands.en.md`]: created('2025-01-15T00:00:00Z'),
    [`${folder}/bay-of-islands.yaml`]: [
      {
        date: '2025-03-01T00:00:00Z',
        commit: 'a',
        changes: [{ type: 'field', field: 'checked', before: '2025-01-01', after: '2025-11-02' }],
      },
    ],
  },
};

test('the feed of a register has its entries, the latest change of facts or text first', () => {
  const { entries = [], updated } = parseAtomFeed(registerFeed({ site, history, language: 'en' }, register));
  expect(updated).toBe('2025-03-01T00:00:00Z');
  expect(
    entries.map(({ title, published, summary }) => [
      title?.value ?? title,
      published,
      summary?.value ?? summary,
    ]),
  ).toEqual([
    [
      'Bay of Islands network (New Zealand, National, 1 June 1987)',
      '2025-01-15T00:00:00Z',
      'The network has 12 tide gauges.',
    ],
    ['Channel network (France, Regional, 1999)', '2025-02-01T00:00:00Z', 'The network covers two coasts.'],
    [
      'Basin network (International Tidal Organization, Regional, May 2004)',
      '2025-01-01T00:00:00Z',
      'This entry has been withdrawn. The network no longer exists.',
    ],
  ]);
});

test('the feed of a country has its entries, with the same ids', () => {
  const context = { site, history, language: 'fr' } as const;
  const [field] = register.fields;
  const entries = register.entries.filter(({ name }) => name === 'channel');
  if (!field) throw new Error('The register has no field.');
  const ofCountry = parseAtomFeed(
    valueFeed(context, register, { field, value: 'FR', key: 'fr', name: 'France', entries }),
  );
  const all = parseAtomFeed(registerFeed(context, register));
  expect(ofCountry.entries).toHaveLength(1);
  expect(all.entries?.map(({ id }) => id)).toContain(ofCountry.entries?.[0]?.id);
  expect(ofCountry.id).toBe('https://forum.example.org/fr/registers/gauge-networks/country/fr/feed.xml');
});
