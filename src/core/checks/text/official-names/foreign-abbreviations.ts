/** Finds abbreviations of other languages in a text, such as ITU in a French one, where the site lists UIT. */
import { type Language, languageTags } from '../../../model/languages.ts';
import type { GlossaryEntry, OfficialName } from '../../../model/model.ts';

interface ForeignAbbreviation {
  /** The language to which it belongs. */
  language: Language;
  /** Its counterpart in the language of the text. */
  name: string;
  /** The file that says so. */
  file: 'names.yaml' | 'glossary.yaml';
}

export interface AbbreviationIndex {
  /** Matches each of the abbreviations. */
  pattern: RegExp | null;
  byText: ReadonlyMap<string, ForeignAbbreviation>;
  /** Longer forms of the language of the text that contain an abbreviation, such as “WIPO Translate” in French. */
  ownForms: readonly string[];
}

const abbreviation = /^\p{Lu}{2,10}$/u;

/**
 * Indexes the abbreviations that have a counterpart in the language of a text. In the glossary, the counterpart must be an
 * abbreviation as well: it lists words for search, and Chinese texts use “AI” beside “人工智能”.
 */
export function indexForeignAbbreviations(
  names: readonly OfficialName[],
  glossary: readonly GlossaryEntry[],
  own: Language,
): AbbreviationIndex {
  const byText = new Map<string, ForeignAbbreviation>();
  const add = (entry: GlossaryEntry, file: ForeignAbbreviation['file']): void => {
    const [name] = entry[own] ?? [];
    if (name === undefined || (file === 'glossary.yaml' && !abbreviation.test(name))) return;
    for (const language of languageTags)
      for (const form of language === own ? [] : (entry[language] ?? []))
        if (abbreviation.test(form) && !byText.has(form)) byText.set(form, { language, name, file });
  };
  for (const entry of names) add(entry, 'names.yaml');
  for (const entry of glossary) add(entry, 'glossary.yaml');
  const ownForms = [...names, ...glossary].flatMap((entry) => entry[own] ?? []);
  for (const form of ownForms) byText.delete(form);
  const pattern =
    byText.size === 0
      ? null
      : new RegExp(
          `(?<![${wordCharacters}])(?:${[...byText.keys()].join('|')})(?![${wordCharacters}])`,
          'gu',
        );
  return { pattern, byText, ownForms: ownForms.filter((form) => /\p{Lu}{2}/u.test(form)) };
}

/** The characters that make an abbreviation beside them a part of another word, symbol or address. Chinese has no space beside it. */
const wordCharacters = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}_/&@+\-`;

interface FoundAbbreviation extends ForeignAbbreviation {
  start: number;
  end: number;
}

/** @param prose a text as `maskMarkup` returns it */
export function* findForeignAbbreviations(
  prose: string,
  { pattern, byText, ownForms }: AbbreviationIndex,
  own: Language,
): Generator<FoundAbbreviation> {
  let lineStart = 0;
  let searchedTo = 0;
  for (const { index: start, 0: text } of pattern ? prose.matchAll(pattern) : []) {
    const lineEnd = prose.slice(searchedTo, start).lastIndexOf('\n');
    if (lineEnd !== -1) lineStart = searchedTo + lineEnd + 1;
    searchedTo = start;
    const found = byText.get(text);
    const end = start + text.length;
    const isInQuotation = /^[ \t]*>/.test(prose.slice(lineStart, lineStart + contextLength));
    const context = {
      text,
      before: prose.slice(Math.max(lineStart, start - contextLength), start),
      after: prose.slice(end, end + contextLength).split('\n', 1)[0] ?? '',
    };
    if (found && !isInQuotation && !isMeant(context, own) && !isWithin(ownForms, prose, start, end))
      yield { ...found, start, end };
  }
}

/** How far around an abbreviation its context reaches, in characters. */
const contextLength = 60;

/** An abbreviation with what surrounds it on its line. */
interface AbbreviationInContext {
  text: string;
  before: string;
  after: string;
}

/** Tests whether the abbreviation was meant: beside the name that it abbreviates, in a quotation, or in a foreign name. */
function isMeant({ text, before, after }: AbbreviationInContext, own: Language): boolean {
  return (
    /[([（［]$/u.test(before) ||
    /^[)\]）］]/u.test(after) ||
    /["“”„«»「『《‘*_]\s?$/u.test(before) ||
    /^\s?["”“»」』》’*_](?![\p{L}\p{N}])/u.test(after) ||
    /^\.\p{L}/u.test(after) ||
    // IP is also the abbreviation of the Internet Protocol.
    (text === 'IP' && internetWords.test(before)) ||
    isInForeignName(before, after, own)
  );
}

const internetWords = /(?:adress|direcci|protocol|адрес|протокол|телефон)\p{L}* $/iu;

/** Tests for a name that keeps its language, such as “WIPO Academy” or “AI for Good”. Where Latin letters are foreign, any word of them is one. */
function isInForeignName(before: string, after: string, own: Language): boolean {
  if (own === 'ru' || own === 'zh' || own === 'ar')
    return /\p{Script=Latin}{2} $/u.test(before) || /^ \p{Script=Latin}{2}/u.test(after);
  return (
    /^ \p{Lu}[\p{L}\p{Nd}]/u.test(after) ||
    (own !== 'en' && /^ (?:for|of|the|and|with|to|by) /.test(after)) ||
    /(?:^|[^\p{L}])\p{Lu}{2,} $/u.test(before) ||
    /[\p{L}\p{Nd},;’'] ?\p{Lu}\p{Ll}+ $/u.test(before)
  );
}

/** Tests for a longer form of the language around the abbreviation. */
const isWithin = (forms: readonly string[], prose: string, start: number, end: number): boolean =>
  forms.some((form) => {
    const around = prose.slice(Math.max(0, start - form.length), end + form.length);
    return around.toLowerCase().includes(form.toLowerCase());
  });
