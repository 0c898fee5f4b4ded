/** The rules of settings, in `series.yaml`. */

import { inEachLanguage, seriesYaml, withSeries } from '../../../../tests/support/meetings/series.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const names = inEachLanguage('Committee on Tides');
const edited = (passage: string, replacement: string) => {
  const yaml = seriesYaml.replace(passage, replacement);
  if (yaml === seriesYaml) throw new Error(`series.yaml does not contain "${passage}".`);
  return withSeries('tides', yaml);
};
/** Replaces the name of an organ, with a line for each language. */
const withName = (lines: string) => edited(`    name: ${names}\n`, `    name:\n${lines}`);
const lines = (changed: Record<string, string> = {}) =>
  ['ar', 'zh', 'en', 'fr', 'ru', 'es']
    .map((tag) => `      ${tag}: ${changed[tag] ?? names.match(new RegExp(`${tag}: ("[^"]*")`))?.[1]}\n`)
    .join('');

invalid(
  'error field-missing',
  '"shortName" in "tides" in "organs" is missing.',
  edited(
    `    name: ${names}\n    shortName: ${inEachLanguage('CT')}\n    parent: assembly\n`,
    `    ⟦name: ${names}\n    parent: assembly\n⟧`,
  ),
);
invalid(
  'error field-unknown',
  'There is no field "organs". Did you mean "organ"?',
  edited('  tides:\n    organ: tides', '  tides:\n    ⟦organs⟧: tides'),
);
invalid(
  'error field-value',
  '"CT" in "series" must be a word of small letters, digits and hyphens that starts with a letter, such as ct.',
  withSeries('assembly', seriesYaml.replace('  tides:\n    organ', '  ⟦CT⟧:\n    organ')),
);
invalid(
  'error field-value',
  '"series" must be entries, each of which starts with its id and a colon on a line of its own.',
  withSeries('tides', seriesYaml.replace(/series:[\s\S]*/, 'series: ⟦[assembly, tides]⟧\n')),
);
invalid(
  'error text-language',
  '"Committee on Tides" is in Latin letters, but the field "ru" is for Russian.',
  withName(lines({ ru: '⟦Committee on Tides⟧' })),
);
invalid(
  'error control-character',
  'The text contains a character that no page can show: control character (U+0007).',
  withName(lines({ en: 'Committee⟦\u0007⟧ on Tides' })),
);
invalid('warning official-name', '"Comittee on Tides" is not how names.yaml spells it: Committee on Tides.', {
  ...withName(lines({ en: '⟦Comittee on Tides⟧' })),
  '/names.yaml': 'names:\n  - en: Committee on Tides\n',
});
invalid('warning file-stray', 'series.yml has no effect: this settings file has the name series.yaml.', {
  '/series.yml': '⟦⟧organs:\n',
});
const label = (english: string) =>
  edited(
    '    organ: tides',
    `    organ: tides\n    meetingLabel: ${inEachLanguage('Workshop {{number}}').replace(/en: "[^"]*"/, `en: ${english}`)}`,
  );
const notALabel = (written: string, example: string) =>
  invalid(
    'error field-value',
    `"en" in "meetingLabel" in "tides" in "series" must be text with {{number}} once, in place of the number, such as "${example}".`,
    label(`⟦${written}⟧`),
  );
notALabel('Workshop', 'Workshop {{number}}');
notALabel('Workshop 1', 'Workshop {{number}}');
notALabel('"Workshop {n} on tides"', 'Workshop {{number}} on tides');
notALabel('"Workshop {{number}} of {{number}}"', 'Workshop {{number}}');
valid('what meetings are called', label('"Workshop {{number}}"'));
valid('names in lines of their own', withName(lines()));
