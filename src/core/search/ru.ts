import { stemmer } from '@orama/stemmers/russian';
import { bare, type LanguageRules, wordSet } from './rules.ts';

/** Adjectives made of nouns: “голосовой” is to find “голос”, “звуковой” “звук”. */
const noun = (stem: string): string => stem.replace(/(?<=.{4,})(?<!перед)(?:ов|ев)$/, '');

/** A vowel that comes and goes: “певец”, “певца”; “заявок”, “заявка”. “Перевод” has none. */
const withoutFleetingVowel = (stem: string): string =>
  stem.replace(/(?<=.{2})ец$/, 'ц').replace(/(?<=.{3})[ео]к$/, 'к');

/** Verbs and their nouns: “клонирует”, “клонирование”; “имитация”; “использует”, “использовать”; “изобретатель”. */
const verb = (stem: string): string =>
  stem
    .replace(/(?<=.{3}из)(?:ирова[нтл]?|ир|ац|атор)$/, '')
    .replace(/(?<=.{3})(?:ирова[нтл]?|ац|атор)$/, 'ир')
    .replace(/(?<=.{4})(?<!образ|перед)(?:[оыи]ва[нтл]?|ател|ител|ен|ал?|я)$/, '')
    .replace(/(?<=кры)(?:ва?|т)$/, '')
    .replace(/(?<=.{3}[еи])щ$/, 'т')
    .replace(/(?<=.{4}т)чик$/, 'к');

/** “патентный” is to find “патент”, “криптографический” “криптография”. */
const thing = (stem: string): string =>
  stem.replace(/(?<=.{4}[нт])н$/, '').replace(/(?<=граф|лог|хим)ическ$/, '');

/** The “ем” of “приём”, “объём” is no ending; the stemmer would leave “при”. */
const wholes = /^(?:при|объ|подъ|разъ|съ|за|на|про|до)ем$/;

/** “Правила” are no form of “права”, for which the stemmer takes them. */
const withoutPast = (word: string): string => word.replace(/^правил/, 'правилк');

const stemOf = (word: string): string =>
  wholes.test(word) ? word : thing(verb(withoutFleetingVowel(noun(stemmer(withoutPast(word))))));

export const rules: LanguageRules = {
  fold: bare,
  // Marks fall after the stemming: “й” is an ending that the stemmer knows.
  stem: (word) => bare(stemOf(word.normalize('NFC').replaceAll('ё', 'е'))),
  stop: wordSet(`а без более бы был была были было быть в вам вас ваш во вот все всех вы где да для до его ее если есть
    еще же за и из или им их к как какие какой какая когда кто ли мне мы на над нас наш не него нее нет ни них но о об
    он она они оно от по под при про с со так также такои то того тои только том у уже чего чем что чтобы эта эти это
    этого этои этот я может могут можно почему сколько`),
};
