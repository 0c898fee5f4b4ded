/**
 * Clauses of a query -> the pages that have them. Pagefind finds the pages of a term, and of terms one after the
 * other; what is “the same word”, “and”, and a slip of one letter, is decided here.
 */
import { type FoundWord, isHan, symbolEnd, termOf, type Word, wordsIn } from '../../core/search/prepare.ts';
import type { Clause, Query } from '../../core/search/query.ts';
import type { LanguageRules } from '../../core/search/rules.ts';
import type { Engine, Result } from './pagefind.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is found on a page. */
export interface Match {
  score: number;
  /** Places of terms, in as many lists as there were searches. */
  sources: { places: readonly number[]; clause: number; weight: number }[];
  /** Stems that the page has one after the other, or alone: their places are read off its text. */
  runs: { clause: number; stems: readonly string[]; weight: number }[];
  result: Result;
}
export type Matches = Map<string, Match>;

/** Places of terms: the clause that they fit, and how well (1: the very word). */
export type Places = Map<number, { clause: number; weight: number }>;

/** A language, ready to be searched. */
export interface Index {
  engine: Engine;
  vocabulary: Vocabulary;
  rules: LanguageRules;
}

const wider = 0.4;
/** Words that stand together as they were typed say more than the same words apart. */
const together = 3;

/** The pages that have all clauses. */
export async function matchAll(query: Query, index: Index): Promise<Matches> {
  const together = await matchTogether(query.clauses, index);
  if (together) {
    await raise(together, query, index);
    return together;
  }
  const each = await Promise.all(query.clauses.map((clause, number) => matchClause(clause, number, index)));
  const [first = new Map(), ...others] = await withJoined(each, query.clauses, index);
  const all = others.reduce(both, first);
  await raise(all, query, index);
  return all;
}

/** So many searches at most take the place of one for each word. */
const fewSearches = 24;

/**
 * Words searched together, in all forms that they may have: what Pagefind does for a common word alone takes long on
 * a large site, and for the pages that have all of the words it does not.
 * @returns `null` where there is one clause, a phrase among them, or too many forms
 */
async function matchTogether(clauses: readonly Clause[], index: Index): Promise<Matches | null> {
  const words = clauses.flatMap(({ words, quoted }) => (words.length === 1 && !quoted ? words : []));
  if (clauses.length < 2 || words.length < clauses.length || words.some(({ word }) => isHan(word.fold)))
    return null;
  if (await hasJoined(words, index)) return null;
  const forms = await Promise.all(
    clauses.map(async ({ open }, at) => {
      const { exact, wider: more } = await index.vocabulary.meant(words[at]?.word ?? nothing, open);
      return [
        ...exact.map((stem) => ({ stem, weight: 1 })),
        ...more.map((stem) => ({ stem, weight: wider })),
      ];
    }),
  );
  const count = forms.reduce((product, { length }) => product * length, 1);
  if (count > fewSearches || forms.flat().some(({ stem }) => stem.includes(' '))) return null;
  const combinations = forms.reduce<Form[][]>(
    (before, each) => before.flatMap((some) => each.map((form) => [...some, form])),
    [[]],
  );
  const searches = combinations.map(async (combination) => {
    const results = await index.engine.all(combination.map(({ stem }) => termOf(stem)).join(' '));
    const weight = Math.min(...combination.map(({ weight }) => weight));
    const runs = combination.map(({ stem, weight }, clause) => ({ clause, stems: [stem], weight }));
    return new Map(
      results.map((result): [string, Match] => [
        result.id,
        { score: result.score * weight, sources: [], runs, result },
      ]),
    );
  });
  return (await Promise.all(searches)).reduce(either, new Map());
}

interface Form {
  stem: string;
  weight: number;
}

const nothing: Word = { fold: '', stem: '', written: '' };

/** Whether the texts write two of the words as one. */
async function hasJoined(words: readonly FoundWord[], { vocabulary }: Index): Promise<boolean> {
  const joined = words.slice(0, -1).map(async ({ word }, at) => {
    const next = words[at + 1]?.word ?? nothing;
    return (
      (await vocabulary.meant({ fold: word.fold + next.fold, stem: word.fold + next.stem }, false)).exact
        .length > 0
    );
  });
  return (await Promise.all(joined)).some(Boolean);
}

/** “trade mark” also finds “trademark”, “non fungible” “nonfungible”: two words that the texts write as one. */
async function withJoined(each: Matches[], clauses: readonly Clause[], index: Index): Promise<Matches[]> {
  const result = [...each];
  for (const [at, clause] of clauses.entries()) {
    const [first, second] = [clause.words[0], clauses[at + 1]?.words[0]];
    const areWords = first && second && clause.words.length === 1 && clauses[at + 1]?.words.length === 1;
    if (!areWords) continue;
    const one = { fold: first.word.fold + second.word.fold, stem: first.word.fold + second.word.stem };
    const { exact } = await index.vocabulary.meant(one, false);
    if (exact.length === 0) continue;
    const joined = await Promise.all(exact.map((stem) => searchStem(stem, at, together, index)));
    const union = joined.reduce(either, both(result[at] ?? new Map(), result[at + 1] ?? new Map()));
    result[at] = union;
    result[at + 1] = union;
  }
  return result;
}

/** The pages that have some of the words: first those that have the telling ones, which few pages have. */
export async function matchSome({ clauses }: Query, index: Index): Promise<Matches> {
  const parts = clauses
    .flatMap(({ words, open }) => apart(words).map((part) => ({ words: part, quoted: false, open })))
    .filter(({ words }) => !words.every(({ word }) => index.rules.stop.has(word.fold)));
  const each = await Promise.all(parts.map((part, number) => matchClause(part, number, index)));
  const some = each.reduce(either, new Map());
  const worth = each.map((matches) => (matches.size > 0 ? Math.log(1 + some.size / matches.size) : 0));
  const worthOf = (id: string) => sum(each.map((matches, at) => (matches.has(id) ? (worth[at] ?? 0) : 0)));
  const most = Math.max(...[...some.keys()].map(worthOf), 0);
  return new Map(
    [...some]
      .filter(([id]) => worthOf(id) >= most / 2)
      .map(([id, match]) => [id, { ...match, score: worthOf(id) ** 2 * (1 + Math.log1p(match.score)) }]),
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

async function matchClause(clause: Clause, number: number, index: Index): Promise<Matches> {
  const { words, quoted, open } = clause;
  const [only] = words;
  if (words.length === 1 && only && !quoted) return matchWord(only.word, open, number, index);
  const phrase = await matchPhrase(await stemsOf(words, index), number, index);
  if (quoted || phrase.size > 0) return phrase;
  const parts = apart(words).map((part, at, all) => ({
    words: part,
    quoted: false,
    open: open && at === all.length - 1,
  }));
  if (parts.length < 2) return matchEach(words, open, number, index);
  const each = await Promise.all(parts.map((part) => matchClause(part, number, index)));
  return each.reduce(both);
}

async function matchEach(
  words: readonly FoundWord[],
  open: boolean,
  number: number,
  index: Index,
): Promise<Matches> {
  if (words.every(({ word }) => isHan(word.fold))) return new Map();
  const each = words.map(({ word }, at) => matchWord(word, open && at === words.length - 1, number, index));
  return (await Promise.all(each)).reduce(both);
}

/** Where a run of characters is no phrase of the texts, its words may stand apart. */
function apart(words: readonly FoundWord[]): FoundWord[][] {
  const text = words.map(({ word }) => word.fold).join('');
  if (!words.some(({ word }) => isHan(word.fold))) return words.map((word) => [word]);
  const parts: FoundWord[][] = [];
  let at = 0;
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const part: FoundWord[] = [];
    for (let length = 0; length < segment.length && at < words.length; at += 1) {
      const word = words[at];
      if (!word) break;
      part.push(word);
      length += word.word.fold.length;
    }
    if (part.length > 0) parts.push(part);
  }
  return parts;
}

// ---- One word -----------------------------------------------------------------------------------------

async function matchWord(word: Word, open: boolean, number: number, index: Index): Promise<Matches> {
  if (isHan(word.fold)) return found(await index.engine.all(word.stem), number, 1);
  const { exact, wider: more } = await index.vocabulary.meant(word, open);
  const searches = [
    ...exact.map((stem) => searchStem(stem, number, 1, index)),
    ...(await beginnings(word, more, index)).map((term) =>
      index.engine.all(term).then((results) => found(results, number, wider)),
    ),
  ];
  return (await Promise.all(searches)).reduce(either, new Map());
}

async function searchStem(stem: string, number: number, weight: number, index: Index): Promise<Matches> {
  if (stem.includes(' ')) return matchPhrase(stem.split(' '), number, index);
  return found(await index.engine.all(termOf(stem)), number, weight);
}

/** So many stems are searched one by one, which is quicker: what Pagefind does for all at once grows with the square. */
const fewStems = 48;

/** Terms for words that begin like the one at hand. */
async function beginnings(
  { fold, stem }: Word,
  stems: readonly string[],
  { engine }: Index,
): Promise<string[]> {
  const single = stems.filter((each) => !each.includes(' '));
  const start = [stem, fold].find(
    (start) => single.filter((each) => each.startsWith(start)).length > fewStems,
  );
  if (!start) return single.map(termOf);
  await engine.prepare(single.map(termOf));
  return [start, ...single.filter((each) => !each.startsWith(start)).map(termOf)];
}

// ---- Words one after the other ------------------------------------------------------------------------

async function stemsOf(words: readonly FoundWord[], { vocabulary }: Index): Promise<string[]> {
  const stems = words.map(async ({ word }) => {
    if (isHan(word.fold)) return word.stem;
    const { exact } = await vocabulary.meant(word, false);
    return exact.includes(word.stem) ? word.stem : (exact.find((stem) => !stem.includes(' ')) ?? word.stem);
  });
  return Promise.all(stems);
}

/** Pagefind does not rank phrases: the same terms, searched one by one, do. */
async function matchPhrase(stems: readonly string[], number: number, { engine }: Index): Promise<Matches> {
  const terms = stems.map(termOf).join(' ');
  const phrases = await engine.phrase(terms);
  if (phrases.length === 0) return new Map();
  const matches = found(phrases, number, 1);
  if (stems.length === 1) return found(await engine.all(terms), number, 1);
  for (const { id, score } of await engine.all(terms)) {
    const match = matches.get(id);
    if (match) matches.set(id, { ...match, score, runs: [{ clause: number, stems, weight: 1 }] });
  }
  return matches;
}

/** First the pages that have all words as they were typed, and first of all the document whose symbol ends so. */
async function raise(matches: Matches, { words, clauses }: Query, index: Index): Promise<void> {
  if (matches.size === 0) return;
  const stems = await stemsOf(words, index);
  const terms = stems.map(termOf).join(' ');
  if (stems.length > 1 && clauses.length > 1)
    for (const { id } of await index.engine.phrase(terms)) {
      const match = matches.get(id);
      if (match) matches.set(id, { ...match, score: match.score * together });
    }
  if (!words.some(({ word }) => /\d/.test(word.fold))) return;
  for (const { id } of await index.engine.phrase(`${terms} ${symbolEnd}`)) {
    const match = matches.get(id);
    if (match) matches.set(id, { ...match, score: match.score + 1000 });
  }
}

// ---- A slip in Chinese --------------------------------------------------------------------------------

/** Pages that have a run of characters in which one is another, missing, or too many; and where. */
export async function matchNearly(words: readonly FoundWord[], { engine }: Index): Promise<Matches> {
  if (words.length < 3 || words.length > 12 || !words.every(({ word }) => isHan(word.fold))) return new Map();
  const each = await Promise.all(words.map(({ word }) => engine.all(word.stem)));
  const places = each.map((results) => new Map(results.map((result) => [result.id, new Set(result.words)])));
  const matches: Matches = new Map();
  for (const result of new Map(each.flat().map((result) => [result.id, result])).values()) {
    const run = nearRun(places.map((characters) => characters.get(result.id) ?? new Set()));
    if (run)
      matches.set(result.id, {
        score: result.score,
        sources: [{ places: run, clause: 0, weight: 1 }],
        runs: [],
        result,
      });
  }
  return matches;
}

/** @param places of each character on one page */
function nearRun(places: readonly ReadonlySet<number>[]): number[] | undefined {
  for (let slip = 0; slip < places.length; slip += 1)
    for (const shift of [0, -1, 1]) {
      const rest = places.map((characters, at) => ({ characters, offset: at > slip ? at + shift : at }));
      if (shift !== 1) rest.splice(slip, 1);
      const [first] = rest;
      for (const place of first?.characters ?? []) {
        const start = place - (first?.offset ?? 0);
        if (rest.every(({ characters, offset }) => characters.has(start + offset)))
          return rest.map(({ offset }) => start + offset);
      }
    }
  return undefined;
}

// ---- Sets of pages ------------------------------------------------------------------------------------

const found = (results: readonly Result[], clause: number, weight: number): Matches =>
  new Map(
    results.map((result) => [
      result.id,
      {
        score: result.score * weight,
        sources: [{ places: result.words, clause, weight }],
        runs: [],
        result,
      },
    ]),
  );

function both(a: Matches, b: Matches): Matches {
  const matches: Matches = new Map();
  for (const [id, match] of a) {
    const other = b.get(id);
    if (other) matches.set(id, { ...merged(match, other), score: match.score + other.score });
  }
  return matches;
}

/** What fits in two ways counts as the better of them. */
function either(a: Matches, b: Matches): Matches {
  const matches = new Map(a);
  for (const [id, match] of b) {
    const other = a.get(id);
    const score = Math.max(match.score, other?.score ?? 0);
    matches.set(id, other ? { ...merged(match, other), score } : match);
  }
  return matches;
}

const merged = (a: Match, b: Match): Match => ({
  ...a,
  sources: [...a.sources, ...b.sources],
  runs: [...a.runs, ...b.runs],
});

/** The places of all that was found, on a page whose pieces are at hand. */
export function placesOf({ sources, runs }: Match, pieces: readonly string[], rules: LanguageRules): Places {
  const all: Places = new Map();
  for (const { places, clause, weight } of sources)
    for (const place of places)
      if ((all.get(place)?.weight ?? 0) < weight) all.set(place, { clause, weight });
  if (runs.length === 0) return all;
  const stems = pieces.map((piece) => wordsIn(piece, rules).at(-1)?.word.stem);
  for (const { clause, stems: run, weight } of runs)
    for (const start of stems.keys())
      if (run.every((stem, at) => stems[start + at] === stem))
        for (const at of run.keys()) {
          const known = all.get(start + at)?.weight ?? 0;
          if (known < weight) all.set(start + at, { clause, weight });
        }
  return all;
}
