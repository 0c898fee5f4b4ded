/** Follows the links of the pages of a built site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, publicUrl, valuesOf } from '../built.ts';
import { base, siteUrl } from '../run.ts';

/** Returns what lists the links of a page that lead to no file of the site, or name a part that the page lacks. */
export function linkChecker(dist: string, pages: readonly Page[]): (page: Page) => string[] {
  const ids = new Map(pages.map((page) => [page.address, new Set(valuesOf(page, '[id]', 'id'))]));
  const problemOf = (href: string, { address }: Page): string | undefined => {
    const { origin, pathname, hash } = new URL(href, publicUrl(address));
    if (origin !== new URL(siteUrl).origin) return undefined;
    const target = decodeURI(pathname);
    if (!target.startsWith(base)) return `${href} is not below the base path`;
    const own = target.slice(base.length - 1);
    if (!ids.has(own) && !existsSync(join(dist, own))) return `${href} leads nowhere`;
    const id = decodeURIComponent(hash.slice(1));
    return id && !ids.get(own)?.has(id) ? `${href} names a part that the page lacks` : undefined;
  };
  return (page) =>
    [
      ...valuesOf(page, '[href]', 'href'),
      ...valuesOf(page, '[src]', 'src'),
      ...valuesOf(page, '[action]', 'action'),
    ].flatMap((href) => problemOf(href, page) ?? []);
}

/** Lists the addresses from which a page loads a part of itself, except those below the base path of the site. */
export const foreignParts = (page: Page): string[] =>
  [
    ...valuesOf(page, 'link[rel="stylesheet"]', 'href'),
    ...valuesOf(page, 'link[rel="icon"]', 'href'),
    ...valuesOf(page, 'link[rel="preload"]', 'href'),
    ...valuesOf(page, 'link[rel="modulepreload"]', 'href'),
    ...valuesOf(page, '[src]', 'src'),
  ].filter((href) => !href.startsWith(base));
