/** The letters and numerals of labels in lists, in their order. */

export const latinLetters = 'abcdefghijklmnopqrstuvwxyz';

const romanTens = ['', 'x', 'xx', 'xxx', 'xl'];
const romanUnits = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** `i` to `xlix`. */
export const romanNumerals: readonly string[] = romanTens
  .flatMap((ten) => romanUnits.map((unit) => ten + unit))
  .slice(1);

const hanUnits = ['', ...'一二三四五六七八九'];
const hanTens = ['', '十', '二十', '三十', '四十', '五十', '六十', '七十', '八十', '九十'];

/** `一` to `九十九`. */
export const hanNumerals: readonly string[] = hanTens
  .flatMap((ten) => hanUnits.map((unit) => ten + unit))
  .slice(1);

/** Returns the position of a word in a series, from 1; `null` if it is not in it. */
export const positionIn = (series: readonly string[], word: string): number | null =>
  series.indexOf(word) + 1 || null;
