import { stemmer } from '@orama/stemmers/french';
import { bare, type LanguageRules, wordSet } from './rules.ts';

/** “Ils protègent” is a form of “protéger”; the stemmer knows no such ending. “Document” has none. */
const withoutEnt = (stem: string): string => stem.replace(/(?<=.{4})(?<!m)ent$/, '');

/** Derived nouns and their verbs: “traductrice”, “traduction”, “traduire”; “protecteur”, “protéger”. */
const verb = (stem: string): string =>
  stem
    .replace(/(?<!direc)tric$/, 'teur')
    .replace(/(?<=.{5})(?<!direct)eu[rx]$/, '')
    .replace(/du(?:ir|is|it|ct)$/, 'duc')
    .replace(/proteg$/, 'protect')
    .replace(/(?<=..am)en$/, 'in');

/** “clonage” is to find “cloner”, “doublage” “doubler”; “avantage” is no “avant”. */
const withoutAge = (stem: string): string =>
  stem.replace(/^(?!(?:des)?avant|part|ouvr|mess|encour|vis|lang)(.{4,})ag$/, '$1');

export const rules: LanguageRules = {
  fold: bare,
  stem: (word) => withoutAge(verb(withoutEnt(bare(stemmer(word.replaceAll('œ', 'oe')))))),
  stop: wordSet(`a au aux avec ce ces cet cette dans de des du elle elles en est et etre eux il ils je la le les leur
    leurs lui ma mais me mes moi mon ne ni nos notre nous on ont ou par pas plus pour qu que quel quelle quelles quels
    qui sa sans se ses si son sont sur ta te tes toi ton tu un une vos votre vous y comment quoi quand pourquoi combien faut peut peuvent`),
  elided: wordSet('l d j m t s n c qu jusqu lorsqu puisqu quoiqu quelqu presqu'),
};
