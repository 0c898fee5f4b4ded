import { stemmer } from '@orama/stemmers/spanish';
import { bare, type LanguageRules, wordSet } from './rules.ts';

/** The letter before an ending is spelt as it sounds: “voz”, “voces”; “proteger”, “proteja”; “indicar”, “indique”. */
const consonants = (stem: string): string =>
  stem.replace(/z$/, 'c').replace(/j$/, 'g').replace(/qu$/, 'c').replace(/gu$/, 'g');

/** Derived nouns and their verbs: “clonación”, “clonar”; “invención”, “inventora”; “producir”, “producto”. */
const verb = (stem: string): string =>
  stem
    .replace(/(?<=.{4}|^cre)acion$/, '')
    .replace(/duc(?:cion|tor|t)$/, 'duc')
    .replace(/tec(?:cion|tor)$/, 'teg')
    .replace(/(?<=...[np])cion$/, 't')
    .replace(/(?<!direc)tric$/, 'tor')
    .replace(/(?<=...[np]t)or$/, '')
    .replace(/(?<=.if)ic$/, '')
    .replace(/(?<=..am)in$/, '');

/** “secretaría” looks like a form of a verb; the stemmer would leave “secret”. */
const whole = (word: string): string => word.replace(/^((?:sub)?secretar)ía/, '$1ia');

export const rules: LanguageRules = {
  fold: bare,
  stem: (word) => verb(consonants(bare(stemmer(whole(word.normalize('NFC')))))),
  stop: wordSet(`a al ante como con contra cual cuales cuando de del desde donde e el ella ellas ellos en entre era es esa
    ese eso esta estas este esto estos fue ha han hasta la las le les lo los mas me mi mis muy ni no nos o para pero
    por porque que quien se ser si sin sobre son su sus tambien te tu tus u un una unas unos y ya puede pueden hay cuanto cuantos`),
};
