/** Spanish: the Snowball stemmer, with derived nouns beside their verbs. */
import { stemmer } from '@orama/stemmers/spanish';
import { type LanguageRules, stripDiacritics, toWordSet } from './language-rules.ts';
import { topics } from './topics/es.ts';

/** Unifies consonants whose spelling depends on the ending: “voz”, “voces”; “proteger”, “proteja”; “indicar”, “indique”. */
const unifyConsonants = (stem: string): string =>
  stem.replace(/z$/, 'c').replace(/j$/, 'g').replace(/qu$/, 'c').replace(/gu$/, 'g');

/** Unifies derived nouns and their verbs: “clonación”, “clonar”; “invención”, “inventora”; “producir”, “producto”. */
const nounToVerb = (stem: string): string =>
  stem
    .replace(/(?<=.{4}|^cre)acion$/, '')
    .replace(/duc(?:cion|tor|t)$/, 'duc')
    .replace(/tec(?:cion|tor)$/, 'teg')
    .replace(/(?<=...[np])cion$/, 't')
    .replace(/(?<!direc)tric$/, 'tor')
    .replace(/(?<=...[np]t)or$/, '')
    .replace(/(?<=.if)ic$/, '')
    .replace(/(?<=..am)in$/, '');

/** Protects “secretaría”, which the stemmer takes for a form of a verb and cuts to “secret”. */
const protectNouns = (word: string): string => word.replace(/^((?:sub)?secretar)ía/, '$1ia');

export const rules: LanguageRules = {
  fold: stripDiacritics,
  stem: (word) => nounToVerb(unifyConsonants(stripDiacritics(stemmer(protectNouns(word.normalize('NFC')))))),
  stopWords:
    toWordSet(`a al ante como con contra cual cuales cuando de del desde donde e el ella ellas ellos en entre era es esa
    ese eso esta estas este esto estos fue ha han hasta la las le les lo los mas me mi mis muy ni no nos o para pero
    por porque que quien se ser si sin sobre son su sus tambien te tu tus u un una unas unos y ya puede pueden hay cuanto cuantos`),
  topics,
};
