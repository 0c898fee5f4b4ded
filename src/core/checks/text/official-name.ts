import { distance } from 'fastest-levenshtein';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { Language } from '../../model/languages.ts';
import type { OfficialName, ParsedTextVersion } from '../../model/model.ts';
import { proseOfVersion, textsOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** A name is spelled as in `names.yaml`. */
export const officialName = defineRule({
  id: 'official-name',
  severity: 'warning',
  messages: {
    different: {
      en: '"{found}" is not how names.yaml spells it: {name}.',
      fr: '« {found} » n’est pas écrit comme dans names.yaml : {name}.',
    },
    wrong: {
      en: '"{found}" is one of the wrong forms in names.yaml.',
      fr: '« {found} » est l’une des formes fautives de names.yaml.',
    },
  },
  hint: {
    different: { en: 'Write {name}.', fr: 'Écrivez {name}.' },
    wrong: { en: 'Write the official name.', fr: 'Écrivez le nom officiel.' },
  },
});

export const checkOfficialName: MeetingCheck = (site, report) => {
  const indexes = new Map<Language, Index>();
  for (const version of site.names.length > 0 ? textsOf(site) : []) {
    const index = indexes.get(version.language) ?? indexOf(site.names, version.language);
    indexes.set(version.language, index);
    checkVersion(version, index, report);
  }
};

interface Form {
  text: string;
  /** Its words, folded. */
  words: string[];
  /** The longer ones of them. */
  long: string[];
  /** All right forms of the same name. */
  right: readonly string[];
  isWrong: boolean;
}

/** The forms of a language by their two longest words, so that one pass over a text finds all of them. A typing error leaves at least one of the two intact. */
interface Index {
  /** Matches each of these words. */
  anchors: RegExp | null;
  byWord: ReadonlyMap<string, readonly { form: Form; at: number }[]>;
  /** Wrong forms in Chinese, which does not separate words. */
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

/** @param before offset of the text in the prose */
const wordsIn = (text: string, before = 0): Word[] =>
  [...text.matchAll(wordPattern)].map(({ index, 0: word }) => ({
    word: fold(word),
    start: before + index,
    end: before + index + word.length,
  }));

const fold = (word: string): string => {
  const small = word.toLowerCase();
  // Most words have no accents, and need no more.
  if (/^[a-z\d]*$/.test(small)) return small;
  // In Arabic, ة and ى are often written without their dots, or with others.
  return small
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي');
};

/** Returns a pattern for a word that allows for these Arabic spellings. */
const patternFor = (word: string): string =>
  word
    .replace(/[ةه]$/, '[ةه]')
    .replace(/[ىي]$/, '[ىي]')
    .replace(/[اأإآ]/g, '[اأإآ]');

function checkVersion(version: ParsedTextVersion, index: Index, report: Report): void {
  const { source, prose } = proseOfVersion(version);
  const all = [...inWords(prose, index, version.language), ...wrongInHan(prose, index.plain)];
  let end = 0;
  // Of several names that start at one place, the longest is meant.
  for (const each of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (each.start < end) continue;
    end = each.end;
    if (each.isRight) continue;
    const span = source.span(each.start, each.end);
    const found = prose.slice(each.start, each.end);
    const { name, fix } = each;
    if (name === undefined) report({ rule: officialName, message: 'wrong', span, data: { found }, fix });
    else report({ rule: officialName, message: 'different', span, data: { found, name }, fix });
  }
}

/** A right form, or a wrong one with the name that belongs there. A language can have wrong forms without a name. */
type Verdict = { isRight: true } | { isRight: false; name: string | undefined; fix?: string };

/** A name in the text. */
type FoundName = { start: number; end: number } & Verdict;

function* wrongInHan(prose: string, forms: readonly Form[]): Generator<FoundName> {
  for (const { text, right } of forms) {
    for (let at = prose.indexOf(text); at !== -1; at = prose.indexOf(text, at + text.length))
      yield { start: at, end: at + text.length, isRight: false, name: right[0] };
  }
}

function* inWords(prose: string, { anchors, byWord }: Index, language: Language): Generator<FoundName> {
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

/** Says whether a passage contains nearly all words of a name. Most passages that contain one do not, so this is quick. */
const hasMost = (passage: string, words: readonly string[]): boolean =>
  words.filter((word) => !passage.includes(word)).length <=
  (words.length > 2 || words.some(({ length }) => length > 8) ? 1 : 0);

/** Returns as many words as the form has, so that the one at `index` is its word number `at`; none at the edge of the text. */
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

/** Judges words that may be a name; `null` where they are none. */
function judge(prose: string, here: Word[], form: Form, language: Language): Verdict | null {
  const gaps = here.slice(1).map(({ start }, index) => prose.slice(here[index]?.end, start));
  if (!gaps.every((gap) => between.test(gap))) return null;
  const written = plainOf(prose.slice(here[0]?.start, here.at(-1)?.end));
  const slips = here.filter(({ word }, index) => word !== form.words[index]);
  if (slips.length === 0) {
    if (form.isWrong) return written === plainOf(form.text) ? { isRight: false, name: form.right[0] } : null;
    if (form.right.some((text) => plainOf(text) === written) || isHeading(written)) return { isRight: true };
    // A short word in small letters may be another one: “who” is not WHO.
    if (here.length === 1 && written.length < 4 && written === written.toLowerCase()) return null;
    return { isRight: false, name: form.text, fix: form.text };
  }
  return !form.isWrong && isSlip(here, form, language) ? { isRight: false, name: form.text } : null;
}

const inflectsLittle: readonly Language[] = ['en', 'fr', 'es'];

/** In inflected languages, another ending is mostly another case of the name, so a typing error leaves the ending alone. */
const mayBeSlip = (found: string, right: string, language: Language): boolean =>
  inflectsLittle.includes(language) ||
  (language === 'ru' && found.slice(-3) === right.slice(-3) && distance(found, right) === 1);

/** Says whether only one word of a long name differs, by a letter or two. */
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

/** Removes what can differ in right forms, such as Arabic vowel marks. */
const plainOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u064b-\u0652ـ]/g, '');
const isHeading = (text: string): boolean =>
  text.length > 4 && text === text.toUpperCase() && text !== text.toLowerCase();
