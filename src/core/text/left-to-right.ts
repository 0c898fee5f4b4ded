/**
 * Finds expressions that read from left to right in a right-to-left text too. Without an isolate, the bidirectional
 * algorithm (Unicode Standard Annex 9) puts a unit to the left of its number, and reverses the groups of a telephone
 * number. Repetitions are limited, so that the time is linear in the length of the text.
 */

const space = '[ \\u00a0\\u2009\\u202f]';
const number = String.raw`\d+(?:(?:[.,]|${space}(?=\d{3}(?!\d)))\d+){0,4}`;
const sign = '[+−±]';
const hyphenAsSign = String.raw`(?<=^|[\s(])-`;
const currencySign = '[$€£¥₽₹]';

/** Units of the SI (with its prefixes), of computing and of print, and units without prefixes. */
const prefixedUnits =
  'm|g|s|A|K|mol|cd|Hz|N|Pa|J|W|C|V|F|Ω|S|Wb|T|H|lm|lx|Bq|Gy|Sv|L|l|t|eV|Wh|B|bit|bps|bar';
const otherUnits = 'min|h|d|ha|dB|in|ft|yd|mi|mph|lb|oz|px|pt|dpi|ppi|ppm|ppb|rpm|fps|au|mmHg|kcal|cal';
const simpleUnit = `(?:(?:da|[yzafpnµμmcdhkMGTPEZY])?(?:${prefixedUnits})|${otherUnits})(?:[²³]|⁻?[¹²³⁴])?`;
const currencyCode = Intl.supportedValuesOf('currency').join('|');
const unit = [
  `°${space}?[CFK]?`,
  `${simpleUnit}(?:[/·]${simpleUnit}){0,3}`,
  `(?:${currencyCode})`,
  currencySign,
].join('|');

const noLetterFollows = String.raw`(?![\p{L}\d])`;
/** An Arabic conjunction adjoins the number: `و20 °C`. */
const nothingAdjoins = String.raw`(?<![\p{Script=Latin}\d.,:/+−±])`;

const expression = new RegExp(
  nothingAdjoins +
    '(?:' +
    [
      // 2024-03-13
      String.raw`\d{4}-\d\d-\d\d(?!\d)`,
      // +41 22 338 91 11
      String.raw`\+\d{1,3}(?:${space}?[(]\d{1,4}[)]|(?:${space}|-)?\d{1,6}){2,7}${noLetterFollows}`,
      // $10, € 10
      `${currencySign}${space}?${number}${noLetterFollows}`,
      // −5 °C, 10 m², 100 km/h, 3 × 10 m, 250 CHF
      `(?:${sign}|${hyphenAsSign})?${number}(?:${space}?×${space}?${number}){0,3}${space}?(?:${unit})${noLetterFollows}`,
      // −5, ±2
      `${sign}${number}${noLetterFollows}`,
      // C++, C#
      String.raw`[A-Za-z]\w{0,9}[+#]{1,2}(?![\p{L}\d+#])`,
    ].join('|') +
    ')',
  'gu',
);

export interface TextRun {
  text: string;
  /** True if the run reads from left to right by itself. */
  isLeftToRight: boolean;
}

/** Splits a text before and after each such expression. */
export function splitDirections(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(expression)) {
    if (index > end) runs.push({ text: text.slice(end, index), isLeftToRight: false });
    runs.push({ text: found, isLeftToRight: true });
    end = index + found.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), isLeftToRight: false });
  return runs;
}
