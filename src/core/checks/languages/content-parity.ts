import type { Cause } from '../../diagnostics/diagnostic.ts';
import { defineRule, type Value } from '../../diagnostics/rule.ts';
import { memoizeByObject } from '../../memoize.ts';
import type {
  ParsedDocument,
  ParsedMeeting,
  ParsedMultilingualText,
  ParsedSite,
  ParsedTextVersion,
} from '../../model/model.ts';
import { type Wording, wordingOf } from '../../model/wording.ts';
import { languageFirst, versionsOfDocument } from '../../site/traverse.ts';
import { htmlToText } from '../../text/html-to-text.ts';
import { type ContentFacts, type Fact, findFacts, linkAddress } from '../../translations/content-facts.ts';
import { type ContentPart, contentParts } from '../../translations/content-parts.ts';
import { translationState } from '../../translations/translation-state.ts';
import type { MeetingCheck } from '../check.ts';
import { linkTarget } from '../markdown/link-target.ts';
import { isClosingLine } from '../near-misses/closing-line.ts';
import { describePart } from '../translations/describe-part.ts';
import { majority, placeOf } from './compare-versions.ts';
import { findReordered } from './footnote-order.ts';

/**
 * A part has the same paragraphs, lists and notes in every language, and names the same addresses, codes, dates, times
 * and numbers. A difference can be intended, so staff can suppress it for the part. Drafts, and translations that are
 * known to be outdated, are not compared.
 */
export const contentParity = defineRule({
  id: 'content-parity',
  severity: 'warning',
  messages: {
    part: {
      en: '#{part} is not the same as in {place}: {differences}.',
      fr: '#{part} diffère de {place} : {differences}.',
    },
    field: {
      en: 'The {part} is not the same as in {place}: {differences}.',
      fr: 'Différence avec {place} dans {part} : {differences}.',
    },
    day: {
      en: 'The text below {part} is not the same as in {place}: {differences}.',
      fr: 'Le texte placé sous {part} diffère de {place} : {differences}.',
    },
  },
  hint: {
    en: 'Give all languages the same content. If they are meant to differ, suppress the message for this part and give the reason.',
    fr: 'Donnez le même contenu à toutes les langues. Si la différence est voulue, ignorez le message pour cette partie en indiquant la raison.',
  },
});

export const checkContentParity: MeetingCheck = (site, report) => {
  for (const { versions, isOutdated } of comparableTexts(site)) {
    const partsOf = comparableParts(versions);
    const keys = new Set([...partsOf.values()].flatMap((parts) => [...parts.keys()]));
    for (const key of keys) {
      const inVersions = versions.flatMap((version): VersionPart[] => {
        const part = partsOf.get(version)?.get(key);
        if (!part || isOutdated(version, key)) return [];
        return [{ part, facts: factsOf(part) }];
      });
      for (const { here, there, differences } of differencesBetween(inVersions)) {
        const { kind: message, part } = describePart(key);
        const shared = { rule: contentParity, span: here.span, related: there.span } as const;
        const data = { part, place: placeOf(there.span) };
        for (const some of byCause(differences)) {
          const isAboutLinks = some.every(isAddress);
          const causes = isAboutLinks ? [here, there].map((each) => brokenLinkIn(each, partsOf)) : undefined;
          report({ ...shared, message, data: { ...data, differences: listDifferences(some) }, causes });
        }
      }
    }
  }
};

/** Separates differences in paths of documents from others, because a link that leads nowhere explains them. */
const byCause = (differences: readonly Difference[]): Difference[][] => [
  ...Map.groupBy(differences, isAboutPath).values(),
];

const isAboutPath = (difference: Difference): boolean => {
  if (!isAddress(difference) || difference.type === 'count') return false;
  const { type, value } = difference.type === 'replaced' ? difference.there : difference.fact;
  return type === 'address' && !/^https?:/.test(value);
};

/** Describes a link within a part that leads nowhere. */
function brokenLinkIn(
  { span: { file, line } }: ContentPart,
  partsOf: ReadonlyMap<ParsedTextVersion, ReadonlyMap<string, ContentPart>>,
): Cause {
  const parts = [...partsOf.values()].flatMap((each) => [...each.values()]);
  const laterLines = parts.flatMap(({ span }) => (span.file === file && span.line > line ? [span.line] : []));
  return {
    rule: linkTarget.id,
    file,
    fromLine: line,
    toLine: laterLines.length === 0 ? null : Math.min(...laterLines) - 1,
  };
}

/** Memoized: usually only one version has changed, and it is compared with the others. */
const factsOf = memoizeByObject(
  ({ text, html, language }: ContentPart): ContentFacts => findFacts(text, html, language),
);

// ---- What is compared ---------------------------------------------------------------------------------

interface ComparableText {
  /** The default language first. */
  versions: ParsedTextVersion[];
  /** Tests for a part that is older than its source, which another rule reports. */
  isOutdated: (version: ParsedTextVersion, key: string) => boolean;
}

function* comparableTexts(site: ParsedSite): Generator<ComparableText> {
  for (const meeting of site.meetings)
    for (const document of meeting.documents)
      yield {
        versions: comparableVersions(document, site),
        isOutdated: outdatedPartsOf(document, meeting, site),
      };
  for (const text of [...site.pages, ...site.registers.flatMap(({ entries }) => entries)])
    yield { versions: comparableVersions(text, site), isOutdated: () => false };
}

const comparableVersions = (text: ParsedMultilingualText, site: ParsedSite): ParsedTextVersion[] =>
  withSameParts(
    versionsOfDocument<ParsedTextVersion>(text)
      .filter((version) => version.title !== null && !('status' in version && version.status === 'draft'))
      .toSorted(languageFirst(site.defaultLanguage)),
  );

function outdatedPartsOf(
  document: ParsedDocument,
  meeting: ParsedMeeting,
  site: ParsedSite,
): ComparableText['isOutdated'] {
  const outdated = new Map(
    site.languages.map((language) => {
      const found = translationState(site, meeting, document, language);
      return [language, new Set(found.state === 'recorded' ? found.outdated.map(({ key }) => key) : [])];
    }),
  );
  return ({ language }, key) => outdated.get(language)?.has(key) ?? false;
}

/**
 * Returns the parts of each version by key. Leaves footnotes out if a version has others, invalid ones, or another order,
 * which other rules report.
 */
function comparableParts(
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

// ---- Comparison ---------------------------------------------------------------------------------------

interface VersionPart {
  part: ContentPart;
  facts: ContentFacts;
}

type Difference =
  | { type: 'count'; of: keyof typeof counted; here: number; there: number }
  | { type: 'missing' | 'extra'; fact: Fact }
  | { type: 'replaced'; here: Fact; there: Fact };

interface PartDifferences {
  here: ContentPart;
  there: ContentPart;
  differences: Difference[];
}

function differencesBetween(versions: readonly VersionPart[]): PartDifferences[] {
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

const noteReference = / role="doc-noteref"/g;

/** The elements that are counted, in the order of the messages. */
const counted = {
  paragraphs: countParagraphs,
  points: ({ html }: ContentPart) => count(/<li>/g, html),
  rows: ({ html }: ContentPart) => count(/<tr>/g, html),
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

function isAddress(difference: Difference): boolean {
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

// ---- Words --------------------------------------------------------------------------------------------

/** More differences than this are counted only. */
const maxListed = 3;

const separators: Wording = { en: '; ', fr: '\u00a0; ' };

function listDifferences(differences: readonly Difference[]): Value {
  const more = differences.length - maxListed;
  return wordingOf((language) => {
    const listed = differences.slice(0, maxListed).map((difference) => describe(difference)[language]);
    const others = { en: `${more} more`, fr: `${more} de plus` };
    return [...listed, ...(more > 0 ? [others[language]] : [])].join(separators[language]);
  });
}

const names: Readonly<Record<keyof typeof counted, Wording>> = {
  paragraphs: { en: 'paragraphs', fr: 'paragraphes' },
  points: { en: 'list entries', fr: 'éléments de liste' },
  rows: { en: 'rows of a table', fr: 'lignes de tableau' },
  speakers: { en: 'speakers', fr: 'intervenants' },
  documents: { en: 'documents', fr: 'documents' },
  recordings: { en: 'recordings', fr: 'enregistrements' },
  links: { en: 'links', fr: 'liens' },
  notes: { en: 'footnote references', fr: 'appels de note' },
};

function describe(difference: Difference): Wording {
  if (difference.type === 'count') {
    const { of, here, there } = difference;
    return {
      en: `${names[of].en}: ${here} here, ${there} there`,
      fr: `${names[of].fr} : ${here} ici, ${there} là-bas`,
    };
  }
  if (difference.type === 'replaced') {
    const [here, there] = [quote(difference.here), quote(difference.there)];
    return { en: `${here.en} here, ${there.en} there`, fr: `${here.fr} ici, ${there.fr} là-bas` };
  }
  const fact = quote(difference.fact);
  return difference.type === 'missing'
    ? { en: `${fact.en} is missing here`, fr: `${fact.fr} manque ici` }
    : { en: `${fact.en} is only here`, fr: `${fact.fr} n’est qu’ici` };
}

const quote = ({ type, value, written }: Fact): Wording => {
  if (type !== 'date') return { en: `"${written}"`, fr: `« ${written} »` };
  const date = new Date(`2000-${value}T00:00:00Z`);
  const inWords = (language: string) =>
    date.toLocaleDateString(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return { en: inWords('en-GB'), fr: inWords('fr') };
};
