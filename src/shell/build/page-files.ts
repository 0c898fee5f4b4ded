/** Writes what belongs to a section of pages of `content/pages/` beside its pages: their sources, and a book. */
import { addresses } from '../../core/model/addresses.ts';
import type { Language } from '../../core/model/languages.ts';
import { parentOf, topOf } from '../../core/model/page-names.ts';
import { pageRedirects } from '../../core/site/redirects.ts';
import { hasPageBook, pageBookFiles } from '../../outputs/epub/epub.ts';
import type { CurrentSite } from '../content/site.ts';
import { packBook } from './epub.ts';
import type { PlainFile } from './plain-file.ts';

/** Returns the names of the pages at the top. */
export const sectionsOf = ({ site }: Pick<CurrentSite, 'site'>): string[] => [
  ...new Set(site.pages.map(({ name }) => topOf(name))),
];

/** Yields the files of a section at their addresses and at their previous ones. */
export function* pageFiles(
  { site, history }: Pick<CurrentSite, 'site' | 'history'>,
  section: string,
  language: Language,
): Generator<PlainFile> {
  const redirects = Map.groupBy(pageRedirects(site), ({ to }) => to);
  const namesOf = (name: string) => [name, ...(redirects.get(name) ?? []).map(({ from }) => from)];
  if (hasPageBook(site, section, language))
    for (const name of namesOf(section).filter((each) => parentOf(each) === null))
      yield {
        address: addresses.pageBook(language, name),
        content: () => packBook(pageBookFiles(site, history, section, language)),
      };
  for (const { name, versions } of site.pages.filter((page) => topOf(page.name) === section)) {
    const version = versions[language];
    if (!version) continue;
    for (const each of namesOf(name))
      yield { address: addresses.pageSource(language, each), content: () => version.source };
  }
}
