/**
 * Addresses in the folder of the ZIP of a meeting or a register. The scripts of the ZIP use them instead of the addresses of the site
 * (`src/shell/build/zip-scripts.ts`).
 */
import { addresses as siteAddresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { ScheduleType } from '../../core/model/model.ts';

export { below } from '../../core/model/addresses.ts';

export const addresses = {
  ...siteAddresses,
  // Names of documents have no underscore.
  meeting: (language: Language) => `/${language}/meeting_.html`,
  document: (language: Language, _meeting: string, document: string) => `/${language}/${document}.html`,
  search: (language: Language) => `/${language}/search_.html`,
  my: (language: Language) => `/${language}/my_.html`,
  agendaCalendar: (language: Language, _meeting: string, type: ScheduleType) => `/${language}/${type}.ics`,
  deadlinesCalendar: (language: Language) => `/${language}/deadlines.ics`,
  // Not files: scripts provide these texts under their addresses.
  words: (language: Language) => `/${language}/words.json`,
  agendaJson: (language: Language, _meeting: string, type: ScheduleType) => `/${language}/${type}.json`,
  itemCalendar: (language: Language, _meeting: string, type: ScheduleType, item: string) =>
    `/${language}/${type}.ics#${item}`,
  searchBundle: (language: Language) => `/${language}/search/`,
  icon: () => '/assets/icon.svg',
  theme: () => '/assets/theme.css',
  logo: () => '/assets/logo.svg',
  script: () => '/assets/pages.js',
  /** The data of the agenda and of the search. */
  agendaData: (language: Language) => `/assets/${language}-agenda.js`,
  searchData: (language: Language) => `/assets/${language}-search.js`,
  glossaryData: () => '/assets/glossary.js',
  searchPages: (language: Language) => `/${language}/search/pages.json`,
  glossary: () => '/glossary.json',
  titles: () => '/titles.json',
  registerScript: () => '/assets/register.js',
  /** The data of the search in the entries of a register. */
  summariesData: (language: Language) => `/assets/${language}-summaries.js`,
} as const;
