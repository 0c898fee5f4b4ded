/** Verifies that the files that an import writes say what the table says. */
import type { ParsedEntry, ParsedSite } from '../model/model.ts';
import { markdownBody } from '../text/front-matter.ts';
import { collapseWhiteSpace } from '../text/strings.ts';
import { type EntryChange, isSame } from './change-entry.ts';

/** @returns the first entry that does not have the values of its row; `null` if there is none */
export function findWrongEntry(
  { registers }: Pick<ParsedSite, 'registers'>,
  changes: readonly EntryChange[],
  { register: id }: { register: string },
): string | null {
  const entries = registers.find((register) => register.id === id)?.entries ?? [];
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return changes.find((change) => !isApplied(change, byName.get(change.entry)))?.entry ?? null;
}

function isApplied({ facts, texts }: EntryChange, entry: ParsedEntry | undefined): boolean {
  if (!entry?.facts) return false;
  const { values, checked } = entry.facts;
  return (
    [...facts].every(([field, value]) => isSame(field === 'checked' ? checked : values[field], value)) &&
    [...texts].every(([language, { title, summary }]) => {
      const version = entry.versions[language];
      if (!version) return false;
      const isTitleSame =
        title === undefined || collapseWhiteSpace(version.title ?? '') === collapseWhiteSpace(title);
      return isTitleSame && (summary === undefined || markdownBody(version.source) === summary);
    })
  );
}
