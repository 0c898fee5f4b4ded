import { expect, test } from 'vitest';
import { invalid, isCollecting, valid } from '../../../../tests/support/rule-tester.ts';
import { detectLanguage } from '../../text/detect-language.ts';

const russian =
  'Международное бюро имеет честь пригласить представителей государств-членов принять участие в двенадцатом раунде.';
const spanish =
  'La Oficina Internacional tiene el honor de invitar a los representantes de los Estados miembros a la duodécima sesión, que se celebrará en Ginebra.';
const english =
  'The Bureau has the honour to invite the representatives of member states to the session, which will be held in Geneva.';

const wrongText = (file: string, found: string, expected: string, text: string) =>
  invalid('error text-language', `The text is in ${found}, but the file name says ${expected}.`, {
    [file]: [
      ['title: Circular', `title: ⟦Circular⟧`],
      ['See the', `${text} –`],
    ],
  });

wrongText('circular.fr.md', 'Russian', 'French', russian);
wrongText('circular.es.md', 'Russian', 'Spanish', russian);
wrongText('circular.en.md', 'Spanish', 'English', spanish);
wrongText('circular.ar.md', 'English', 'Arabic', english);
wrongText('circular.zh.md', 'English', 'Chinese', english);

const traditional = '國際局謹此致意，並榮幸地邀請成員國和觀察員的代表出席第十二屆會議，會議將於日內瓦舉行。';
const portuguese =
  'A Secretaria tem a honra de convidar os representantes dos Estados membros para a sessão, que não será aberta ao público em uma sala com lugares.';
wrongText('circular.zh.md', 'Traditional Chinese', 'Chinese', traditional);
wrongText('circular.es.md', 'Portuguese', 'Spanish', portuguese);

const wrongPassage = (
  language: keyof typeof own,
  found: string,
  expected: string,
  text: string,
  before = '',
) =>
  invalid('error text-language', `This passage is in ${found}, but the file name says ${expected}.`, {
    [`note.${language}.md`]: ['Continuation.', `${own[language]}\n\n${before}⟦${text}⟧`],
  });
/** So much of the language of the file that the whole is in no other. */
const own = {
  en: `${english} It will be open to the public, and all are welcome to attend the meetings of both days.`,
  fr: 'La session se tiendra dans la salle du Conseil, et elle est ouverte au public ; les membres et les observateurs sont invités à y prendre part.',
  ru: russian,
  es: `${spanish} ${spanish}`,
  zh: '国际局谨此致意，并荣幸地邀请成员国和观察员的代表出席会议。'.repeat(3),
};

wrongPassage('en', 'Spanish', 'English', spanish);
wrongPassage('fr', 'English', 'French', english, '- ');
wrongPassage('ru', 'English', 'Russian', english);
wrongPassage('zh', 'Traditional Chinese', 'Chinese', traditional);
wrongPassage('es', 'Portuguese', 'Spanish', portuguese);

valid('names of Portuguese institutions, and traditional characters in a name', {
  'note.es.md': [
    'Continuation.',
    `${own.es}\n\nParticipó el Instituto Nacional da Propriedade Industrial, com sede em São Paulo, y la Fundação Getúlio Vargas, en nombre de la delegación.`,
  ],
  'note.zh.md': [
    'Continuation.',
    `${own.zh}\n\n他参观了台湾的國立故宮博物院，并在会议上作了介绍，随后代表们进行了讨论。`,
  ],
});

valid('a quotation, a title and names in another language', {
  'note.en.md': [
    'Continuation.',
    `${own.en}\n\nHe said: “${spanish}”\n\n> ${spanish}\n\n- Instituto Nacional de Defensa de la Competencia y de la Protección de la Propiedad Intelectual`,
  ],
  'note.fr.md': ['Continuation.', `${own.fr}\n\n*${english}*`],
});

if (!isCollecting())
  test.each([
    ['en', english],
    ['es', spanish],
    ['ru', russian],
    ['fr', 'La session se tiendra dans la salle du Conseil, et elle est ouverte au public.'],
    ['ar', 'يهدي المكتب الدولي تحياته ويتشرف بدعوة الدول الأعضاء والمراقبين'],
    ['zh', '国际局谨此致意，并荣幸地邀请成员国和观察员的代表出席会议。'],
    // Names and titles are of no language.
    [null, 'WIPO Technology Trends, Zoom, Webcast'],
    [null, 'Первый'],
    [null, '١٠:٠٠–١١:٣٠ '.repeat(12)],
    [null, `${russian} ${english} ${spanish}`],
  ] as const)('%s: %s', (language, text) => expect(detectLanguage(text)).toBe(language));
