import type { Finding } from '../../diagnostics/rule.ts';
import { isSlug } from '../../model/ids.ts';
import { fallbackLanguage, type Language } from '../../model/languages.ts';
import { isForeignTag, meantLanguage } from '../../text/meant-language.ts';
import { closestWord } from '../../text/suggest.ts';
import { languageName } from '../language-name.ts';
import type { fileName } from './file-name.ts';

/** Finds what is wrong with the name of a Markdown file that is that of no document and of no entry of a register. */
export function fileNameProblem(path: string, tags: readonly Language[]): Finding<typeof fileName> {
  const name = path.split('/').at(-1) ?? path;
  const { pattern, owner, example } = /^registers?\//i.test(path) ? ofEntries : ofDocuments;
  const languages = tags.join(', ');
  const stem = name
    .replace(markdownEnding, '')
    .replace(/\.ya?ml$/i, '')
    .trim();
  if (/^print(?:\.|$)/i.test(stem)) return { message: 'reserved', data: { owner } };
  const { document, language } = splitName(stem, tags);
  if (language && !tags.some((tag) => tag === language))
    return { message: 'otherLanguage', data: { name, language: languageName(language), languages } };
  if (language && isSlug(document))
    return { message: 'similar', data: { name, pattern, nearest: `${document}.${language}.md`, languages } };
  return isSlug(stem)
    ? { message: 'noLanguage', data: { name, example: exampleName(stem, tags) } }
    : { message: 'pattern', data: { name, pattern, example, languages } };
}

const ofDocuments = {
  pattern: { en: '<document>.<language>.md', fr: '<document>.<langue>.md' },
  owner: { en: 'the meeting', fr: 'la réunion' },
  example: { en: 'agenda.en.md', fr: 'agenda.fr.md' },
} as const;

const ofEntries = {
  pattern: { en: '<entry>.<language>.md', fr: '<entrée>.<langue>.md' },
  owner: { en: 'the register', fr: 'le registre' },
  example: { en: 'jp-1.en.md', fr: 'jp-1.fr.md' },
} as const;

const markdownEnding = /(?:\.(?:mdx?|markdown))+$/i;

/** Returns a name for a document, such as `agenda.fr.md` for “Agenda FR”. */
export function exampleName(stem: string, tags: readonly Language[]): string {
  const { document, language } = splitName(stem, tags);
  return language && tags.some((tag) => tag === language) && isSlug(document)
    ? `${document}.${language}.md`
    : `${slugOf(stem) || 'note'}.${fallbackLanguage(tags)}.md`;
}

/** Reads the name of a document and the tag of its language in “Agenda_CN”: `agenda` and `zh`. */
function splitName(stem: string, tags: readonly Language[]): { document: string; language?: string } {
  const [, document = '', last = ''] = /^(.+?)[._ -]+([^._ ]+?)$/u.exec(stem) ?? [];
  const word = last.toLowerCase();
  const language =
    meantLanguage(word) ??
    meantLanguage(word.split('-').at(-1) ?? '') ??
    (isForeignTag(word) ? word : word.length === 2 ? closestWord(word, tags) : undefined);
  return { document: slugOf(document), ...(language && { language }) };
}

/** Returns the small letters and digits of a text, with hyphens in place of everything else. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
