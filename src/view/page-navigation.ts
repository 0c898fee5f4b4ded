/** The navigation of the pages of `content/pages/`: what a reader of one sees of the others. */
import { memoize, memoizeByObject } from '../core/memoize.ts';
import { inLanguageOrOther, type Language } from '../core/model/languages.ts';
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

type HasPages = Pick<Site, 'pages'> & { config: Pick<Site['config'], 'defaultLanguage'> };

/** Returns the pages at the top, to which the header links. */
export const topPages = (site: HasPages, language: Language): ListedPage[] =>
  site.pages
    .filter(({ name, revisedBy }) => parentOf(name) === null && revisedBy === undefined)
    .map((page) => listedPage(page, site, language));

/** @param name of the page that is read */
export function pageNavigation(site: HasPages, name: string, language: Language): PageNavigation {
  const top = topOf(name);
  const way = [...ancestorsOf(name), name];
  const { byName, byParent, order, position } = shownPages(site.pages, top, way);
  const list = (page: Page): ListedPage => listedPage(page, site, language);
  const listNames = (names: readonly (string | undefined)[]): ListedPage[] =>
    names.flatMap((each) => byName.get(each ?? '') ?? []).map(list);
  const entriesBelow = (parent: string): NavigationEntry[] =>
    (byParent.get(parent) ?? []).map((page) => ({
      ...list(page),
      below: way.includes(page.name) ? entriesBelow(page.name) : [],
    }));
  const at = position.get(name) ?? 0;
  const [previous] = listNames([order[at - 1]]);
  const [next] = listNames([order[at + 1]]);
  const [section = { name: top, title: top }] = listNames([top]);
  return {
    section,
    entries: entriesBelow(top),
    above: listNames(ancestorsOf(name)),
    below: (byParent.get(name) ?? []).map(list),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

interface ShownPages {
  /** Names in reading order. */
  order: string[];
  byName: Map<string, Page>;
  position: Map<string, number>;
  /** By the name of the page above. */
  byParent: Map<string | null, Page[]>;
}

/**
 * Returns the pages of a section without those that others revise, and without what is below these, except on the way to
 * the page that is read. Memoized: most pages of a section see the same ones.
 */
function shownPages(pages: readonly Page[], section: string, way: readonly string[]): ShownPages {
  const revised = revisedIn(pages)(section);
  return shownOf(pages)(JSON.stringify([section, way.filter((name) => revised.has(name))]));
}

const revisedIn = memoizeByObject((pages: readonly Page[]) =>
  memoize(
    (section: string): ReadonlySet<string> =>
      new Set(
        pages.flatMap(({ name, revisedBy }) =>
          revisedBy === undefined || topOf(name) !== section ? [] : [name],
        ),
      ),
  ),
);

const shownOf = memoizeByObject((pages: readonly Page[]) =>
  memoize((key: string): ShownPages => {
    const [section, kept] = JSON.parse(key) as [section: string, kept: string[]];
    const hidden = new Set([...revisedIn(pages)(section)].filter((name) => !kept.includes(name)));
    const shown = pages.filter(
      ({ name }) => topOf(name) === section && ![...ancestorsOf(name), name].some((each) => hidden.has(each)),
    );
    const order = shown.map(({ name }) => name);
    return {
      order,
      byName: new Map(shown.map((page) => [page.name, page])),
      position: new Map(order.map((name, index) => [name, index])),
      byParent: Map.groupBy(shown, ({ name }) => parentOf(name)),
    };
  }),
);

/** Returns the title of a page in a language, or else in the default language of the site, or else in the first that it has. */
export function listedPage(page: Page, { config }: HasPages, language: Language): ListedPage {
  const { name, versions } = page;
  const own = versions[language];
  const shown = inLanguageOrOther(versions, language, config.defaultLanguage);
  return {
    name,
    title: shown?.title ?? name,
    ...(shown && shown !== own && { language: shown.language }),
    ...(own?.description !== undefined && { description: own.description }),
    ...(isWithdrawn(page) && { isWithdrawn: true }),
  };
}

/** Returns the headings that the table of contents of a page lists; none for a short page. */
export function contentsOf({ sections }: Text): Section[] {
  const headings = sections.filter(({ id, depth }) => id !== null && depth <= 3);
  return headings.length > 2 ? headings : [];
}
