/** The outdated parts of a translation, as its page shows them. */
import { below } from '../core/model/addresses.ts';
import type { Language } from '../core/model/languages.ts';
import type { Document, Page, PageVersion, Site, Version } from '../core/model/model.ts';
import { sourceLanguage } from '../core/translations/translation-state.ts';
import { fullDate } from '../i18n/format.ts';
import type { Translate } from '../i18n/t.ts';
import { partTitles } from './change-log.ts';

export interface OutdatedPartName {
  name: string;
  /** Id of the part, if it has one. */
  id?: string;
}

/** Links from outdated parts to the same parts of the source. */
export interface OutdatedMarks {
  /** Language of the source. */
  source: Language;
  /** Addresses by id of the part. */
  hrefs: ReadonlyMap<string, string>;
}

/** Returns the names of the parts with these keys, without parts that the page does not show. */
export function outdatedParts(
  t: Translate,
  language: Language,
  version: Version | PageVersion,
  keys: readonly string[],
): OutdatedPartName[] {
  if (keys.length === 0) return [];
  const titles = partTitles(t, language, version);
  return keys.flatMap((key) => {
    const isShownDescription = key === 'description' && 'page' in version;
    // The page of a document does not show the description, which is for search engines.
    const name = isShownDescription ? t('register.summary') : namesOfPartsWithoutId[key]?.(t);
    if (!key.startsWith('#')) return name ? [{ name }] : [];
    const id = key.slice(1);
    const [, day] = /^day_(.*)$/.exec(id) ?? [];
    return [{ name: day ? fullDate(language, day) : (titles.get(id) ?? id), id }];
  });
}

const namesOfPartsWithoutId: Record<string, (t: Translate) => string> = {
  title: (t) => t('changes.titleField'),
  introduction: (t) => t('changes.introduction'),
  closing: (t) => t('translation.ending'),
};

/** @param address of the document or page in a language */
export function outdatedMarks(
  site: Site,
  base: string,
  document: Document | Page,
  keys: readonly string[],
  address: (language: Language) => string,
): OutdatedMarks {
  const source = sourceLanguage(document, site.config);
  const page = below(base, address(source));
  const ids = keys.flatMap((key) => (key.startsWith('#') ? [key.slice(1)] : []));
  return { source, hrefs: new Map(ids.map((id) => [id, `${page}#${id}`])) };
}
