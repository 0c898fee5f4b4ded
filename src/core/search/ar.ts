/**
 * Arabic: a light stemmer. It removes clitics and endings where that is safe; word lists say which letters belong to
 * the word.
 */
import * as wordLists from './ar-words.ts';
import { type LanguageRules, stripDiacritics, toWordSet } from './language-rules.ts';
import { topics } from './topics/ar.ts';

// ---- Letters ---------------------------------------------------------------------------------------------

/** Letters of Persian and Urdu keyboards, and of foreign sounds, as Arabic writes them. */
const arabicLetters: Readonly<Record<string, string>> = {
  ک: 'ك',
  گ: 'ك',
  ی: 'ي',
  ے: 'ي',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ة',
  ٱ: 'ا',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڤ: 'ف',
};

/** Removes vowel signs and tatweel, and unifies letters that are pronounced alike. Hamza and ة stay: the rules below read them. */
const normalizeLetters = (word: string): string =>
  word
    .replace(/[\p{Mn}ـ]/gu, '')
    .replace(/[کگیےہھەۃٱپچژڤ]/g, (letter) => arabicLetters[letter] ?? letter)
    // “الدولى” for “الدولي”; but إلى is not آلي.
    .replace(/(?<!^[وف]?[إا]ل)ى/g, 'ي')
    // Both spellings of مسؤولين.
    .replace(/[ؤئ]و/g, 'وو');

/** Reduces a word to what spelling does not change: no hamza, ه for ة. The hamza of ماء stays, which would be “what” otherwise. */
const foldSpelling = (word: string): string =>
  stripDiacritics(word)
    .replaceAll('ة', 'ه')
    .replace(/(?<!^.ا)ء/g, '');

const toFoldedSet = (words: string): ReadonlySet<string> =>
  new Set([...toWordSet(words)].map((word) => foldSpelling(normalizeLetters(word))));

// ---- Clitics before the word -----------------------------------------------------------------------------

const ownFirstLetter = toFoldedSet(wordLists.ownFirstLetter);

const withoutArticleSet = toFoldedSet(wordLists.withoutArticle);

/** Endings of the other forms of a listed word. */
const formEnding = /^(?:ي?(?:ه|ات|ين|ون|ان|ا)?|و|(?:ي|ات?|ت)?(?:ها|هم|هما|كم|ه))$/;

/** Returns what a reader has typed of the words of a list before they are complete, from a number of letters on. */
const prefixesOf = (words: ReadonlySet<string>, minLength: number): ReadonlySet<string> =>
  new Set([...words].flatMap((word) => [...word].map((_, at) => word.slice(0, Math.max(at + 1, minLength)))));

const ownFirstLetterTyped = prefixesOf(ownFirstLetter, 3);
/** From more letters on, since most of what people type starts with ال. */
const withoutArticleTyped = prefixesOf(withoutArticleSet, 5);

function hasOwnFirstLetter(word: string): boolean {
  const key = foldSpelling(word);
  if (ownFirstLetterTyped.has(key)) return true;
  for (let length = 2; length < key.length; length++)
    if (ownFirstLetter.has(key.slice(0, length)) && formEnding.test(key.slice(length))) return true;
  return false;
}

function hasNoArticle(word: string): boolean {
  const key = foldSpelling(word);
  if (withoutArticleSet.has(key) || withoutArticleTyped.has(key)) return true;
  // Only for long words: “الغاية” is no form of إلغاء.
  for (let length = 6; length < key.length; length++)
    if (withoutArticleSet.has(key.slice(0, length)) && formEnding.test(key.slice(length))) return true;
  return false;
}

const twoLetterWords = toFoldedSet(wordLists.twoLetterWords);

/** “والبيانات”, “بالبيانات”, “للمكفوفين”, “كالصور”: removes the article and what precedes it. */
function removeArticle(word: string): string {
  const [, conjunction = '', article = ''] = /^([وف]?)([بك]?ال|لل)(?=..)/.exec(word) ?? [];
  if (!article || hasOwnFirstLetter(word)) return word;
  const noun = word.slice(conjunction.length);
  // “للغة” is written with two ل for three.
  if (article === 'لل' && hasOwnFirstLetter(noun.slice(1))) return noun.slice(1);
  if (article === 'ال' && hasNoArticle(noun)) return noun;
  // No pronoun follows a noun with an article: “الدوره” is الدورة.
  const bareNoun = noun.slice(article.length);
  return hasOwnEnding(bareNoun) ? bareNoun : bareNoun.replace(/ه$/, 'ة');
}

/** “وسرقة”, “بجنيف”, “لأصحاب”, “ستعقد”: removes one-letter clitics. What remains need not be a word, as long as all forms lose the same. */
function removeClitics(word: string): string {
  const rest = word.slice(1);
  const isClitic =
    // With few exceptions, only a clitic comes before a hamza on alif,
    (/^[وفبلك][أإآ]./.test(word) && !/^(?:كأس|بأس|فأر)/.test(word)) ||
    // and ف before another labial; س makes a future of يـ and تـ.
    (/^(?:[وبل].{3}|ف[بم]..|س[يت]..)/.test(word) && !hasOwnFirstLetter(word)) ||
    (/^[وبل]/.test(word) && twoLetterWords.has(foldSpelling(rest)));
  return isClitic ? removeClitics(rest) : word;
}

const removePrefixes = (word: string): string => removeClitics(removeArticle(normalizeLetters(word)));

// ---- Endings ---------------------------------------------------------------------------------------------

const ownEnding = toFoldedSet(wordLists.ownEnding);

/** Verbal nouns whose last letter belongs to the root: تحسين, توقيت. */
const verbalNoun = /^ت..ي[نت]$/;

function hasOwnEnding(word: string): boolean {
  const key = foldSpelling(word);
  return ownEnding.has(key) || verbalNoun.test(key);
}

const ownFeminine = toFoldedSet(wordLists.ownFeminine);

const removeFeminine = (word: string): string => {
  const key = foldSpelling(word);
  return ownFeminine.has(key) ? `${key}ه` : word;
};

/** “صورتها”, “بياناتكم”, “أفكارهم”: removes the pronoun; ت before it is ة. */
function removePronoun(word: string): string {
  const [, ...nouns] = /^(.{2,})ها$|^(.{4,}|.+ت)(?:هما|هم|كم)$|^(.{2,})ه$/.exec(word) ?? [];
  const noun = nouns.find((part) => part !== undefined);
  if (noun === undefined) return word;
  if (/[^ا]ت$/.test(noun) && noun.length > 2 && !hasOwnEnding(noun)) return noun.replace(/ت$/, 'ة');
  // “معاهده” is typed for معاهدة, “مكافاه” for مكافأة.
  if (word === `${noun}ه` && (/ا$/.test(noun) || ownFeminine.has(foldSpelling(noun)))) return `${noun}ة`;
  return noun.replace(/ا[ئؤ]$/, 'اء');
}

/** “مسردا”, “استخداما”: removes the accusative. */
const removeCase = (word: string): string => word.replace(/(?<=...)ا$/, '');

function removeNumber(word: string): string {
  // Dual of feminine words: “نتيجتان”, “دورتين”.
  const singular = word.replace(/(?<=...)ت[اي]ن$/, 'ة');
  const feminine = singular.replace(/(?<=..)(?:ة|ات)$/, '');
  if (feminine !== singular) return removeFeminine(feminine);
  return (
    word
      // Plural, and most duals: “مترجمون”, “مطورين”.
      .replace(/(?<=...)[وي]ن$/, '')
      // Dual, of participles and verbal nouns only: “مشروعان”, “اجتماعان”, not “استبيان”.
      .replace(/(?<=^(?:م...+|ا.ت.ا.|است..ا.|ت..ي.))ان$/, '')
  );
}

/** “ممثلي الدول”, “واضعو السياسات”: removes the plural of a participle before another noun. Elsewhere ي makes another word: دولي. */
const removeConstruct = (word: string): string =>
  word.replace(/(?<=^(?:م...+|.ا..|فنان|مغن|مؤد|مدع))[يو]$/, '');

function regularStem(word: string): string {
  let stem = word;
  // A second time removes ات from “المعلوماتية”.
  for (const remove of [removeNumber, removeConstruct, removeNumber]) {
    if (hasOwnEnding(stem)) break;
    stem = remove(stem);
  }
  return foldSpelling(stem);
}

const irregularStems: ReadonlyMap<string, string> = new Map(
  wordLists.irregularForms.split('،').map((pair) => {
    const [form = '', word = ''] = pair.trim().split(' ').map(normalizeLetters);
    return [foldSpelling(form), regularStem(word)];
  }),
);

function stem(word: string): string {
  let inner = removePrefixes(word);
  // A broken plural has no ending but a pronoun or a case: “أفكارهم”, “أحكاما”. “معاهدة” is not the plural of معهد.
  for (const remove of [removePronoun, removeCase]) {
    const irregular = irregularStems.get(foldSpelling(inner));
    if (irregular !== undefined) return irregular;
    if (!hasOwnEnding(inner)) inner = remove(inner);
  }
  return irregularStems.get(foldSpelling(inner)) ?? regularStem(inner);
}

// ---- Rules -----------------------------------------------------------------------------------------------

const fold = (word: string): string => foldSpelling(removePrefixes(word));

export const rules: LanguageRules = {
  fold,
  stem,
  stopWords: new Set([...toWordSet(wordLists.stopWords)].map(fold)),
  topics,
};
