import { expect, test } from 'vitest';
import { type Content, edited, filesOf, validSite } from '../../../tests/support/content.ts';
import { invalid, isCollecting } from '../../../tests/support/rule-tester.ts';
import { sentences } from '../../i18n/t.ts';
import type { RuleId } from '../checks/registry.ts';
import { compile } from '../compile.ts';

const compiled = (content: Content) => compile(filesOf(content), { base: '/', sentences });

/** Tests a file of `content/strings/`. */
const invalidText = (rule: RuleId, message: string, text: string, file = 'en.yaml') =>
  invalid(
    `error ${rule}`,
    message,
    { [`/strings/${file}`]: text },
    (content) => compiled(content).diagnostics,
  );

// Keys
invalidText(
  'string-key',
  'The interface has no text with the key "nav.hmoe". Did you mean "nav.home"?',
  'nav:\n  ⟦hmoe⟧: Start\n',
);
invalidText('string-key', 'The interface has no text with the key "toString".', '⟦toString⟧: Start\n');
// English has no such plural form.
invalidText(
  'string-key',
  'The interface has no text with the key "meetings.count_two". Did you mean "meetings.count_one"?',
  'meetings.count_one: one\nmeetings.count_other: "{{count}}"\n⟦meetings.count_two⟧: two\n',
);

// Placeholders
invalidText(
  'string-placeholder',
  'The text "meeting.daily" lacks the placeholder {{hours}}.',
  'meeting:\n  daily: ⟦each day⟧\n',
);
invalidText(
  'string-placeholder',
  'The text "meetings.count_one" has the placeholder {{cuont}}, for which there is no value.',
  'meetings.count_one: ⟦"{{cuont}} session"⟧\nmeetings.count_other: "{{count}} sessions"\n',
);

// Plural forms
invalidText(
  'string-plural',
  'The text "meetings.count" depends on a number, and its plural forms meetings.count_one, meetings.count_few, meetings.count_many are missing.',
  'meetings:\n  ⟦count_other⟧: "{{count}} сессии"\n',
  'ru.yaml',
);

invalidText(
  'field-value',
  '"nav.home" must be text (a number must be in quotation marks).',
  'nav:\n  home: ⟦1⟧\n',
);

if (!isCollecting())
  test('texts replace those of the engine, nested or by key', () => {
    const text = 'nav:\n  home: Start\nmy.title: My list\n';
    const { site, diagnostics } = compiled(edited(validSite, { '/strings/en.yaml': text }));
    expect(diagnostics).toEqual([]);
    expect(site?.strings).toEqual({ en: { 'nav.home': 'Start', 'my.title': 'My list' } });
  });
