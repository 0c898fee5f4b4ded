/** A register as a folder of files that opens without a server: its table and its entries in all languages, without filters, and its data. */
import { registerModified } from '../../core/history/entry-revisions.ts';
import type { History } from '../../core/history/history.ts';
import { addresses as siteAddresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Register } from '../../core/model/model.ts';
import type { ZippedFile, ZippedPage } from './contents.ts';
import type { ZipFile } from './files.ts';
import { copyFiles, type Folder, type FolderSource, languageChoice, pageWriter } from './folder.ts';

interface Source extends FolderSource {
  history: History;
}

/** Returns the files in the order of the ZIP, in which the first page comes first. */
export function registerZipFiles(source: Source, register: Register): ZipFile[] {
  const { languages } = source.site.config;
  const pages = languages.flatMap((language) => [
    tablePage(register, language),
    entriesPage(register, language),
  ]);
  const copies = copyFiles(
    source,
    pages,
    languages.flatMap((language) => dataFiles(register, language)),
  );
  const folder: Folder = {
    name: register.id,
    title: register.title,
    meeting: null,
    linked: [...pages, ...copies, ...languages.flatMap((language) => entryLinks(register, language))],
    modified: (language) => registerModified(source.history, register, language),
  };
  const writePage = pageWriter(source, folder, `../../${register.id}/`);
  const files = [
    ...pages.map((page) => ({ path: page.zipAddress, text: writePage(page) })),
    ...copies.map(({ zipAddress, text }) => ({ path: zipAddress, text })),
  ];
  const start = languageChoice(source, folder, (language) => tablePage(register, language));
  return [
    { path: 'index.html', text: start },
    ...files.map(({ path, text }) => ({ path: register.id + path, text })),
  ];
}

// Both pages are two folders deep, and have no scripts.

const tablePage = ({ id }: Register, language: Language): ZippedPage => ({
  language,
  address: siteAddresses.register(language, id),
  zipAddress: `/${language}/index.html`,
  scripts: [],
});

/** One page has all entries: a page for each would be thousands of files in a large register. */
const entriesPage = ({ id }: Register, language: Language): ZippedPage => ({
  language,
  address: siteAddresses.registerPrint(language, id),
  zipAddress: `/${language}/entries.html`,
  scripts: [],
});

/** Links to entries lead to their place on the page of all entries. */
const entryLinks = (register: Register, language: Language): ZippedFile[] =>
  register.entries.map(({ name }) => ({
    address: siteAddresses.entry(language, register.id, name),
    zipAddress: `${entriesPage(register, language).zipAddress}#${name}_`,
  }));

const dataFiles = ({ id }: Register, language: Language): ZippedFile[] => [
  { address: siteAddresses.registerCsv(language, id), zipAddress: `/${language}/${id}.csv` },
  { address: siteAddresses.registerJson(language, id), zipAddress: `/${language}/${id}.json` },
  { address: siteAddresses.registerCalendar(language, id), zipAddress: `/${language}/deadlines.ics` },
];
