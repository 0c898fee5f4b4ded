/** Chinese: each character is a word, in its simplified form, whether text and reader write it so or not. */
import simplifiedForms from 'opencc-js/dict/TSCharacters';
import { type LanguageRules, stripDiacritics, toWordSet } from './language-rules.ts';
import { pinyinOf } from './pinyin.ts';
import { topics } from './topics/zh.ts';

/** Characters that the table keeps for the sake of a few words, and forms of Taiwan that it lacks. */
const additionalForms = '著 着|瞭 了|藉 借|覆 复|牠 它|妳 你|祇 只|甦 苏|姪 侄|甚 什';

const simplifiedCharacters: ReadonlyMap<string, string> = new Map(
  `${simplifiedForms}|${additionalForms}`.split('|').map((pair) => {
    const [traditional = '', simple = ''] = pair.split(' ');
    return [traditional, simple];
  }),
);

const fold = (word: string): string =>
  stripDiacritics(word).replace(
    /\p{sc=Han}/gu,
    (character) => simplifiedCharacters.get(character) ?? character,
  );

/** Words of questions, and characters that say nothing by themselves. */
const stopWords =
  toWordSet(`什么 怎么 怎样 怎么样 如何 为什么 哪些 哪个 哪里 哪儿 请问 谁 吗 呢 吧 的 了 是 在 有 和 与 及 我 我们 你 您 可以 能
  能否 是否 有没有 多少 几 要 想 应该 应 会 把 被 对 用 从 向 到 请 不 这 那 这个 那个`);

export const rules: LanguageRules = { fold, stem: fold, romanize: pinyinOf, stopWords, topics };
