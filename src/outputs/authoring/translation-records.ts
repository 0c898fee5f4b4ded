/** The output of `npm run translations`: records as YAML, and the state of translations as text. */
import { stringify } from 'yaml';
import { argumentFor } from '../../core/checks/translations/argument-for.ts';
import { at } from '../../core/diagnostics/diagnostic.ts';
import type { Language } from '../../core/model/languages.ts';
import type { ParsedSite, ParsedTextVersion } from '../../core/model/model.ts';
import { type TranslatedGroup, translatedGroups } from '../../core/site/traverse.ts';
import {
  sourceLanguage,
  type TranslationState,
  translationState,
} from '../../core/translations/translation-state.ts';

/** Formats `translations/<document>.<language>.yaml`, or that of a page. @param digests by key, in the order of the document */
export function recordText(source: Language, digests: ReadonlyMap<string, string>): string {
  const documentDigests = [...digests].filter(([key]) => !key.startsWith('#'));
  const parts = [...digests].flatMap(([key, digest]) =>
    key.startsWith('#') ? [[key.slice(1), digest]] : [],
  );
  const fields = stringify(
    { source, ...Object.fromEntries(documentDigests), parts: Object.fromEntries(parts) },
    // Without quotation marks, some digests would be numbers.
    { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 },
  );
  return `# What this translation was made from. Written by "npm run translations", and not by hand.\n${fields}`;
}

/** Formats a table of translation states, with a row for each document, page and entry of a register, and a column for each language. */
export function matrixLines(site: ParsedSite): string[] {
  const rows = [
    ['', ...site.languages],
    ...translatedGroups(site).flatMap((group) =>
      group.documents.map((document) => [
        argumentFor(document),
        ...site.languages.map((tag) => stateText(translationState(site, group, document, tag))),
      ]),
    ),
    ...site.registers.flatMap(({ id, entries }) =>
      entries.map((entry) => [`registers/${id}/${entry.name}`, ...presence(entry, site)]),
    ),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

const stateText = (found: TranslationState): string => {
  if (found.state !== 'recorded') return names[found.state];
  return found.outdated.length === 0 ? 'up to date' : `${found.outdated.length} outdated`;
};

/** Says for each language whether a text exists whose translations are not recorded. */
const presence = (
  text: { versions: Partial<Record<Language, ParsedTextVersion>> },
  site: ParsedSite,
): string[] => {
  const source = sourceLanguage(text, site);
  return site.languages.map((tag) =>
    text.versions[tag] ? (tag === source ? names.source : names.translated) : names.missing,
  );
};

const names = { source: 'source', missing: 'missing', unrecorded: 'not recorded', translated: 'translated' };

/** `file:line:column  part  where it changed`, a line for each outdated part. @param prefix leads to `content/` */
export const outdatedLines = (
  site: ParsedSite,
  groups: readonly TranslatedGroup[],
  prefix: string,
): string[] =>
  groups.flatMap((group) =>
    group.documents.flatMap((document) =>
      site.languages.flatMap((tag) => {
        const found = translationState(site, group, document, tag);
        return (found.state === 'recorded' ? found.outdated : []).map(
          ({ key, here, there }) => `${prefix}${at(here)}  ${key}  changed in ${prefix}${at(there)}`,
        );
      }),
    ),
  );
