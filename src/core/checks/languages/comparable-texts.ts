/** Finds the texts, versions and parts whose content can be compared between languages. */
import type { ParsedMultilingualText, ParsedSite, ParsedTextVersion } from '../../model/model.ts';
import type { RevisableText } from '../../site/revisions.ts';
import {
  languageFirst,
  type TranslatedGroup,
  translatedGroups,
  versionsOfDocument,
} from '../../site/traverse.ts';
import { htmlToText } from '../../text/html-to-text.ts';
import { type ContentPart, contentParts } from '../../translations/content-parts.ts';
import { translationState } from '../../translations/translation-state.ts';
import { isClosingLine } from '../near-misses/closing-line.ts';
import { majority } from './compare-versions.ts';
import { noteReference } from './content-differences.ts';
import { findReordered } from './footnote-order.ts';

interface ComparableText {
  /** The default language first. */
  versions: ParsedTextVersion[];
  /** Tests for a part that is older than its source, which another rule reports. */
  isOutdated: (version: ParsedTextVersion, key: string) => boolean;
}

export function* comparableTexts(site: ParsedSite): Generator<ComparableText> {
  for (const group of translatedGroups(site))
    for (const document of group.documents)
      yield {
        versions: comparableVersions(document, site),
        isOutdated: outdatedPartsOf(document, group, site),
      };
  for (const text of site.registers.flatMap(({ entries }) => entries))
    yield { versions: comparableVersions(text, site), isOutdated: () => false };
}

const comparableVersions = (text: ParsedMultilingualText, site: ParsedSite): ParsedTextVersion[] =>
  withSameParts(
    versionsOfDocument<ParsedTextVersion>(text)
      .filter((version) => version.title !== null && version.status !== 'draft')
      .toSorted(languageFirst(site.defaultLanguage)),
  );

function outdatedPartsOf(
  document: RevisableText,
  group: TranslatedGroup,
  site: ParsedSite,
): ComparableText['isOutdated'] {
  const outdated = new Map(
    site.languages.map((language) => {
      const found = translationState(site, group, document, language);
      return [language, new Set(found.state === 'recorded' ? found.outdated.map(({ key }) => key) : [])];
    }),
  );
  return ({ language }, key) => outdated.get(language)?.has(key) ?? false;
}

/**
 * Returns the parts of each version by key. Leaves footnotes out if a version has others, invalid ones, or another order,
 * which other rules report.
 */
export function comparableParts(
  versions: readonly ParsedTextVersion[],
): Map<ParsedTextVersion, Map<string, ContentPart>> {
  const hasSameCount = new Set(versions.map(({ footnotes }) => footnotes.length)).size === 1;
  const reordered = new Set(findReordered(versions).map(({ version }) => version));
  const areValid = versions.every(({ footnotes }) =>
    footnotes.every(({ references, html }) => references.length > 0 && html !== ''),
  );
  const areComparable = hasSameCount && areValid;
  const partsOf = (version: ParsedTextVersion): Map<string, ContentPart> => {
    const all = contentParts(version).map(version.body.closing === '' ? withoutClosingLine : (part) => part);
    const withoutNotes = areComparable && !reordered.has(version) ? all : all.filter(isNoFootnote);
    const parts = areComparable ? withoutNotes : withoutNotes.map(withoutNoteReferences);
    return new Map(parts.toReversed().map((part) => [part.key, part]));
  };
  return new Map(versions.map((version) => [version, partsOf(version)]));
}

/** Leaves out a closing line that became part of the text because the line `---` above it is missing, which another rule reports. */
function withoutClosingLine(part: ContentPart): ContentPart {
  const start = part.html.lastIndexOf('<p>');
  const last = start === -1 ? '' : htmlToText(part.html.slice(start)).trim();
  return isClosingLine(last) ? { ...part, html: part.html.slice(0, start) } : part;
}

const isNoFootnote = ({ key }: ContentPart): boolean => !key.startsWith('#fn-');

const withoutNoteReferences = (part: ContentPart): ContentPart => ({
  ...part,
  html: part.html.replaceAll(noteReference, ''),
});

/** Leaves out versions that lack a part or have one more, which other rules report. */
function withSameParts(versions: readonly ParsedTextVersion[]): ParsedTextVersion[] {
  const keysOf = (version: ParsedTextVersion): string =>
    contentParts(version)
      .map(({ key }) => key)
      .filter((key) => /^#(?!day_|fn-)/.test(key))
      .sort()
      .join(' ');
  const expected = majority(versions.map(keysOf));
  return versions.filter((version) => keysOf(version) === expected);
}
