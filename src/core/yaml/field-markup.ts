/** Reports Markdown and HTML in the values of fields. */
import { fieldMarkup } from '../checks/near-misses/field-markup.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { truncate } from '../text/strings.ts';
import type { Yaml } from './syntax.ts';

export function reportFieldMarkup({ value, valueAt }: Yaml, report: Report): void {
  for (const { text, path } of textsIn(value, [])) {
    const [found] = isAddress(text) ? [] : (markup.exec(text) ?? []);
    if (found !== undefined)
      report({ rule: fieldMarkup, span: valueAt(path), data: { found: truncate(found) } });
  }
}

const isAddress = (text: string): boolean => /^[a-z][a-z\d+.-]{0,20}:\S*$/i.test(text);

function* textsIn(
  value: unknown,
  path: readonly PropertyKey[],
): Generator<{ text: string; path: readonly PropertyKey[] }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

const markup = new RegExp(
  [
    // Footnotes, links
    String.raw`[[［]\^[^\]\s［］]{1,40}[\]］]|\]\(\S{0,200}|<(?:https?:|mailto:)[^>\s]{0,200}>?`,
    // Bold, italic, struck out, code
    String.raw`\*\*|(?<![\p{L}\p{N}_])__(?=[^\s_])|~~(?=\S)|\x60`,
    String.raw`(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*\n]{1,200}\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=[^\s_])[^_\n]{1,200}_(?![\p{L}\p{N}_])`,
    // Headings, comments, HTML, character references, characters after a backslash
    String.raw`^#{1,6}\s|<!--|<\/?(?:a|abbr|b|br|cite|code|del|div|em|font|i|ins|li|mark|ol|p|s|small|span|strong|sub|sup|u|ul)(?:\s[^<>\n]{0,200})?\/?>`,
    String.raw`&(?:amp|lt|gt|quot|apos|nbsp|[a-z]{2,10}(?:acute|grave|circ|uml|cedil|tilde|dash|quo)|shy|hellip|#\d{1,7}|#x[\da-f]{1,6});|\\[*_[\]\x60#<>&~]`,
    String.raw`\{[.#][^{}\n]{1,100}\}`,
  ].join('|'),
  'iu',
);
