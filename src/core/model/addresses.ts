/**
 * The public addresses, as paths below the base of the site. They never change, because others link to them. Those of
 * pages end with a slash.
 */
import type { Language } from './languages.ts';
import type { ScheduleType } from './vocabulary.ts';

export const addresses = {
  /** The page on which readers choose a language. */
  choice: () => '/',
  home: (language: Language) => `/${language}/`,
  meetings: (language: Language) => `/${language}/meetings/`,
  meeting: (language: Language, meeting: string) => `/${language}/meetings/${meeting}/`,
  document: (language: Language, meeting: string, document: string) =>
    `/${language}/meetings/${meeting}/${document}/`,
  /** The comparison of a document with its revision. @param document the revised one */
  comparison: (language: Language, meeting: string, document: string) =>
    `/${language}/meetings/${meeting}/${document}/comparison/`,
  source: (language: Language, meeting: string, document: string) =>
    `/${language}/meetings/${meeting}/${document}.md`,
  /** The data of an agenda or a programme. Its type names it, also where the document is a revision with another name. */
  agendaJson: (language: Language, meeting: string, type: ScheduleType) =>
    `/${language}/meetings/${meeting}/${type}.json`,
  agendaSchema: () => '/schemas/agenda.json',
  formalAgendaSchema: () => '/schemas/formal-agenda.json',
  scheduleJson: (language: Language, meeting: string) => `/${language}/meetings/${meeting}/schedule.json`,
  /** The picture that other sites and applications show with a link to the page. */
  preview: (language: Language, meeting: string) => `/${language}/meetings/${meeting}/preview.png`,
  sitePreview: (language: Language) => `/${language}/preview.png`,
  calendar: (language: Language) => `/${language}/calendar.ics`,
  agendaCalendar: (language: Language, meeting: string, type: ScheduleType) =>
    `/${language}/meetings/${meeting}/${type}.ics`,
  deadlinesCalendar: (language: Language, meeting: string) =>
    `/${language}/meetings/${meeting}/deadlines.ics`,
  itemCalendar: (language: Language, meeting: string, type: ScheduleType, item: string) =>
    `/${language}/meetings/${meeting}/${type}/${item}.ics`,
  /** The meeting and all its documents on one page, to print. */
  print: (language: Language, meeting: string) => `/${language}/meetings/${meeting}/print/`,
  /** The documents of a meeting as a book (EPUB). */
  book: (language: Language, meeting: string) =>
    `/${language}/meetings/${meeting}/${meeting}.${language}.epub`,
  /** The meeting in all languages as a folder of files (ZIP) that a browser opens without a server. */
  zip: (meeting: string) => `/meetings/${meeting}/${meeting}.zip`,
  series: (language: Language, series: string) => `/${language}/series/${series}/`,
  seriesCalendar: (language: Language, series: string) => `/${language}/series/${series}/calendar.ics`,
  seriesFeed: (language: Language, series: string) => `/${language}/series/${series}/feed.xml`,
  /** The calendar of an organ that has several series. */
  organCalendar: (language: Language, organ: string) => `/${language}/organs/${organ}/calendar.ics`,
  /** The directory of all documents, and its page of a year on a large site. */
  documents: (language: Language) => `/${language}/documents/`,
  documentsOfYear: (language: Language, year: string) => `/${language}/documents/${year}/`,
  /** A document by its symbol, or a list of the symbols that start alike. @param path see `symbolPath` */
  symbol: (language: Language, path: string) => `/${language}/symbol/${path}${path === '' ? '' : '/'}`,
  /** The days on which anything takes place or is due. */
  journal: (language: Language) => `/${language}/journal/`,
  /** @param period a day as an ISO 8601 date, or a year with its days */
  journalOf: (language: Language, period: string) => `/${language}/journal/${period}/`,
  registers: (language: Language) => `/${language}/registers/`,
  register: (language: Language, register: string) => `/${language}/registers/${register}/`,
  entry: (language: Language, register: string, entry: string) =>
    `/${language}/registers/${register}/${entry}/`,
  entrySource: (language: Language, register: string, entry: string) =>
    `/${language}/registers/${register}/${entry}.md`,
  /** The entries with one value of a field, such as a country. @param value in small letters */
  entriesWith: (language: Language, register: string, field: string, value: string) =>
    `/${language}/registers/${register}/${field}/${value}/`,
  registerCsv: (language: Language, register: string) => `/${language}/registers/${register}.csv`,
  registerJson: (language: Language, register: string) => `/${language}/registers/${register}.json`,
  /** All entries of a register with their texts on one page, to print. */
  registerPrint: (language: Language, register: string) => `/${language}/registers/${register}/print/`,
  /** The register in all languages as a folder of files (ZIP) that a browser opens without a server. */
  registerZip: (register: string) => `/registers/${register}/${register}.zip`,
  registerSchema: () => '/schemas/register.json',
  registerCalendar: (language: Language, register: string) =>
    `/${language}/registers/${register}/deadlines.ics`,
  entriesWithFeed: (language: Language, register: string, field: string, value: string) =>
    `/${language}/registers/${register}/${field}/${value}/feed.xml`,
  registerFeed: (language: Language, register: string) => `/${language}/registers/${register}/feed.xml`,
  feed: (language: Language) => `/${language}/feed.xml`,
  manifest: (language: Language) => `/${language}/manifest.webmanifest`,
  sitemap: () => '/sitemap.xml',
  sitemapPart: (part: number) => `/sitemap-${part}.xml`,
  /** The texts of the scripts of agendas. */
  words: (language: Language) => `/${language}/words.json`,
  /** The state of the translations, for staff. */
  translations: (language: Language) => `/${language}/help/translations/`,
  my: (language: Language) => `/${language}/my/`,
  search: (language: Language) => `/${language}/search/`,
  searchBundle: (language: Language) => `/${language}/pagefind/`,
  /** The style sheet and the logo of the body, if it has any. */
  theme: () => '/theme.css',
  logo: () => '/logo.svg',
  /** A page of `content/pages/`. */
  page: (language: Language, page: string) => `/${language}/${page}/`,
  /** The comparison of a page with its revision. @param page the revised one */
  pageComparison: (language: Language, page: string) => `/${language}/${page}/comparison/`,
  pageSource: (language: Language, page: string) => `/${language}/${page}.md`,
  /** A page at the top with all those below it as a book (EPUB). */
  pageBook: (language: Language, page: string) => `/${language}/${page}/${page}.${language}.epub`,
  help: (language: Language) => `/${language}/help/`,
  /** @param language one in which the help is written @param name id of a rule, or name of a guide */
  helpPage: (language: Language, name: string) => `/${language}/help/${name}/`,
  /** The page that lists what readers saved for reading without a network. */
  offline: (language: Language) => `/${language}/offline/`,
  offlineIndex: (language: Language) => `/${language}/offline.json`,
  offlineList: (language: Language, group: string) => `/${language}/offline/${group}.json`,
  /** The service worker. It can only answer requests below its own folder. */
  notices: () => '/licenses.txt',
  worker: () => '/sw.js',
  notFound: (language: Language) => `/${language}/404.html`,
} as const;

/** Ids of the sections of a meeting's page, to which search results lead. */
export const meetingSections = {
  facts: 'page_facts',
  deadlines: 'page_deadlines',
  registration: 'page_registration',
  links: 'page_links',
  earlier: 'page_earlier',
} as const;

/** Puts an address below the base path of the site (`/` or `/some/folder/`). */
export const below = (base: string, address: string): string => base.replace(/\/+$/, '') + address;

/** Returns the address at which a calendar program subscribes. @param url public address of the site */
export const subscriptionUrl = (url: string, address: string): string =>
  (url + address).replace(/^https?:/, 'webcal:');
