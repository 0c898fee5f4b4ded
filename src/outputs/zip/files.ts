/**
 * A meeting as a folder of files that opens without a server. The folder contains all languages, each with its search,
 * so that a reader can change the language without a network.
 */
import type { History } from '../../core/history/history.ts';
import { meetingModified } from '../../core/history/timestamps.ts';
import { below } from '../../core/model/addresses.ts';
import { type Language, textIn } from '../../core/model/languages.ts';
import type { Html, Meeting, Site } from '../../core/model/model.ts';
import { dateIn, longDate } from '../../i18n/format.ts';
import { translator } from '../../i18n/t.ts';
import { addresses } from './addresses.ts';
import {
  otherLinks,
  sharedFiles,
  type ZippedFile,
  type ZippedPage,
  zippedCalendars,
  zippedPages,
} from './contents.ts';
import { agendaTexts, dataScript, glossaryTexts, searchTexts } from './data.ts';
import { zipPage } from './page.ts';
import { startPage } from './start-page.ts';

export interface ZipFile {
  path: string;
  text: string;
}

export interface ZipSource {
  site: Site;
  history: History;
  /** Base path of the site. */
  base: string;
  /** Reads a file of the built site by its address; `null` if there is none. */
  textOf: (address: string) => string | null;
  /** Scripts and the style sheets that they load. */
  scripts: readonly ZipFile[];
}

/** Returns the files in the order of the ZIP, in which the first page comes first. */
export function meetingFiles(source: ZipSource, meeting: Meeting): ZipFile[] {
  const { languages } = source.site.config;
  const pages = languages.flatMap((language) => zippedPages(meeting, language, languages));
  const copies = copiedFiles(source, meeting, pages);
  const linked = [...pages, ...copies, ...languages.flatMap((language) => otherLinks(meeting, language))];
  const base = `../../${meeting.id}/`;
  const writePage = pageWriter(source, meeting, linked, base);
  const files: ZipFile[] = [
    ...pages.map((page) => ({ path: page.zipAddress.slice(1), text: writePage(page) })),
    ...copies.map(({ zipAddress, text }) => ({ path: zipAddress.slice(1), text })),
    ...dataFiles(source, meeting, base),
    ...source.scripts.map(({ path, text }) => ({ path: `assets/${path}`, text })),
  ];
  return [
    { path: 'index.html', text: languageChoice(source, meeting, linked) },
    ...files.map(({ path, text }) => ({ path: `${meeting.id}/${path}`, text })),
  ];
}

// ---- Pages --------------------------------------------------------------------------------------------

/** Returns a function that rewrites pages for an address relative to which the folder of the meeting is `zipBase`. */
function pageWriter(
  { site, history, base, textOf }: ZipSource,
  meeting: Meeting,
  linked: readonly ZippedFile[],
  zipBase: string,
): (page: ZippedPage) => string {
  const paths = new Map(
    linked.map(({ address, zipAddress }) => [below(base, address), below(zipBase, zipAddress)]),
  );
  return ({ language, address, scripts }) => {
    const html = textOf(address);
    if (html === null) throw new Error(`${address} is not in the built site`);
    return zipPage({
      html,
      href: below(base, address),
      url: site.config.url,
      paths,
      base: zipBase,
      scripts: scripts.map((script) => below(zipBase, script)),
      meeting: meeting.id,
      stamp: lastChangeText(site, history, meeting, language),
      unpackFirst: translator(language, site.strings)('meeting.unpackFirst'),
    });
  };
}

/** Returns the first page of the ZIP, beside the folder of the meeting. */
function languageChoice(source: ZipSource, meeting: Meeting, linked: readonly ZippedFile[]): Html {
  const { languages, defaultLanguage } = source.site.config;
  const base = `./${meeting.id}/`;
  const [meetingPage] = zippedPages(meeting, defaultLanguage, languages);
  const entries = languages.map((language) => ({
    language,
    meeting: textIn(meeting.name, language),
    path: below(base, addresses.meeting(language)),
    unpackFirst: translator(language, source.site.strings)('meeting.unpackFirst'),
  }));
  const html = pageWriter(source, meeting, linked, base)(meetingPage);
  return startPage(html, textIn(meeting.name, defaultLanguage), entries);
}

function lastChangeText(site: Site, history: History, meeting: Meeting, language: Language): string | null {
  const modified = meetingModified(history, meeting, language);
  if (modified === null) return null;
  return translator(language, site.strings)('changes.last', {
    date: longDate(language, dateIn(modified, 'UTC')),
  });
}

// ---- Other files --------------------------------------------------------------------------------------

/** Reads the files that are copied without changes, as far as the site has them. */
const copiedFiles = (
  source: ZipSource,
  meeting: Meeting,
  pages: readonly ZippedPage[],
): (ZippedFile & { text: string })[] =>
  [
    ...styleSheetNames(source, pages).map((name) => ({
      address: `/_astro/${name}`,
      zipAddress: `/assets/${name}`,
    })),
    ...source.site.config.languages.flatMap((language) => zippedCalendars(meeting, language)),
    ...sharedFiles,
  ].flatMap((file) => {
    const text = source.textOf(file.address);
    return text === null ? [] : [{ ...file, text }];
  });

export function styleSheetNames(
  { base, textOf }: Pick<ZipSource, 'base' | 'textOf'>,
  pages: readonly ZippedFile[],
): string[] {
  const folder = below(base, '/_astro/');
  const links = pages.flatMap(({ address }) => {
    const html = textOf(address);
    return html === null ? [] : [...html.matchAll(/ href="([^"]+\.css)"/g)];
  });
  const names = links.flatMap(([, href]) => (href?.startsWith(folder) ? href.slice(folder.length) : []));
  return [...new Set(names)].sort();
}

const dataFiles = ({ site, textOf }: ZipSource, meeting: Meeting, base: string): ZipFile[] => [
  { path: addresses.glossaryData().slice(1), text: dataScript(glossaryTexts(site, meeting, base)) },
  ...site.config.languages.flatMap((language) => [
    {
      path: addresses.agendaData(language).slice(1),
      text: dataScript(agendaTexts(meeting, language, base, textOf)),
    },
    {
      path: addresses.searchData(language).slice(1),
      text: dataScript(searchTexts(site, meeting, language, base)),
    },
  ]),
];
