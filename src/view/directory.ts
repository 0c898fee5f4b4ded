/** The directory of the documents of a site: its rows in a language, and the values by which readers filter them. */
import { inLanguageOrOther, type Language, nativeNameOf, textIn } from '../core/model/languages.ts';
import { orderedDocumentTypes, type Site } from '../core/model/model.ts';
import type { DirectoryEntry } from '../core/site/directory.ts';
import { symbolOf } from '../core/site/symbols.ts';
import { statusLabel } from '../i18n/states.ts';
import type { Translate } from '../i18n/t.ts';
import { documentTypeName } from '../i18n/vocabulary.ts';
import type { Facet, NamedField } from './register-table.ts';

export interface DirectoryRow extends DirectoryEntry {
  /** In the language of the page, or in another where the document lacks it. */
  title: string;
  titleLanguage: Language;
  symbol?: string;
  type: string;
  status?: string;
}

export const directoryRows = (
  t: Translate,
  language: Language,
  { defaultLanguage }: Pick<Site['config'], 'defaultLanguage'>,
  entries: readonly DirectoryEntry[],
): DirectoryRow[] =>
  entries.flatMap((entry): DirectoryRow[] => {
    const { document } = entry;
    const version = inLanguageOrOther(document.versions, language, defaultLanguage);
    if (!version) return [];
    const symbol = symbolOf(document);
    const status = statusLabel(t, document);
    return [
      {
        ...entry,
        title: version.title,
        titleLanguage: version.language,
        type: documentTypeName(t, document.type),
        ...(symbol && { symbol }),
        ...(status && { status }),
      },
    ];
  });

/** Returns the facets: types in the order of lists, organs by their series, the latest year first, and languages. */
export function directoryFacets(
  t: Translate,
  language: Language,
  { config, series }: Pick<Site, 'config' | 'series'>,
  rows: readonly DirectoryRow[],
): Facet<NamedField>[] {
  const facet = (
    id: string,
    label: string,
    keys: readonly string[],
    textOf: (key: string) => string,
  ): Facet<NamedField>[] => {
    const values = keys.flatMap((key) => {
      const count = rows.filter((row) => keysOf(row)[id]?.includes(key)).length;
      return count > 0 ? [{ key, text: textOf(key), count }] : [];
    });
    return values.length > 1 ? [{ field: { id, label: { [language]: label } }, values }] : [];
  };
  const organs = new Map(series.map(({ organ }) => [organ.id, textIn(organ.shortName, language)]));
  const years = [...new Set(rows.map(({ year }) => year))].sort().reverse();
  return [
    ...facet('type', t('directory.type'), orderedDocumentTypes(Object.keys(config.documentTypes)), (type) =>
      documentTypeName(t, type),
    ),
    ...facet('organ', t('directory.organ'), [...organs.keys()], (id) => organs.get(id) ?? id),
    ...facet('year', t('directory.year'), years, (year) => year),
    ...facet('language', t('directory.languages'), config.languages, (tag) => nativeNameOf(tag as Language)),
  ];
}

/** Returns the keys of a document by facet. */
export const keysOf = ({ document, meeting, year }: DirectoryEntry): Record<string, string[]> => ({
  type: [document.type],
  organ: meeting.series ? [meeting.series.organ.id] : [],
  year: [year],
  language: Object.keys(document.versions),
});
