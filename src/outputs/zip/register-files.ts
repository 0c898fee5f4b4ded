/**
 * A register as a folder of files that opens without a server: its table with the filters and its entries in all languages,
 * and its data.
 */
import { registerModified } from '../../core/history/entry-revisions.ts';
import type { History } from '../../core/history/history.ts';
import { memoizeByObject } from '../../core/memoize.ts';
import { below, addresses as siteAddresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Register } from '../../core/model/model.ts';
import { addresses } from './addresses.ts';
import type { ZippedFile, ZippedPage } from './contents.ts';
import { dataScript, summaryTexts } from './data.ts';
import type { ZipFile } from './files.ts';
import { copyFiles, type Folder, type FolderSource, languageChoice, pagePlanner } from './folder.ts';
import { type ZipPage, zipPage } from './page.ts';

interface Source extends FolderSource {
  history: History;
  scripts: readonly ZipFile[];
}

/** A file of the ZIP that is made only if anything that it depends on has changed: pages of large registers take seconds. */
export interface PlannedFile {
  path: string;
  /** Everything that the text depends on besides the code and the path. */
  dependencies: () => readonly string[];
  text: () => string;
}

/** Returns the files in the order of the ZIP, in which the first page comes first. */
export function registerZipFiles(source: Source, register: Register): PlannedFile[] {
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
  const base = `../../${register.id}/`;
  const planPage = pagePlanner(source, folder, base);
  const files = [
    ...pages.map((page) => rewrittenPage(page.zipAddress, planPage(page))),
    ...copies.map(({ zipAddress, text }) => givenFile(zipAddress, text)),
    ...languages.flatMap((language) => summariesFile(source, register, language, base)),
    ...source.scripts.map(({ path, text }) => givenFile(`/assets/${path}`, text)),
  ];
  return [
    startFile(source, folder, register),
    ...files.map(({ path, ...file }) => ({ path: register.id + path, ...file })),
  ];
}

const rewrittenPage = (path: string, page: ZipPage): PlannedFile => ({
  path,
  dependencies() {
    const { html, paths, ...settings } = page;
    return [html, pathsKey(paths), JSON.stringify(settings)];
  },
  text: () => zipPage(page),
});

function startFile(source: Source, folder: Folder, register: Register): PlannedFile {
  const { config, strings } = source.site;
  const pageIn = (language: Language): ZippedPage => ({
    ...tablePage(register, language),
    scripts: [addresses.registerScript()],
  });
  const { address } = pageIn(config.defaultLanguage);
  return {
    path: 'index.html',
    dependencies: () => [
      source.textOf(address) ?? '',
      JSON.stringify([config, strings, source.base, register.title, folder.modified(config.defaultLanguage)]),
    ],
    text: () => languageChoice(source, folder, pageIn),
  };
}

/** All pages of a folder share their paths, of which a large register has tens of thousands. */
const pathsKey = memoizeByObject((paths: ZipPage['paths']) => JSON.stringify([...paths]));

const givenFile = (path: string, text: string): PlannedFile => ({
  path,
  dependencies: () => [text],
  text: () => text,
});

// Both pages are two folders deep.

const tablePage = ({ id }: Register, language: Language): ZippedPage => ({
  language,
  address: siteAddresses.register(language, id),
  zipAddress: `/${language}/index.html`,
  scripts: [addresses.summariesData(language), addresses.registerScript()],
});

/** One page has all entries: a page for each would be thousands of files in a large register. */
const entriesPage = ({ id }: Register, language: Language): ZippedPage => ({
  language,
  address: siteAddresses.registerPrint(language, id),
  zipAddress: `/${language}/entries.html`,
  scripts: [addresses.registerScript()],
});

/** Links to entries lead to their place on the page of all entries. */
const entryLinks = (register: Register, language: Language): ZippedFile[] =>
  register.entries.map(({ name }) => ({
    address: siteAddresses.entry(language, register.id, name),
    zipAddress: `${entriesPage(register, language).zipAddress}#${name}_`,
  }));

const jsonFile = ({ id }: Register, language: Language): ZippedFile => ({
  address: siteAddresses.registerJson(language, id),
  zipAddress: `/${language}/${id}.json`,
});

const dataFiles = (register: Register, language: Language): ZippedFile[] => [
  {
    address: siteAddresses.registerCsv(language, register.id),
    zipAddress: `/${language}/${register.id}.csv`,
  },
  jsonFile(register, language),
  {
    address: siteAddresses.registerCalendar(language, register.id),
    zipAddress: `/${language}/deadlines.ics`,
  },
];

/** The summaries of the entries, which the table does not show, for the search in it. */
function summariesFile(
  { textOf }: Source,
  register: Register,
  language: Language,
  base: string,
): PlannedFile[] {
  const { address, zipAddress } = jsonFile(register, language);
  const json = textOf(address);
  if (json === null) return [];
  return [
    {
      path: addresses.summariesData(language),
      dependencies: () => [json],
      text: () => dataScript(summaryTexts(json, below(base, zipAddress))),
    },
  ];
}
