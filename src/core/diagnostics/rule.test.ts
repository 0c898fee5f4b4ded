import { expect, test } from 'vitest';
import { startOf } from '../text/source.ts';
import { diagnose } from './diagnostic.ts';
import { defineRule, ruleTexts } from './rule.ts';

const one = defineRule({
  id: 'one-message',
  severity: 'error',
  messages: '{name} has {count} parts.',
  hint: 'Remove a part of {name}.',
});
const several = defineRule({
  id: 'several-messages',
  severity: 'warning',
  messages: { missing: '#{id} is missing.', extra: 'There is a part without an id.' },
  hint: { missing: 'Add it.', extra: 'Add an id such as {example}.' },
});
const span = startOf('meetings/session/note.en.md');

test('a diagnostic has the message and the hint of its rule, with the data', () => {
  expect(diagnose({ rule: one, span, data: { name: 'Annex', count: 3 } })).toEqual({
    rule: 'one-message',
    severity: 'error',
    span,
    message: 'Annex has 3 parts.',
    hint: 'Remove a part of Annex.',
  });
  expect(diagnose({ rule: several, message: 'extra', span, data: { example: '#aims' }, fix: '' })).toEqual({
    rule: 'several-messages',
    severity: 'warning',
    span,
    message: 'There is a part without an id.',
    hint: 'Add an id such as #aims.',
    fix: '',
  });
});

test('the types ask for the message and the data that a rule needs', () => {
  // @ts-expect-error: the count is missing.
  expect(() => diagnose({ rule: one, span, data: { name: 'Annex' } })).toThrow('"count"');
  // @ts-expect-error: the rule has several messages.
  expect(() => diagnose({ rule: several, span, data: { id: 'aims' } })).toThrow('several-messages');
  // @ts-expect-error: the rule has no such message.
  expect(() => diagnose({ rule: several, span, message: 'renamed', data: {} })).toThrow('"renamed"');
});

test('warnings can be suppressed, errors only if the rule says so', () => {
  const { id, messages, hint } = one;
  expect(one.canSuppress).toBe(false);
  expect(several.canSuppress).toBe(true);
  expect(defineRule({ id, severity: 'error', canSuppress: true, messages, hint }).canSuppress).toBe(true);
});

test('the texts of a rule show its placeholders', () => {
  expect(ruleTexts(several, (placeholder) => `‹${placeholder}›`)).toEqual([
    { message: '#‹id› is missing.', hint: 'Add it.' },
    { message: 'There is a part without an id.', hint: 'Add an id such as ‹example›.' },
  ]);
});
