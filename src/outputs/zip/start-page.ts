/**
 * The first page of a ZIP: a choice of language. Each entry names the meeting or the register in its language. Scripts go on
 * to the language that was last read in the browser (`src/client/zip/last-language.ts`).
 */
import { directionOf, type Language, nativeNameOf } from '../../core/model/languages.ts';
import type { Html } from '../../core/model/model.ts';
import { appendHtml, elementsIn, parseHtml, replaceContent, toHtml } from '../markup/html.ts';
import { escapeXml } from '../markup/xml.ts';
import { unpackFirstLine } from './page.ts';

interface LanguageEntry {
  language: Language;
  /** Name of the meeting or register in the language. */
  title: string;
  /** Path of the page in the language, relative to the first page. */
  path: string;
  /** Asks to unpack the ZIP, in the language. */
  unpackFirst: string;
}

/**
 * Replaces the body of a page of the ZIP by the choice. The head stays, with its style sheets and scripts.
 *
 * @param html page of the meeting or register in the default language, with paths relative to the first page
 * @param title its name in the language of that page
 * @param entries at least one; if there is only one, the browser goes on to it without a script
 */
export function startPage(html: Html, title: string, entries: readonly LanguageEntry[]): Html {
  const document = parseHtml(html);
  const [first, ...others] = entries;
  for (const element of elementsIn(document)) {
    if (element.name === 'head' && first && others.length === 0) appendHtml(element, refreshTo(first));
    if (element.name !== 'body') continue;
    element.attribs['class'] = 'minimal-page';
    replaceContent(element, entries.map(unpackFirstIn).join('') + choice(title, entries));
  }
  return toHtml(document);
}

const refreshTo = ({ path }: LanguageEntry): Html =>
  `<meta http-equiv="refresh" content="0; url=${escapeXml(path)}">`;

const unpackFirstIn = ({ language, unpackFirst }: LanguageEntry): Html =>
  unpackFirstLine(unpackFirst, language);

const choice = (title: string, entries: readonly LanguageEntry[]): Html =>
  [
    '<main id="main" class="page-width">',
    `<h1>${escapeXml(title)}</h1>`,
    `<ul class="language-choice">${entries.map(listEntry).join('')}</ul>`,
    '</main>',
  ].join('');

const listEntry = ({ language, title, path }: LanguageEntry): Html =>
  [
    `<li><a lang="${language}" hreflang="${language}" dir="${directionOf(language)}" href="${escapeXml(path)}">`,
    `<strong>${nativeNameOf(language)}</strong><span>${escapeXml(title)}</span></a></li>`,
  ].join('');
