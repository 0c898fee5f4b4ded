/** The navigation of the pages of `content/pages/`: what a reader of one sees of the others. */
import type { Language } from '../core/model/languages.ts';
import type { Page, Section, Site, Text } from '../core/model/model.ts';
import { ancestorsOf, parentOf, topOf } from '../core/model/page-names.ts';
import { isWithdrawn } from '../core/site/release.ts';

/** A page as lists show it. */
export interface ListedPage {
  name: string;
  title: string;
  /** Set if the page lacks the reader's language: the language of the title. */
  language?: Language;
  description?: string;
  /** Set for a page that was withdrawn. */
  isWithdrawn?: boolean;
}

/** An entry of the navigation of a section. */
export interface NavigationEntry extends ListedPage {
  /** The pages below, where the navigation shows them. */
  below: NavigationEntry[];
}

export interface PageNavigation {
  /** The page at the top, to which the others belong. */
  section: ListedPage;
  /** The pages of the section: all on the way to the current page, and beside and below it. */
  entries: NavigationEntry[];
  /** The pages above the current one, the highest first. */
  above: ListedPage[];
  /** The pages directly below it. */
  below: ListedPage[];
  previous?: ListedPage;
  next?: ListedPage;
}

type HasPages = Pick<Site, 'pages'> & { config: Pick<Site['config'], 'languages'> };

/** Returns the pages at the top, to which the header links. */
export const topPages = (site: HasPages, language: Language): ListedPage[] =>
  currentPages(site, null)
    .filter(({ name }) => parentOf(name) === null)
    .map((page) => listedPage(page, site, language));

/** @param name of the page that is read */
export function pageNavigation(site: HasPages, name: string, language: Language): PageNavigation {
  const top = topOf(name);
  const pages = currentPages(site, name).filter((page) => topOf(page.name) === top);
  const byParent = Map.groupBy(pages, (page) => parentOf(page.name));
  const list = (page: Page): ListedPage => listedPage(page, site, language);
  const listNames = (names: readonly string[]): ListedPage[] =>
    names.flatMap((each) => pages.filter((page) => page.name === each).map(list));
  const open = new Set([...ancestorsOf(name), name]);
  const entriesBelow = (parent: string): NavigationEntry[] =>
    (byParent.get(parent) ?? []).map((page) => ({
      ...list(page),
      below: open.has(page.name) ? entriesBelow(page.name) : [],
    }));
  const position = pages.findIndex((page) => page.name === name);
  const [previous, next] = [pages[position - 1], pages[position + 1]];
  const [section = { name: top, title: top }] = listNames([top]);
  return {
    section,
    entries: entriesBelow(top),
    above: listNames(ancestorsOf(name)),
    below: (byParent.get(name) ?? []).map(list),
    ...(previous && { previous: list(previous) }),
    ...(next && { next: list(next) }),
  };
}

/** Returns the pages in reading order, without those that others revise and what is below these, except on the way to one page. */
function currentPages({ pages }: Pick<Site, 'pages'>, shown: string | null): Page[] {
  const way = new Set(shown === null ? [] : [...ancestorsOf(shown), shown]);
  const hidden = new Set(
    pages.flatMap(({ name, revisedBy }) => (revisedBy === undefined || way.has(name) ? [] : [name])),
  );
  return pages.filter(({ name }) => ![...ancestorsOf(name), name].some((each) => hidden.has(each)));
}

/** Returns the title of a page in a language, or else in the first language that it has. */
export function listedPage(page: Page, { config }: HasPages, language: Language): ListedPage {
  const { name, versions } = page;
  const own = versions[language];
  const available = own ? language : config.languages.find((tag) => versions[tag]);
  const { title = name, description } = (available && versions[available]) ?? {};
  return {
    name,
    title,
    ...(available && available !== language && { language: available }),
    ...(own && description !== undefined && { description }),
    ...(isWithdrawn(page) && { isWithdrawn: true }),
  };
}

/** Returns the headings that the table of contents of a page lists; none for a short page. */
export function contentsOf({ sections }: Text): Section[] {
  const headings = sections.filter(({ id, depth }) => id !== null && depth <= 3);
  return headings.length > 2 ? headings : [];
}
