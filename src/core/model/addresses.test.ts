import { expect, test } from 'vitest';
import { subscriptionUrl } from './addresses.ts';

test('a calendar program subscribes with webcal', () => {
  expect(subscriptionUrl('https://example.org/base', '/en/calendar.ics')).toBe(
    'webcal://example.org/base/en/calendar.ics',
  );
});
