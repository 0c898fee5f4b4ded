/**
 * Finds the outdated parts of translations. A document states its source language; a record, which a command writes,
 * holds the state of each part of the source from which a translation was made. Git has no part in it, so that fixing a
 * typing error in a translation does not mark it as up to date, and rebasing a branch loses nothing.
 */
import type { Language } from '../model/languages.ts';
import type {
  Meeting,
  ParsedPageVersion,
  ParsedSite,
  ParsedTextVersion,
  ParsedVersion,
  Span,
  TranslationRecord,
} from '../model/model.ts';
import type { RevisableText } from '../site/revisions.ts';
import type { TranslatedGroup } from '../site/traverse.ts';
import { startOf } from '../text/source.ts';
import { digestOfPart, isKeyWithoutId, type TranslationPart, translationParts } from './translation-parts.ts';

/** A part whose source has changed since it was translated. */
interface OutdatedPart {
  key: string;
  /** The position of the part in the translation, and in the source. */
  here: Span;
  there: Span;
}

/** A version of a document or a page. */
export type TranslatedVersion = ParsedVersion | ParsedPageVersion;

export type TranslationState =
  | { state: 'source' | 'missing' | 'unrecorded' }
  | { state: 'recorded'; outdated: OutdatedPart[] };

/** The settings of a published site, or a parsed site. */
type DefaultLanguage = Pick<ParsedSite, 'defaultLanguage'>;

/** Returns the language in which a text is first written, which all its versions state. */
export function sourceLanguage(
  { versions }: { versions: Partial<Record<Language, ParsedTextVersion>> },
  { defaultLanguage }: DefaultLanguage,
): Language {
  const stated = Object.values(versions).find((version) => version.sourceLanguage)?.sourceLanguage;
  return stated ?? defaultLanguage;
}

export const findRecord = (
  { records }: Pick<TranslatedGroup, 'records'>,
  { name }: Pick<RevisableText, 'name'>,
  language: Language,
): TranslationRecord | undefined =>
  records.find((record) => record.document === name && record.language === language);

export function translationState(
  site: DefaultLanguage,
  meeting: Pick<TranslatedGroup, 'records'>,
  document: RevisableText,
  language: Language,
): TranslationState {
  const translation = findTranslation(site, meeting, document, language);
  return translation.state === 'recorded'
    ? { state: 'recorded', outdated: outdatedParts(translation) }
    : translation;
}

interface RecordedTranslation {
  source: TranslatedVersion;
  version: TranslatedVersion;
  record: TranslationRecord;
}

/** Finds a translation, its source and its record, and reads none of the texts. */
export function findTranslation(
  site: DefaultLanguage,
  meeting: Pick<TranslatedGroup, 'records'>,
  document: RevisableText,
  language: Language,
): { state: 'source' | 'missing' | 'unrecorded' } | ({ state: 'recorded' } & RecordedTranslation) {
  const version = document.versions[language];
  if (!version) return { state: 'missing' };
  const from = sourceLanguage(document, site);
  if (from === language) return { state: 'source' };
  const source = document.versions[from];
  const record = findRecord(meeting, document, language);
  // A record of another source says nothing about this one.
  if (!source || record?.source !== from) return { state: 'unrecorded' };
  return { state: 'recorded', source, version, record };
}

/** Returns `Meeting.outdated`. */
export const outdatedTranslations = (
  site: DefaultLanguage,
  group: Pick<TranslatedGroup, 'records' | 'documents'>,
): Meeting['outdated'] =>
  Object.fromEntries(
    group.documents.flatMap((document) =>
      group.records.flatMap(({ document: name, language }) => {
        if (name !== document.name) return [];
        const found = translationState(site, group, document, language);
        if (found.state !== 'recorded') return [];
        return [[translationId(document, language), found.outdated.map(({ key }) => key)]];
      }),
    ),
  );

const translationId = ({ name }: Pick<RevisableText, 'name'>, language: Language): string =>
  `${name}.${language}`;

/** Returns the keys of the outdated parts of a published translation: none if it is up to date or has no record. */
export const outdatedKeys = (
  { outdated }: Pick<Meeting, 'outdated'>,
  document: Pick<RevisableText, 'name'>,
  language: Language,
): readonly string[] => outdated[translationId(document, language)] ?? [];

function outdatedParts({ source, version, record }: RecordedTranslation): OutdatedPart[] {
  const spans = new Map(translationParts(version).map(({ key, span }) => [key, span]));
  const { current } = matchParts(translationParts(source), record.digests);
  return translationParts(source).flatMap(({ key, span }) => {
    // The comparison of languages reports parts that a translation lacks.
    const here = spans.get(key) ?? (isKeyWithoutId(key) ? startOf(version.file) : undefined);
    return here && !current.has(key) ? [{ key, here, there: span }] : [];
  });
}

/** Returns the digests of a record in which some parts, or all, are up to date. Parts that no longer exist are left out. */
export function renewedRecord(
  source: TranslatedVersion,
  record: TranslationRecord | undefined,
  isRenewed: (key: string) => boolean,
): Map<string, string> {
  const parts = translationParts(source);
  const { current } = matchParts(parts, record?.digests ?? {});
  return new Map(
    parts.flatMap((part): [string, string][] => {
      const { key } = part;
      const isCurrent = current.has(key) || isRenewed(key);
      const digest = isCurrent ? digestOfPart(part) : record?.digests[key];
      return digest === undefined ? [] : [[key, digest]];
    }),
  );
}

/** Returns the keys of a record that the source no longer has. A number that has shifted is not one of them. */
export function removedParts(source: TranslatedVersion, { digests }: TranslationRecord): string[] {
  const { unmatched } = matchParts(translationParts(source), digests);
  const keys = new Set(translationParts(source).map(({ key }) => key));
  return unmatched.filter((key) => !keys.has(key));
}

/**
 * Matches the parts of a source with the digests of a record. Numbers follow from the order of paragraphs, so a numbered
 * part is recognized by its words: inserting one, which shifts the others, makes none of them outdated.
 *
 * @returns the keys of the parts that have not changed, and the keys of the record that no part matches
 */
function matchParts(
  parts: readonly TranslationPart[],
  digests: TranslationRecord['digests'],
): { current: Set<string>; unmatched: string[] } {
  const current = new Set<string>();
  const matched = new Set<string>();
  /** For each series of numbers, how many keys of the record precede the next match. */
  const positions = new Map<string, number>();
  const keysByDigest = numberedKeys(digests);
  for (const part of parts) {
    const digest = digestOfPart(part);
    const series = seriesOf(part.key);
    if (series === undefined) {
      if (digests[part.key] !== digest) continue;
      current.add(part.key);
      matched.add(part.key);
      continue;
    }
    const position = positions.get(series) ?? 0;
    const candidates = keysByDigest.get(`${series} ${digest}`) ?? [];
    // Matches go forward, so what precedes them is not looked at again.
    while ((candidates.at(-1)?.position ?? position) < position) candidates.pop();
    const match = candidates.pop();
    if (!match) continue;
    positions.set(series, match.position + 1);
    current.add(part.key);
    matched.add(match.key);
  }
  return { current, unmatched: Object.keys(digests).filter((key) => !matched.has(key)) };
}

/** Returns `p` for `#p9`, and `fn-` for `#fn-1`. */
const seriesOf = (key: string): string | undefined => /^#(p|fn-)\d+$/.exec(key)?.[1];

/** Groups the numbered keys of a record by series and digest, the last first, each with its position in its series. */
function numberedKeys(
  digests: TranslationRecord['digests'],
): Map<string, { key: string; position: number }[]> {
  const lengths = new Map<string, number>();
  const numbered = Object.entries(digests).flatMap(([key, digest]) => {
    const series = seriesOf(key);
    if (series === undefined) return [];
    const position = lengths.get(series) ?? 0;
    lengths.set(series, position + 1);
    return [{ key, position, group: `${series} ${digest}` }];
  });
  return Map.groupBy(numbered.reverse(), ({ group }) => group);
}
