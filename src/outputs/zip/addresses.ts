/** Where pages and files of a meeting lie in its ZIP. `shell/zip-scripts.ts` gives its scripts these addresses for the site's own. */
import { addresses as online } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';

export { below } from '../../core/model/addresses.ts';

export const addresses = {
  ...online,
  // Ids of documents have no underscore.
  meeting: (language: Language) => `/${language}/meeting_.html`,
  document: (language: Language, _meeting: string, document: string) => `/${language}/${document}.html`,
  search: (language: Language) => `/${language}/search_.html`,
  my: (language: Language) => `/${language}/my_.html`,
  agendaCalendar: (language: Language) => `/${language}/agenda.ics`,
  deadlinesCalendar: (language: Language) => `/${language}/deadlines.ics`,
  // These are no files of their own: scripts bring them, under these names.
  words: (language: Language) => `/${language}/words.json`,
  agendaJson: (language: Language) => `/${language}/agenda.json`,
  itemCalendar: (language: Language, _meeting: string, item: string) => `/${language}/agenda.ics#${item}`,
  searchBundle: (language: Language) => `/${language}/search/`,
  icon: () => '/assets/icon.svg',
  theme: () => '/assets/theme.css',
  logo: () => '/assets/logo.svg',
  script: () => '/assets/pages.js',
  /** What the scripts of the agenda read, and those of the search. */
  agendaData: (language: Language) => `/assets/${language}-agenda.js`,
  searchData: (language: Language) => `/assets/${language}-search.js`,
  glossaryData: () => '/assets/glossary.js',
  searchPages: (language: Language) => `/${language}/search/pages.json`,
  glossary: () => '/glossary.json',
  titles: () => '/titles.json',
} as const;
