/**
 * A meeting as a folder of files that opens by a double click. It holds the meeting in all languages, each with its
 * search, so that the switch of languages works without a network too; the ZIP of a language begins in that one.
 * Nothing but the first page differs between them.
 */

import type { History } from '../../core/history/history.ts';
import { meetingModified } from '../../core/history/sequence.ts';
import { below, addresses as online } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Meeting, Site } from '../../core/model/model.ts';
import { dateIn, longDate } from '../../i18n/format.ts';
import { translator } from '../../i18n/t.ts';
import { addresses } from './addresses.ts';
import { agendaTexts, dataScript, glossaryTexts, searchTexts } from './data.ts';
import { zipPage } from './page.ts';

export interface ZipFile {
  path: string;
  text: string;
}

export interface ZipSource {
  site: Site;
  history: History;
  /** Base path of the site. */
  base: string;
  /** A file of the built site, by its address; `null` where there is none. */
  textOf: (address: string) => string | null;
  /** What stands beside the data: scripts, and the styles that they load. */
  scripts: readonly ZipFile[];
}

export interface MeetingFiles {
  /** Files of all languages. */
  files: ZipFile[];
  /** The page on which the ZIP of each language begins. */
  first: ReadonlyMap<Language, ZipFile>;
}

interface PlacedPage {
  language: Language;
  address: string;
  /** In the folder of the meeting. */
  place: string;
  /** Addresses of its scripts in that folder. */
  scripts: string[];
}

/** Addresses of what the ZIP of a meeting is made of beside its documents; styles are named in the pages. */
export const sourcesOf = ({ config: { languages } }: Site, meeting: Meeting): string[] => [
  icon,
  online.theme(),
  online.logo(),
  ...languages.flatMap((language) => [
    ...pagesOf(meeting, language, languages).map(({ address }) => address),
    online.agendaCalendar(language, meeting.id),
    online.deadlinesCalendar(language, meeting.id),
    online.agendaJson(language, meeting.id),
    online.words(language),
  ]),
];

const icon = '/icon.svg';

/** Seen from the first page, and from all others. */
const bases = (meeting: Meeting) => ({ first: `./${meeting.id}/`, others: `../../${meeting.id}/` });

export function meetingFiles(source: ZipSource, meeting: Meeting): MeetingFiles {
  const { textOf, scripts } = source;
  const { languages } = source.site.config;
  const pages = languages.flatMap((language) => pagesOf(meeting, language, languages));
  const styles = stylesOf(source, pages);
  const { first, others } = bases(meeting);
  const copied = [
    ...styles.map((name): [string, string] => [`/_astro/${name}`, `/assets/${name}`]),
    ...languages.flatMap((language): [string, string][] => [
      [online.agendaCalendar(language, meeting.id), addresses.agendaCalendar(language)],
      [online.deadlinesCalendar(language, meeting.id), addresses.deadlinesCalendar(language)],
    ]),
    ...[
      [icon, addresses.icon()],
      [online.theme(), addresses.theme()],
      [online.logo(), addresses.logo()],
    ].map(([from = '', to = '']): [string, string] => [from, to]),
  ].flatMap(([address, place]) => {
    const text = textOf(address);
    return text === null ? [] : [{ address, place, text }];
  });
  const places = [
    ...pages,
    ...copied,
    ...languages.flatMap((language) => [
      { address: online.home(language), place: addresses.meeting(language) },
      { address: online.words(language), place: addresses.words(language) },
      ...itemsOf(meeting, language).map((item) => ({
        address: online.itemCalendar(language, meeting.id, item),
        place: addresses.itemCalendar(language, meeting.id, item),
      })),
    ]),
  ];
  const write = writerOf(source, meeting, places);
  const own = [
    ...pages.map((page) => ({ path: page.place.slice(1), text: write(page, others) })),
    ...copied.map(({ place, text }) => ({ path: place.slice(1), text })),
    ...dataOf(source, meeting, others),
    ...scripts.map(({ path, text }) => ({ path: `assets/${path}`, text })),
  ];
  const firstPages = pages
    .filter(({ language, place }) => place === addresses.meeting(language))
    .map((page): [Language, ZipFile] => [page.language, { path: 'index.html', text: write(page, first) }]);
  return {
    files: own.map(({ path, text }) => ({ path: `${meeting.id}/${path}`, text })),
    first: new Map(firstPages),
  };
}

/** @param languages of the site: an own agenda and a search hold what there is in any of them */
function pagesOf(meeting: Meeting, language: Language, languages: readonly Language[]): PlacedPage[] {
  const agendas = languages.map(addresses.agendaData);
  const indexes = languages.map(addresses.searchData);
  const page = (address: string, place: string, scripts: string[] = []): PlacedPage => ({
    language,
    address,
    place,
    scripts: [...scripts, addresses.script()],
  });
  const hasAgenda = meeting.documents.some(({ type }) => type === 'agenda');
  return [
    page(online.meeting(language, meeting.id), addresses.meeting(language)),
    ...meeting.documents.map(({ name, type }) =>
      page(
        online.document(language, meeting.id, name),
        addresses.document(language, meeting.id, name),
        type === 'agenda' ? [addresses.agendaData(language)] : [],
      ),
    ),
    page(online.search(language), addresses.search(language), [addresses.glossaryData(), ...indexes]),
    ...(hasAgenda ? [page(online.my(language), addresses.my(language), agendas)] : []),
  ];
}

const itemsOf = ({ documents }: Meeting, language: Language): string[] =>
  documents.flatMap(({ versions }) => {
    const body = versions[language]?.body;
    return body?.type === 'agenda' ? body.days.flatMap(({ items }) => items.map(({ id }) => id)) : [];
  });

function writerOf(
  { site, history, base, textOf }: ZipSource,
  meeting: Meeting,
  places: readonly { address: string; place: string }[],
): (page: PlacedPage, base: string) => string {
  const seenFrom = (zipBase: string) =>
    new Map(places.map(({ address, place }) => [below(base, address), below(zipBase, place)]));
  const { first, others } = bases(meeting);
  const seen = new Map([first, others].map((each) => [each, seenFrom(each)]));
  const stamps = new Map(
    site.config.languages.map((language) => {
      const modified = meetingModified(history, meeting, language);
      const date = modified && longDate(language, dateIn(modified, 'UTC'));
      return [language, date ? translator(language, site.strings)('changes.last', { date }) : null];
    }),
  );
  return (page, zipBase) => {
    const html = textOf(page.address);
    if (html === null) throw new Error(`${page.address} is not in the built site`);
    return zipPage({
      html,
      href: below(base, page.address),
      url: site.config.url,
      paths: seen.get(zipBase) ?? new Map(),
      base: zipBase,
      scripts: page.scripts.map((script) => below(zipBase, script)),
      meeting: meeting.id,
      stamp: stamps.get(page.language) ?? null,
    });
  };
}

/** Names of the style sheets of the pages. */
function stylesOf({ base, textOf }: ZipSource, pages: readonly PlacedPage[]): string[] {
  const prefix = `href="${below(base, '/_astro/')}`;
  const names = pages.flatMap(({ address }) =>
    (textOf(address) ?? '')
      .split(prefix)
      .slice(1)
      .map((rest) => rest.slice(0, rest.indexOf('"'))),
  );
  return [...new Set(names)].filter((name) => name.endsWith('.css')).sort();
}

const dataOf = ({ site, textOf }: ZipSource, meeting: Meeting, base: string): ZipFile[] => [
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
