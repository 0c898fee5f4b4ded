/**
 * Masks everything in a file that is not prose, so that checks of words see only words and every offset stays the same.
 */
import { memoize } from '../memoize.ts';
import { findFrontMatter } from './front-matter.ts';

/** Replaces each character that is not prose. It is neither white space nor a letter. */
export const mask = '\ufffc';

/** Matches the name of one of some fields, with or without quotation marks. */
const fieldName = (names: string, before = ''): RegExp =>
  new RegExp(`^${before}(?:(?:${names})|"(?:${names})"|'(?:${names})')[ \\t]*:(?=\\s)`);
const proseFields = fieldName('title|description|reason');
const proseFieldsAndSymbol = fieldName('title|description|reason|symbol');
const notProse = new RegExp(
  [
    // Blocks of code, comments, code in a line
    String.raw`^ {0,3}(\`{3,}|~{3,})[^\n]*\n[^]*?(?:^ {0,3}\1[\`~]*[ \t]*$|(?![^]))`,
    '<!--[^]*?(?:-->|(?![^]))',
    String.raw`(?<!\`)(\`+)(?!\`)(?:[^\n]|\n(?![ \t]*\n)){0,2000}?[^\`]\2(?!\`)`,
    // Targets of links, references to footnotes
    String.raw`(?<=\])\((?:<[^<>\n]*>|(?!<)(?:[^()\s]|\([^()\s]*\))*)(?:\s+"[^"\n]*")?\)`,
    String.raw`^ {0,3}\[(?!\^)[^\]\n]+\]:\s*\S+`,
    String.raw`\[\^[^[\]\s]+\]:?`,
    // Addresses of the web and of mail
    String.raw`<[a-z][a-z0-9+.-]*:[^<>\s]*>|<[^<>\s@]+@[^<>\s]+>`,
    String.raw`\b(?:https?:\/\/|www\.)[\x21-\x7e]+`,
    String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    // Names of accounts, tags and domains: @wipo, #wipo, wipo.int
    String.raw`(?<![\w.#])[@#][A-Za-z_]\w+`,
    String.raw`(?<![\w.-])[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){0,3}\.(?:int|org|net|com|edu|gov|info|ch|fr|ru|cn|es|eu|uk)\b(?:/[\x21-\x7e]*)?`,
  ].join('|'),
  'gm',
);

/**
 * Masks a document, except its title, its description, its reason and the words of its body.
 *
 * @param keepSymbol keeps the symbol too, whose letters are in no language
 */
export function maskMarkup(text: string, { keepSymbol = false } = {}): string {
  const bodyStart = findFrontMatter(text)?.bodyStart ?? 0;
  const frontMatter = text.slice(0, bodyStart);
  return (
    maskFields(frontMatter, keepSymbol ? proseFieldsAndSymbol : proseFields) + maskBody(text.slice(bodyStart))
  );
}

/** Memoized: checks of the text and checks of its meeting need it. */
const maskBody = memoize((body: string): string => body.replace(notProse, maskText), { limit: 100 });

/** Masks everything in a settings file except the texts in one language, which may continue on lines that are indented further. */
export function maskSettings(text: string, language: string): string {
  const field = fieldOfLanguage(language);
  let indentation = Number.POSITIVE_INFINITY;
  return text
    .split('\n')
    .map((line) => {
      const [name] = field.exec(line) ?? [];
      const start = line.search(/\S/);
      if (name !== undefined) {
        indentation = name.search(/[^ \t-]/);
        return maskLine(name) + line.slice(name.length);
      }
      if (start !== -1 && start <= indentation) indentation = Number.POSITIVE_INFINITY;
      return start > indentation ? line : maskLine(line);
    })
    .join('\n');
}
const fieldOfLanguage = memoize((language: string) => fieldName(language, '[ \\t]*(?:- *)?'));

/** Masks everything in a settings file except the values of some fields. @param names ids of the fields */
export const maskOtherFields = (text: string, names: readonly string[]): string =>
  maskFields(text, fieldName(names.join('|')));

const maskText = (text: string): string => text.replace(/[^\n]+/g, maskLine);
const maskLine = (line: string): string => mask.repeat(line.length);

/** Masks the lines of YAML, except the values of some fields, which may continue on indented lines. */
function maskFields(yaml: string, fields: RegExp): string {
  let isInValue = false;
  return yaml
    .split('\n')
    .map((line) => {
      const [name] = fields.exec(line) ?? [];
      if (name !== undefined) {
        isInValue = true;
        return maskLine(name) + line.slice(name.length);
      }
      if (/^\S/.test(line)) isInValue = false;
      return isInValue ? line : maskLine(line);
    })
    .join('\n');
}
