/** Queries that are read in another way: typing errors, letters without their accents, pinyin and keyboard layouts. */
import { describe, expect, test } from 'vitest';
import { namesOf, prepareSearch } from '../support/search.ts';

const { searchable, searchableIn } = await prepareSearch();

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
