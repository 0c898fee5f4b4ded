/** French: the Snowball stemmer, with derived nouns beside their verbs. */
import { stemmer } from '@orama/stemmers/french';
import { type LanguageRules, stripDiacritics, toWordSet } from './language-rules.ts';
import { topics } from './topics/fr.ts';

/** Removes the ending of “ils protègent”, which the stemmer does not know. “Document” has no ending. */
const removeEnt = (stem: string): string => stem.replace(/(?<=.{4})(?<!m)ent$/, '');

/** Unifies derived nouns and their verbs: “traductrice”, “traduction”, “traduire”; “protecteur”, “protéger”. */
const nounToVerb = (stem: string): string =>
  stem
    .replace(/(?<!direc)tric$/, 'teur')
    .replace(/(?<=.{5})(?<!direct)eu[rx]$/, '')
    .replace(/du(?:ir|is|it|ct)$/, 'duc')
    .replace(/proteg$/, 'protect')
    .replace(/(?<=..am)en$/, 'in');

/** Unifies “clonage” and “cloner”, “doublage” and “doubler”, but not “avantage” and “avant”. */
const removeAge = (stem: string): string =>
  stem.replace(/^(?!(?:des)?avant|part|ouvr|mess|encour|vis|lang)(.{4,})ag$/, '$1');

export const rules: LanguageRules = {
  fold: stripDiacritics,
  stem: (word) => removeAge(nounToVerb(removeEnt(stripDiacritics(stemmer(word.replaceAll('œ', 'oe')))))),
  stopWords:
    toWordSet(`a au aux avec ce ces cet cette dans de des du elle elles en est et etre eux il ils je la le les leur
    leurs lui ma mais me mes moi mon ne ni nos notre nous on ont ou par pas plus pour qu que quel quelle quelles quels
    qui sa sans se ses si son sont sur ta te tes toi ton tu un une vos votre vous y comment quoi quand pourquoi combien faut peut peuvent`),
  topics,
  elided: toWordSet('l d j m t s n c qu jusqu lorsqu puisqu quoiqu quelqu presqu'),
};
