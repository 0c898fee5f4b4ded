import { expect, test } from 'vitest';
import { gathering, planted } from '../../../tests/planted.ts';
import { languageOf } from '../language-of.ts';

const russian =
  'Международное бюро имеет честь пригласить представителей государств-членов принять участие в двенадцатом раунде.';
const spanish =
  'La Oficina Internacional tiene el honor de invitar a los representantes de los Estados miembros a la duodécima sesión, que se celebrará en Ginebra.';
const english =
  'The Bureau has the honour to invite the representatives of member states to the session, which will be held in Geneva.';

const told = (file: string, found: string, expected: string, text: string) =>
  planted('error text-language', `The text is in ${found}, but the name of the file says ${expected}.`, {
    [file]: [
      ['title: Circular', `title: ⟦Circular⟧`],
      ['See the', `${text} –`],
    ],
  });

told('circular.fr.md', 'Russian', 'French', russian);
told('circular.es.md', 'Russian', 'Spanish', russian);
told('circular.en.md', 'Spanish', 'English', spanish);
told('circular.ar.md', 'English', 'Arabic', english);
told('circular.zh.md', 'English', 'Chinese', english);

if (!gathering())
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
  ] as const)('%s: %s', (language, text) => expect(languageOf(text)).toBe(language));
