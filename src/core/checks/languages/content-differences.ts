/** Compares the content of a part in several languages: what it names, and how many elements it has. */
import { memoizeByObject } from '../../memoize.ts';
import { type ContentFacts, type Fact, findFacts, linkAddress } from '../../translations/content-facts.ts';
import type { ContentPart } from '../../translations/content-parts.ts';
import { majority } from './compare-versions.ts';

/** Memoized: usually only one version has changed, and it is compared with the others. */
export const factsOf = memoizeByObject(
  ({ text, html, language }: ContentPart): ContentFacts => findFacts(text, html, language),
);

export interface VersionPart {
  part: ContentPart;
  facts: ContentFacts;
}

export type Difference =
  | { type: 'count'; of: keyof typeof counted; here: number; there: number }
  | { type: 'missing' | 'extra'; fact: Fact }
  | { type: 'replaced'; here: Fact; there: Fact };

interface PartDifferences {
  here: ContentPart;
  there: ContentPart;
  differences: Difference[];
}

export function differencesBetween(versions: readonly VersionPart[]): PartDifferences[] {
  if (versions.length < 2) return [];
  const found = new Map<VersionPart, Difference[]>(versions.map((version) => [version, []]));
  compareFacts(versions, found);
  compareCounts(versions, found);
  const model = versions.find((version) => found.get(version)?.length === 0) ?? versions[0];
  return [...found].flatMap(([{ part: here }, differences]) =>
    model && model.part !== here && differences.length > 0 ? [{ here, there: model.part, differences }] : [],
  );
}

const count = (pattern: RegExp, html: string): number => html.match(pattern)?.length ?? 0;
/** Counts paragraphs. The closing has none that must be the same: translators sign it with their initials. */
const countParagraphs = ({ key, text, html }: ContentPart): number =>
  /^(?:title|description)$/.test(key) ? Number(text !== '') : key === 'closing' ? 0 : count(/<p>/g, html);

export const noteReference = / role="doc-noteref"/g;

/** The elements that are counted, in the order of the messages. */
export const counted = {
  paragraphs: countParagraphs,
  points: ({ html }: ContentPart) => count(/<li>/g, html),
  rows: ({ html }: ContentPart) => count(/<tr>/g, html),
  columns: ({ html }: ContentPart) =>
    (html.match(/<thead>.*?<\/thead>/gs) ?? []).reduce((sum, head) => sum + count(/<th[ >]/g, head), 0),
  rowHeaders: ({ html }: ContentPart) => count(/ scope="row"/g, html),
  captions: ({ html }: ContentPart) => count(/<caption>/g, html),
  speakers: ({ speakers }: ContentPart) => speakers,
  documents: ({ documents }: ContentPart) => documents,
  recordings: ({ recordings }: ContentPart) => recordings,
  links: ({ html }: ContentPart) => count(linkAddress, html),
  notes: ({ html }: ContentPart) => count(noteReference, html),
} as const;

function compareCounts(versions: readonly VersionPart[], found: Map<VersionPart, Difference[]>): void {
  for (const of of Object.keys(counted) as (keyof typeof counted)[]) {
    const there = majority(versions.map(({ part }) => counted[of](part)));
    for (const version of versions) {
      const here = counted[of](version.part);
      if (there === undefined || here === there) continue;
      const differences = found.get(version) ?? [];
      // A link that is missing has been found by its address, or is an address that another rule reports.
      const isKnown = of === 'links' && (differences.some(isAddress) || hasUnlinkedAddress(version.part));
      if (!isKnown) differences.push({ type: 'count', of, here, there });
    }
  }
}

const hasUnlinkedAddress = ({ html }: ContentPart): boolean =>
  /https?:\/\/|www\./.test(html.replace(/<a\b.*?<\/a>/gs, ''));

export function isAddress(difference: Difference): boolean {
  if (difference.type === 'count') return false;
  const { type } = difference.type === 'replaced' ? difference.here : difference.fact;
  return type === 'address' || type === 'mail';
}

function compareFacts(versions: readonly VersionPart[], found: Map<VersionPart, Difference[]>): void {
  const missing = new Map<VersionPart, Fact[]>();
  const extra = new Map<VersionPart, Fact[]>();
  const all = new Map(versions.toReversed().flatMap(({ facts }) => [...facts.certain]));
  for (const [key, fact] of all) {
    const having = versions.filter(({ facts }) => facts.certain.has(key));
    const lacking = versions.filter(({ facts }) => !facts.mayHave(fact));
    for (const [minority, lists] of [
      [lacking, missing],
      [having, extra],
    ] as const) {
      const others = minority === lacking ? having : lacking;
      if (!isMinority(minority, others, versions, fact)) continue;
      for (const version of minority) lists.set(version, [...(lists.get(version) ?? []), fact]);
      break;
    }
  }
  const links = majority(versions.map(({ part }) => counted.links(part))) ?? 0;
  for (const version of versions) {
    const differences = pairFacts(missing.get(version) ?? [], extra.get(version) ?? []);
    // Each language can have an address of its own, such as that of its registration form.
    const hasOwnAddresses = counted.links(version.part) <= links;
    found.set(
      version,
      differences.filter((each) => !(each.type === 'extra' && isAddress(each) && hasOwnAddresses)),
    );
  }
}

/** Tests whether a few versions differ from most others. Of two versions, the one that is not in the default language differs. */
function isMinority(
  minority: readonly VersionPart[],
  others: readonly VersionPart[],
  versions: readonly VersionPart[],
  { type }: Fact,
): boolean {
  if (minority.length === 0 || others.length === 0) return false;
  if (versions.length === 2) return minority[0] !== versions[0];
  // How numbers are written differs from language to language, so that only one that is alone is surely wrong.
  const isNumber = type === 'number' || type === 'smallNumber';
  return isNumber
    ? minority.length === 1 && others.length === versions.length - 1
    : 2 * minority.length < versions.length && others.length >= 2;
}

/** Joins a fact that is missing and one that is extra to one difference. Small numbers are often written in words, and reported only so. */
function pairFacts(missing: readonly Fact[], extra: readonly Fact[]): Difference[] {
  const unpaired = [...extra];
  const differences = missing.flatMap((there): Difference[] => {
    const index = unpaired.findIndex(({ type }) => type === there.type);
    const [here] = index === -1 ? [] : unpaired.splice(index, 1);
    if (here) return [{ type: 'replaced', here, there }];
    return there.type === 'smallNumber' ? [] : [{ type: 'missing', fact: there }];
  });
  const others = unpaired.filter(({ type }) => type !== 'smallNumber');
  return [...differences, ...others.map((fact): Difference => ({ type: 'extra', fact }))];
}
