import { defineRule } from '../../diagnostics/rule.ts';
import { memoizeByObject } from '../../memoize.ts';
import type { Footnote, ParsedTextVersion } from '../../model/model.ts';
import { multilingualTextsOf } from '../../site/traverse.ts';
import { createSource } from '../../text/source.ts';
import { findFacts } from '../../translations/content-facts.ts';
import type { MeetingCheck } from '../check.ts';
import { comparableVersions, majority, placeOf } from './compare-versions.ts';

/**
 * The footnotes are in the same order in every language, because their numbers are their addresses. They are known by
 * their labels, and by what they have in common: addresses, codes, dates and numbers.
 */
export const footnoteOrder = defineRule({
  id: 'footnote-order',
  severity: 'warning',
  messages: {
    en: 'Footnote {number} here is footnote {other} in {place}.',
    fr: 'La note {number} d’ici est la note {other} dans {place}.',
  },
  hint: {
    en: 'Put the references in the text in the same order in all languages.',
    fr: 'Placez les appels de note dans le même ordre dans toutes les langues.',
  },
});

export const checkFootnoteOrder: MeetingCheck = (site, report) => {
  for (const document of multilingualTextsOf(site)) {
    for (const { here, there } of findReordered(comparableVersions(document, site))) {
      const data = { number: here.number, other: there.number, place: placeOf(there.span) };
      report({ rule: footnoteOrder, span: here.span, data, related: there.span });
    }
  }
};

interface Reordered {
  version: ParsedTextVersion;
  here: Footnote;
  there: Footnote;
}

/** Finds the first footnote of each version that has another number than in most others. @param versions the default language first */
export function findReordered(versions: readonly ParsedTextVersion[]): Reordered[] {
  const complete = versions.filter(({ footnotes }) =>
    footnotes.every(({ references }) => references.length > 0),
  );
  const count = majority(complete.map(({ footnotes }) => footnotes.length));
  const compared = complete.filter(({ footnotes }) => footnotes.length === count && footnotes.length > 1);
  const order = majority(compared.map((version) => labelsOf(version).join(' ')));
  const model = compared.find((version) => labelsOf(version).join(' ') === order);
  if (!model) return [];
  return compared.flatMap((version) => {
    const pair = version === model ? undefined : (byLabel(version, model) ?? byContent(version, model));
    return pair ? [{ version, ...pair }] : [];
  });
}

type Pair = Pick<Reordered, 'here' | 'there'>;

/** Compares the order of labels, if both versions have the same. */
function byLabel(version: ParsedTextVersion, model: ParsedTextVersion): Pair | undefined {
  const [own, expected] = [labelsOf(version), labelsOf(model)];
  if (own.toSorted().join(' ') !== expected.toSorted().join(' ')) return undefined;
  const index = own.findIndex((label, position) => label !== expected[position]);
  return pairOf(version, index, model, expected.indexOf(own[index] ?? ''));
}

const pairOf = (
  version: ParsedTextVersion,
  index: number,
  model: ParsedTextVersion,
  other: number,
): Pair | undefined => {
  const [here, there] = [version.footnotes[index], model.footnotes[other]];
  return here && there && { here, there };
};

function labelsOf({ file, source: text, footnotes }: ParsedTextVersion): string[] {
  const source = createSource(file, text);
  return footnotes.map(({ span }) => {
    const start = source.offset(span.line, span.column);
    return /^\[\^([^\]]{1,200})\]/.exec(text.slice(start, start + 210))?.[1]?.toLowerCase() ?? '';
  });
}

/** Compares what only one footnote of each version says. */
function byContent(version: ParsedTextVersion, model: ParsedTextVersion): Pair | undefined {
  const [own, expected] = [distinctFacts(version), distinctFacts(model)];
  const isShared = (index: number, other: number): boolean =>
    [...(own[index] ?? [])].some((fact) => expected[other]?.has(fact));
  for (const index of own.keys()) {
    const other = expected.findIndex((_, position) => isShared(index, position));
    if (other !== -1 && other !== index && !isShared(index, index))
      return pairOf(version, index, model, other);
  }
  return undefined;
}

/**
 * Returns the facts of each footnote that no other footnote has. Numbers alone, such as years, identify none. Memoized:
 * two checks need it, and each language is compared with the same version.
 */
const distinctFacts = memoizeByObject(({ footnotes, language }: ParsedTextVersion): Set<string>[] => {
  const facts = footnotes.map(({ text, html }) => {
    const all = [...findFacts(text, html, language).certain].filter(([, { type }]) => !/number/i.test(type));
    return new Set(all.map(([key]) => key));
  });
  return facts.map((own, index) => {
    const others = facts.filter((_, position) => position !== index);
    return new Set([...own].filter((key) => !others.some((each) => each.has(key))));
  });
});
