/** The rules of documents and settings, in the files of a register. */
import { type Content, check, filesOf } from '../../../../tests/support/content.ts';
import { inLanguages } from '../../../../tests/support/languages.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';
import { compile } from '../../compile.ts';
import { languageTags } from '../../model/languages.ts';

const entries = '/registers/measures/entries';
const register = '/registers/measures/register.yaml';
const summary = (text: string, tag = '*', entry = 'ke-1'): Record<string, [string, string]> => ({
  [`${entries}/${entry}.${tag}.md`]: ['Two articles.', text],
});
const facts = (before: string, after: string): Record<string, [string, string]> => ({
  [`${entries}/jp-1.yaml`]: [before, after],
});

// ---- Texts --------------------------------------------------------------------------------------------

invalid('warning version-missing', 'ke-1 has no version in Russian; readers will see that it is missing.', {
  [`${entries}/ke-1.ru.md`]: null,
  [`${entries}/ke-1.en.md`]: ['---\ntitle', '⟦⟧---\ntitle'],
});
invalid('warning content-parity', 'The summary is not the same as in ke-1.en.md:5:1: "12" is only here.', {
  ...summary('⟦Two articles, 12 pages.⟧', 'fr'),
  ...summary('⟪Two articles.⟫', 'en'),
});
invalid('error field-parity', '"status" is provisional here but final in ke-1.en.md:2:1.', {
  [`${entries}/ke-1.en.md`]: ['title: Plan\n', '⟪title: Plan\n⟫'],
  [`${entries}/ke-1.fr.md`]: ['title: Plan', 'title: Plan\nstatus: ⟦provisional⟧'],
});
invalid('error numbering', 'The number here is 3, but 2 was expected.', summary('1. One.\n\n⟦3⟧. Three.'));
invalid('error footnote-undefined', 'The footnote [^1] has no text.', summary('Two articles.⟦[^1]⟧'));
invalid(
  'warning untranslated',
  'This passage is the same as in ke-1.en.md, so it is not translated.',
  {
    ...summary('Two articles.\n\n⟪This law says in two articles what an office does about all data.⟫', 'en'),
    ...summary(
      'La loi dit en deux articles ce que fait l’office au sujet des données.\n\nElle est entrée en vigueur pour toutes les administrations et toutes les entreprises du pays.\n\n⟦This law says in two articles what an office does about all data.⟧',
      'fr',
    ),
  },
  (content) => check(content).diagnostics.filter(({ rule }) => rule === 'untranslated'),
);
invalid('error text-language', 'The text is in Russian, but the file name says French.', {
  [`${entries}/ke-1.fr.md`]:
    '---\ntitle: ⟦Закон о данных⟧\n---\n\nЭтот закон содержит две статьи о данных и о том, что делает государство.\n',
});
invalid(
  'error weekday',
  '"Monday, 17 April 2019" is wrong: 17 April 2019 is a Wednesday.',
  summary('In force since ⟦Monday⟧, 17 April 2019.', 'en'),
);
invalid('error raw-html', '<b> is HTML, which is not allowed in texts.', summary('Two ⟦<b>⟧articles.', 'en'));
invalid(
  'warning official-name',
  '"World intellectual property Organization" is not how names.yaml spells it: World Intellectual Property Organization.',
  {
    '/names.yaml': 'names:\n  - en: World Intellectual Property Organization\n',
    ...summary('The ⟦World intellectual property Organization⟧.', 'en'),
    [register]: ['en: Laws, English', 'en: Laws of the ⟦World intellectual property Organization⟧'],
  },
);
invalid('error withdrawn-reason', 'The status is withdrawn, but the field "reason" is missing.', {
  [`${entries}/ke-1.*.md`]: ['title: Plan', 'title: Plan\nstatus: ⟦withdrawn⟧'],
});
invalid(
  'error correction-part',
  'The correction refers to #p9, but the entry ke-1 has no such part or field.',
  {
    [`${entries}/ke-1.*.md`]: [
      'title: Plan',
      'title: Plan\ncorrections:\n  - date: 2024-03-01\n    at: ⟦p9⟧\n    text: T',
    ],
  },
);
valid('corrections of the summary and of a field', {
  [`${entries}/ke-1.*.md`]: [
    'title: Plan',
    'title: Plan\ncorrections:\n  - date: 2024-03-01\n    at: summary\n    text: T\n  - date: 2024-03-02\n    at: adopted\n    text: T',
  ],
});
invalid(
  'warning publish-from-past',
  '"publishFrom" is 2024-02-01, which is in the past: the text will be published at once.',
  {
    [`${entries}/ke-1.*.md`]: ['title: Plan', 'title: Plan\npublishFrom: 2024-02-01'],
    [`${entries}/ke-1.en.md`]: ['2024-02-01', '⟦2024-02-01⟧'],
  },
  (content) =>
    compile(filesOf(content), { base: '/', publishedBefore: [], now: '2024-02-10T00:00:00Z' }).diagnostics,
);

invalid('error document-empty', 'The file has no text.', {
  [`${entries}/ke-1.en.md`]: '⟦⟧---\ntitle: Plan\n---\n',
});

// ---- Facts and settings -------------------------------------------------------------------------------

invalid(
  'error field-value',
  '"adopted" must be a date such as 2019-04-17, a month such as 2024-03, or a year such as 2024.',
  facts('2019-04-17', '⟦17.4.2019⟧'),
);
for (const [written, meant] of [
  ['April 2019', '2019-04'],
  ['avril 2019', '2019-04'],
  ['04/2019', '2019-04'],
  ['2019/4', '2019-04'],
])
  invalid(
    'error field-value',
    `"adopted" must be a date such as 2024-03-13, a month such as ${meant}, or a year such as 2024.`,
    facts('2019-04-17', `⟦${written}⟧`),
  );
invalid(
  'error field-value',
  '"source" must be an address that starts with https://, or one for each language that has it.',
  facts('https://www.example.org/jp', '⟦www.example.org⟧'),
);
invalid(
  'error field-value',
  '"en" in "source" must be an address that starts with https://.',
  facts('source: https://www.example.org/jp', 'source:\n  en: ⟦example⟧\n  fr: https://www.example.org/fr'),
);
invalid(
  'error field-value',
  '"country" must be the code of one country or organization, such as JP.',
  facts('country: JP', 'country: ⟦[JP, KE]⟧'),
);
valid('a year, a month, and a link in some languages', {
  [`${entries}/jp-1.yaml`]: ['2019-04-17', '2019-04'],
  [`${entries}/ke-1.yaml`]: [
    ['adopted: 2019', 'adopted: 2019'],
    ['source: https://www.example.org/ke', 'source:\n  fr: https://www.example.org/fr'],
  ],
});
invalid(
  'error field-unknown',
  'There is no field "adoptd". Did you mean "adopted"?',
  facts('adopted', '⟦adoptd⟧'),
);
// The label of a field in any language.
for (const label of ['Country, Français', 'COUNTRY, Русский'])
  invalid(
    'error field-unknown',
    `There is no field "${label}". Did you mean "country"?`,
    facts('country: JP', `⟦${label}⟧: JP`),
  );
invalid('warning drafting-mark', '"TBC" looks like a note left over from drafting.', facts('Act 1', '⟦TBC⟧'));
for (const field of ['status', 'title', 'reason'])
  invalid(
    'error field-unknown',
    `The field "${field}" belongs in the texts of the entry, such as jp-1.en.md.`,
    facts('kind: law', `kind: law\n⟦${field}⟧: withdrawn`),
  );
invalid('error field-unknown', 'The texts of an entry have no field "country".', {
  [`${entries}/ke-1.en.md`]: ['title: Plan', 'title: Plan\n⟦country⟧: KE'],
});
invalid('error field-unknown', 'There is no field "titel". Did you mean "title"?', {
  [`${entries}/ke-1.en.md`]: ['title: Plan', '⟦titel⟧: Plan'],
});
invalid('error field-missing', 'The field "country" is missing.', {
  [`${entries}/jp-1.yaml`]: '⟦kind: law\n⟧',
});
for (const taken of ['title', 'sort', 'constructor'])
  invalid(
    'error field-value',
    '"id" in entry 3 of "fields" must be a word other than entry, title, summary, checked, url, q, sort, constructor.',
    {
      [register]: ['id: adopted', `id: ⟦${taken}⟧`],
      [`${entries}/jp-1.yaml`]: ['adopted: 2019-04-17\n', ''],
      [`${entries}/ke-1.yaml`]: ['adopted: 2019\n', ''],
    },
  );
invalid('warning look-alike', '"Lаws" contains letters of another alphabet: а (Cyrillic).', {
  [register]: ['en: Laws, English', 'en: ⟦Lаws⟧, English'],
});
const symbol = (word: string, letters: string, rest: string): void =>
  invalid(
    'warning look-alike',
    `"${word}" contains letters of another alphabet: ${letters} (Cyrillic).`,
    facts('number: Act 1', `number: ⟦${word}⟧${rest}`),
  );
symbol('А', 'А', '/12');
symbol('Аct', 'А', ' 12');
valid('a symbol in Russian, and one in Chinese', {
  [`${entries}/jp-1.yaml`]: ['number: Act 1', 'number: Закон № 149-ФЗ'],
  [`${entries}/ke-1.yaml`]: ['adopted: 2019', 'adopted: 2019\nnumber: 国发〔2017〕35号'],
});
const names = languageTags.map((tag) => `    ${tag}: ${tag === 'en' ? '⟦Unіon⟧' : 'A'}\n`).join('');
invalid('warning look-alike', '"Unіon" contains letters of another alphabet: і (Cyrillic).', {
  '/countries.yaml': `countries:\n  - code: EU\n${names}`,
});
invalid(
  'error field-value',
  '"code" in entry 2 of "countries" must be a code that no other entry of this list has.',
  {
    '/countries.yaml': 'countries:\n  - code: JP\n    en: Japan\n  - code: ⟦JP⟧\n    en: Nippon\n',
  },
);

// ---- Files --------------------------------------------------------------------------------------------

invalid(
  'error language-unknown',
  'The site does not have the language ru. Its languages are en, fr.',
  { [`${entries}/ke-1.ru.md`]: null },
  (content) =>
    check({ ...inLanguages(content, ['en', 'fr']), 'registers/measures/entries/ke-1.ru.md': 'text' })
      .diagnostics,
);
invalid(
  'error file-name',
  'The name KE_2.en.md does not follow the pattern <entry>.<language>.md. Did you mean ke-2.en.md?',
  {
    [`${entries}/KE_2.en.md`]: '⟦⟧text',
  },
);
invalid(
  'error file-name',
  'No file here can have the name print: the site uses it for the page that prints the register.',
  { [`${entries}/print.en.md`]: '⟦⟧text', [`${entries}/print.yaml`]: '⟦⟧country: JP\n' },
);
const renamed = (path: string, name: string): void =>
  invalid(
    'warning file-stray',
    `${path.split('/').at(-1)} has no effect: this settings file has the name ${name}.`,
    { [path]: '⟦⟧country: KE' },
  );
renamed(`${entries}/ke-1.yml`, 'ke-1.yaml');
renamed(`${entries}/KE 2.yaml`, 'ke-2.yaml');
renamed(`${entries}/ke-1.yaml.txt`, 'ke-1.yaml');
renamed('/registers/measures/register.yml', 'register.yaml');
renamed('/countries.yml', 'countries.yaml');

const misplaced = (path: string): void =>
  invalid(
    'error file-place',
    `${path.split('/').at(-1)} is not in the folder of the entries of a register.`,
    {
      [path]: '⟦⟧text',
    },
  );
misplaced('/registers/measures/ke-2.en.md');
misplaced('/registers/measures/ke-2.yaml');
misplaced('/registers/measures/entries/kenya/ke-2.yaml');
misplaced('/registers/ke-2.en.md');
misplaced('/register/measures/entries/ke-2.en.md');
invalid('error file-place', 'ke-2.en.md is not in the folder of the entries of a register.', {
  '/registers/measures/kenya/ke-2.en.md': '⟦⟧text',
  '/registers/measures/kenya/ke-2.yaml': 'text',
});
invalid('error file-place', 'register.yaml is not in the folder of a register.', {
  '/registers/My register/register.yaml': '⟦⟧text',
  '/registers/register.yaml': '⟦⟧text',
  '/meetings/session/register.yaml': '⟦⟧text',
});

// ---- Links --------------------------------------------------------------------------------------------

const linked = (address: string): string => `[Act](${address})`;
const path = '../../registers/measures';
valid('links to an entry and to a register', {
  ...Object.fromEntries(
    languageTags.map((tag) => [
      `circular.${tag}.md`,
      ['See the', `${linked(`${path}/entries/jp-1.${tag}.md`)}, ${linked(`${path}/register.yaml`)}. See the`],
    ]),
  ),
  ...Object.fromEntries(
    languageTags.map((tag) => [
      `${entries}/ke-1.${tag}.md`,
      [
        'Two articles.',
        [
          `jp-1.${tag}.md`,
          '../register.yaml',
          `../../../meetings/session/note.${tag}.md#p3`,
          `https://conversation.example.org/${tag}/registers/measures/jp-1/`,
          `https://conversation.example.org/${tag}/registers/measures.csv`,
          `https://conversation.example.org/${tag}/registers/measures/country/jp/`,
          `https://conversation.example.org/${tag}/registers/measures/country/jp/feed.xml`,
          `https://conversation.example.org/${tag}/registers/measures/print/`,
          '../register.yaml#updates',
        ]
          .map(linked)
          .join(', '),
      ],
    ]),
  ),
});
const broken = (address: string, reason: string): void =>
  invalid('error link-target', `The link "${address}" is broken: ${reason}`, {
    ...summary(`⟦${linked(address)}⟧`, 'en'),
  });
broken('jp-2.en.md', 'the register measures has no entry jp-2.');
broken('../../laws/register.yaml', 'there is no register laws.');
broken('jp-1.en.md#p9', 'the page has no part #p9.');
broken('../register.yaml#names', 'the page has no part #names.');
broken('https://conversation.example.org/en/registers/measures/#names', 'the page has no part #names.');
invalid(
  'error link-target',
  'The link "https://conversation.example.org/en/registers/measures/jp-2/" is broken: the register measures has no entry jp-2.',
  facts('https://www.example.org/jp', '⟦https://conversation.example.org/en/registers/measures/jp-2/⟧'),
);
valid('a fact that links to a document of the site', {
  [`${entries}/jp-1.yaml`]: [
    'https://www.example.org/jp',
    'https://conversation.example.org/en/meetings/session/note/',
  ],
});
for (const page of ['measures.xlsx', 'measures/scope/all/', 'measures/entries.csv', 'measures/country/jp/2/'])
  broken(`https://conversation.example.org/en/registers/${page}`, 'the site has no such page.');
broken(
  'https://conversation.example.org/en/registers/measures/jp-2/',
  'the register measures has no entry jp-2.',
);
broken('https://conversation.example.org/en/registers/laws/', 'there is no register laws.');
const meant = (address: string, expected: string): void =>
  invalid('error link-target', `The address "${address}" leads nowhere. Did you mean "${expected}"?`, {
    ...summary(`⟦${linked(address)}⟧`, 'en'),
  });
meant('jp-1.md', 'jp-1.en.md');
meant('jp-1.yaml#p9', 'jp-1.en.md#p9');
meant('../../measures/', '../register.yaml');
meant('../entries', '../register.yaml');
meant('/en/registers/measures/jp-1/', 'jp-1.en.md');
meant('/en/registers/measures/', '../register.yaml');
invalid(
  'error link-target',
  'The address "/en/registers/measures/jp-1/" leads nowhere. Did you mean "../../registers/measures/entries/jp-1.en.md"?',
  {
    'circular.en.md': ['See the', `⟦${linked('/en/registers/measures/jp-1/')}⟧. See the`],
  },
);
invalid('error link-target', 'The link "jp-1.en.md" leads to a draft, which is not published.', {
  [`${entries}/jp-1.*.md`]: ['title: Act', 'title: Act\nstatus: draft'],
  ...summary(`⟦${linked('jp-1.en.md')}⟧`, 'en'),
});

// ---- Deletion -----------------------------------------------------------------------------------------

const published = '2024-02-03T09:00:00Z';
const after = (content: Content) =>
  compile(filesOf(content), {
    base: '/',
    publishedBefore: [
      'registers/measures/register.yaml',
      ...languageTags.map((tag) => `registers/measures/entries/ke-1.${tag}.md`),
      'registers/measures/entries/ke-1.yaml',
    ].map((file) => ({ file, published })),
    now: '2024-02-10T00:00:00Z',
  }).diagnostics;
const without = (start: string, content: Content): Content =>
  Object.fromEntries(Object.entries(content).filter(([file]) => !file.startsWith(start)));
const gone = 'was published on 2024-02-03 and would disappear, which breaks links to';

invalid(
  'error document-deleted',
  `The entry measures/ke-1 ${gone} it.`,
  { [`${entries}/ke-1.ar.md`]: null },
  (content) => after(without('registers/measures/entries/ke-1.', content)),
);
invalid(
  'error document-deleted',
  `The entry measures/ke-1 ${gone} it.`,
  {
    [`${entries}/ke-1.*.md`]: ['title: Plan', 'title: Plan\nstatus: draft'],
    [`${entries}/ke-1.ar.md`]: ['draft', '⟦draft⟧'],
  },
  after,
);
invalid(
  'warning translation-deleted',
  'The version in French was published on 2024-02-03 and would disappear; its page will say that the language is missing.',
  { [`${entries}/ke-1.fr.md`]: null },
  (content) => after(content).filter(({ rule }) => rule !== 'version-missing'),
);
invalid(
  'error document-deleted',
  `The register measures ${gone} it and to its entries.`,
  { [register]: null },
  (content) => after(without('registers/', content)),
);
valid(
  'an entry that was withdrawn',
  { [`${entries}/ke-1.*.md`]: ['title: Plan', 'title: Plan\nstatus: withdrawn\nreason: Repealed.'] },
  after,
);

// ---- Moves --------------------------------------------------------------------------------------------

const cannotMove = (kind: 'register' | 'entry', from: string, to: string, find = after): void =>
  invalid(
    'error moved-from',
    `${from} cannot move: it is ${kind === 'entry' ? 'an entry of a register' : 'a register'}, which keeps its name.`,
    { '/moved.yaml': `- from: ⟦${from}⟧\n  to: ${to}\n`, ...(find === after ? { [register]: [] } : {}) },
    find,
  );
cannotMove('entry', 'measures/jp-9', 'measures/jp-1');
cannotMove('entry', 'registers/measures/jp-9', 'registers/measures/jp-1');
cannotMove('entry', 'registers/measures/entries/jp-9.en.md', 'registers/measures/entries/jp-1.en.md');
cannotMove('entry', '/en/registers/measures/jp-9/', '/en/registers/measures/jp-1/');
cannotMove('register', 'laws', 'measures');
cannotMove('register', 'registers/laws', 'registers/measures');
cannotMove('register', 'laws', 'acts', (content) =>
  compile(filesOf(content), {
    base: '/',
    publishedBefore: [{ file: 'registers/laws/register.yaml', published }],
    now: '2024-02-10T00:00:00Z',
  }).diagnostics.filter(({ rule }) => rule !== 'document-deleted'),
);
