import { expect, test } from 'vitest';
import { uidOf } from './uid.ts';

test('the UUIDv5 of a meeting, an item and a deadline never change: calendars and feeds would show everything twice', () => {
  expect(uidOf('conversation-9')).toBe('52896dd3-6470-5ad1-8390-cb67bd935cec');
  expect(uidOf('conversation-9', 'panel-1')).toBe('58e431ad-e14b-5dfd-8723-5a6687313336');
  expect(uidOf('conversation-9', 'deadlines', 'names')).toBe('a6566d3b-0f3e-5a31-be0a-feb069122d55');
});
