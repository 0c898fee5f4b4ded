/** Russian: the Snowball stemmer, with derived nouns and adjectives beside their verbs and nouns. */
import { stemmer } from '@orama/stemmers/russian';
import { type LanguageRules, stripDiacritics, toWordSet } from './language-rules.ts';
import { topics } from './topics/ru.ts';

/** Unifies adjectives and their nouns: “голосовой” and “голос”, “звуковой” and “звук”. */
const adjectiveToNoun = (stem: string): string => stem.replace(/(?<=.{4,})(?<!перед)(?:ов|ев)$/, '');

/** Removes a fleeting vowel: “певец”, “певца”; “заявок”, “заявка”. “Перевод” has none. */
const removeFleetingVowel = (stem: string): string =>
  stem.replace(/(?<=.{2})ец$/, 'ц').replace(/(?<=.{3})[ео]к$/, 'к');

/** Unifies verbs and their nouns: “клонирует”, “клонирование”; “имитация”; “использует”, “использовать”; “изобретатель”. */
const nounToVerb = (stem: string): string =>
  stem
    .replace(/(?<=.{3}из)(?:ирова[нтл]?|ир|ац|атор)$/, '')
    .replace(/(?<=.{3})(?:ирова[нтл]?|ац|атор)$/, 'ир')
    .replace(/(?<=.{4})(?<!образ|перед)(?:[оыи]ва[нтл]?|ател|ител|ен|ал?|я)$/, '')
    .replace(/(?<=кры)(?:ва?|т)$/, '')
    .replace(/(?<=.{3}[еи])щ$/, 'т')
    .replace(/(?<=.{4}т)чик$/, 'к');

/** Unifies “патентный” and “патент”, “криптографический” and “криптография”. */
const removeAdjectiveEnding = (stem: string): string =>
  stem.replace(/(?<=.{4}[нт])н$/, '').replace(/(?<=граф|лог|хим)ическ$/, '');

/** Words in which “ем” is no ending, as in “приём” and “объём”; the stemmer would leave “при”. */
const withOwnEm = /^(?:при|объ|подъ|разъ|съ|за|на|про|до)ем$/;

/** Protects “правила”, which the stemmer takes for a form of “права”. */
const protectNouns = (word: string): string => word.replace(/^правил/, 'правилк');

const stemOf = (word: string): string =>
  withOwnEm.test(word)
    ? word
    : removeAdjectiveEnding(nounToVerb(removeFleetingVowel(adjectiveToNoun(stemmer(protectNouns(word))))));

export const rules: LanguageRules = {
  fold: stripDiacritics,
  // Diacritics are removed after the stemming: the stemmer knows the ending “й”.
  stem: (word) => stripDiacritics(stemOf(word.normalize('NFC').replaceAll('ё', 'е'))),
  stopWords:
    toWordSet(`а без более будет будут бы был была были было быть в вам вас ваш во вот все всех вы где да для до его ее если есть
    еще же за и из или им их к как какие какой какая когда кто ли мне мы на над нас наш не него нее нет ни них но о об
    он она они оно от по под при про с со так также такои то того тои только том у уже чего чем что чтобы эта эти это
    этого этои этот я может могут можно почему сколько`),
  topics,
};
