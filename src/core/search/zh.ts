/** Chinese: each character is a word, in its simplified form, whether text and reader write it so or not. */
import simplifiedForms from 'opencc-js/dict/TSCharacters';
import { type LanguageRules, stripDiacritics } from './language-rules.ts';
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

export const rules: LanguageRules = { fold, stem: fold, stopWords: new Set(), topics };
