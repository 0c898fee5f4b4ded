import type { Cause } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedTextVersion } from '../../model/model.ts';
import type { ContentPart } from '../../translations/content-parts.ts';
import type { MeetingCheck } from '../check.ts';
import { linkTarget } from '../markdown/link-target.ts';
import { describePart } from '../translations/describe-part.ts';
import { comparableParts, comparableTexts } from './comparable-texts.ts';
import { placeOf } from './compare-versions.ts';
import {
  type Difference,
  differencesBetween,
  factsOf,
  isAddress,
  type VersionPart,
} from './content-differences.ts';
import { listDifferences } from './describe-differences.ts';

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
        const { kind: message, part } = describePart(key, here.span.file);
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
