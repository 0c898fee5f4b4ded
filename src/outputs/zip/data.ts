/** What the scripts of a ZIP read: a page from a file may fetch nothing, so it comes as scripts. */
import { below, addresses as online } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Meeting, Site } from '../../core/model/model.ts';
import { glossary } from '../../core/search/glossary.ts';
import { type SearchPage, searchPages } from '../search/pages.ts';
import { titleGlossary } from '../search/title-glossary.ts';
import { addresses } from './addresses.ts';

/** Texts by the address at which scripts look for them. */
export type Texts = Record<string, string>;

/** A script that lays texts ready for `src/client/zip/fetch-text.ts`. */
export const dataScript = (texts: Texts): string =>
  `Object.assign((self.texts ??= {}), ${JSON.stringify(texts)});\n`;

/** @param base of the scripts that read it @param textOf a file of the built site, by its address */
export function agendaTexts(
  meeting: Meeting,
  language: Language,
  base: string,
  textOf: (address: string) => string | null,
): Texts {
  const files = [
    [addresses.words(language), online.words(language)],
    [addresses.agendaJson(language), online.agendaJson(language, meeting.id)],
    [addresses.agendaCalendar(language), online.agendaCalendar(language, meeting.id)],
  ] as const;
  const texts = files.map(([address, source]) => [below(base, address), textOf(source)] as const);
  return Object.fromEntries(texts.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** What `src/client/zip/search-bundle.ts` makes a search bundle of. */
export interface SearchTexts {
  language: Language;
  pages: SearchPage[];
}

export function searchTexts(site: Site, meeting: Meeting, language: Language, base: string): Texts {
  const pages = searchPages({ ...site, meetings: [meeting] }, language).map((page) => ({
    ...page,
    url: below(
      base,
      page.facts.document
        ? addresses.document(language, meeting.id, page.facts.document)
        : addresses.meeting(language),
    ),
  }));
  const texts: SearchTexts = { language, pages };
  return { [below(base, addresses.searchPages(language))]: JSON.stringify(texts) };
}

/** One for all languages. */
export const glossaryTexts = (site: Site, meeting: Meeting, base: string): Texts => ({
  [below(base, addresses.glossary())]: JSON.stringify(glossary),
  [below(base, addresses.titles())]: JSON.stringify(titleGlossary({ ...site, meetings: [meeting] })),
});
