/** The public addresses (a contract), as paths below the site's base, with a slash at both ends where they are pages. */
import type { Language } from './languages.ts';

export const addresses = {
  choice: () => '/',
  home: (language: Language) => `/${language}/`,
  meetings: (language: Language) => `/${language}/meetings/`,
  meeting: (language: Language, meeting: string) => `/${language}/meetings/${meeting}/`,
  document: (language: Language, meeting: string, document: string) =>
    `/${language}/meetings/${meeting}/${document}/`,
  source: (language: Language, meeting: string, document: string) =>
    `/${language}/meetings/${meeting}/${document}.md`,
  agendaJson: (language: Language, meeting: string) => `/${language}/meetings/${meeting}/agenda.json`,
  search: (language: Language) => `/${language}/search/`,
  searchBundle: (language: Language) => `/${language}/pagefind/`,
  about: (language: Language) => `/${language}/about/`,
  notFound: (language: Language) => `/${language}/404.html`,
} as const;

/** Puts an address below the base path of the site (`/` or `/some/folder/`). */
export const below = (base: string, address: string): string => base.replace(/\/+$/, '') + address;
