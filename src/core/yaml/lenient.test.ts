import { expect, test } from 'vitest';
import { lenientFields } from './lenient.ts';

const fieldsOf = (line: string) => lenientFields(`---\n${line}\n---\n`, ['status', 'publishFrom']);

test.each([
  'status: draft',
  'status : draft',
  '"status": draft',
  "'status' : 'draft'",
  '"\\x73tatus": "dr\\u0061ft"',
  'status:\n  draft',
  '? status\n: draft',
  '{title: A, status: draft}',
])('%j is a draft', (line) => expect(fieldsOf(line)).toMatchObject({ status: 'draft' }));

test.each(['# status: draft', 'title: "status: draft"', 'title: |\n  status: draft', 'description: draft'])(
  '%j is none',
  (line) => expect(fieldsOf(line)).not.toHaveProperty('status'),
);

test('unreadable front matter has no fields', () => {
  expect(fieldsOf('status: *draft')).toEqual({});
  expect(lenientFields('status: draft', ['status'])).toEqual({});
});
