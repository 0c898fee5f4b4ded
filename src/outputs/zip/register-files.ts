/** A register as a folder of files that opens without a server: its table and its entries in all languages, without filters, and its data. */
import { below, addresses as siteAddresses } from '../../core/model/addresses.ts';
import { type Language, textIn } from '../../core/model/languages.ts';
import type { Register } from '../../core/model/model.ts';
import { translator } from '../../i18n/t.ts';
import { sharedFiles, type ZippedFile } from './contents.ts';
import { styleSheetNames, type ZipFile, type ZipSource } from './files.ts';
import { zipPage } from './page.ts';
import { startPage } from './start-page.ts';

type Source = Omit<ZipSource, 'history' | 'scripts'>;

/** Returns the files in the order of the ZIP, in which the first page comes first. */
export function registerZipFiles(source: Source, register: Register): ZipFile[] {
  const { languages, defaultLanguage } = source.site.config;
  const pages = languages.flatMap((language) =>
    zippedPages(register, language).map((page) => ({ ...page, language })),
  );
  const copies = copiedFiles(source, register, pages);
  const linked = [...pages, ...copies, ...languages.flatMap((language) => entryLinks(register, language))];
  const base = `../../${register.id}/`;
  const write = pageWriter(source, linked, base);
  const files = [
    ...pages.map((page) => ({ path: page.zipAddress.slice(1), text: write(page, page.language) })),
    ...copies.map(({ zipAddress, text }) => ({ path: zipAddress.slice(1), text })),
  ];
  const [firstPage] = zippedPages(register, defaultLanguage);
  const startBase = `./${register.id}/`;
  const entries = languages.map((language) => ({
    language,
    meeting: textIn(register.title, language),
    path: `${startBase}${language}/index.html`,
    unpackFirst: translator(language, source.site.strings)('meeting.unpackFirst'),
  }));
  const start = startPage(
    pageWriter(source, linked, startBase)(firstPage, defaultLanguage),
    textIn(register.title, defaultLanguage),
    entries,
  );
  return [
    { path: 'index.html', text: start },
    ...files.map(({ path, text }) => ({ path: `${register.id}/${path}`, text })),
  ];
}

/** Returns the pages of a register in a language, and their addresses in the folder: both are two folders deep. */
const zippedPages = ({ id }: Register, language: Language): [table: ZippedFile, entries: ZippedFile] => [
  { address: siteAddresses.register(language, id), zipAddress: `/${language}/index.html` },
  { address: siteAddresses.registerPrint(language, id), zipAddress: entriesPage(language) },
];

/** One page has all entries: a page for each would be thousands of files in a large register. */
const entriesPage = (language: Language): string => `/${language}/entries.html`;

/** Links to entries lead to their place on that page. */
const entryLinks = ({ id, entries }: Register, language: Language): ZippedFile[] =>
  entries.map(({ name }) => ({
    address: siteAddresses.entry(language, id, name),
    zipAddress: `${entriesPage(language)}#${name}_`,
  }));

function pageWriter(
  { site, base, textOf }: Source,
  linked: readonly ZippedFile[],
  zipBase: string,
): (page: ZippedFile, language: Language) => string {
  const paths = new Map(
    linked.map(({ address, zipAddress }) => [below(base, address), below(zipBase, zipAddress)]),
  );
  return ({ address }, language) => {
    const html = textOf(address);
    if (html === null) throw new Error(`${address} is not in the built site`);
    return zipPage({
      html,
      href: below(base, address),
      url: site.config.url,
      paths,
      base: zipBase,
      scripts: [],
      meeting: null,
      stamp: null,
      unpackFirst: translator(language, site.strings)('meeting.unpackFirst'),
    });
  };
}

/** Reads the data, the style sheets and the icon, as far as the site has them. */
const copiedFiles = (
  source: Source,
  { id }: Register,
  pages: readonly ZippedFile[],
): (ZippedFile & { text: string })[] =>
  [
    ...styleSheetNames(source, pages).map((name) => ({
      address: `/_astro/${name}`,
      zipAddress: `/assets/${name}`,
    })),
    ...source.site.config.languages.flatMap((language) => [
      { address: siteAddresses.registerCsv(language, id), zipAddress: `/${language}/${id}.csv` },
      { address: siteAddresses.registerJson(language, id), zipAddress: `/${language}/${id}.json` },
      { address: siteAddresses.registerCalendar(language, id), zipAddress: `/${language}/deadlines.ics` },
    ]),
    ...sharedFiles,
  ].flatMap((file) => {
    const text = source.textOf(file.address);
    return text === null ? [] : [{ ...file, text }];
  });
