import { expect, test } from 'vitest';
import { startOf } from '../text/source.ts';
import { diagnose } from './diagnostic.ts';
import { defineRule, ruleTexts } from './rule.ts';

const one = defineRule({
  id: 'one-message',
  severity: 'error',
  messages: { en: '{name} has {count} parts.', fr: '{name} a {count} parties.' },
  hint: { en: 'Remove a part of {name}.', fr: 'Retirez une partie de {name}.' },
});
const several = defineRule({
  id: 'several-messages',
  severity: 'warning',
  messages: {
    missing: { en: '#{id} is missing.', fr: '#{id} manque.' },
    extra: { en: 'There is a part without an id.', fr: 'Une partie n’a pas d’identifiant.' },
  },
  hint: {
    missing: { en: 'Add it.', fr: 'Ajoutez-la.' },
    extra: { en: 'Add an id such as {example}.', fr: 'Ajoutez un identifiant tel que {example}.' },
  },
});
const span = startOf('meetings/session/note.en.md');

test('a diagnostic has the message and the hint of its rule in each language, with the data', () => {
  expect(diagnose({ rule: one, span, data: { name: { en: 'Annex', fr: 'L’annexe' }, count: 3 } })).toEqual({
    rule: 'one-message',
    severity: 'error',
    span,
    message: { en: 'Annex has 3 parts.', fr: 'L’annexe a 3 parties.' },
    hint: { en: 'Remove a part of Annex.', fr: 'Retirez une partie de L’annexe.' },
  });
  expect(diagnose({ rule: several, message: 'extra', span, data: { example: '#aims' }, fix: '' })).toEqual({
    rule: 'several-messages',
    severity: 'warning',
    span,
    message: { en: 'There is a part without an id.', fr: 'Une partie n’a pas d’identifiant.' },
    hint: { en: 'Add an id such as #aims.', fr: 'Ajoutez un identifiant tel que #aims.' },
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
    {
      message: { en: '#‹id› is missing.', fr: '#‹id› manque.' },
      hint: { en: 'Add it.', fr: 'Ajoutez-la.' },
    },
    {
      message: { en: 'There is a part without an id.', fr: 'Une partie n’a pas d’identifiant.' },
      hint: { en: 'Add an id such as ‹example›.', fr: 'Ajoutez un identifiant tel que ‹example›.' },
    },
  ]);
});

test('a value that ends with a point ends the sentence', () => {
  const hintWith = (example: string) =>
    diagnose({ rule: several, message: 'extra', span, data: { example } }).hint.en;
  expect(hintWith('3 p.m.')).toBe('Add an id such as 3 p.m.');
  expect(hintWith('.')).toBe('Add an id such as ..');
  expect(hintWith('…')).toBe('Add an id such as ….');
});
