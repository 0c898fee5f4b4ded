/** Terms and texts of other languages. */
import { describe, expect, test } from 'vitest';
import { searchOtherLanguage } from '../../src/client/search/cross-language.ts';
import { search } from '../../src/client/search/engine.ts';
import type { Language } from '../../src/core/model/languages.ts';
import { namesOf, nothing, prepareSearch, shown } from '../support/search.ts';

const { searchable, searchableIn, searchSite } = await prepareSearch();

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
