/** Reads a file as its readers will: with characters in place of the references of Markdown and the escapes of YAML. */
import { decodeHTML } from 'entities/decode';
import { Lexer } from 'yaml';
import { findFrontMatter } from './front-matter.ts';
import type { Source } from './source.ts';

interface Replacement {
  /** Offsets in the file. */
  start: number;
  end: number;
  character: string;
}

/** Returns a source with the decoded text, whose spans are those of the file. */
export function decodedSource(source: Source): Source {
  const { text } = source;
  const isYaml = source.file.endsWith('.yaml');
  const frontMatter = isYaml ? { start: 0, end: text.length, bodyStart: text.length } : findFrontMatter(text);
  const replacements = [
    ...(frontMatter ? escapesIn(text, frontMatter.start, frontMatter.end) : []),
    ...referencesIn(text, frontMatter?.bodyStart ?? 0),
  ];
  if (replacements.length === 0) return source;
  const { decoded, offsetOf } = replace(text, replacements);
  return { ...source, text: decoded, span: (start, end) => source.span(offsetOf(start), offsetOf(end)) };
}

const reference = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/gi;

function referencesIn(text: string, from: number): Replacement[] {
  if (!text.includes('&', from)) return [];
  return [...text.slice(from).matchAll(reference)].flatMap(({ index, 0: written }) => {
    const character = decodeHTML(written);
    const start = from + index;
    return character === written ? [] : [{ start, end: start + written.length, character }];
  });
}

const yamlEscape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^\n]))/g;
const letterEscapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  v: '\v',
  f: '\f',
  e: '\x1b',
  N: '\x85',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

/** Finds the escapes of characters in double quotation marks. Those of spaces and line ends stay as they are. */
function escapesIn(text: string, start: number, end: number): Replacement[] {
  const yaml = text.slice(start, end);
  if (!yaml.includes('\\')) return [];
  const replacements: Replacement[] = [];
  let offset = start;
  for (const token of new Lexer().lex(yaml)) {
    // The lexer adds control characters of its own, which are not in the text.
    if (token.length === 1 && !yaml.startsWith(token, offset - start)) continue;
    if (token.startsWith('"'))
      for (const match of token.matchAll(yamlEscape)) {
        const character = decodeEscape(match);
        const from = offset + match.index;
        if (character !== null) replacements.push({ start: from, end: from + match[0].length, character });
      }
    offset += token.length;
  }
  return replacements;
}

function decodeEscape([, two, four, eight, letter = '']: RegExpExecArray): string | null {
  const code = two ?? four ?? eight;
  if (code === undefined) return letterEscapes[letter] ?? null;
  const codePoint = Number.parseInt(code, 16);
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : null;
}

/** @param replacements in the order of the text */
function replace(
  text: string,
  replacements: readonly Replacement[],
): { decoded: string; offsetOf: (offset: number) => number } {
  const pieces: string[] = [];
  /** The offset in the file of each character of the decoded text. */
  const offsets: number[] = [];
  let from = 0;
  const copyTo = (to: number): void => {
    pieces.push(text.slice(from, to));
    for (let offset = from; offset < to; offset += 1) offsets.push(offset);
  };
  for (const { start, end, character } of replacements) {
    copyTo(start);
    pieces.push(character);
    for (let index = 0; index < character.length; index += 1) offsets.push(start);
    from = end;
  }
  copyTo(text.length);
  return { decoded: pieces.join(''), offsetOf: (offset) => offsets[offset] ?? text.length };
}
