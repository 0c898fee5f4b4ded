/** Documents in any number, of words that no language has: how often each comes up follows Zipf’s law, as in any text. */
import { addresses } from '../../../src/core/model/addresses.ts';
import { titleId } from '../../../src/core/search/bundle.ts';
import { rules } from '../../../src/core/search/en.ts';
import type { SearchPage } from '../../../src/outputs/search/pages.ts';

const vocabularySize = 12_000;

/** A number from 0 to 1 at each call; the same ones for the same seed (mulberry32). */
export type Chance = () => number;

export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

const between = (chance: Chance, least: number, most: number): number =>
  least + Math.floor(chance() * (most - least + 1));

// ---- Words --------------------------------------------------------------------------------------------

/** Letters that begin many words of a language stand here more than once. */
const onsets =
  'c c c d d f g h k l l m m n p p p r r s s s s t t t v w z b b bl br cl cr dr fl gr pl pr pr st st tr'
    .split(' ')
    .concat('');
const vowels = [...'aaeeiioou'];
const codas = ['', '', '', '', 'n', 'r', 'l', 'm', 'k', 'x'];

/** In order of frequency, the most frequent first: these are the shortest. */
function madeWords(): string[] {
  const chance = chanceFrom(1);
  const pick = (from: readonly string[]) => from[Math.floor(chance() * from.length)] ?? '';
  const words = new Set<string>();
  while (words.size < vocabularySize) {
    const syllables = 1 + between(chance, words.size < 200 ? 0 : 1, words.size < 2000 ? 2 : 3);
    const word = Array.from({ length: syllables }, () => pick(onsets) + pick(vowels) + pick(codas)).join('');
    if (isPlain(word)) words.add(word);
  }
  return [...words];
}

/** What the rules for English leave as it is: what they are good for is measured elsewhere. */
const isPlain = (word: string): boolean =>
  word.length > 1 && rules.stem(word) === word && !rules.stopWords.has(word) && !rules.enclitic?.has(word);

export type Draw = (chance: Chance) => string;

/** Draws words, the one at rank n as often as 1 / n. */
export function drawOfWords(): Draw {
  const words = madeWords();
  let total = 0;
  const sums = words.map((_, at) => {
    total += 1 / (at + 1);
    return total;
  });
  return (chance) => {
    const sought = chance() * total;
    let [low, high] = [0, words.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < sought) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

// ---- Documents ----------------------------------------------------------------------------------------

const documentsOfMeeting = 12;
const types = ['agenda', 'note', 'circular', 'document'] as const;

/** The same number gives the same documents, and a larger one the same and more. */
export function madePages(count: number): SearchPage[] {
  const draw = drawOfWords();
  return Array.from({ length: count }, (_, at) => madePage(at, draw));
}

function madePage(at: number, draw: Draw): SearchPage {
  const chance = chanceFrom(1000 + at);
  const words = (least: number, most: number) =>
    Array.from({ length: between(chance, least, most) }, () => draw(chance)).join(' ');
  const meeting = `meeting-${Math.floor(at / documentsOfMeeting) + 1}`;
  const document = `document-${at + 1}`;
  const title = words(3, 8);
  const sections = Array.from(
    { length: 4 },
    (_, number) =>
      `<h2 id="part-${number}" data-pagefind-weight="3">${words(2, 5)}</h2>\n<p>${words(35, 70)}.</p>`,
  );
  const heading = `<h1 id="${titleId}" data-pagefind-meta="title" data-pagefind-weight="4">${title}</h1>`;
  const type = types[at % types.length] ?? 'note';
  const date = new Date(Date.UTC(2001, 0, 1 + at)).toISOString().slice(0, 10);
  return {
    url: addresses.document('en', meeting, document),
    body: [heading, ...sections].join('\n'),
    facts: { meeting, type, document, date },
    shown: { title, type, meeting, date },
  };
}

/** The words of a page, each once. */
export const wordsOf = ({ body }: Pick<SearchPage, 'body'>): Set<string> =>
  new Set(body.replace(/<[^>]*>/g, ' ').match(/[a-z]+/g));
