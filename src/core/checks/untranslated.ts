import type { Document, Site, Span, Version } from '../model.ts';
import { blot } from '../prose.ts';
import { byWeight, documentsOf, type MeetingCheck, proofOf, versions } from './check.ts';
import { fileOf } from './parity.ts';
import { otherLanguageOf } from './text-language.ts';

/** A passage that is the same, word by word, in two languages is translated in one of them only. */
export const untranslated: MeetingCheck = (site, report) => {
  for (const document of documentsOf(site)) {
    const known = new Map<string, Passage>();
    for (const version of sourceFirst(document, site)) {
      const passages = passagesOf(version);
      const same = [...passages].flatMap(([words, here]) => {
        const there = known.get(words);
        return there && isSentence(words) ? [{ here, there }] : [];
      });
      for (const [words, passage] of passages) if (!known.has(words)) known.set(words, passage);
      // A text that is in another language altogether is told as such.
      if (same.length === 0 || otherLanguageOf(version)) continue;
      for (const { here, there } of same) {
        const other = spanOf(there);
        report('untranslated', spanOf(here), { file: fileOf(other) }, other);
      }
    }
  }
};

/** The language in which people write comes first: what is the same in two languages is that of the first. */
const sourceFirst = (document: Document, site: Site): Version[] =>
  versions(document).toSorted(byWeight(site.config.defaultLanguage));

interface Passage {
  version: Version;
  start: number;
  end: number;
}

const spanOf = ({ version, start, end }: Passage): Span => proofOf(version).source.span(start, end);

/** Of a heading, a list, a numbered paragraph. */
const marks = new RegExp(`^[\\s\\d.)#>*+${blot}-]+`);

/** The longer lines, by their words. */
function passagesOf(version: Version): Map<string, Passage> {
  const found = new Map<string, Passage>();
  let start = 0;
  for (const line of proofOf(version).prose.split('\n')) {
    const words = line.length < shortest ? '' : line.replace(marks, '').replaceAll(blot, '').trim();
    if (words.length >= shortest) {
      const end = start + line.trimEnd().length;
      found.set(words, { version, start: start + (marks.exec(line)?.[0].length ?? 0), end });
    }
    start += line.length + 1;
  }
  return found;
}

const shortest = 20;

/** Not a name, a title or a symbol, which may be the same in every language. */
const isSentence = (words: string): boolean =>
  /\p{Script=Han}/u.test(words)
    ? (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= shortest
    : (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= 9 &&
      (words.match(/(?<!\p{L})[\p{Ll}\p{Lo}]\p{L}*/gu)?.length ?? 0) >= 6;
