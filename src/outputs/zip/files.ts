/**
 * A meeting as a folder of files that opens without a server. The folder contains all languages, each with its search,
 * so that a reader can change the language without a network.
 */
import type { History } from '../../core/history/history.ts';
import { meetingModified } from '../../core/history/timestamps.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Meeting } from '../../core/model/model.ts';
import { fullName } from '../../i18n/meeting-names.ts';
import { translator } from '../../i18n/t.ts';
import { addresses } from './addresses.ts';
import { otherLinks, zippedCalendars, zippedPages } from './contents.ts';
import { agendaTexts, dataScript, glossaryTexts, searchTexts } from './data.ts';
import { copyFiles, type Folder, type FolderSource, languageChoice, pagePlanner } from './folder.ts';
import { zipPage } from './page.ts';

export interface ZipFile {
  path: string;
  text: string;
}

export interface ZipSource extends FolderSource {
  history: History;
  /** Scripts and the style sheets that they load. */
  scripts: readonly ZipFile[];
}

/** Returns the files in the order of the ZIP, in which the first page comes first. */
export function meetingFiles(source: ZipSource, meeting: Meeting): ZipFile[] {
  const { languages } = source.site.config;
  const pages = languages.flatMap((language) => zippedPages(meeting, language, languages));
  const copies = copyFiles(
    source,
    pages,
    languages.flatMap((language) => zippedCalendars(meeting, language)),
  );
  const folder: Folder = {
    name: meeting.id,
    title: Object.fromEntries(
      languages.map((tag) => [tag, fullName(translator(tag, source.site.strings), tag, meeting)]),
    ),
    meeting: meeting.id,
    linked: [...pages, ...copies, ...languages.flatMap((language) => otherLinks(meeting, language))],
    modified: (language) => meetingModified(source.history, meeting, language),
  };
  const base = `../../${meeting.id}/`;
  const planPage = pagePlanner(source, folder, base);
  const files: ZipFile[] = [
    ...pages.map((page) => ({ path: page.zipAddress.slice(1), text: zipPage(planPage(page)) })),
    ...copies.map(({ zipAddress, text }) => ({ path: zipAddress.slice(1), text })),
    ...dataFiles(source, meeting, base),
    ...source.scripts.map(({ path, text }) => ({ path: `assets/${path}`, text })),
  ];
  const meetingPageIn = (language: Language) => zippedPages(meeting, language, languages)[0];
  return [
    { path: 'index.html', text: languageChoice(source, folder, meetingPageIn) },
    ...files.map(({ path, text }) => ({ path: `${meeting.id}/${path}`, text })),
  ];
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
