/** Checks that the texts of a settings file are in the languages of their fields: `zh: 法律`. */
import type { Report } from '../../diagnostics/diagnostic.ts';
import { type Language, languageTags } from '../../model/languages.ts';
import type { Wording } from '../../model/wording.ts';
import { detectOtherLanguage } from '../../text/detect-language.ts';
import { mask, maskSettings } from '../../text/prose.ts';
import type { Source } from '../../text/source.ts';
import { collapseWhiteSpace, truncate } from '../../text/strings.ts';
import { languageName } from '../language-name.ts';
import { textLanguage } from './text-language.ts';

/** The text of a field such as `zh`. */
interface SettingsText {
  language: Language;
  text: string;
  /** Offsets in the file. */
  start: number;
  end: number;
}

export function checkSettingsLanguage(source: Source, report: Report): void {
  const texts = languageTags.flatMap((language) => textsIn(source.text, language));
  const names = namesAmong(texts);
  for (const { language, text, start, end } of texts) {
    const found = otherLanguageOf(text, language, names);
    if (found === null) continue;
    const data = {
      text: truncate(collapseWhiteSpace(text)),
      tag: language,
      found,
      expected: languageName(language),
    };
    report({ rule: textLanguage, message: 'field', span: source.span(start, end), data });
  }
}

/** Lists the texts of the fields of a language, without addresses. */
function textsIn(settings: string, language: Language): SettingsText[] {
  const masked = maskSettings(settings, language).replace(/https?:\/\/\S+/g, (url) =>
    mask.repeat(url.length),
  );
  return [...masked.matchAll(valuePattern)].flatMap(({ index, 0: value }): SettingsText[] => {
    const [, before = '', text = ''] =
      /^(\s*(?:[|>][-+\d]*(?=\s))?[\s"']*)(.*?)[\s"']*(?:\s#.*)?$/s.exec(value) ?? [];
    const start = index + before.length;
    return text === '' ? [] : [{ language, text, start, end: start + text.length }];
  });
}

/** A run of characters that are not masked, over several lines. */
const valuePattern = new RegExp(`[^${mask}\\s][^${mask}]*`, 'g');

/**
 * Returns the texts that languages share, such as the name of a product: a Chinese text can have Latin letters if it is
 * the same in English and French.
 */
function namesAmong(texts: readonly SettingsText[]): ReadonlySet<string> {
  const languagesOf = new Map<string, Set<Language>>();
  for (const { text, language } of texts)
    languagesOf.set(text, (languagesOf.get(text) ?? new Set()).add(language));
  const latin = new Set(texts.map(({ language }) => language).filter((tag) => scripts[tag] === latinScript));
  return new Set(
    [...languagesOf].flatMap(([text, languages]) =>
      latin.size > 1 && [...latin].every((language) => languages.has(language)) ? [text] : [],
    ),
  );
}

interface Script {
  letters: RegExp;
  /** The language that it shows, or what to call it. */
  name: Wording;
}

const latinScript: Script = {
  letters: /\p{Script=Latin}/gu,
  name: { en: 'Latin letters', fr: 'lettres latines' },
};
const scripts: Readonly<Record<Language, Script>> = {
  ar: { letters: /\p{Script=Arabic}/gu, name: languageName('ar') },
  zh: { letters: /\p{Script=Han}/gu, name: languageName('zh') },
  ru: { letters: /\p{Script=Cyrillic}/gu, name: languageName('ru') },
  en: latinScript,
  fr: latinScript,
  es: latinScript,
};

/** Returns the language of a text if it is another one; `null` if that is uncertain. */
function otherLanguageOf(text: string, language: Language, names: ReadonlySet<string>): Wording | null {
  const own = scripts[language];
  if (text.match(own.letters)) {
    const found = detectOtherLanguage(text, language);
    return found === null ? null : languageName(found);
  }
  const others = Object.values(scripts).filter((script) => script !== own);
  const found = others.find(({ letters }) => (text.match(letters)?.length ?? 0) > 1);
  if (found !== latinScript) return found?.name ?? null;
  return names.has(text) || !/(?<!\p{L})\p{Lu}?\p{Ll}{2,}(?!\p{L})/u.test(text) ? null : found.name;
}
