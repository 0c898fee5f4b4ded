/** How the versions of a document are compared: what most of them say holds, and each other one is reported with both places. */
import type { Document, Site, Span, Version } from '../model.ts';
import { startOf } from '../source.ts';
import { byWeight, documentsOf, versions } from './check.ts';

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

/** For each key that several versions have: the entries whose value is not that of the most. */
export function* differences(site: Site, entriesOf: (version: Version) => Entry[]): Generator<Difference> {
  for (const document of documentsOf(site)) {
    const byKey = new Map<string, Entry[]>();
    for (const version of inWeight(document, site)) {
      const own = new Map(
        entriesOf(version)
          .toReversed()
          .map((entry) => [entry.key, entry]),
      );
      for (const [key, entry] of own) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
    for (const entries of byKey.values()) {
      const there = mostCommon(entries, ({ value }) => value);
      for (const here of entries) if (there && here.value !== there.value) yield { here, there };
    }
  }
}

/** What one version lacks, has alone, or has in another place. */
export type Misplaced =
  | { type: 'missing'; here: Span; there: Entry }
  | { type: 'empty'; here: Span; there: Span; count: number }
  | { type: 'extra' | 'moved'; here: Entry; there: Span };

/**
 * Compares the order of entries with that of the version that most agree with.
 *
 * @param standsIn says whether a version has something unnamed that may be the entry, so that one fault is told once
 */
export function* misplaced(
  site: Site,
  entriesOf: (version: Version) => Entry[],
  standsIn: (version: Version, entry: Entry) => boolean = () => false,
): Generator<Misplaced> {
  for (const document of documentsOf(site)) {
    const all = inWeight(document, site).map((version) => ({ version, entries: entriesOf(version) }));
    const model = mostCommon(all, ({ entries }) => keys(entries).join(' '));
    if (!model) continue;
    for (const { version, entries } of all) {
      if (version !== model.version) yield* compare(model.entries, model.version, entries, version, standsIn);
    }
  }
}

function* compare(
  model: Entry[],
  modelVersion: Version,
  entries: Entry[],
  version: Version,
  standsIn: (version: Version, entry: Entry) => boolean,
): Generator<Misplaced> {
  const own = new Map(entries.map((entry) => [entry.key, entry]));
  const wanted = new Map(model.map((entry) => [entry.key, entry]));
  let before = startOf(version.file);
  if (entries.length === 0 && model.length > 0) {
    const there = startOf(modelVersion.file);
    yield { type: 'empty', here: before, there, count: model.length };
    return;
  }
  for (const there of model) {
    const here = own.get(there.key);
    if (!here && !standsIn(version, there)) yield { type: 'missing', here: before, there };
    before = here?.span ?? before;
  }
  for (const here of entries) {
    if (!wanted.has(here.key)) yield { type: 'extra', here, there: startOf(modelVersion.file) };
  }
  const shared = entries.filter(({ key }) => wanted.has(key));
  const order = model.filter(({ key }) => own.has(key));
  const at = shared.findIndex(({ key }, index) => key !== order[index]?.key);
  const here = shared[at];
  const there = here && wanted.get(here.key);
  if (here && there) yield { type: 'moved', here, there: there.span };
}

const keys = (entries: Entry[]): string[] => entries.map(({ key }) => key);

const inWeight = (document: Document, site: Site): Version[] =>
  versions(document).toSorted(byWeight(site.config.defaultLanguage));

/** The first of those that most agree with. */
function mostCommon<Thing>(things: Thing[], wordOf: (thing: Thing) => string): Thing | undefined {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(wordOf(thing), (counts.get(wordOf(thing)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return things.find((thing) => counts.get(wordOf(thing)) === most);
}
