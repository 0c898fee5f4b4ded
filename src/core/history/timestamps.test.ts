import { expect, test } from 'vitest';
import type { History } from './history.ts';
import { isRecent, latestInstant } from './timestamps.ts';

test('a removal is recent for ninety days before the newest commit', () => {
  const history: History = { coverage: 'complete', head: '2024-04-01T00:00:00Z', files: {} };
  expect(isRecent(history, '2024-01-02T00:00:00Z')).toBe(true);
  expect(isRecent(history, '2024-01-01T00:00:00Z')).toBe(false);
});

test('latestInstant', () => {
  expect(latestInstant([null, '2024-01-02T00:00:00Z', undefined, '2024-01-01T00:00:00Z'])).toBe(
    '2024-01-02T00:00:00Z',
  );
  expect(latestInstant([])).toBeNull();
});
