/** What a translation tells its readers of the parts that have changed in the source since. */
import { addresses, below } from '../core/model/addresses.ts';
import type { Language } from '../core/model/languages.ts';
import type { Document, Meeting, Site, Version } from '../core/model/model.ts';
import { sourceLanguage, translationState } from '../core/translations/translation-state.ts';
import { fullDate } from '../i18n/format.ts';
import type { Translate } from '../i18n/t.ts';
import { partTitles } from './change-log.ts';

export interface OutdatedPartName {
  name: string;
  /** Id of the part, where it has one. */
  id?: string;
}

/** Where a mark at a part leads: to the part in the source. */
export interface OutdatedMarks {
  source: Language;
  hrefs: ReadonlyMap<string, string>;
}

/** Keys of the parts; none where the translation is up to date, or nothing is known of it. */
export function outdatedKeys(
  site: Site,
  meeting: Meeting,
  document: Document,
  language: Language,
): readonly string[] {
  const found = translationState(site.config, meeting, document, language);
  return found.state === 'recorded' ? found.outdated.map(({ key }) => key) : [];
}

export function outdatedParts(
  t: Translate,
  language: Language,
  version: Version,
  keys: readonly string[],
): OutdatedPartName[] {
  const titles = partTitles(t, language, version);
  return keys.flatMap((key) => {
    const whole = wholeNames[key]?.(t);
    // The description is for search engines.
    if (!key.startsWith('#')) return whole ? [{ name: whole }] : [];
    const id = key.slice(1);
    const [, day] = /^day_(.*)$/.exec(id) ?? [];
    return [{ name: day ? fullDate(language, day) : (titles.get(id) ?? id), id }];
  });
}

const wholeNames: Record<string, (t: Translate) => string> = {
  title: (t) => t('changes.titleField'),
  introduction: (t) => t('changes.introduction'),
  closing: (t) => t('translation.ending'),
};

export function outdatedMarks(
  site: Site,
  base: string,
  document: Document,
  keys: readonly string[],
): OutdatedMarks {
  const source = sourceLanguage(document, site.config);
  const page = below(base, addresses.document(source, document.meeting, document.name));
  const ids = keys.flatMap((key) => (key.startsWith('#') ? [key.slice(1)] : []));
  return { source, hrefs: new Map(ids.map((id) => [id, `${page}#${id}`])) };
}
