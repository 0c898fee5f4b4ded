import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedEntry, RegisterField, Span } from '../../model/model.ts';
import { factsFile } from '../../model/paths.ts';
import { isWithdrawn } from '../../site/release.ts';
import { startOf } from '../../text/source.ts';
import { collapseWhiteSpace } from '../../text/strings.ts';
import type { RegisterCheck } from '../check.ts';

/** A register lists each measure once. */
export const entryDuplicate = defineRule({
  id: 'entry-duplicate',
  severity: 'warning',
  messages: {
    title: {
      en: 'The entry {other} has the same title and the same country: one measure seems to be listed twice.',
      fr: 'L’entrée {other} a le même titre et le même pays : une mesure semble figurer deux fois.',
    },
    link: {
      en: 'The entry {other} has the same link: one measure seems to be listed twice.',
      fr: 'L’entrée {other} a le même lien : une mesure semble figurer deux fois.',
    },
  },
  hint: {
    en: 'Withdraw one of the two entries, or correct what should be different.',
    fr: 'Retirez l’une des deux entrées, ou corrigez ce qui devrait les distinguer.',
  },
});

/** Reports each entry once, with the first that has the same title or link. */
export const checkEntryDuplicate: RegisterCheck = ({ settings, entries }, report) => {
  if (!settings) return;
  const first = new Map<string, { entry: ParsedEntry; span: Span }>();
  for (const entry of entries.filter((each) => !isWithdrawn(each))) {
    const traits = traitsOf(entry, settings.fields);
    const found = traits.find(({ key }) => first.has(key));
    const other = found && first.get(found.key);
    if (found && other)
      report({
        rule: entryDuplicate,
        message: found.message,
        span: found.span,
        related: other.span,
        data: { other: other.entry.name },
      });
    for (const { key, span } of traits) if (!first.has(key)) first.set(key, { entry, span });
  }
};

interface Trait {
  message: 'title' | 'link';
  /** The same for two entries about one measure. */
  key: string;
  span: Span;
}

function traitsOf(entry: ParsedEntry, fields: readonly RegisterField[]): Trait[] {
  const { facts, versions } = entry;
  if (!facts) return [];
  const country = fields.filter(({ type }) => type === 'country').map(({ id }) => facts.values[id]);
  const links = fields.flatMap(({ id, type }) => {
    const addresses = facts.values[id];
    if (type !== 'link' || typeof addresses !== 'object') return [];
    return [...new Set(Object.values(addresses))]
      .filter(isDeepLink)
      .map(
        (url): Trait => ({ message: 'link', key: `link ${url}`, span: facts.spans[id] ?? factsStart(entry) }),
      );
  });
  const titles = Object.values(versions).flatMap(
    ({ language, title, status, fields: spans, file }): Trait[] =>
      title === null || status === 'draft'
        ? []
        : [
            {
              message: 'title',
              key: `title ${language} ${country.join(' ')} ${collapseWhiteSpace(title).toLowerCase()}`,
              span: spans['title'] ?? startOf(file),
            },
          ],
  );
  return [...titles, ...links];
}

/** Tests for an address of more than a site: several measures are published at the same site. */
const isDeepLink = (url: string): boolean => new URL(url).pathname.length > 1;

const factsStart = ({ register, name }: ParsedEntry): Span => startOf(factsFile({ register, entry: name }));
