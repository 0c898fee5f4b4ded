/** What of a text is words for readers: the rest is blotted out, so that every position stays true. */
import { findFrontMatter } from './front-matter.ts';

/** Stands for each sign that is no word for readers. It is neither a blank nor a letter. */
export const blot = '\ufffc';

const readFields = /^(?:title|description|reason):(?=\s)/;
const withSymbol = /^(?:title|description|reason|symbol):(?=\s)/;
const notWords = new RegExp(
  [
    // Blocks of code, comments, words of code
    String.raw`^ {0,3}(\`{3,}|~{3,})[^\n]*\n[^]*?(?:^ {0,3}\1[\`~]*[ \t]*$|(?![^]))`,
    '<!--[^]*?(?:-->|(?![^]))',
    String.raw`(?<!\`)(\`+)(?!\`)(?:[^\n]|\n(?![ \t]*\n)){0,2000}?[^\`]\2(?!\`)`,
    // Where links lead, marks of footnotes
    String.raw`(?<=\])\((?:<[^>\n]*>|[^()\s]|\([^()\s]*\))*(?:\s+"[^"\n]*")?\)`,
    String.raw`^ {0,3}\[(?!\^)[^\]\n]+\]:\s*\S+`,
    String.raw`\[\^[^\]\s]+\]:?`,
    String.raw`<[a-z][a-z0-9+.-]*:[^>\s]*>|<[^>\s@]+@[^>\s]+>`,
    String.raw`\b(?:https?:\/\/|www\.)[\x21-\x7e]+`,
    String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    // @wipo, wipo.int
    String.raw`(?<![\w.#])[@#][A-Za-z_]\w+`,
    String.raw`(?<![\w.-])[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){0,3}\.(?:int|org|net|com|edu|gov|info|ch|fr|ru|cn|es|eu|uk)\b(?:/[\x21-\x7e]*)?`,
  ].join('|'),
  'gm',
);

/**
 * The same text, in which only titles, descriptions, reasons and the words of the body are left. Lines stay lines.
 *
 * @param symbol whether it is left as well: its letters are of no language
 */
export function proseOf(text: string, { symbol = false } = {}): string {
  const front = findFrontMatter(text);
  const bodyStart = front?.bodyStart ?? 0;
  return (
    wordsOfFields(text.slice(0, bodyStart), symbol ? withSymbol : readFields) +
    text.slice(bodyStart).replace(notWords, blotted)
  );
}

const blotted = (text: string): string => text.replace(/[^\n]/g, blot);

/** A value may go on in lines that are indented. */
function wordsOfFields(front: string, read: RegExp): string {
  let isRead = false;
  return front
    .split('\n')
    .map((line) => {
      const field = read.exec(line)?.[0];
      if (/^\S/.test(line)) isRead = field !== undefined;
      return isRead ? blotted(field ?? '') + line.slice(field?.length ?? 0) : blotted(line);
    })
    .join('\n');
}

/** Of a file of settings: only the values in one language are left. */
export const proseOfSettings = (text: string, language: string): string =>
  text.replace(/^[^\n]*$/gm, (line) => {
    const field = new RegExp(`^[ \\t]*(?:- )?${language}:(?=\\s)`).exec(line)?.[0];
    return field === undefined ? blotted(line) : blotted(field) + line.slice(field.length);
  });
