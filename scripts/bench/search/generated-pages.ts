/** Generates any number of pages from invented words, whose frequency follows Zipf’s law as in any text. */
import { addresses } from '../../../src/core/model/addresses.ts';
import { titleId } from '../../../src/core/search/bundle.ts';
import { rules } from '../../../src/core/search/en.ts';
import type { SearchPage } from '../../../src/outputs/search/search-page.ts';
import { type Random, randomBetween, seededRandom } from './seeded-random.ts';

// ---- Words --------------------------------------------------------------------------------------------

const vocabularySize = 12_000;

/** Frequent onsets are repeated. */
const onsets =
  'c c c d d f g h k l l m m n p p p r r s s s s t t t v w z b b bl br cl cr dr fl gr pl pr pr st st tr'
    .split(' ')
    .concat('');
const vowels = [...'aaeeiioou'];
const codas = ['', '', '', '', 'n', 'r', 'l', 'm', 'k', 'x'];

/** Returns words by frequency; the most frequent ones are the shortest. */
function generateWords(): string[] {
  const random = seededRandom(1);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const words = new Set<string>();
  while (words.size < vocabularySize) {
    const min = words.size < 200 ? 0 : 1;
    const syllables = 1 + randomBetween(random, min, words.size < 2000 ? 2 : 3);
    const word = Array.from({ length: syllables }, () => pick(onsets) + pick(vowels) + pick(codas)).join('');
    if (isUnchangedByRules(word)) words.add(word);
  }
  return [...words];
}

/** Excludes words that the rules for English change: other benchmarks measure what the rules achieve. */
const isUnchangedByRules = (word: string): boolean =>
  word.length > 1 && rules.stem(word) === word && !rules.stopWords.has(word) && !rules.enclitic?.has(word);

export type DrawWord = (random: Random) => string;

/** Returns a function that draws words; the word at rank n is drawn with weight 1 / n. */
export function createWordDraw(): DrawWord {
  const words = generateWords();
  let total = 0;
  const sums = words.map((_, index) => {
    total += 1 / (index + 1);
    return total;
  });
  return (random) => {
    const sought = random() * total;
    let [low, high] = [0, words.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < sought) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

// ---- Pages --------------------------------------------------------------------------------------------

const documentsPerMeeting = 12;
const types = ['agenda', 'note', 'circular', 'document'] as const;

/** The same count gives the same pages; a larger count gives the same pages and more. */
export function generatePages(count: number): SearchPage[] {
  const draw = createWordDraw();
  return Array.from({ length: count }, (_, index) => generatePage(index, draw));
}

function generatePage(index: number, draw: DrawWord): SearchPage {
  const random = seededRandom(1000 + index);
  const words = (min: number, max: number) =>
    Array.from({ length: randomBetween(random, min, max) }, () => draw(random)).join(' ');
  const meeting = `meeting-${Math.floor(index / documentsPerMeeting) + 1}`;
  const document = `document-${index + 1}`;
  const title = words(3, 8);
  const sections = Array.from(
    { length: 4 },
    (_, number) =>
      `<h2 id="part-${number}" data-pagefind-weight="3">${words(2, 5)}</h2>\n<p>${words(35, 70)}.</p>`,
  );
  const heading = `<h1 id="${titleId}" data-pagefind-meta="title" data-pagefind-weight="4">${title}</h1>`;
  const type = types[index % types.length] ?? 'note';
  const date = new Date(Date.UTC(2001, 0, 1 + index)).toISOString().slice(0, 10);
  return {
    url: addresses.document('en', meeting, document),
    body: [heading, ...sections].join('\n'),
    source: '',
    facts: { meeting, type, document, date },
    shown: { title, type, meeting, date },
  };
}

/** Returns the distinct words of a page. */
export const wordsOfPage = ({ body }: Pick<SearchPage, 'body'>): Set<string> =>
  new Set(body.replace(/<[^>]*>/g, ' ').match(/[a-z]+/g));
