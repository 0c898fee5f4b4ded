/** Forms of words, spellings, numbers and dates in each language: texts are indexed, and searched with the engine of the browser. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/core/model/languages.ts';
import { first, namesOf, prepareSearch, shown } from '../support/search.ts';

const { searchable } = await prepareSearch();

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
