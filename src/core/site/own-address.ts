/** Links that are written as an address on the web, and lead to the site itself. */
import { addresses } from '../model/addresses.ts';
import { isLanguage, type Language } from '../model/languages.ts';
import type { InternalLink, PageVersion, Site, Version, WebLink } from '../model/model.ts';
import { documentFile } from '../model/paths.ts';

/** What an address of the site leads to: a document, the page of a meeting, or one of the other pages. */
export type OwnPlace = { meeting: string; link: InternalLink | null } | { isKnown: boolean };

/** `null` where the address is that of another site. */
export function placeOnSite(
  { url: written, span }: WebLink,
  { config: { url, languages }, pages }: Pick<Site, 'config' | 'pages'>,
): OwnPlace | null {
  const rest = url === undefined ? undefined : restOf(written, url);
  if (rest === undefined) return null;
  const [path = '', fragment] = rest.replace(/\?[^#]*/, '').split('#', 2);
  const [, tag = '', inside = ''] = /^\/([^/]*)\/?(.*)$/.exec(path) ?? [];
  // The host may have more than this site.
  if (!isLanguage(tag)) return { isKnown: true };
  if (!languages.includes(tag)) return { isKnown: false };
  const [section, meeting, document, ...more] = inside.split('/');
  if (section !== 'meetings' || !meeting)
    return { isKnown: sectionsOf(tag).has(section ?? '') || pages.some(({ name }) => name === section) };
  // Calendars, books and the like are made of what there is.
  const isPage = document && document !== 'print' && !document.includes('.') && more.join('') === '';
  const file = isPage ? documentFile({ meeting, document, language: tag }) : null;
  return { meeting, link: file ? { file, ...(fragment && { fragment }), url: written, span } : null };
}

/** What follows the address of the site. */
function restOf(written: string, url: string): string | undefined {
  const bare = (address: string): string => address.replace(/^https?:/i, '');
  const [own, other] = [bare(url), bare(written)];
  const rest = other.toLowerCase().startsWith(own.toLowerCase()) ? other.slice(own.length) : undefined;
  return rest === undefined || rest === '' || /^[/?#]/.test(rest) ? rest : undefined;
}

/** First steps of the addresses below a language. */
const sectionsOf = (language: Language): Set<string> =>
  new Set(
    Object.values(addresses).map(
      (address) => (address as (...parts: string[]) => string)(language, '', '', '').split('/')[2] ?? '',
    ),
  );

/** The links of a page that start with a slash: as they are written, and as addresses on the web. */
export const pageLinksIn = (text: Version | PageVersion, { config }: Site) =>
  'pageLinks' in text
    ? text.pageLinks.map(({ address, span }) => ({ url: address, address: config.url + address, span }))
    : [];

/** The links to documents of the site, however they are written. */
export const linksToDocuments = (text: Version | PageVersion, site: Site): InternalLink[] => [
  ...text.links,
  ...[
    ...text.webLinks,
    ...pageLinksIn(text, site).map(({ address, span }) => ({ url: address, span })),
  ].flatMap((each) => {
    const place = placeOnSite(each, site);
    return place && 'link' in place && place.link ? [place.link] : [];
  }),
];

/** Other versions of the same document: its page says in each language which there are. */
export const siblingsOf = (file: string, languages: readonly Language[]): string[] =>
  languages.map((tag) => file.replace(/\.[a-z]+\.md$/, `.${tag}.md`));
