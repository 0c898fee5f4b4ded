/** The contents of a meeting's ZIP: which files of the site it has, and at which addresses in its folder. */
import { addresses as siteAddresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Meeting } from '../../core/model/model.ts';
import { currentDocuments } from '../../core/site/revisions.ts';
import { currentSchedule, scheduleTypeOf } from '../../core/site/schedule.ts';
import { isAgenda, itemsOf } from '../../core/site/traverse.ts';
import { addresses } from './addresses.ts';

/** Tests whether a meeting has a ZIP: only if it has a document in any language. */
export const hasZip = (meeting: Meeting): boolean => currentDocuments(meeting).length > 0;

/** A file of the site, and its address in the folder of the meeting. */
export interface ZippedFile {
  address: string;
  zipAddress: string;
}

export interface ZippedPage extends ZippedFile {
  language: Language;
  /** Addresses in the folder of the meeting. */
  scripts: string[];
}

/** Files that pages of all languages use. A site need not have a theme or a logo. */
export const sharedFiles: readonly ZippedFile[] = [
  { address: '/icon.svg', zipAddress: addresses.icon() },
  { address: siteAddresses.theme(), zipAddress: addresses.theme() },
  { address: siteAddresses.logo(), zipAddress: addresses.logo() },
];

/** Lists the addresses of the files that are in every ZIP and belong to no meeting, other than style sheets. */
export const sourcesOfSite = (languages: readonly Language[]): string[] => [
  ...sharedFiles.map(({ address }) => address),
  ...languages.flatMap((language) => [
    siteAddresses.search(language),
    siteAddresses.my(language),
    siteAddresses.words(language),
  ]),
];

/** @param languages of the site: search and "My agenda" contain all of them */
export function zippedPages(
  meeting: Meeting,
  language: Language,
  languages: readonly Language[],
): [meetingPage: ZippedPage, ...others: ZippedPage[]] {
  const page = (address: string, zipAddress: string, scripts: string[] = []): ZippedPage => ({
    language,
    address,
    zipAddress,
    scripts: [...scripts, addresses.script()],
  });
  const hasSchedule = currentSchedule(meeting) !== undefined;
  return [
    page(siteAddresses.meeting(language, meeting.id), addresses.meeting(language)),
    ...meeting.documents.map(({ name, versions }) =>
      page(
        siteAddresses.document(language, meeting.id, name),
        addresses.document(language, meeting.id, name),
        hasSchedule && Object.values(versions).some(isAgenda) ? [addresses.agendaData(language)] : [],
      ),
    ),
    page(siteAddresses.search(language), addresses.search(language), [
      addresses.glossaryData(),
      ...languages.map(addresses.searchData),
    ]),
    ...(hasSchedule
      ? [page(siteAddresses.my(language), addresses.my(language), languages.map(addresses.agendaData))]
      : []),
  ];
}

export const zippedCalendars = (meeting: Meeting, language: Language): ZippedFile[] => [
  {
    address: siteAddresses.agendaCalendar(language, meeting.id, scheduleTypeOf(meeting)),
    zipAddress: addresses.agendaCalendar(language, meeting.id, scheduleTypeOf(meeting)),
  },
  {
    address: siteAddresses.deadlinesCalendar(language, meeting.id),
    zipAddress: addresses.deadlinesCalendar(language),
  },
];

/** Lists links that lead to another file of the folder than the one at their address, or to data. */
export const otherLinks = (meeting: Meeting, language: Language): ZippedFile[] => [
  { address: siteAddresses.home(language), zipAddress: addresses.meeting(language) },
  { address: siteAddresses.words(language), zipAddress: addresses.words(language) },
  ...itemIds(meeting, language).map((item) => ({
    address: siteAddresses.itemCalendar(language, meeting.id, scheduleTypeOf(meeting), item),
    zipAddress: addresses.itemCalendar(language, meeting.id, scheduleTypeOf(meeting), item),
  })),
];

const itemIds = ({ documents }: Meeting, language: Language): string[] =>
  documents
    .map(({ versions }) => versions[language])
    .filter(isAgenda)
    .flatMap(({ body }) => itemsOf(body).map(({ item }) => item.id));
