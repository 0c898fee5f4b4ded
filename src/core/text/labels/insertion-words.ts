/** The words of what was inserted later, between two numbers: `bis` after 12 in `12 bis`, `ter`, and those of other languages. */

/** Latin words, which are part of ids in every language. */
const latinWords = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'nonies', 'decies'];

/** Words of other languages for them, in the same order. */
const foreignWords: readonly (readonly string[])[] = [
  ['бис', 'тер', 'кватер', 'квинквиес', 'сексиес'],
  ['مكرر', 'مكرر ثانيا', 'مكرر ثالثا', 'مكرر رابعا', 'مكرر خامسا'],
  ['مكررا', 'مكررا ثانيا', 'مكررا ثالثا', 'مكررا رابعا', 'مكررا خامسا'],
  ['之二', '之三', '之四', '之五', '之六', '之七', '之八', '之九', '之十'],
];

const insertions = new Map(
  [latinWords, ...foreignWords].flatMap((words) => words.map((word, index) => [word, index + 2] as const)),
);

/** Pattern of any of the words, the longest first. */
export const insertionPattern = [...insertions.keys()].toSorted((a, b) => b.length - a.length).join('|');

/** Returns 2 for bis, 3 for ter …, and 1 for any other word. */
export const insertionOf = (word: string): number => insertions.get(word.toLowerCase()) ?? 1;

/** Returns `bis` for 2, `ter` for 3 …, and nothing for 1. */
export const insertionWord = (insertion: number): string => latinWords[insertion - 2] ?? '';
