/** The order of results. */
import { describe, expect, test } from 'vitest';
import { first, namesOf, prepareSearch } from '../support/search.ts';

const { searchable } = await prepareSearch();

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
