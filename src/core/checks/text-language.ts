import { languageOf } from '../language-of.ts';
import type { Version } from '../model.ts';
import { blot } from '../prose.ts';
import { type MeetingCheck, proofOf, versionsOf } from './check.ts';

/** A text is in the language of its file name: else it would be read, found and announced as what it is not. */
export const textLanguage: MeetingCheck = (site, report) => {
  for (const version of versionsOf(site)) {
    const found = otherLanguageOf(version);
    if (!found) continue;
    const { source, prose } = proofOf(version);
    const start = prose.search(/\p{L}/u);
    const line = prose.slice(start).split('\n', 1)[0]?.trimEnd() ?? '';
    const facts = {
      found: names.of(found) ?? found,
      expected: names.of(version.language) ?? version.language,
    };
    report('text-language', source.span(start, start + line.replaceAll(blot, ' ').trimEnd().length), facts);
  }
};

/** The language of a version that is not in the language of its name; `null` where it is, or where none is sure. */
export function otherLanguageOf(version: Version): string | null {
  // The beginning of a text tells as much as the whole.
  const found = languageOf(proofOf(version).prose.slice(0, 6000).replaceAll(blot, '').slice(0, 2000));
  return found === version.language ? null : found;
}

const names = new Intl.DisplayNames('en', { type: 'language' });
