/** Search results in each language: texts are indexed, and searched with the engine of the browser. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { searchOtherLanguage } from '../src/client/search/cross-language.ts';
import { type SearchQuery, type SearchResults, search } from '../src/client/search/engine.ts';
import type { TextRun } from '../src/client/search/excerpt.ts';
import { compile } from '../src/core/compile.ts';
import { addresses } from '../src/core/model/addresses.ts';
import type { Language } from '../src/core/model/languages.ts';
import { indexLanguage } from '../src/shell/build/search/index-language.ts';
import { writeSearch } from '../src/shell/build/search/write-search.ts';
import { readRecord } from '../src/shell/output/record.ts';
import { openUnits } from '../src/shell/output/units.ts';
import { validSite } from './support/content.ts';

const folder = await mkdtemp(join(tmpdir(), 'rostrum-search-'));
afterAll(() => rm(folder, { recursive: true }));

// The first test waits for the indexes of all.
vi.setConfig({ testTimeout: 30_000 });
// The engine loads its files over the network; here they are on disk.
vi.stubGlobal('fetch', async (address: string) => new Response(await readFile(address.replace(/\?.*/, ''))));

/** Documents by name: the body of each, and front matter beside the title, which is the name. */
type Texts = Record<string, string | { body: string; fields: string }>;

/** Indexes a site with these documents, each in some languages. @returns the folders of its bundles */
const glossary = {
  path: 'glossary.yaml',
  text: [
    'terms:',
    '  - { en: deepfake, ru: дипфейк, zh: 深度伪造, ar: تزييف عميق }',
    '  - { en: AI, fr: IA, es: IA, ru: ИИ, zh: 人工智能, ar: الذكاء الاصطناعي }',
    '  - { en: copyright, fr: droit d’auteur, ru: авторское право }',
    '  - { en: IP, fr: PI, es: PI }',
    '',
  ].join('\n'),
};

async function searchSite(texts: Partial<Record<Language, Texts>>) {
  const documents = Object.entries(texts).flatMap(([language, documents]) =>
    Object.entries(documents).map(([name, text], at) => {
      const { body, fields } =
        typeof text === 'string' ? { body: text, fields: `date: 2024-01-${10 + at}` } : text;
      return {
        path: `meetings/session/${name}.${language}.md`,
        text: `---\ntitle: ${name}\n${fields}\n---\n\n${body}\n`,
      };
    }),
  );
  const kept = Object.entries(validSite).filter(([path]) => path.endsWith('.yaml'));
  const files = [...kept.map(([path, text]) => ({ path, text })), glossary, ...documents];
  const { site, diagnostics } = compile(
    files.map((file) => ({ ...file, hash: file.text })),
    { base: '/' },
  );
  if (!site) throw new Error(JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error')));
  const dist = await mkdtemp(join(folder, 'site-'));
  // Only what is searched is indexed.
  const config = { ...site.config, languages: Object.keys(texts) as Language[] };
  const folders = { outDir: join(dist, 'none'), cacheDir: join(dist, 'cache') };
  const units = openUnits(folders, dist, readRecord(folders));
  await writeSearch({ site: { ...site, config }, dist, cacheDir: folders.cacheDir, units });
  return (language: Language) => ({
    language,
    bundle: join(dist, addresses.searchBundle(language)),
    base: '/',
  });
}

const nothing: SearchQuery = { q: '', meeting: '', type: '', year: '', sort: '' };

async function searchable(language: Language, texts: Texts) {
  const place = (await searchSite({ [language]: texts }))(language);
  return (q: string, more: Partial<SearchQuery> = {}, exactly = false) =>
    search(place, { ...nothing, q, ...more }, exactly);
}

/** Indexes the same texts in several languages. */
function searchableIn(languages: readonly Language[], texts: Texts) {
  const place = searchSite(Object.fromEntries(languages.map((language) => [language, texts])));
  return async (language: Language, q: string) => search((await place)(language), { ...nothing, q });
}

const namesOf = ({ hits }: SearchResults): string[] => hits.map(({ document }) => document);
const shown = (stretches: readonly TextRun[] | null | undefined): string =>
  (stretches ?? []).map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');
const first = async ({ hits }: SearchResults) => {
  const [best] = (await hits[0]?.loadParts()) ?? [];
  if (!best) throw new Error('Nothing was found');
  return best;
};

/** Texts = queries that must find them | queries that must not. */
const meet: Record<Exclude<Language, 'zh'>, string[]> = {
  en: [
    'Licensing of colours and labelling by the organisation = license, color, labeling, organization | licorice',
    'The performers’ agreements, and the Chair’s summary = performer agreement, chair summary',
    'A user-centric, machine-readable register of trade marks = user centric, usercentric, machine readable, trademark, trademarks',
    'Documents C. 9284 and WIPO/IP/CONV/GE/2/24 = 9284, c 9284, C.9284, c9284, ip/conv/ge/2/24, wipo ip conv ge 2 24, GE/2/24 | GE/2/25',
    'They met on 28 October 2025 = 28/10/2025, 2025-10-28, October 28 2025, 28 Oct. 2025, 28.10.2025 | 29/10/2025',
    'Watermarks and blockchains = watermrak, blokchain, waterrmark, watermarc, atermark, blockchan',
    'An income of 120,000 = 120000, 120.000, 120 000',
  ],
  fr: [
    "L’intelligence artificielle et les œuvres d’art = intelligence, l’intelligence, l'intelligence artificielle, oeuvre, œuvres | intellectuel",
    'Des médias générés, déjà étiquetés = medias, généré, ETIQUETE, generes, étiqueter',
    'Les journaux du 1er octobre 2025 = journal, 01/10/2025, 1er oct. 2025',
  ],
  es: [
    'Las voces sintéticas y los diseños = voz, sintetica, diseno, diseño',
    'Protegen a las compañías que negocian = proteger, compañía, compania, negociar',
    'El 28 de octubre de 2025 = 28/10/2025, 28 octubre 2025',
  ],
  ru: [
    'Нейронные сети и голоса актёров = нейронный, нейронная сеть, голос, голосовой, актер, актёров',
    'Документ C. 9284 о приёме заявок = С. 9284, прием, приёма, заявка | применение',
    'Международного права; певцы = международный, право, певец, певца',
  ],
  ar: [
    'الملكية الفكرية والبراءات = ملكية, المُلكِيّة الفِكرِيّة, الملكيه, براءة, بالبراءات',
    'إنتاج الأصوات للمكفوفين في سنة ٢٠٦١ = انتاج, صوت, مكفوفين, 2061, ٢٠٦١',
    'التزييف العميق = تزييف, التزيي, التـزييف, تزييف عميق',
  ],
};

describe.for(Object.entries(meet))('in %s', ([language, lines]) => {
  const entries = lines.map((line, at) => {
    const [text = '', asked = ''] = line.split(' = ');
    const [same = '', other = ''] = asked.split(' | ');
    return { name: `text-${at}`, text, same: same.split(', '), other: other ? other.split(', ') : [] };
  });
  const find = searchable(
    language as Language,
    Object.fromEntries(entries.map(({ name, text }) => [name, text])),
  );

  test.for(entries.flatMap(({ name, same }) => same.map((q) => [q, name] as const)))(
    '“%s” finds %s first',
    async ([q, name]) => {
      expect(namesOf(await (await find)(q))[0]).toBe(name);
    },
  );

  test.for(entries.flatMap(({ name, other }) => other.map((q) => [q, name] as const)))(
    '“%s” does not find %s',
    async ([q, name]) => {
      expect(namesOf(await (await find)(q, {}, true))).not.toContain(name);
    },
  );
});

describe('in zh', () => {
  const find = searchable('zh', {
    deepfakes: '深度伪造是一种风险。',
    data: '训练数据由2025年10月28日的会议讨论（TDM）例外。',
    letter: '见第C. 9284号通函和商业秘密。',
  });
  test.for([
    ['深度伪造', 'deepfakes'],
    ['深度伪', 'deepfakes'],
    ['度伪', 'deepfakes'],
    ['深度偽造', 'deepfakes'],
    ['訓練數據', 'data'],
    ['“训练数据”', 'data'],
    ['「商业秘密」', 'letter'],
    ['ＴＤＭ', 'data'],
    ['TDM例外', 'data'],
    ['2025年10月28日', 'data'],
    ['28/10/2025', 'data'],
    ['Ｃ．９２８４', 'letter'],
    ['第C. 9284号', 'letter'],
    ['深渡伪造', 'deepfakes'],
    ['深度的伪造', 'deepfakes'],
    ['数据 会议', 'data'],
  ])('“%s” finds %s alone', async ([q = '', name]) => {
    expect(namesOf(await (await find)(q))).toEqual([name]);
  });

  test('returns the corrected query, and shows it without blanks', async () => {
    const outcome = await (await find)('深渡伪造');
    expect(outcome.corrected).toBe('深度伪造');
    expect(shown((await first(await (await find)('深度伪造'))).excerpt)).toContain('[深度伪造]是一种风险。');
  });
});

describe('queries', () => {
  const find = searchable('en', {
    agenda: `## 2024-03-13

### 10:10–11:30 Panel 1: Training data

\`panel\` \`#panel-1\`

Machines learn.

### 12:00 End

\`closing\` \`#end\`

Training goes on with other data.`,
    note: `## Background

\`#background\`

1. Data for training.

2. The persistent \\<b\\> is \\< c.

3. Training data again.`,
    old: { body: 'Training data, again and again.', fields: 'date: 2019-05-01' },
    first: { body: 'This is the first one.', fields: 'symbol: X/2/24\ndate: 2020-01-01' },
    other: {
      body: 'It replies to X/2/24 and X/2/24 and X/2/24.',
      fields: 'symbol: X/2/24/INF/2\ndate: 2020-01-02',
    },
  });

  test('a hit links to the part, with its time and its day', async () => {
    const found = await first(await (await find)('machines'));
    expect(found).toMatchObject({
      url: '/en/meetings/session/agenda/#panel-1',
      page: 'agenda',
      date: 'Wednesday, 13 March 2024',
      time: '10:10–11:30',
    });
    expect(shown(found.title)).toBe('Panel 1: Training data');
    expect(shown(found.excerpt).trim()).toBe('[Machines] learn.');
    expect(found.labels.map(shown)).toEqual(['Panel discussion']);
  });

  test('the kind of an item and the symbol of a document are marked apart from their texts', async () => {
    const item = await first(await (await find)('panel discussion'));
    expect(shown(item.excerpt).trim()).toBe('Machines learn.');
    expect(item.labels.map(shown)).toEqual(['[Panel] [discussion]']);
    const document = await first(await (await find)('X/2/24'));
    expect(shown(document.excerpt).trim()).toBe('This is the first one.');
    expect(document.labels.map(shown)).toEqual(['[X]/[2]/[24]']);
  });

  test('a paragraph has its number, the title of its section, and unchanged characters', async () => {
    const found = await first(await (await find)('persistent'));
    expect(found).toMatchObject({ url: '/en/meetings/session/note/#p2', paragraph: '2', time: null });
    expect(shown(found.title)).toBe('Background');
    expect(shown(found.excerpt)).toContain('The [persistent] <b> is < c.');
  });

  test('the words of the query are marked in the title of a page', async () => {
    const found = await first(await (await find)('agenda'));
    expect(found).toMatchObject({ url: '/en/meetings/session/agenda/', page: null });
    expect(shown(found.title)).toBe('[agenda]');
  });

  test('the best part of a document comes first, followed by its other matching parts', async () => {
    const outcome = await (await find)('training data', { type: 'note' });
    const parts = await outcome.hits[0]?.loadParts();
    expect(parts?.map(({ url }) => url.split('#')[1])).toEqual(['p3', 'p1']);
  });

  test('documents with the words in the typed order come first', async () => {
    const urls = await Promise.all(
      (await (await find)('data for training')).hits.map(async (hit) => (await hit.loadParts())[0]?.url),
    );
    expect(urls[0]).toBe('/en/meetings/session/note/#p1');
  });

  test('a quoted phrase is found literally, and not across parts', async () => {
    expect(namesOf(await (await find)('"training data"')).sort()).toEqual(['agenda', 'note', 'old']);
    const across = await (await find)('"learn end"');
    expect(across.corrected ?? across.isPartial).toBeTruthy();
  });

  test('a symbol finds its own document before those with a longer symbol or a mention', async () => {
    expect(namesOf(await (await find)('X/2/24'))).toEqual(['first', 'other']);
    expect(namesOf(await (await find)('2/24'))[0]).toBe('first');
  });

  test('a prefix finds a word, even one that is longer than its stem', async () => {
    for (const q of ['pers', 'persis', 'persisten']) expect(namesOf(await (await find)(q))).toEqual(['note']);
  });

  test('filters combine, and count the documents that each would leave', async () => {
    const all = await (await find)('training data');
    expect(Object.fromEntries(all.counts.year)).toEqual({ 2019: 1, 2024: 2 });
    expect(Object.fromEntries(all.counts.type)).toEqual({ agenda: 1, note: 1, document: 1 });
    const recent = await (await find)('training data', { year: '2024' });
    expect(namesOf(recent).sort()).toEqual(['agenda', 'note']);
    expect(Object.fromEntries(recent.counts.year)).toEqual({ 2019: 1, 2024: 2 });
    expect(Object.fromEntries(recent.counts.type)).toEqual({ agenda: 1, note: 1 });
  });

  test('sorting by date lists the latest first', async () => {
    const dates = (await (await find)('training data', { sort: 'date' })).hits.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('a query without matches finds nothing', async () => {
    for (const q of ['xyzzy', 'asdf', '', '?!', '"']) expect(namesOf(await (await find)(q))).toEqual([]);
  });

  test('if no document has all words, those with some words are found and labelled', async () => {
    const outcome = await (await find)('machines xyzzy');
    expect(outcome).toMatchObject({ isPartial: true, corrected: null });
    expect(namesOf(outcome)).toEqual(['agenda']);
  });

  test('a typing error is corrected to the spelling of the texts', async () => {
    const french = await searchable('fr', { texte: 'Des médias numériques.' });
    expect((await french('numeriqes')).corrected).toBe('numériques');
  });

  test('a typing error is corrected, and function words are optional', async () => {
    expect((await (await find)('trainig data')).corrected).toBe('training data');
    expect(namesOf(await (await find)('what is the training data about?'))).toContain('old');
  });
});

describe('typing errors', () => {
  const find = searchableIn(['ar', 'en', 'es', 'fr', 'ru'], {
    forms:
      'artificiels, artificielle, приглашениям, приглашение, received, receive, accommodations, accommodation',
    more: 'intelligence, propiedad intelectual, distributions, distribution, الاصطناعي والاصطناعية',
    again: 'artificiels, приглашениям, received, accommodations, distributions, intelligences',
  });
  test.for([
    ['fr', 'intelligence artificelle', 'intelligence artificielle'],
    ['fr', 'inteligense', 'intelligence'],
    ['ru', 'приглошение', 'приглашение'],
    ['en', 'recieve', 'receive'],
    ['en', 'acommodation', 'accommodation'],
    ['en', 'ditsribution', 'distribution'],
    ['es', 'propeidad intelectaul', 'propiedad intelectual'],
    ['ar', 'الاصطناي', 'الاصطناعي'],
  ] as const)('in %s, “%s” is read as “%s”', async ([language, typed, meant]) => {
    expect((await find(language, typed)).corrected).toBe(meant);
  });

  test('a short word is not read as another one', async () => {
    const find = await searchable('ar', { text: 'أجل الاجتماع' });
    expect((await find('اسجل')).corrected).toBe(null);
  });

  test('some words are found with the error corrected', async () => {
    const find = await searchable('en', { text: 'Distribution of books.' });
    const results = await find('ditsribution of zebras');
    expect(results.isPartial).toBe(true);
    expect(namesOf(results)).toEqual(['text']);
  });
});

test('names are found without their letters', async () => {
  const find = await searchable('en', {
    speakers: 'Þórður Guðmundsson, Łukasz Đukić, Søren Weiß and Işıl Çelik',
  });
  for (const q of ['Thordur', 'gudmundsson', 'Lukasz', 'Dukic', 'soren weiss', 'isil celik'])
    expect(namesOf(await find(q)), q).toEqual(['speakers']);
});

describe('terms that a language lacks', () => {
  const find = searchableIn(['ar', 'es', 'fr', 'ru', 'zh'], {
    text: '人工智能训练数据。深度伪造。 التزييف العميق. Авторское право и ИИ. L’IA et le droit d’auteur. La PI.',
    other: 'Ainsi soit-il, une aide.',
  });
  test.for([
    ['zh', 'AI', '人工智能'],
    ['zh', 'AI训练数据', '人工智能 训练数据'],
    ['zh', 'deepfakes', '深度伪造'],
    ['ar', 'deepfake', 'تزييف عميق'],
    ['ru', 'AI', 'ИИ'],
    ['ru', 'copyright', 'авторское право'],
    ['fr', 'AI', 'IA'],
    ['fr', 'copyright', 'droit d’auteur'],
    ['fr', 'IP', 'PI'],
    ['es', 'IP', 'PI'],
    ['es', 'AI', 'IA'],
  ] as const)('in %s, “%s” is searched as “%s”', async ([language, typed, meant]) => {
    const results = await find(language, typed);
    expect(results.corrected).toBe(meant);
    expect(namesOf(results)).toEqual(['text']);
  });

  test('a word that the language has stays', async () => {
    const find = await searchable('fr', { text: 'L’AI Act.', other: 'L’IA.' });
    const results = await find('AI');
    expect(results.corrected).toBe(null);
    expect(namesOf(results)).toEqual(['text', 'other']);
  });

  test('“ИИ” is not “и”', async () => {
    const find = await searchable('ru', { text: 'Право и ИИ.', other: 'Право и данные.' });
    expect(namesOf(await find('ИИ'))).toEqual(['text']);
  });
});

describe('pinyin', () => {
  const find = searchableIn(['zh'], { text: '人工智能和训练数据，标注与法律，音乐银行。' });
  test.for([
    ['rengongzhineng', '人工智能'],
    ['xunlianshuju', '训练数据'],
    ['rengongzhinengxunlianshuju', '人工智能训练数据'],
    ['rengong zhineng', null],
    ['ren gong zhi neng', 'rengongzhineng'],
    ['falv', null],
    ['yinyue', null],
    ['yinhang', null],
    ['biaozhu', null],
  ] as const)('“%s” finds the characters', async ([typed, corrected]) => {
    const results = await find('zh', typed);
    expect(namesOf(results)).toEqual(['text']);
    expect(results.corrected === null || results.corrected === corrected).toBe(true);
  });

  test('is not found in other languages', async () => {
    const english = await searchable('en', { text: '人工智能' });
    expect(namesOf(await english('rengong'))).toEqual([]);
  });
});

describe('questions in Chinese', () => {
  test('words that say nothing are not needed', async () => {
    const find = await searchable('zh', { text: '文本和数据挖掘', other: '文本、数据与其他挖掘' });
    expect(namesOf(await find('什么是文本和数据挖掘'))).toContain('text');
    expect(namesOf(await find('请问如何数据挖掘'))).toContain('text');
  });
});

describe('another keyboard layout', () => {
  const find = searchableIn(['ar', 'en', 'es', 'fr', 'ru'], {
    text: 'приглашение, авторское право, المتحدث, patent, artificial, artificielle, diseño',
  });
  test.for([
    ['ru', 'ghbukfitybt', 'приглашение'],
    ['ru', 'Fdnjhcrjt ghfdj', 'авторское право'],
    ['ru', 'ىثعقخىثفه', null],
    ['ar', 'hgljp]e', 'المتحدث'],
    ['en', 'зфеуте', 'patent'],
    ['en', 'حشفثىف', 'patent'],
    ['en', 'qrtificiql', 'artificial'],
    ['fr', 'qrtificielle', 'artificielle'],
    ['es', 'dise;o', 'diseño'],
  ] as const)('in %s, “%s” is read with another keyboard layout: “%s”', async ([language, typed, meant]) => {
    expect((await find(language, typed)).corrected).toBe(meant);
  });
});

describe('questions', () => {
  const texts: Record<Language, [registration: string, languages: string]> = {
    en: ['Participation and registration', 'Interpretation'],
    fr: ['Participation et inscription', 'Interprétation'],
    es: ['Participación e inscripción', 'Interpretación'],
    ru: ['Участие и регистрация', 'Устный перевод'],
    zh: ['参会与注册', '口译'],
    ar: ['المشاركة والتسجيل', 'الترجمة الفورية'],
  };
  const site = searchSite(
    Object.fromEntries(
      Object.entries(texts).map(([language, [registration, languages]]) => [
        language,
        {
          letter: `Text.\n\n## ${registration}\n\n\`#join\`\n\nText.\n\n## ${languages}\n\n\`#tongues\`\n\nText.`,
          other: 'Text.',
        },
      ]),
    ),
  );
  const find = async (language: Language, q: string) => search((await site)(language), { ...nothing, q });
  const questions: [Language, string, string][] = [
    ['en', 'How do I sign up for the meeting?', 'join'],
    ['en', 'zoom link', 'join'],
    ['en', 'can I attend online', 'join'],
    ['en', 'which languages are spoken', 'tongues'],
    ['fr', 'comment m’inscrire à la réunion', 'join'],
    ['fr', 'puis-je assister en ligne', 'join'],
    ['fr', 'quelles langues', 'tongues'],
    ['es', '¿Cómo puedo registrarme?', 'join'],
    // Accents are often left out.
    ['es', 'registro en linea', 'join'],
    ['es', 'como puedo registrarme en linea', 'join'],
    ['fr', 'puis-je m’inscrire a distance', 'join'],
    ['es', 'en qué idiomas', 'tongues'],
    ['ru', 'как принять участие в заседании', 'join'],
    ['ru', 'на каких языках', 'tongues'],
    ['zh', '如何报名参加会议', 'join'],
    ['zh', '会议用什么语言', 'tongues'],
    ['ar', 'كيف اسجل في الاجتماع', 'join'],
    ['ar', 'بأي لغة', 'tongues'],
  ];
  test.for(questions)('in %s, “%s” leads to the part that answers: %s', async ([language, q, id]) => {
    expect((await first(await find(language, q))).url).toBe(`/${language}/meetings/session/letter/#${id}`);
  });

  test.for([
    ['en', 'when is the next meeting'],
    ['fr', 'quand a lieu la session'],
    ['es', '¿Dónde se celebra la reunión?'],
    ['ru', 'когда состоится заседание'],
    ['zh', '会议什么时候开'],
    ['ar', 'متى الاجتماع'],
  ] as const)('in %s, “%s” leads to the facts of the meeting', async ([language, q]) => {
    expect((await first(await find(language, q))).url).toBe(`/${language}/meetings/session/#page_facts`);
  });

  test('the other words of a question must be there', async () => {
    const find = await searchable('en', {
      one: '## Registration\n\n`#a`\n\nFor the symposium.',
      two: '## Registration\n\n`#b`\n\nFor the workshop.',
    });
    expect(namesOf(await find('how do I register for the workshop'))[0]).toBe('two');
  });

  test('a heading on something else answers nothing', async () => {
    const find = await searchable('en', {
      marks: '## Speeding up the registration of trade marks abroad\n\n`#a`\n\nText.',
      letter: '## Registration\n\n`#b`\n\nText.',
    });
    expect(namesOf(await find('how do I sign up'))[0]).toBe('letter');
  });
});

describe('what comes first', () => {
  test('the typed form of a word before other forms', async () => {
    const find = await searchable('ru', {
      noun: '## Обучение\n\n`#a`\n\nОбучение, обучение, обучение.',
      participle: 'Обучающие данные.',
    });
    expect(namesOf(await find('обучающие'))).toEqual(['participle', 'noun']);
    expect(namesOf(await find('обучение'))).toEqual(['noun', 'participle']);
  });

  test('within a document, the part with the typed form', async () => {
    const find = await searchable('ru', {
      text: '## Обучение\n\n`#noun`\n\nТекст.\n\n## Данные\n\n`#participle`\n\nОбучающие данные.',
    });
    expect((await first(await find('обучающие'))).url).toContain('#participle');
  });

  test('a quoted phrase without the article before one with it', async () => {
    const find = await searchable('ar', {
      with: 'الذكاء الاصطناعي والذكاء الاصطناعي',
      without: 'ذكاء اصطناعي',
    });
    expect(namesOf(await find('"ذكاء اصطناعي"'))[0]).toBe('without');
    expect(namesOf(await find('"الذكاء الاصطناعي"'))[0]).toBe('with');
  });

  test('documents with all words before those with some', async () => {
    const find = await searchable('fr', {
      one: 'Les contrats, les contrats.',
      both: 'Un contrat et, plus loin, une licence.',
      other: 'La licence.',
    });
    for (const sort of ['', 'date']) {
      const results = await find('licence contrat', { sort });
      expect(namesOf(results)[0]).toBe('both');
      expect(namesOf(results).sort()).toEqual(['both', 'one', 'other']);
      expect(results.hits.map(({ isPartial }) => isPartial)).toEqual([false, true, true]);
    }
  });

  test('the item that begins at a time before one that ends then', async () => {
    const item = (time: string, id: string) => `### ${time} Item\n\n\`opening\` \`#${id}\`\n\n`;
    const find = await searchable('en', {
      agenda: `## 2024-03-13\n\n${item('10:00–10:10', 'a')}${item('10:10–11:30', 'b')}${item('14:00–14:30', 'c')}`,
    });
    for (const q of ['10:10', '10h10', '10.10 am'])
      expect((await first(await find(q))).url, q).toContain('#b');
    expect((await first(await find('2 pm'))).url).toContain('#c');
  });
});

test('an item is found by its kind', async () => {
  const find = await searchable('fr', {
    agenda:
      '## 2024-03-13\n\n### 10:00–11:00 Neurones\n\n`fireside-chat` `#neurons`\n\nTexte.\n\n### 18:00 Fin\n\n`closing` `#end`',
  });
  expect((await first(await find('entretien informel'))).url).toContain('#neurons');
  expect((await first(await find('clôture'))).url).toContain('#end');
});

test('a term that fills several files of the index is found in each', async () => {
  const words = ['barto', 'bartumo'];
  const find = await searchable('en', { all: words.map((word) => `${word} `.repeat(21_000)).join('') });
  for (const word of [...words, 'bart']) expect(namesOf(await find(word)), word).toEqual(['all']);
});

test('an index without pages finds nothing', async () => {
  const bundle = await mkdtemp(join(folder, 'empty-'));
  const made = await indexLanguage({ language: 'en', pages: [], cacheDir: join(folder, 'cache') });
  for (const [name, bytes] of made.bundle) await writeFile(join(bundle, name), bytes);
  const outcome = await search(
    { language: 'en', bundle: `${bundle}/`, base: '/' },
    { ...nothing, q: 'data' },
  );
  expect(outcome.hits).toEqual([]);
});

describe('in other languages', () => {
  const section = (title: string, text: string) => `## ${title}\n\n\`#aims\`\n\n1. ${text}`;
  const places = searchSite({
    en: { both: section('Aims', 'On deepfakes.'), english: 'On blockchain.' },
    ru: { both: section('Цели', 'О дипфейках.'), russian: section('Цели', 'О дипфейках и DABUS. 9284.') },
    zh: { both: section('目标', '深度伪造。') },
  });
  const findAcross = async (from: Language, to: Language, q: string) => {
    const place = await places;
    const query = { ...nothing, q };
    const own = await search(place(from), query);
    const hits = await searchOtherLanguage(place(to), place(from), query, own);
    const found = await Promise.all(hits.map(async (hit) => (await hit.loadParts())[0]));
    return found.map((best) => [best?.language, best?.url, shown(best?.excerpt).trim()]);
  };

  test('a word is found by its counterpart, and the hit links to the same part in the language of the reader', async () => {
    const found = await findAcross('en', 'ru', 'deepfake');
    expect(found).toContainEqual(['en', '/en/meetings/session/both/#p1', 'О [дипфейках].']);
    expect(found).toContainEqual(['ru', '/ru/meetings/session/russian/#p1', 'О [дипфейках] и DABUS. 9284.']);
    expect(await findAcross('ru', 'zh', 'дипфейки')).toEqual([
      ['ru', '/ru/meetings/session/both/#p1', '[深度伪造]。'],
    ]);
  });

  test('titles of the same part are one term', async () => {
    expect((await findAcross('ru', 'en', 'цели')).map(([, url]) => url)).toEqual([
      '/ru/meetings/session/both/#aims',
    ]);
  });

  test('names, symbols, and words of the other language are found literally', async () => {
    for (const q of ['DABUS', '9284', 'дипфейк DABUS'])
      expect((await findAcross('en', 'ru', q)).map(([, url]) => url)).toEqual([
        '/ru/meetings/session/russian/#p1',
      ]);
  });

  test('a query in the other language is found by some of its words', async () => {
    expect((await findAcross('ru', 'en', 'when did blockchain begin?')).map(([, url]) => url)).toEqual([
      '/en/meetings/session/english/',
    ]);
    expect(await findAcross('en', 'ru', 'blockchain of DABUS')).toEqual([]);
  });

  test('a typing error is corrected in the own language only', async () => {
    expect(await findAcross('en', 'ru', 'depfakes')).toHaveLength(2);
    expect(await findAcross('en', 'ru', 'xyzzy')).toEqual([]);
  });
});
