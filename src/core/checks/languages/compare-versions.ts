/** Compares the versions of a document or page. What most versions say is taken as right, and every other version differs from it. */
import type { ParsedMultilingualText, ParsedSite, ParsedTextVersion, Span } from '../../model/model.ts';
import { languageFirst, multilingualTextsOf, versionsOfDocument } from '../../site/traverse.ts';
import { startOf } from '../../text/source.ts';

/** A value that a version has under a key that is the same in all languages. */
export interface Entry<Value = string> {
  key: string;
  value: Value;
  span: Span;
}

/** An entry whose position is compared. */
export interface ListedEntry {
  /** `null` for an entry that has no valid key. */
  key: string | null;
  span: Span;
}

interface KeyedEntry extends ListedEntry {
  key: string;
}

export interface Difference<Value = string> {
  here: Entry<Value>;
  there: Entry<Value>;
}

/** Returns `agenda.en.md`, for use in a message about a file of the same folder. */
export const fileOf = ({ file }: Span): string => file.split('/').at(-1) ?? file;

/** Returns `agenda.en.md:38:5`, for use in a message about a file of the same folder. */
export const placeOf = (span: Span): string => `${fileOf(span)}:${span.line}:${span.column}`;

/** Yields the entries that differ from the majority value of their key. */
export function* differences<Value>(
  site: ParsedSite,
  entriesOf: (version: ParsedTextVersion) => Entry<Value>[],
): Generator<Difference<Value>> {
  for (const document of multilingualTextsOf(site)) {
    const byKey = new Map<string, Entry<Value>[]>();
    for (const version of comparableVersions(document, site)) {
      for (const [key, entry] of firstByKey(entriesOf(version)))
        byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
    for (const entries of byKey.values()) {
      const there = mostCommon(entries, ({ value }) => value);
      for (const here of entries) if (there && here.value !== there.value) yield { here, there };
    }
  }
}

/** A difference in the order of entries: one that a version lacks, has alone, has under another key or has elsewhere. */
export type Misplaced =
  /** `keys` are missing one after the other; `there` is the first of them. */
  | { type: 'missing'; here: Span; there: KeyedEntry; keys: string[] }
  | { type: 'empty'; here: Span; there: Span; count: number }
  | { type: 'renamed'; here: KeyedEntry; there: KeyedEntry }
  /** `keys` are extra one after the other; `here` is the first of them. */
  | { type: 'extra'; here: KeyedEntry; there: Span; keys: string[] }
  | { type: 'moved'; here: KeyedEntry; there: Span };

/**
 * Compares the order of entries with that of the version with which most versions agree.
 *
 * @param entriesOf returns `null` for a version that is left out because another rule reports it. Entries without a
 * key, or with a key that the version already has, are left out for the same reason.
 */
export function* misplaced(
  site: ParsedSite,
  entriesOf: (version: ParsedTextVersion) => ListedEntry[] | null,
): Generator<Misplaced> {
  for (const document of multilingualTextsOf(site)) {
    const versions = comparableVersions(document, site).flatMap((version) => {
      const entries = version.isIncomplete ? null : entriesOf(version);
      return entries ? [{ file: startOf(version.file), entries }] : [];
    });
    const model = mostCommon(versions, ({ entries }) => entries.map(({ key }) => key).join(' '));
    if (!model) continue;
    for (const version of versions) if (version !== model) yield* compare(model, version);
  }
}

interface VersionEntries {
  file: Span;
  entries: ListedEntry[];
}

function* compare(model: VersionEntries, version: VersionEntries): Generator<Misplaced> {
  if (version.entries.length === 0) {
    if (model.entries.length === 0) return;
    yield { type: 'empty', here: version.file, there: model.file, count: model.entries.length };
    return;
  }
  const expected = firstByKey(model.entries);
  const own = firstByKey(version.entries);
  const isShared = (entry: ListedEntry): entry is KeyedEntry =>
    hasKey(entry) && expected.has(entry.key) && own.get(entry.key) === entry;
  const isInOwn = (entry: ListedEntry): entry is KeyedEntry => hasKey(entry) && own.has(entry.key);
  const missingAfter = betweenShared(model.entries, isInOwn);
  const extraAfter = betweenShared(version.entries, isShared);
  for (const after of new Set([...missingAfter.keys(), ...extraAfter.keys()])) {
    const missing = missingAfter.get(after) ?? [];
    const extra = extraAfter.get(after) ?? [];
    // An extra entry in the position of a missing one is the same entry under another key.
    const isOwn = (entry: ListedEntry): entry is KeyedEntry => hasKey(entry) && own.get(entry.key) === entry;
    for (const [index, here] of extra.slice(0, missing.length).entries()) {
      const there = missing[index];
      if (isOwn(here) && there && hasKey(there)) yield { type: 'renamed', here, there };
    }
    const added = extra.slice(missing.length).filter(isOwn);
    const [firstAdded] = added;
    if (firstAdded)
      yield { type: 'extra', here: firstAdded, there: model.file, keys: added.map(({ key }) => key) };
    const absent = missing.slice(extra.length).filter(hasKey);
    const keys = absent.map(({ key }) => key);
    const [there] = absent;
    const here = after === null ? undefined : own.get(after);
    if (there) yield { type: 'missing', here: here?.span ?? version.file, there, keys };
  }
  const shared = version.entries.filter(isShared);
  const order = model.entries.filter(isInOwn);
  const here = shared.find(({ key }, index) => key !== order[index]?.key);
  const there = here && expected.get(here.key);
  if (here && there) yield { type: 'moved', here, there: there.span };
}

const hasKey = <Each extends ListedEntry>(entry: Each): entry is Each & KeyedEntry => entry.key !== null;

function firstByKey<Each extends ListedEntry>(entries: readonly Each[]): Map<string, Each & KeyedEntry> {
  const first = new Map<string, Each & KeyedEntry>();
  for (const entry of entries.filter(hasKey)) if (!first.has(entry.key)) first.set(entry.key, entry);
  return first;
}

/** Groups the entries that only one of two lists has by the key of the shared entry before them; `null` if there is none. */
function betweenShared(
  entries: readonly ListedEntry[],
  isShared: (entry: ListedEntry) => entry is KeyedEntry,
): Map<string | null, ListedEntry[]> {
  const groups = new Map<string | null, ListedEntry[]>();
  let after: string | null = null;
  for (const entry of entries) {
    if (isShared(entry)) after = entry.key;
    else groups.set(after, [...(groups.get(after) ?? []), entry]);
  }
  return groups;
}

/** Lists the versions that have text, the default language first. Another rule reports those that have none. */
export const comparableVersions = (document: ParsedMultilingualText, site: ParsedSite): ParsedTextVersion[] =>
  versionsOfDocument<ParsedTextVersion>(document)
    .filter(hasText)
    .toSorted(languageFirst(site.defaultLanguage));

function hasText({ body }: ParsedTextVersion): boolean {
  if (body.type === 'text') return body.sections.length > 0;
  return body.intro !== '' || (body.type === 'agenda' ? body.days : body.items).length > 0;
}

/** Returns the first of the things that share the most common value. */
function mostCommon<Thing, Value>(things: Thing[], keyOf: (thing: Thing) => Value): Thing | undefined {
  const counts = new Map<Value, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return things.find((thing) => counts.get(keyOf(thing)) === most);
}

/** Returns the most common value, the first of several. */
export const majority = <Value>(values: readonly Value[]): Value | undefined =>
  mostCommon([...values], (value) => value);
