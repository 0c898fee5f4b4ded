import { expect, test } from 'vitest';
import { check, edited } from '../../../../tests/support/content.ts';
import { validSiteFor } from '../../../../tests/support/registers/valid-register.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';

const facts = '/registers/measures/entries/jp-1.yaml';
const kind = (choice: string): Record<string, [string, string]> => ({
  [facts]: ['kind: law', `kind: ${choice}`],
});
const meant = (written: string, choice: string): void =>
  invalid(
    'error choice-unknown',
    `"${written}" is not a value of "kind". It was probably meant to be ${choice}.`,
    kind(`⟦${written}⟧`),
  );

meant('Law', 'law');
meant('Law, Français', 'law');
meant('stratgy', 'strategy');
invalid('error choice-unknown', '"treaty" is not a value of "kind".', kind('⟦treaty⟧'));
invalid('error field-value', '"kind" must be one of law, strategy.', kind('⟦[law, strategy]⟧'));
valid('a choice of the register', kind('strategy'));

const fixOf = (written: string): string | undefined => {
  const edits = kind(written);
  const [found] = check(edited(validSiteFor(edits), edits)).diagnostics;
  expect(found?.rule).toBe('choice-unknown');
  return found?.fix;
};

if (!isCollecting())
  test('the label of a choice is corrected, and a typing error is not', () => {
    expect(['LAW', 'Strategy, Русский', 'stratgy'].map(fixOf)).toEqual(['law', 'strategy', undefined]);
  });
