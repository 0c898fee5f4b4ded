import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const inSix = (texts: Record<string, string>): string =>
  Object.entries({
    ar: 'البيانات العامة',
    zh: '公共数据',
    en: 'Public data',
    fr: 'Données publiques',
    ru: 'Открытые данные',
    es: 'Datos públicos',
    ...texts,
  })
    .map(([tag, text]) => `  ${tag}: ${text}\n`)
    .join('');
const scope = (texts: Record<string, string>) => ({
  '/registers/measures/entries/jp-1.yaml': [
    'number: Act 1\n',
    `number: Act 1\nscope:\n${inSix(texts)}`,
  ] as const,
});
const wrong = (tag: string, written: string, found: string, expected: string, text = written): void =>
  invalid(
    'error text-language',
    `"${text}" is in ${found}, but the field "${tag}" is for ${expected}.`,
    scope({ [tag]: written.replace(text, `⟦${text}⟧`) }),
  );

wrong('zh', 'Public data', 'Latin letters', 'Chinese');
wrong('ar', 'Données', 'Latin letters', 'Arabic');
wrong('ru', '"Data: all"', 'Latin letters', 'Russian', 'Data: all');
wrong('ru', '公共数据', 'Chinese', 'Russian');
wrong('ar', 'Открытые данные', 'Russian', 'Arabic');
wrong('en', 'البيانات العامة', 'Arabic', 'English');
wrong('es', 'Открытые данные', 'Russian', 'Spanish');
wrong('zh', '>-\n    Public data', 'Latin letters', 'Chinese', 'Public data');
wrong('fr', 'All the data of the offices of the state', 'English', 'French');
invalid('error text-language', '"First" is in Latin letters, but the field "ru" is for Russian.', {
  'meeting.yaml': ['ru: First session, Русский', 'ru: ⟦First⟧'],
});
invalid('error text-language', '"Union" is in Latin letters, but the field "zh" is for Chinese.', {
  '/countries.yaml': `countries:\n  - code: EU\n${inSix({ zh: '⟦Union⟧' }).replaceAll('  ', '    ')}`,
});

const name = (text: string) =>
  Object.fromEntries(['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((tag) => [tag, text]));
valid('a name that is the same in all languages', scope(name('Horizon Europe')));
valid('abbreviations and numbers', scope({ ar: 'WIPO', zh: 'GDPR 2016/679', ru: 'ISO-3166' }));
valid('foreign words within a text', scope({ zh: '公共数据 (open data)', ru: 'Horizon Europe и данные' }));
valid('an address', scope({ zh: 'https://example.org/open' }));
valid('a text that staff keep in another language', {
  '/registers/measures/entries/jp-1.yaml': [
    'number: Act 1\n',
    `number: Act 1\nscope:\n${inSix({ zh: 'Horizon' }).replace('  zh', '  # suppress text-language: the name of a programme\n  zh')}`,
  ],
});
