import { check } from '../../../../tests/support/content.ts';
import { inLanguages } from '../../../../tests/support/languages.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const countries = (list: string): Record<string, string> => ({ '/countries.yaml': `countries:\n${list}` });

invalid('error country-name-missing', 'EPO has no name in these languages: ar, zh, ru, es.', {
  ...countries(
    '  - code: ⟦EPO⟧\n    en: European Patent Organisation\n    fr: Organisation européenne des brevets\n',
  ),
});

valid('a name of a country in one language', countries('  - code: JP\n    en: Nippon\n'));
valid(
  'an organization in the languages of the site',
  countries(
    '  - code: EPO\n    en: European Patent Organisation\n    fr: Organisation européenne des brevets\n',
  ),
  (content) => check(inLanguages(content, ['en', 'fr'])).diagnostics,
);
