/** How the versions of a document are compared: what most of them say holds, and each other one is reported with both places. */
import type { Document, Site, Span, Version } from '../../model/model.ts';
import { byWeight, documentsOf, versionsOfDocument } from '../../site/traverse.ts';
import { startOf } from '../../text/source.ts';

/** Something that a version has, under a key that is the same in all languages. */
export interface Entry {
  key: string;
  value: string;
  span: Span;
}

export interface Difference {
  here: Entry;
  there: Entry;
}

/** `agenda.en.md`, for use in a sentence about a file of the same folder. */
export const fileOf = ({ file }: Span): string => file.split('/').at(-1) ?? file;

/** `agenda.en.md:38:5`, likewise. */
export const placeOf = (span: Span): string => `${fileOf(span)}:${span.line}:${span.column}`;

/** Tells that parts are missing; `there` is where the first of them stands. */
export const missingReason = (names: string[], there: Span): string =>
  names.length === 1
    ? `${names[0]} is missing after this place; it stands in ${placeOf(there)}.`
    : `${names.join(', ')} are missing after this place; the first stands in ${placeOf(there)}.`;

/** For each key that several versions have: the entries whose value is not that of the most. */
export function* differences(site: Site, entriesOf: (version: Version) => Entry[]): Generator<Difference> {
  for (const document of documentsOf(site)) {
    const byKey = new Map<string, Entry[]>();
    for (const version of inWeight(document, site)) {
      for (const [key, entry] of firstByKey(entriesOf(version)))
        byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
    for (const entries of byKey.values()) {
      const there = mostCommon(entries, ({ value }) => value);
      for (const here of entries) if (there && here.value !== there.value) yield { here, there };
    }
  }
}

/** What one version lacks, has alone, has under another key, or has in another place. */
export type Misplaced =
  /** `keys` are missing one after the other; `there` is the first of them. */
  | { type: 'missing'; here: Span; there: Entry; keys: string[] }
  | { type: 'empty'; here: Span; there: Span; count: number }
  | { type: 'renamed'; here: Entry; there: Entry }
  | { type: 'extra' | 'moved'; here: Entry; there: Span };

/**
 * Compares the order of entries with that of the version that most agree with.
 *
 * @param entriesOf gives `null` for a version that is left out, because its fault is told already. An entry
 * without a key, or with one that the version has before, is passed over in silence for the same reason.
 */
export function* misplaced(
  site: Site,
  entriesOf: (version: Version) => Entry[] | null,
): Generator<Misplaced> {
  for (const document of documentsOf(site)) {
    const all = inWeight(document, site).flatMap((version) => {
      const entries = entriesOf(version);
      return entries ? [{ file: startOf(version.file), entries }] : [];
    });
    const model = mostCommon(all, ({ entries }) => entries.map(({ key }) => key).join(' '));
    if (!model) continue;
    for (const version of all) if (version !== model) yield* compare(model, version);
  }
}

interface Listed {
  file: Span;
  entries: Entry[];
}

function* compare(model: Listed, version: Listed): Generator<Misplaced> {
  if (version.entries.length === 0) {
    if (model.entries.length === 0) return;
    yield { type: 'empty', here: version.file, there: model.file, count: model.entries.length };
    return;
  }
  const wanted = firstByKey(model.entries);
  const own = firstByKey(version.entries);
  const isShared = (entry: Entry) => wanted.has(entry.key) && own.get(entry.key) === entry;
  const lacking = betweenShared(model.entries, ({ key }) => own.has(key));
  const left = betweenShared(version.entries, isShared);
  for (const after of new Set([...lacking.keys(), ...left.keys()])) {
    const missing = lacking.get(after) ?? [];
    const others = left.get(after) ?? [];
    // What stands in the place of a missing entry is that entry under another key.
    for (const [index, here] of others.entries()) {
      const there = missing[index];
      if (here.key === '' || there?.key === '' || own.get(here.key) !== here) continue;
      if (there) yield { type: 'renamed', here, there };
      else yield { type: 'extra', here, there: model.file };
    }
    const gone = missing.slice(others.length).filter(({ key }) => key !== '');
    const keys = gone.map(({ key }) => key);
    const [there] = gone;
    if (there) yield { type: 'missing', here: own.get(after)?.span ?? version.file, there, keys };
  }
  const shared = version.entries.filter(isShared);
  const order = model.entries.filter(({ key }) => own.has(key));
  const here = shared.find(({ key }, index) => key !== order[index]?.key);
  const there = here && wanted.get(here.key);
  if (here && there) yield { type: 'moved', here, there: there.span };
}

/** The first entry of each key. */
function firstByKey(entries: Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) if (entry.key !== '' && !found.has(entry.key)) found.set(entry.key, entry);
  return found;
}

/** The entries that only one of two lists has, by the key of the shared entry before them. */
function betweenShared(entries: Entry[], isShared: (entry: Entry) => boolean): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  let after = '';
  for (const entry of entries) {
    if (isShared(entry)) after = entry.key;
    else found.set(after, [...(found.get(after) ?? []), entry]);
  }
  return found;
}

/** A version without any text is told as such, and takes no part. */
const inWeight = (document: Document, site: Site): Version[] =>
  versionsOfDocument(document).filter(hasText).toSorted(byWeight(site.config.defaultLanguage));

const hasText = ({ body }: Version): boolean =>
  body.type === 'agenda' ? body.intro !== '' || body.days.length > 0 : body.sections.length > 0;

/** The first of those that most agree with. */
function mostCommon<Thing>(things: Thing[], wordOf: (thing: Thing) => string): Thing | undefined {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(wordOf(thing), (counts.get(wordOf(thing)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return things.find((thing) => counts.get(wordOf(thing)) === most);
}
