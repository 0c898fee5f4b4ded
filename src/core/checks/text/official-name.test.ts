import { expect, test } from 'vitest';
import { check, edited, validSite } from '../../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';

const names = `\
names:
  - en: World Intellectual Property Organization
    fr: Organisation Mondiale de la Propriété Intellectuelle
    ru: [Всемирная организация интеллектуальной собственности, Всемирной организации интеллектуальной собственности]
    zh: 世界知识产权组织
    wrong:
      zh: 世界智慧产权组织
      ar: منظمة الويبو
    ar: [الويبو, المنظمة العالمية للملكية الفكرية]
  - en: International Bureau
  - en: WIPO
    es: OMPI
`;

const misspelled = (language: string, found: string, name: string) =>
  invalid('warning official-name', `"${found}" is not how names.yaml spells it: ${name}.`, {
    '/names.yaml': names,
    [`note.${language}.md`]: ['Continuation.', `(⟦${found}⟧)`],
  });

misspelled('en', 'World intellectual property Organization', 'World Intellectual Property Organization');
misspelled('en', 'World Intellectual-Property Organization', 'World Intellectual Property Organization');
misspelled('en', 'World Intellectual Property Organisation', 'World Intellectual Property Organization');
misspelled('en', 'World Intelectual Property Organization', 'World Intellectual Property Organization');
misspelled('en', 'Wipo', 'WIPO');
misspelled(
  'fr',
  'Organisation mondiale de la propriété intellectuelle',
  'Organisation Mondiale de la Propriété Intellectuelle',
);
misspelled(
  'ru',
  'Всемирной Организации Интеллектуальной Собственности',
  'Всемирной организации интеллектуальной собственности',
);
misspelled('es', 'Ompi', 'OMPI');
misspelled(
  'ru',
  'Всемирной организации интелектуальной собственности',
  'Всемирной организации интеллектуальной собственности',
);
misspelled('ar', 'المنظمة العالميه للملكيه الفكرية', 'المنظمة العالمية للملكية الفكرية');
misspelled('en', 'Internatonal Bureau', 'International Bureau');
misspelled('zh', '世界智慧产权组织', '世界知识产权组织');
misspelled('ar', 'منظمة الويبو', 'الويبو');

valid('official names, in capitals, across lines and in addresses', {
  '/names.yaml': names,
  'note.en.md': [
    'Continuation.',
    'The World Intellectual\nProperty Organization, WIPO’s, WORLD INTELLECTUAL PROPERTY ORGANIZATION, <https://wipo.int>, wipo.int, @wipo, `wipo`.',
  ],
  'note.ru.md': ['Continuation.', 'Всемирной организации интеллектуальной собственности'],
  'note.fr.md': ['Continuation.', 'World intellectual property organization'],
});

invalid('error field-value', '"en" in entry 1 of "names" must be a name, or a list of names.', {
  '/names.yaml': 'names:\n  - en: ⟦5⟧\n',
});

if (!isCollecting())
  test('a name has a fix if only its capitals differ', () => {
    const content = edited(validSite, {
      '/names.yaml': names,
      'note.en.md': ['Continuation.', 'Wipo. World Intelectual Property Organization.'],
    });
    expect(check(content).diagnostics.map(({ fix }) => fix)).toEqual(['WIPO', undefined]);
  });
