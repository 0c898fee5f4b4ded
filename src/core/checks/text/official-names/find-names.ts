/** Finds official names in a text, also with typing errors. */
import { distance } from 'fastest-levenshtein';
import type { Language } from '../../../model/languages.ts';
import type { Form, NameIndex } from './index-names.ts';
import { foldWord, splitWords, type Word, withoutVariants } from './words.ts';

/** A right form, or a wrong one with the name that belongs there. A language can have wrong forms without a name. */
type Verdict = { isRight: true } | { isRight: false; name: string | undefined; fix?: string };

/** A name in the text. */
export type FoundName = { start: number; end: number } & Verdict;

/**
 * Finds official names and their wrong forms in a text, in order. Of several that start at the same offset, the longest
 * is meant.
 *
 * @param prose a text as `maskMarkup` returns it
 */
export function findNames(prose: string, index: NameIndex, language: Language): FoundName[] {
  const all = [...findByWords(prose, index, language), ...findInChinese(prose, index.plain)];
  let end = 0;
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((each) => {
      if (each.start < end) return false;
      end = each.end;
      return true;
    });
}

/** Finds wrong forms in Chinese. */
function* findInChinese(prose: string, forms: readonly Form[]): Generator<FoundName> {
  for (const { text, right } of forms) {
    for (let at = prose.indexOf(text); at !== -1; at = prose.indexOf(text, at + text.length))
      yield { start: at, end: at + text.length, isRight: false, name: right[0] };
  }
}

/** Finds forms by their words. */
function* findByWords(
  prose: string,
  { anchors, byWord }: NameIndex,
  language: Language,
): Generator<FoundName> {
  const seen = new Map<Form, number>();
  for (const { index, 0: word } of anchors ? prose.matchAll(anchors) : []) {
    for (const { form, at } of byWord.get(foldWord(word)) ?? []) {
      const alone = { word: foldWord(word), start: index, end: index + word.length };
      const here = form.words.length === 1 ? [alone] : wordsAround(prose, index, form, at);
      const [first] = here;
      const last = here.at(-1);
      if (!first || !last || seen.get(form) === first.start) continue;
      seen.set(form, first.start);
      const judged = judge(prose, here, form, language);
      if (judged) yield { start: first.start, end: last.end, ...judged };
    }
  }
}

/** Tests whether a passage contains nearly all words of a name. Most passages that contain one do not, so this is quick. */
const hasMost = (passage: string, words: readonly string[]): boolean =>
  words.filter((word) => !passage.includes(word)).length <=
  (words.length > 2 || words.some(({ length }) => length > 8) ? 1 : 0);

/** Returns as many words as the form has, so that the one at `index` is its word number `at`; none at the edge of the text. */
function wordsAround(prose: string, index: number, { text, words, long }: Form, at: number): Word[] {
  const margin = text.length + 50;
  const start = Math.max(0, index - (at === 0 ? 0 : margin));
  const passage = prose.slice(start, index + margin);
  if (!hasMost(foldWord(passage), long)) return [];
  const around = splitWords(passage, start);
  const first = around.findIndex((each) => each.start === index) - at;
  const here = first < 0 ? [] : around.slice(first, first + words.length);
  return here.length === words.length ? here : [];
}

const between = /^[ \t\u00a0\u202f]*(?:\n[ \t\u00a0\u202f]*)?$|^[’'‘ʼ]$|^[ \t]?[-‐‑–—/][ \t]?$/;

/** Judges words that may be a name; `null` if they are not. */
function judge(prose: string, here: Word[], form: Form, language: Language): Verdict | null {
  const gaps = here.slice(1).map(({ start }, index) => prose.slice(here[index]?.end, start));
  if (!gaps.every((gap) => between.test(gap))) return null;
  const written = withoutVariants(prose.slice(here[0]?.start, here.at(-1)?.end));
  const slips = here.filter(({ word }, index) => word !== form.words[index]);
  if (slips.length === 0) {
    if (form.isWrong)
      return written === withoutVariants(form.text) ? { isRight: false, name: form.right[0] } : null;
    if (form.right.some((text) => withoutVariants(text) === written) || isHeading(written))
      return { isRight: true };
    if (here.length === 1 && written.length < 4 && isOtherWord(written, prose.slice(0, here[0]?.start)))
      return null;
    return { isRight: false, name: form.text, fix: form.text };
  }
  return !form.isWrong && isSlip(here, form, language) ? { isRight: false, name: form.text } : null;
}

/** Tests for a short word in small letters, which may be another one: “who” is not WHO, nor is “Who” at the start of a sentence. */
const isOtherWord = (written: string, before: string): boolean =>
  written === written.toLowerCase() ||
  (written.slice(1) === written.slice(1).toLowerCase() &&
    /(?:^|[\n.!?…:;–—\ufffc“«"(#*_>-])[ \t\u00a0\u202f]*$/u.test(before.slice(-20)));

const inflectsLittle: readonly Language[] = ['en', 'fr', 'es'];

/** In inflected languages, another ending is mostly another case of the name, so a typing error leaves the ending alone. */
const mayBeSlip = (found: string, right: string, language: Language): boolean =>
  inflectsLittle.includes(language) ||
  (language === 'ru' && found.slice(-3) === right.slice(-3) && distance(found, right) === 1);

/** Tests whether only one word of a long name differs, by a letter or two. */
function isSlip(here: Word[], { words }: Form, language: Language): boolean {
  const long = words.filter((word) => word.length > 3);
  const differing = here.flatMap(({ word }, index) =>
    word === words[index] ? [] : [[word, words[index] ?? '']],
  );
  const [[found = '', right = ''] = []] = differing;
  return (
    long.length >= (right.length > 8 ? 2 : 3) &&
    differing.length === 1 &&
    mayBeSlip(found, right, language) &&
    Math.min(found.length, right.length) > 3 &&
    distance(found, right) <= (right.length > 8 ? 2 : 1)
  );
}

const isHeading = (text: string): boolean =>
  text.length > 4 && text === text.toUpperCase() && text !== text.toLowerCase();
