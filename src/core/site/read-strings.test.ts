import { describe, expect, test } from 'vitest';
import { edited, filesOf, soundSite, unmarked } from '../../../tests/support/content.ts';
import { sentences } from '../../i18n/t.ts';
import { compile } from '../compile.ts';
import { at } from '../diagnostics/diagnostic.ts';

const compiled = (path: string, text: string) => {
  const { content, here } = unmarked(edited(soundSite, { [`/strings/${path}`]: text }));
  return { ...compile(filesOf(content), { base: '/', sentences }), here };
};

/** Tests that the rule reports what is between ⟦ and ⟧. */
const invalid = (rule: string, message: string, text: string, path = 'en.yaml') =>
  test(`${rule}: ${message}`, () => {
    const { diagnostics, here } = compiled(path, text);
    expect(diagnostics.map((each) => [each.rule, at(each.span), each.message])).toEqual([
      [rule, at(here[0] ?? { file: '', line: 0, column: 0, endLine: 0, endColumn: 0 }), message],
    ]);
  });

describe('keys', () => {
  invalid(
    'string-key',
    'The interface has no text with the key "nav.hmoe". Did you mean "nav.home"?',
    'nav:\n  ⟦hmoe⟧: Start\n',
  );
  invalid('string-key', 'The interface has no text with the key "toString".', '⟦toString⟧: Start\n');
  // English has no such plural form.
  invalid(
    'string-key',
    'The interface has no text with the key "meetings.count_two". Did you mean "meetings.count_one"?',
    'meetings.count_one: one\nmeetings.count_other: "{{count}}"\n⟦meetings.count_two⟧: two\n',
  );
});

describe('placeholders', () => {
  invalid(
    'string-placeholder',
    'The text "meeting.daily" lacks the placeholder {{hours}}.',
    'meeting:\n  daily: ⟦each day⟧\n',
  );
  invalid(
    'string-placeholder',
    'The text "meetings.count_one" has the placeholder {{cuont}}, for which there is no value.',
    'meetings.count_one: ⟦"{{cuont}} session"⟧\nmeetings.count_other: "{{count}} sessions"\n',
  );
});

describe('plural forms', () => {
  invalid(
    'string-plural',
    'The text "meetings.count" depends on a number, and its plural forms meetings.count_one, meetings.count_few, meetings.count_many are missing.',
    'meetings:\n  ⟦count_other⟧: "{{count}} сессии"\n',
    'ru.yaml',
  );
});

invalid(
  'field-value',
  '"nav.home" must be text (a number must be in quotation marks).',
  'nav:\n  home: ⟦1⟧\n',
);

test('texts replace those of the engine, nested or by key', () => {
  const { site, diagnostics } = compiled('en.yaml', 'nav:\n  home: Start\nmy.title: My list\n');
  expect(diagnostics).toEqual([]);
  expect(site?.strings).toEqual({ en: { 'nav.home': 'Start', 'my.title': 'My list' } });
});
