import type { Document, Version } from '../../model/model.ts';
import {
  documentsOf,
  type MeetingCheck,
  passagesIn,
  proseOfVersion,
  versionsOfDocument,
} from '../../site/traverse.ts';
import { detectLanguage } from '../../text/detect-language.ts';
import type { Passage } from '../../text/passages.ts';
import { blot } from '../../text/prose.ts';

/** A text, and each passage of it, is in the language of its file name: else it would be read, found and announced as what it is not. */
export const textLanguage: MeetingCheck = (site, report) => {
  for (const document of documentsOf(site)) {
    for (const version of versionsOfDocument(document)) {
      const { source, prose } = proseOfVersion(version);
      const tell = (what: string, found: string, start: number, end: number): void =>
        report({
          rule: 'text-language',
          span: source.span(start, end),
          data: {
            what,
            found: names.of(found) ?? found,
            expected: names.of(version.language) ?? version.language,
          },
        });
      const found = otherLanguageOf(version);
      if (found) {
        const start = prose.search(/\p{L}/u);
        const line = prose.slice(start).split('\n', 1)[0]?.trimEnd() ?? '';
        tell('text', found, start, start + line.replaceAll(blot, ' ').trimEnd().length);
        continue;
      }
      for (const passage of passagesIn(version)) {
        const other = otherLanguageIn(passage, version);
        // What another version has word by word is told as not translated.
        if (other && !isElsewhere(passage, version, document))
          tell('passage', other, passage.start, passage.end);
      }
    }
  }
};

/** What is quoted may be in any language. */
const quoted = /“[^“”]*”|«[^«»]*»|„[^„“]*“|"[^"]*"|「[^「」]*」|《[^《》]*》|\*[^*]+\*|_[^_]+_/g;

function otherLanguageIn({ words, sort }: Passage, { language }: Version): string | null {
  if (sort !== 'text' || words.length < 20) return null;
  const found = detectLanguage(words.replace(quoted, ' '));
  return found === language ? null : found;
}

const isElsewhere = ({ words }: Passage, own: Version, document: Document): boolean =>
  versionsOfDocument(document).some(
    (version) => version !== own && passagesIn(version).some((passage) => passage.words === words),
  );

/** The language of a version that is not in the language of its name; `null` where it is, or where none is sure. */
export function otherLanguageOf(version: Version): string | null {
  // The beginning of a text tells as much as the whole.
  const found = detectLanguage(
    proseOfVersion(version).prose.slice(0, 6000).replaceAll(blot, '').slice(0, 2000),
  );
  return found === version.language ? null : found;
}

const names = new Intl.DisplayNames('en', { type: 'language' });
