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

const ofOtherLanguages = {
  '/names.yaml': `\
names:
  - { en: ITU, fr: UIT, es: UIT, ru: МСЭ, zh: 国际电联, ar: الاتحاد }
  - { en: WHO, fr: OMS, es: OMS, ru: ВОЗ }
  - { en: UNESCO, fr: UNESCO, es: UNESCO, ru: ЮНЕСКО }
  - { en: ITU Academy, fr: ITU Academy }
`,
  '/glossary.yaml': `\
terms:
  - { en: AI, fr: IA, es: IA, ru: ИИ, zh: 人工智能, ar: الذكاء الاصطناعي }
  - { en: IP, fr: PI, es: PI }
`,
};
const ofOtherLanguage = (language: string, message: string, text: string) =>
  invalid('warning official-name', message, {
    ...ofOtherLanguages,
    [`note.${language}.md`]: ['Continuation.', text],
  });
const inPlaceOf = (found: string, other: string, own: string, name: string, file = 'names.yaml') =>
  `"${found}" is the abbreviation in ${other}. In ${own}, ${file} has ${name}.`;
ofOtherLanguage('fr', inPlaceOf('ITU', 'English', 'French', 'UIT'), 'Le rapport de l’⟦ITU⟧ est prêt.');
ofOtherLanguage('es', inPlaceOf('WHO', 'English', 'Spanish', 'OMS'), 'La ⟦WHO⟧ presenta su informe.');
ofOtherLanguage('ru', inPlaceOf('ITU', 'English', 'Russian', 'МСЭ'), 'Доклад ⟦ITU⟧ готов.');
ofOtherLanguage('zh', inPlaceOf('ITU', 'English', 'Chinese', '国际电联'), '⟦ITU⟧的报告。');
ofOtherLanguage('ar', inPlaceOf('ITU', 'English', 'Arabic', 'الاتحاد'), 'تقرير ⟦ITU⟧.');
ofOtherLanguage('en', inPlaceOf('OMS', 'French', 'English', 'WHO'), 'The report of the ⟦OMS⟧ is ready.');
ofOtherLanguage('en', inPlaceOf('ВОЗ', 'Russian', 'English', 'WHO'), 'The report of the ⟦ВОЗ⟧ is ready.');
ofOtherLanguage('fr', inPlaceOf('AI', 'English', 'French', 'IA', 'glossary.yaml'), 'L’⟦AI⟧ et le droit.');
ofOtherLanguage('ru', inPlaceOf('AI', 'English', 'Russian', 'ИИ', 'glossary.yaml'), 'Право и ⟦AI⟧.');

valid('abbreviations of the language, and those of others in names, notes and addresses', {
  ...ofOtherLanguages,
  'note.en.md': ['Continuation.', 'Who? The ITU, the WHO (OMS in French), UNESCO, AI and IP.'],
  'note.fr.md': [
    'Continuation.',
    'L’UIT (ITU, en anglais), l’UNESCO, l’IA (AI), « AI », ITU Academy, l’AI Act, AI for Good, une adresse IP, ITU/R/12, ITU-T, itu.int, `AI`, l’OMS/WHO.\n\n> ITU says so.',
  ],
  'note.es.md': ['Continuation.', 'La UIT, la UNESCO, las direcciones IP y TCP/IP, la OMS (WHO).'],
  'note.ru.md': ['Continuation.', 'МСЭ (ITU), ЮНЕСКО, ИИ, закон AI Act, IP-адрес.'],
  'note.zh.md': ['Continuation.', '国际电联（ITU），人工智能（AI），AI技术，ITU Academy。'],
  'note.ar.md': ['Continuation.', 'الاتحاد (ITU) والذكاء الاصطناعي AI وITU Academy.'],
});

invalid('warning official-name', inPlaceOf('AI', 'English', 'French', 'IA', 'glossary.yaml'), {
  ...ofOtherLanguages,
  'meeting.yaml': ['  fr: First session, Français', '  fr: Débat ⟦AI⟧'],
});
invalid(
  'warning official-name',
  '"World intellectual property Organization" is not how names.yaml spells it: World Intellectual Property Organization.',
  {
    '/names.yaml': names,
    '/site.yaml': ['  en: Office, English', '  en: ⟦World intellectual property Organization⟧'],
  },
);
valid('an address in meeting.yaml', {
  ...ofOtherLanguages,
  'meeting.yaml': ['  fr: First session, Français', '  fr: https://example.org/AI AI@example.org'],
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
