/** What a reader typed -> what is asked of the index. The words go the same way as those of the texts (`prepare.ts`). */
import type { Language } from '../model/languages.ts';
import { withDates } from './dates.ts';
import { asciiDigits, type FoundWord, isHan, wordsIn } from './prepare.ts';
import type { LanguageRules } from './rules.ts';

export interface Query {
  /** What was typed, dates in the words of the language. The places of words refer to it. */
  text: string;
  clauses: Clause[];
  /** All words in order, with those that say nothing. */
  words: FoundWord[];
}

/** One word, or several that belong together: quoted, or written without blanks (“machine-readable”, “SCP/36/3”, Chinese). */
export interface Clause {
  words: FoundWord[];
  quoted: boolean;
  /** The word may go on: it is the last one typed. */
  open: boolean;
}

export function queryOf(typed: string, language: Language, rules: LanguageRules): Query {
  const text = withDates(asciiDigits(typed.normalize('NFKC')), language);
  const words = wordsIn(text, rules);
  const quotes = [...text.matchAll(/["“”„«「『]([^"“”„«»「」『』]+)(["“”»」』])/g)].map(
    ({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
    }),
  );
  const quoteAt = ({ start }: FoundWord) => quotes.find((quote) => start >= quote.start && start < quote.end);
  const clauses: Clause[] = [];
  let last: FoundWord | undefined;
  for (const word of words) {
    const quote = quoteAt(word);
    const joins = last && (quote ? quote === quoteAt(last) : !quoteAt(last) && areJoined(last, word, text));
    if (joins) clauses.at(-1)?.words.push(word);
    else clauses.push({ words: [word], quoted: Boolean(quote), open: false });
    last = word;
  }
  const telling = clauses.filter(
    ({ words, quoted }) => quoted || !words.every(({ word }) => rules.stop.has(word.fold)),
  );
  const asked = telling.length > 0 ? telling : clauses;
  const end = asked.at(-1);
  if (end && !end.quoted && end.words.at(-1) === last) end.open = true;
  return { text, clauses: asked, words };
}

/** Between two words of a Chinese run, of a word with a hyphen or point, or of a symbol: “C. 9284”. */
function areJoined(first: FoundWord, second: FoundWord, text: string): boolean {
  const between = text.slice(first.end, second.start);
  if (between === '') return isHan(first.word.fold) || isHan(second.word.fold);
  if (/^[-‐‑/._:]+$/.test(between)) return true;
  return /^\.\s+$/.test(between) && /^[a-z]{1,4}$/.test(first.word.fold) && /^\d/.test(second.word.fold);
}
