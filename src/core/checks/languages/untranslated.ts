import type { Document, Site, Version } from '../../model/model.ts';
import {
  byWeight,
  documentsOf,
  type MeetingCheck,
  passagesIn,
  proseOfVersion,
  versionsOfDocument,
} from '../../site/traverse.ts';
import { isForeign } from '../../text/detect-language.ts';
import type { Passage } from '../../text/passages.ts';
import { sourceLanguage } from '../../translations/translation.ts';
import { otherLanguageOf } from '../text/text-language.ts';
import { fileOf } from './compare-versions.ts';

/** A passage that is the same, word by word, in two languages is translated in one of them only. */
export const untranslated: MeetingCheck = (site, report) => {
  for (const document of documentsOf(site)) {
    const { length } = versionsOfDocument(document);
    const source = sourceLanguage(document, site);
    for (const same of alike(document, site)) {
      const [first] = same;
      // It is at home where its language is that of the file; else where people write first.
      const home = same.find(({ version, passage }) => !isForeign(passage.words, version.language)) ?? first;
      if (!home) continue;
      const other = spanOf(home);
      // A few words that are the same in most languages are a name: people forget to translate in one, or in two.
      const isRare =
        same.some(({ version }) => version.language === source) &&
        2 * new Set(same.map(({ version }) => version)).size <= length;
      for (const each of same) {
        if (each.version === home.version || !isLeft(each, isRare)) continue;
        report({ rule: 'untranslated', span: spanOf(each), data: { file: fileOf(other) }, related: other });
      }
    }
  }
};

interface Place {
  version: Version;
  passage: Passage;
}

/** Passages that several versions have, the language in which people write first. A text that is in another language altogether is told as such. */
function alike(document: Document, site: Site): Place[][] {
  const all = versionsOfDocument(document)
    .toSorted(byWeight(site.config.defaultLanguage))
    .filter((version) => !otherLanguageOf(version));
  const places = all.flatMap((version) =>
    passagesIn(version)
      .filter(({ words }) => words.length > 5)
      .map((passage): Place => ({ version, passage })),
  );
  return [...Map.groupBy(places, ({ passage }) => passage.words).values()].filter((same) =>
    same.some(({ version }) => version !== same[0]?.version),
  );
}

const spanOf = ({ version, passage }: Place) =>
  proseOfVersion(version).source.span(passage.start, passage.end);

const isLeft = ({ version, passage: { words } }: Place, isRare: boolean): boolean =>
  !isTitle(words) && (isSentence(words) || (isRare && isForeign(words, version.language)));

/** Of a work, an event or a place on the web: marked as such, and the same in every language. */
const isTitle = (words: string): boolean => /^(?:\[.*\]|\*.*\*|_.*_|[“«„"「《].*[”»“"」》])\W*$/u.test(words);

const shortest = 20;

/** Not a name, a title or a symbol, which may be the same in every language. */
const isSentence = (words: string): boolean =>
  /\p{Script=Han}/u.test(words)
    ? (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= shortest
    : (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= 9 &&
      (words.match(/(?<!\p{L})[\p{Ll}\p{Lo}]\p{L}*/gu)?.length ?? 0) >= 6;
