/** Every internal link leads to a file of the site, and with a fragment to that part. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allPages, type Page, publicUrl, valuesOf } from '../support/built.ts';
import { siteUrl } from '../support/run.ts';
import { site } from '../support/sites.ts';

const pages = allPages();
const ids = new Map(pages.map((page) => [page.address, new Set(valuesOf(page, '[id]', 'id'))]));

function problemOf(href: string, { address }: Page): string | undefined {
  const { origin, pathname, hash } = new URL(href, publicUrl(address));
  if (origin !== new URL(siteUrl).origin) return undefined;
  const target = decodeURI(pathname);
  if (!publicUrl('/').endsWith(target.slice(0, '/some/base/'.length)))
    return `${href} is not below the base path`;
  const own = target.slice('/some/base'.length);
  if (!ids.has(own) && !existsSync(join(site.dist, own))) return `${href} leads nowhere`;
  const id = decodeURIComponent(hash.slice(1));
  return id && !ids.get(own)?.has(id) ? `${href} names a part that the page lacks` : undefined;
}

test.for(pages)('the links of $address lead to files and parts that exist', (page) => {
  const links = [
    ...valuesOf(page, '[href]', 'href'),
    ...valuesOf(page, '[src]', 'src'),
    ...valuesOf(page, '[action]', 'action'),
  ];
  expect(links.flatMap((href) => problemOf(href, page) ?? [])).toEqual([]);
});

test.for(pages)('$address loads nothing from another host', (page) => {
  const loaded = [
    ...valuesOf(page, 'link[rel="stylesheet"]', 'href'),
    ...valuesOf(page, 'link[rel="icon"]', 'href'),
    ...valuesOf(page, 'link[rel="preload"]', 'href'),
    ...valuesOf(page, 'link[rel="modulepreload"]', 'href'),
    ...valuesOf(page, '[src]', 'src'),
  ];
  expect(loaded.filter((href) => !href.startsWith('/some/base/'))).toEqual([]);
});
