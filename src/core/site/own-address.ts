/** Finds web addresses that lead to the site itself. */
import { memoize } from '../memoize.ts';
import { isLanguage, type Language } from '../model/languages.ts';
import type { InternalLink, ParsedSite, ParsedTextVersion, WebLink } from '../model/model.ts';
import { reservedSections, sectionsIn } from '../model/page-names.ts';
import { documentFile, entryFile, isEntryName, pageFile, registerFile, siblingOf } from '../model/paths.ts';
import { currentPage, pageIdOf } from './redirects.ts';

export type OwnPage =
  /** A page of a meeting; `link` is set if it is that of a document. */
  | { kind: 'meeting'; meeting: string; link: InternalLink | null }
  /** A page of `content/pages/`. */
  | { kind: 'page'; link: InternalLink }
  /** A page or a file of a register; `link` is set if it is the page of the register or of an entry. */
  | { kind: 'register'; register: string; below: string[]; link: InternalLink | null }
  /** The page of a symbol, or of the first parts of symbols, by the path below `/symbol/`. */
  | { kind: 'symbol'; path: string }
  | { kind: 'other'; exists: boolean };

/** Returns the page of the site to which an address leads; `null` for another site, or if the address of this one is unknown. */
export function ownPageOf(
  { url, span }: WebLink,
  { config, languages, pages, moved }: SiteAddresses,
): OwnPage | null {
  const path = config && pathBelow(url, config.url);
  if (!path) return null;
  const [, tag = '', inLanguage = ''] = /^\/([^/]*)(?:\/(.*))?$/.exec(path.pathname) ?? [];
  // The host may have more than this site.
  if (!isLanguage(tag)) return { kind: 'other', exists: true };
  if (!languages.includes(tag)) return { kind: 'other', exists: false };
  const [section = '', meeting, document, ...more] = inLanguage.split('/');
  const { fragment } = path;
  const linkTo = (file: string): InternalLink => ({ file, ...(fragment && { fragment }), url, span });
  // The home page.
  if (section === '') return { kind: 'other', exists: true };
  if (!reservedSections.has(section)) {
    const name = inLanguage.replace(/\/$/, '');
    if (pages.some((page) => page.name === name))
      return { kind: 'page', link: linkTo(pageFile({ page: name, language: tag })) };
    return { kind: 'other', exists: isOfPage(name, pages) || hasMoved(name, moved) };
  }
  if (section === 'registers' && meeting) {
    const register = meeting.replace(/\..*/, '');
    const below = [document ?? '', ...more].filter((step) => step !== '');
    const isEntry = below.length === 1 && isEntryName(below[0] ?? '');
    const link = isEntry
      ? linkTo(entryFile({ register, entry: below[0] ?? '', language: tag }))
      : below.length === 0 && register === meeting
        ? linkTo(registerFile(register))
        : null;
    return { kind: 'register', register, below: meeting === register ? below : [meeting], link };
  }
  if (section === 'symbol')
    return { kind: 'symbol', path: decoded(inLanguage.slice(section.length)).replace(/^\/|\/$/g, '') };
  if (section !== 'meetings' || !meeting) return { kind: 'other', exists: sectionsIn(tag).has(section) };
  // Calendars, books and other files follow from the documents.
  const isPage = document && document !== 'print' && !document.includes('.') && more.join('') === '';
  if (!isPage) return { kind: 'meeting', meeting, link: null };
  return { kind: 'meeting', meeting, link: linkTo(documentFile({ meeting, document, language: tag })) };
}

/** Returns an address with the letters that are written as percent signs and digits. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

type SiteAddresses = Pick<ParsedSite, 'config' | 'languages' | 'pages' | 'moved'>;

/** Tests for the address of a file of a page, or of the comparison with the page that it revises. */
function isOfPage(name: string, pages: SiteAddresses['pages']): boolean {
  const page = name.replace(/(?:\/comparison|\.md|(?:\/[^/]*)?\.epub)$/, '');
  return page !== name && pages.some((each) => each.name === page);
}

const hasMoved = (name: string, moved: SiteAddresses['moved']): boolean =>
  currentPage(moved, pageIdOf(name)) !== pageIdOf(name);

const withoutScheme = (url: string): string => url.replace(/^https?:/i, '');
const baseOf = memoize((site: string): string => withoutScheme(site).toLowerCase());

/** Returns the part of an address after that of the site, without the query; `null` for another site. */
function pathBelow(address: string, site: string): { pathname: string; fragment?: string } | null {
  const base = baseOf(site);
  const full = withoutScheme(address);
  if (full.slice(0, base.length).toLowerCase() !== base) return null;
  const rest = full.slice(base.length);
  if (rest !== '' && !/^[/?#]/.test(rest)) return null;
  const [pathname = '', fragment] = rest.replace(/\?[^#]*/, '').split('#', 2);
  return { pathname, ...(fragment !== undefined && { fragment }) };
}

/** A link of a page that starts with a slash: as written, and as a web address. */
interface PageWebLink extends WebLink {
  written: string;
}

export const pageWebLinks = (
  text: ParsedTextVersion,
  { config }: Pick<ParsedSite, 'config'>,
): PageWebLink[] =>
  config && 'pageLinks' in text
    ? text.pageLinks.map(({ address, span }) => ({ written: address, url: config.url + address, span }))
    : [];

/** Returns the links to documents and pages of `content/`, written as a path or as a web address. */
export const linksToTexts = (text: ParsedTextVersion, site: SiteAddresses): InternalLink[] => [
  ...text.links,
  ...[...text.webLinks, ...pageWebLinks(text, site)].flatMap((link) => {
    const page = ownPageOf(link, site);
    return page && 'link' in page && page.link ? [page.link] : [];
  }),
];

/** Returns the files of a document or page in all languages. */
export const siblingsOf = (file: string, languages: readonly Language[]): string[] =>
  languages.map((tag) => siblingOf(file, tag));
