/** The public addresses (a contract), as paths below the site's base, with a slash at both ends where they are pages. */
import type { Language } from './languages.ts';
import type { Kind } from './model.ts';

export const addresses = {
  choice: () => '/',
  home: (language: Language) => `/${language}/`,
  meetings: (language: Language) => `/${language}/meetings/`,
  meeting: (language: Language, meeting: string) => `/${language}/meetings/${meeting}/`,
  document: (language: Language, meeting: string, document: string) =>
    `/${language}/meetings/${meeting}/${document}/`,
  /** What a revision changed in the document before it. @param document the revised one */
  comparison: (language: Language, meeting: string, document: string) =>
    `/${language}/meetings/${meeting}/${document}/comparison/`,
  source: (language: Language, meeting: string, document: string) =>
    `/${language}/meetings/${meeting}/${document}.md`,
  agendaJson: (language: Language, meeting: string) => `/${language}/meetings/${meeting}/agenda.json`,
  agendaSchema: () => '/schemas/agenda.json',
  scheduleJson: (language: Language, meeting: string) => `/${language}/meetings/${meeting}/schedule.json`,
  /** Picture of a meeting, and of the site, for pages elsewhere that link to a page. */
  preview: (language: Language, meeting: string) => `/${language}/meetings/${meeting}/preview.png`,
  sitePreview: (language: Language) => `/${language}/preview.png`,
  calendar: (language: Language) => `/${language}/calendar.ics`,
  agendaCalendar: (language: Language, meeting: string) => `/${language}/meetings/${meeting}/agenda.ics`,
  deadlinesCalendar: (language: Language, meeting: string) =>
    `/${language}/meetings/${meeting}/deadlines.ics`,
  /** @param day ISO 8601 date */
  dayCalendar: (language: Language, meeting: string, day: string) =>
    `/${language}/meetings/${meeting}/agenda/day/${day}.ics`,
  kindCalendar: (language: Language, meeting: string, kind: Kind) =>
    `/${language}/meetings/${meeting}/agenda/kind/${kind}.ics`,
  itemCalendar: (language: Language, meeting: string, item: string) =>
    `/${language}/meetings/${meeting}/agenda/${item}.ics`,
  /** The meeting and all its documents on one page, to print. */
  print: (language: Language, meeting: string) => `/${language}/meetings/${meeting}/print/`,
  /** The documents of a meeting as a book (EPUB). */
  book: (language: Language, meeting: string) =>
    `/${language}/meetings/${meeting}/${meeting}.${language}.epub`,
  /** The meeting as a folder that opens without a server (ZIP). */
  zip: (language: Language, meeting: string) => `/${language}/meetings/${meeting}/${meeting}.${language}.zip`,
  feed: (language: Language) => `/${language}/feed.xml`,
  manifest: (language: Language) => `/${language}/manifest.webmanifest`,
  sitemap: () => '/sitemap.xml',
  sitemapPart: (part: number) => `/sitemap-${part}.xml`,
  /** What scripts say on agendas. */
  words: (language: Language) => `/${language}/words.json`,
  /** Which translations are up to date, for staff. */
  translations: (language: Language) => `/${language}/help/translations/`,
  my: (language: Language) => `/${language}/my/`,
  search: (language: Language) => `/${language}/search/`,
  searchBundle: (language: Language) => `/${language}/pagefind/`,
  /** Style sheet and logo of the body, where it has them. */
  theme: () => '/theme.css',
  logo: () => '/logo.svg',
  /** A page of `content/pages/`. */
  page: (language: Language, page: string) => `/${language}/${page}/`,
  help: (language: Language) => `/${language}/help/`,
  /** @param name id of a rule, or name of a guide; only in the languages of the help */
  helpPage: (language: Language, name: string) => `/${language}/help/${name}/`,
  /** What is saved for reading without a network. */
  offline: (language: Language) => `/${language}/offline/`,
  offlineIndex: (language: Language) => `/${language}/offline.json`,
  offlineList: (language: Language, group: string) => `/${language}/offline/${group}.json`,
  /** The service worker. Its folder is what it may answer for. */
  worker: () => '/sw.js',
  notFound: (language: Language) => `/${language}/404.html`,
} as const;

/** Puts an address below the base path of the site (`/` or `/some/folder/`). */
export const below = (base: string, address: string): string => base.replace(/\/+$/, '') + address;

/** Where a calendar can be saved once, and where a program keeps it up to date. @param url public address of the site */
export const calendarLinks = (url: string, address: string): { save: string; subscribe: string } => ({
  save: url + address,
  subscribe: (url + address).replace(/^https?:/, 'webcal:'),
});
