/** What stands at former addresses. Pages lead on by themselves; programs that ask for a file get the file as it is now. */
import { addresses, below } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Site } from '../../core/model/model.ts';
import { type Redirect, redirectsOf } from '../../core/site/redirects.ts';

export interface MovedPage {
  language: Language;
  /** Former address, without language and slashes: `conversation-9/programme`. */
  from: string;
  /** Address in each language. */
  to: (language: Language) => string;
}

const addressOf = (place: string, language: Language): string => {
  const [meeting = '', document] = place.split('/');
  return document ? addresses.document(language, meeting, document) : addresses.meeting(language, meeting);
};

/** A page that leads on for each page that moved. */
export const movedPages = (site: Site): MovedPage[] =>
  redirectsOf(site).flatMap(({ from, to }) =>
    site.config.languages.flatMap((language) => {
      const page = { language, from, to: (tag: Language) => addressOf(to, tag) };
      if (from.includes('/')) return [page];
      return [page, { language, from: `${from}/print`, to: (tag: Language) => addresses.print(tag, to) }];
    }),
  );

/** Former addresses of a file, by the one that it has now. */
export function previousAddresses(site: Site): (address: string) => string[] {
  const byTarget = Map.groupBy(redirectsOf(site), ({ to }) => to);
  if (byTarget.size === 0) return () => [];
  return (address) => {
    const [, language = '', meeting = '', file = ''] =
      /^\/(\w+)\/meetings\/([^/]+)\/(.+)$/.exec(address) ?? [];
    const [name = ''] = file.split(/[./]/);
    const rest = file.slice(name.length);
    const from = [
      ...(byTarget.get(`${meeting}/${name}`) ?? []).filter((redirect) => hadFile(redirect, rest)),
      ...(sharedFiles.has(file) ? (byTarget.get(meeting) ?? []) : []),
    ];
    return from.map(
      (redirect) =>
        `/${language}/meetings/${redirect.from}${redirect.from.includes('/') ? rest : `/${file}`}`,
    );
  };
}

/** Of a meeting as a whole. */
const sharedFiles = new Set(['deadlines.ics', 'schedule.json']);

/** Every document has its source; calendars and data have always been those of `agenda`. */
const hadFile = ({ from }: Redirect, rest: string): boolean => rest === '.md' || from.endsWith('/agenda');

/** A `_redirects` file as some static hosts read it: there, fragments are kept without a script. */
export function redirectsFile(site: Site, base: string): string {
  const line = (from: string, to: string) => `${below(base, from)} ${below(base, to)} 301`;
  const redirects = redirectsOf(site);
  const inEach = (lines: (language: Language) => string[]) => site.config.languages.flatMap(lines);
  return [
    ...redirects.flatMap(({ from, to }) =>
      inEach((language) => {
        const [there, here] = [from, to].map((place) => addressOf(place, language)) as [string, string];
        const page = line(there, here);
        return from.includes('/')
          ? [page, line(`${there.slice(0, -1)}.md`, `${here.slice(0, -1)}.md`)]
          : [page];
      }),
    ),
    ...redirects
      .filter(({ from }) => !from.includes('/'))
      .flatMap(({ from, to }) =>
        inEach((language) => [line(`${addressOf(from, language)}*`, `${addressOf(to, language)}:splat`)]),
      ),
    '',
  ].join('\n');
}
