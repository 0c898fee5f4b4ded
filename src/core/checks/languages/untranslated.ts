import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedMultilingualText, ParsedSite, ParsedTextVersion } from '../../model/model.ts';
import {
  languageFirst,
  multilingualTextsOf,
  passagesIn,
  proseOfVersion,
  versionsOfDocument,
} from '../../site/traverse.ts';
import { isForeign } from '../../text/detect-language.ts';
import type { Passage } from '../../text/passages.ts';
import { sourceLanguage } from '../../translations/translation-state.ts';
import type { MeetingCheck } from '../check.ts';
import { otherLanguageOf } from '../text/text-language.ts';
import { fileOf } from './compare-versions.ts';

/** A passage that is the same, word for word, in two languages is not translated in one of them. */
export const untranslated = defineRule({
  id: 'untranslated',
  severity: 'warning',
  messages: {
    en: 'This passage is the same as in {file}, so it is not translated.',
    fr: 'Ce passage est le même que dans {file} : il n’est pas traduit.',
  },
  hint: { en: 'Translate it.', fr: 'Traduisez-le.' },
});

export const checkUntranslated: MeetingCheck = (site, report) => {
  for (const document of multilingualTextsOf(site)) {
    const { length } = versionsOfDocument<ParsedTextVersion>(document);
    const source = 'meeting' in document ? sourceLanguage(document, site) : site.defaultLanguage;
    for (const same of samePassages(document, site)) {
      const [first] = same;
      // The original is in the file of its own language; if it is in none, in the first version.
      const original =
        same.find(({ version, passage }) => !isForeign(passage.text, version.language)) ?? first;
      if (!original) continue;
      const related = spanOf(original);
      // A few words that are the same in most languages are a name; translators forget one or two languages.
      const isRare =
        same.some(({ version }) => version.language === source) &&
        2 * new Set(same.map(({ version }) => version)).size <= length;
      for (const each of same) {
        if (each.version === original.version || !needsTranslation(each, isRare)) continue;
        report({ rule: untranslated, span: spanOf(each), data: { file: fileOf(related) }, related });
      }
    }
  }
};

interface PassageInVersion {
  version: ParsedTextVersion;
  passage: Passage;
}

/**
 * Groups the passages that several versions share, the default language first. Leaves out versions that are in the
 * wrong language altogether, which `text-language` reports.
 */
function samePassages(document: ParsedMultilingualText, site: ParsedSite): PassageInVersion[][] {
  const versions = versionsOfDocument<ParsedTextVersion>(document)
    .toSorted(languageFirst(site.defaultLanguage))
    .filter((version) => !otherLanguageOf(version));
  const passages = versions.flatMap((version) =>
    passagesIn(version)
      .filter(({ text }) => text.length > 5)
      .map((passage): PassageInVersion => ({ version, passage })),
  );
  return [...Map.groupBy(passages, ({ passage }) => passage.text).values()].filter((same) =>
    same.some(({ version }) => version !== same[0]?.version),
  );
}

const spanOf = ({ version, passage }: PassageInVersion) =>
  proseOfVersion(version).source.span(passage.start, passage.end);

const needsTranslation = ({ version, passage: { text } }: PassageInVersion, isRare: boolean): boolean =>
  !isTitle(text) && (isSentence(text) || (isRare && isForeign(text, version.language)));

/** Recognizes the title of a work, an event or a web page by its marks; it is the same in every language. */
const isTitle = (text: string): boolean =>
  /^(?:\[.*\][^\w\]]*|\*.*\*[^\w*]*|_.*_\W*|[“«„"「《].*[”»“"」》][^\w”»“"」》]*)$/u.test(text);

const minimumHanCharacters = 20;

/** Tells a sentence from a name, a title or a symbol, which may be the same in every language. */
const isSentence = (text: string): boolean =>
  /\p{Script=Han}/u.test(text)
    ? (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= minimumHanCharacters
    : (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 9 &&
      (text.match(/(?<!\p{L})[\p{Ll}\p{Lo}]\p{L}*/gu)?.length ?? 0) >= 6;
