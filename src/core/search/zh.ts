/** Chinese: a character is a word, in simplified form, whichever the text and the reader write. */
import simplifiedForms from 'opencc-js/dict/TSCharacters';
import { bare, type LanguageRules } from './rules.ts';

/** Characters that the table keeps for the sake of single words, and forms of Taiwan that it has not. */
const further = '著 着|瞭 了|藉 借|覆 复|牠 它|妳 你|祇 只|甦 苏|姪 侄|甚 什';

const simplified: ReadonlyMap<string, string> = new Map(
  `${simplifiedForms}|${further}`.split('|').map((pair) => {
    const [traditional = '', simple = ''] = pair.split(' ');
    return [traditional, simple];
  }),
);

/** Words in Latin letters stay whole. */
const fold = (word: string): string =>
  bare(word).replace(/\p{sc=Han}/gu, (character) => simplified.get(character) ?? character);

export const rules: LanguageRules = { fold, stem: fold, stop: new Set() };
