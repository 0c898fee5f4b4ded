/** What the folders of meetings and of registers have in common: rewritten pages, copied files and the first page. */
import { below } from '../../core/model/addresses.ts';
import { type Language, type Localized, textIn } from '../../core/model/languages.ts';
import type { Html, Site } from '../../core/model/model.ts';
import { dateIn, longDate } from '../../i18n/format.ts';
import { translator } from '../../i18n/t.ts';
import { sharedFiles, type ZippedFile, type ZippedPage } from './contents.ts';
import { type ZipPage, zipPage } from './page.ts';
import { startPage } from './start-page.ts';

export interface FolderSource {
  site: Site;
  /** Base path of the site. */
  base: string;
  /** Reads a file of the built site by its address; `null` if there is none. */
  textOf: (address: string) => string | null;
}

/** A meeting or a register in the ZIP. */
export interface Folder {
  /** Name of the folder, which is the id. */
  name: string;
  title: Localized;
  /** Id of the meeting; `null` for a register. */
  meeting: string | null;
  /** Pages and files to which links in the folder lead. */
  linked: readonly ZippedFile[];
  /** Returns the instant of the last change in a language, ISO 8601; `null` without history. */
  modified: (language: Language) => string | null;
}

/** Returns a function that says how to rewrite pages for an address relative to which the folder is `zipBase`. */
export function pagePlanner(
  { site, base, textOf }: FolderSource,
  { meeting, linked, modified }: Folder,
  zipBase: string,
): (page: ZippedPage) => ZipPage {
  const paths = new Map(
    linked.map(({ address, zipAddress }) => [below(base, address), below(zipBase, zipAddress)]),
  );
  return ({ language, address, scripts }) => {
    const html = textOf(address);
    if (html === null) throw new Error(`${address} is not in the built site`);
    return {
      html,
      href: below(base, address),
      url: site.config.url,
      paths,
      base: zipBase,
      scripts: scripts.map((script) => below(zipBase, script)),
      meeting,
      stamp: lastChangeText(site, modified(language), language),
      unpackFirst: translator(language, site.strings)('meeting.unpackFirst'),
    };
  };
}

function lastChangeText(site: Site, modified: string | null, language: Language): string | null {
  if (modified === null) return null;
  return translator(language, site.strings)('changes.last', {
    date: longDate(language, dateIn(modified, 'UTC')),
  });
}

/** Returns the first page of the ZIP, beside the folder: a choice of language. @param pageIn returns the page to which a choice leads */
export function languageChoice(
  source: FolderSource,
  folder: Folder,
  pageIn: (language: Language) => ZippedPage,
): Html {
  const { languages, defaultLanguage } = source.site.config;
  const base = `./${folder.name}/`;
  const entries = languages.map((language) => ({
    language,
    title: textIn(folder.title, language),
    path: below(base, pageIn(language).zipAddress),
    unpackFirst: translator(language, source.site.strings)('meeting.unpackFirst'),
  }));
  const html = zipPage(pagePlanner(source, folder, base)(pageIn(defaultLanguage)));
  return startPage(html, textIn(folder.title, defaultLanguage), entries);
}

/** Reads the files that are copied without changes, as far as the site has them: style sheets, shared files and others. */
export const copyFiles = (
  source: FolderSource,
  pages: readonly ZippedFile[],
  others: readonly ZippedFile[],
): (ZippedFile & { text: string })[] =>
  [
    ...styleSheetNames(source, pages).map((name) => ({
      address: `/_astro/${name}`,
      zipAddress: `/assets/${name}`,
    })),
    ...others,
    ...sharedFiles,
  ].flatMap((file) => {
    const text = source.textOf(file.address);
    return text === null ? [] : [{ ...file, text }];
  });

function styleSheetNames({ base, textOf }: FolderSource, pages: readonly ZippedFile[]): string[] {
  const folder = below(base, '/_astro/');
  const links = pages.flatMap(({ address }) => {
    const html = textOf(address);
    return html === null ? [] : [...html.matchAll(/ href="([^"]+\.css)"/g)];
  });
  const names = links.flatMap(([, href]) => (href?.startsWith(folder) ? href.slice(folder.length) : []));
  return [...new Set(names)].sort();
}
