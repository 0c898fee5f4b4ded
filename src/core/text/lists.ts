/** Lists for messages, shortened so that a message stays one line. */
import { type HelpLanguage, type Wording, wordingOf } from '../model/wording.ts';

const formats: Record<HelpLanguage, Intl.ListFormat> = {
  en: new Intl.ListFormat('en-GB'),
  fr: new Intl.ListFormat('fr'),
};
const rangeWord: Record<HelpLanguage, string> = { en: 'to', fr: 'à' };
const more: Record<HelpLanguage, (count: number) => string> = {
  en: (count) => `${count} more`,
  fr: (count) => `${count} autres`,
};

const maxEntries = 5;

/** Returns “#a, #b and #c”, or “#a, #b, #c, #d and 12 more”. */
export const shortList = (entries: readonly (string | Wording)[]): Wording =>
  wordingOf((language) => {
    const words = entries.map((entry) => (typeof entry === 'string' ? entry : entry[language]));
    const shown = words.length > maxEntries ? words.slice(0, maxEntries - 1) : words;
    const hidden = words.length - shown.length;
    return formats[language].format(hidden > 0 ? [...shown, more[language](hidden)] : shown);
  });

/** Returns “2 to 200”, or “2, 4 to 7 and 9”. @param numbers in ascending order */
export function numberRanges(numbers: readonly number[]): Wording {
  const ranges: [first: number, last: number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return shortList(
    ranges.flatMap(([first, last]): (string | Wording)[] => {
      if (last - first < 2) return last === first ? [String(first)] : [String(first), String(last)];
      return [wordingOf((language) => `${first} ${rangeWord[language]} ${last}`)];
    }),
  );
}
