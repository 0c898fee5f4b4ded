/** The data of a ZIP. Browsers let a page from a disk fetch nothing, so its data are scripts. */
import { below, addresses as siteAddresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Meeting, Site } from '../../core/model/model.ts';
import { siteGlossary } from '../../core/search/glossary.ts';
import { scheduleTypeOf } from '../../core/site/schedule.ts';
import type { RegisterJson } from '../data/register-json.ts';
import { searchPages } from '../search/pages.ts';
import type { SearchPage } from '../search/search-page.ts';
import { titleGlossary } from '../search/title-glossary.ts';
import { addresses } from './addresses.ts';

/** Texts by the address from which the scripts of a page read them. */
export type TextsByAddress = Record<string, string>;

/** Formats a script that provides texts to `src/client/zip/fetch-text.ts`. */
export const dataScript = (texts: TextsByAddress): string =>
  `Object.assign((self.texts ??= {}), ${JSON.stringify(texts)});\n`;

/**
 * @param base path of the folder, relative to the pages whose scripts read the texts
 * @param textOf reads a file of the built site by its address
 */
export function agendaTexts(
  meeting: Meeting,
  language: Language,
  base: string,
  textOf: (address: string) => string | null,
): TextsByAddress {
  const type = scheduleTypeOf(meeting);
  const files = [
    [addresses.words(language), siteAddresses.words(language)],
    [addresses.agendaJson(language, meeting.id, type), siteAddresses.agendaJson(language, meeting.id, type)],
    [
      addresses.agendaCalendar(language, meeting.id, type),
      siteAddresses.agendaCalendar(language, meeting.id, type),
    ],
  ] as const;
  const texts: TextsByAddress = {};
  for (const [address, source] of files) {
    const text = textOf(source);
    if (text !== null) texts[below(base, address)] = text;
  }
  return texts;
}

/** The input from which `src/client/zip/search-bundle.ts` makes a search bundle. */
export interface SearchTexts {
  language: Language;
  pages: ZipSearchPage[];
}

/** A page without what only builds need. */
export type ZipSearchPage = Omit<SearchPage, 'source'>;

export function searchTexts(site: Site, meeting: Meeting, language: Language, base: string): TextsByAddress {
  const pages = searchPages({ ...site, meetings: [meeting], pages: [], registers: [] }, language).map(
    ({ body, facts, shown }) => ({
      body,
      facts,
      shown,
      url: below(
        base,
        facts.document
          ? addresses.document(language, meeting.id, facts.document)
          : addresses.meeting(language),
      ),
    }),
  );
  const texts: SearchTexts = { language, pages };
  return { [below(base, addresses.searchPages(language))]: JSON.stringify(texts) };
}

/** The texts of cross-language search, for all languages. */
export const glossaryTexts = (site: Site, meeting: Meeting, base: string): TextsByAddress => ({
  [below(base, addresses.glossary())]: JSON.stringify(siteGlossary(site)),
  [below(base, addresses.titles())]: JSON.stringify(titleGlossary({ ...site, meetings: [meeting] })),
});

/** Reduces the data of a register to the summaries of its entries. @param address at which the filters look for the data */
export function summaryTexts(json: string, address: string): TextsByAddress {
  const { entries }: Pick<RegisterJson, 'entries'> = JSON.parse(json);
  return { [address]: JSON.stringify({ entries: entries.map(({ id, summary }) => ({ id, summary })) }) };
}
