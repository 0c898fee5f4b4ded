/** Names of the pages of `content/pages/`: which they can have, and how they form a tree. */
import { addresses } from './addresses.ts';
import { compareDocumentNames } from './document-order.ts';
import { slugPattern } from './ids.ts';
import { isLanguage, type Language } from './languages.ts';

/** Returns the first step of every address of the site itself below a language, such as `meetings` and `feed.xml`. */
export const sectionsIn = (language: Language): Set<string> =>
  new Set(
    Object.values(addresses).flatMap((address) => {
      const [, first, section] = (address as (...parts: string[]) => string)(language, '', '', '').split('/');
      return first === language && section ? [section] : [];
    }),
  );

/** First steps that no page can have: the site uses these addresses. */
export const reservedSections: ReadonlySet<string> = sectionsIn('en');

/** Names that no page below another can have: `comparison` and `print` are pages of the page above, `translations` holds records. */
const reservedSteps: ReadonlySet<string> = new Set(['comparison', 'print', 'translations']);

/** Says why no page can have a name; `null` if one can. */
export function pageNameProblem(name: string): 'index' | 'language' | 'section' | 'step' | null {
  const [first = '', ...rest] = name.split('/');
  if (lastStep(name) === 'index') return 'index';
  if (isLanguage(first)) return 'language';
  if (reservedSections.has(first)) return 'section';
  return rest.some((step) => reservedSteps.has(step)) || name.startsWith('translations/') ? 'step' : null;
}

/** Pattern of the path of a page below `content/pages/`, without language and ending. */
export const pagePattern = `${slugPattern}(?:/${slugPattern})*`;

/** Returns the name of the page above, which is in the folder above; `null` for a page at the top. */
export function parentOf(name: string): string | null {
  const slash = name.lastIndexOf('/');
  return slash === -1 ? null : name.slice(0, slash);
}

/** Returns the names of the pages above, the highest first. */
export function ancestorsOf(name: string): string[] {
  const parent = parentOf(name);
  return parent === null ? [] : [...ancestorsOf(parent), parent];
}

/** Returns the page at the top to which a page belongs: itself, or the highest above it. */
export const topOf = (name: string): string => name.replace(/\/.*$/s, '');

const lastStep = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** Returns the name of a page in the same folder. */
export const siblingName = (name: string, sibling: string): string => name.replace(/[^/]*$/, sibling);

interface OrderedPage {
  name: string;
  /** Pages without a position follow those that have one. */
  order: number | undefined;
}

/** Orders pages as readers go through them: each is followed by those below it; pages of one folder are ordered by position, then by name. */
export function inReadingOrder<Each extends OrderedPage>(pages: readonly Each[]): Each[] {
  const byParent = Map.groupBy(pages, ({ name }) => parentOf(name));
  const names = new Set(pages.map(({ name }) => name));
  const below = (parent: string | null): Each[] =>
    (byParent.get(parent) ?? []).toSorted(comparePages).flatMap((page) => [page, ...below(page.name)]);
  // Folders without a page of their own, which has been reported.
  const orphans = [...byParent.keys()].filter((parent) => parent !== null && !names.has(parent)).sort();
  return [...below(null), ...orphans.flatMap(below)];
}

const comparePages = (a: OrderedPage, b: OrderedPage): number => {
  const [one = Number.POSITIVE_INFINITY, other = Number.POSITIVE_INFINITY] = [a.order, b.order];
  return one === other ? compareDocumentNames(lastStep(a.name), lastStep(b.name)) : one - other;
};

/** Leaves out pages below one that readers cannot see. */
export function withVisibleParents<Each extends { name: string }>(pages: readonly Each[]): Each[] {
  const visible = new Set<string>();
  // In reading order, a page follows those above it.
  return pages.filter(({ name }) => {
    const parent = parentOf(name);
    const isVisible = parent === null || visible.has(parent);
    if (isVisible) visible.add(name);
    return isVisible;
  });
}
