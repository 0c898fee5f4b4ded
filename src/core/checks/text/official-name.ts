import { distance } from 'fastest-levenshtein';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../model/languages.ts';
import type { OfficialName, Version } from '../../model/model.ts';
import { type MeetingCheck, proseOfVersion, versionsOf } from '../../site/traverse.ts';

/** A name is written as `names.yaml` has it: neither in other letters nor with a slip. */
export const officialName: MeetingCheck = (site, report) => {
  const indexes = new Map<Language, Index>();
  for (const version of site.names.length > 0 ? versionsOf(site) : []) {
    const index = indexes.get(version.language) ?? indexOf(site.names, version.language);
    indexes.set(version.language, index);
    lookThrough(version, index, report);
  }
};

interface Form {
  text: string;
  /** Its words, folded. */
  words: string[];
  /** The longer ones of them. */
  long: string[];
  /** Ways to write the same name that are right as well. */
  right: readonly string[];
  isWrong: boolean;
}

/** The forms of a language by their longest words, so that a text is gone through once. A slip leaves one of two as it is. */
interface Index {
  /** Finds each of those words. */
  anchors: RegExp | null;
  byWord: ReadonlyMap<string, readonly { form: Form; at: number }[]>;
  /** Chinese has no words to go by. */
  plain: readonly Form[];
}

function indexOf(names: readonly OfficialName[], language: Language): Index {
  const forms = names.flatMap(({ [language]: right = [], wrong }): Form[] => {
    const formOf = (text: string, isWrong: boolean): Form => ({
      text,
      words: wordsIn(text).map(({ word }) => word),
      long: wordsIn(text).flatMap(({ word }) => (word.length > 3 ? [word] : [])),
      right,
      isWrong,
    });
    return [
      ...right.map((text) => formOf(text, false)),
      ...(wrong?.[language] ?? []).map((text) => formOf(text, true)),
    ];
  });
  const byWord = new Map<string, { form: Form; at: number }[]>();
  for (const form of forms) {
    for (const [at, word] of longestOf(form.words))
      byWord.set(word, [...(byWord.get(word) ?? []), { form, at }]);
  }
  const written = forms.flatMap(({ text }) =>
    longestOf(text.match(wordPattern) ?? []).map(([, word]) => word),
  );
  const anchors = written.length > 0 ? anyOf(new Set(written)) : null;
  return { anchors, byWord, plain: language === 'zh' ? forms.filter(({ isWrong }) => isWrong) : [] };
}

const anyOf = (words: Iterable<string>): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${[...words].map(patternFor).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );

const longestOf = (words: readonly string[]): [number, string][] =>
  [...words.entries()].toSorted(([, a], [, b]) => b.length - a.length).slice(0, 2);

interface Word {
  word: string;
  start: number;
  end: number;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** @param before signs that stand before the text where it comes from */
const wordsIn = (text: string, before = 0): Word[] =>
  [...text.matchAll(wordPattern)].map(({ index, 0: word }) => ({
    word: fold(word),
    start: before + index,
    end: before + index + word.length,
  }));

const fold = (word: string): string => {
  const small = word.toLowerCase();
  // Most words have no accents.
  if (/^[a-z\d]*$/.test(small)) return small;
  // In Arabic ة and ى are often written without their points, or with others.
  return small
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي');
};

/** A word as it is written, and as it is in Arabic with a slip of those. */
const patternFor = (word: string): string =>
  word
    .replace(/[ةه]$/, '[ةه]')
    .replace(/[ىي]$/, '[ىي]')
    .replace(/[اأإآ]/g, '[اأإآ]');

function lookThrough(version: Version, index: Index, report: Report): void {
  const { source, prose } = proseOfVersion(version);
  const found = [...inWords(prose, index, version.language), ...inSigns(prose, index.plain)];
  let end = 0;
  // The longest name that begins at a place is the one that is meant.
  for (const each of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start < end) continue;
    end = each.end;
    const { name, mend } = each;
    const facts = { found: prose.slice(each.start, each.end), name: name ?? '' };
    if (name !== null)
      report({ rule: 'official-name', span: source.span(each.start, each.end), data: facts, fix: mend });
  }
}

/** A name in the text; `name` is how it should be written, `null` where it is written so. */
interface Found {
  start: number;
  end: number;
  name: string | null;
  mend?: string;
}

function* inSigns(prose: string, forms: readonly Form[]): Generator<Found> {
  for (const { text, right } of forms) {
    for (let at = prose.indexOf(text); at !== -1; at = prose.indexOf(text, at + text.length))
      yield { start: at, end: at + text.length, name: right[0] ?? '' };
  }
}

function* inWords(prose: string, { anchors, byWord }: Index, language: Language): Generator<Found> {
  const seen = new Map<Form, number>();
  for (const { index, 0: word } of anchors ? prose.matchAll(anchors) : []) {
    for (const { form, at } of byWord.get(fold(word)) ?? []) {
      const alone = { word: fold(word), start: index, end: index + word.length };
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

/** All, or all but one of a long name: most passages with a word of a name have no other, and need not be cut into words. */
const hasMost = (passage: string, words: readonly string[]): boolean =>
  words.filter((word) => !passage.includes(word)).length <=
  (words.length > 2 || words.some(({ length }) => length > 8) ? 1 : 0);

/** As many words as the form has, so that the one at `index` is its word number `at`; none at the end of a text. */
function wordsAround(prose: string, index: number, { text, words, long }: Form, at: number): Word[] {
  const margin = text.length + 50;
  const start = Math.max(0, index - (at === 0 ? 0 : margin));
  const passage = prose.slice(start, index + margin);
  if (!hasMost(fold(passage), long)) return [];
  const around = wordsIn(passage, start);
  const first = around.findIndex((each) => each.start === index) - at;
  const here = first < 0 ? [] : around.slice(first, first + words.length);
  return here.length === words.length ? here : [];
}

const between = /^[ \t\u00a0\u202f]*\n?[ \t\u00a0\u202f]*$|^[’'‘ʼ]$|^[ \t]?[-‐‑–—/][ \t]?$/;

/** What is to be said of words that may be a name; `null` where they are none. */
function judge(
  prose: string,
  here: Word[],
  form: Form,
  language: Language,
): Omit<Found, 'start' | 'end'> | null {
  const gaps = here.slice(1).map(({ start }, index) => prose.slice(here[index]?.end, start));
  if (!gaps.every((gap) => between.test(gap))) return null;
  const written = plainOf(prose.slice(here[0]?.start, here.at(-1)?.end));
  const slips = here.filter(({ word }, index) => word !== form.words[index]);
  if (slips.length === 0) {
    if (form.isWrong) return written === plainOf(form.text) ? { name: form.right[0] ?? '' } : null;
    if (form.right.some((text) => plainOf(text) === written) || isHeading(written)) return { name: null };
    // Small letters may be another word: “who” is not WHO.
    if (here.length === 1 && written.length < 4 && written === written.toLowerCase()) return null;
    return { name: form.text, mend: form.text };
  }
  return !form.isWrong && isSlip(here, form, language) ? { name: form.text } : null;
}

const inflectsLittle: readonly Language[] = ['en', 'fr', 'es'];

/** Elsewhere another ending is mostly another case of the same name: a slip is one where the ending is the same. */
const mayBeSlip = (found: string, right: string, language: Language): boolean =>
  inflectsLittle.includes(language) ||
  (language === 'ru' && found.slice(-3) === right.slice(-3) && distance(found, right) === 1);

/** One word of a long name differs by a letter or two. */
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

/** The signs of Arabic vowels may stand or not. */
const plainOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u064b-\u0652ـ]/g, '');
const isHeading = (text: string): boolean =>
  text.length > 4 && text === text.toUpperCase() && text !== text.toLowerCase();
