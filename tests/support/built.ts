/** The pages of a built site, as trees. */
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type HtmlElement, HtmlValidate, Parser } from 'html-validate';
import { isLanguage, type Language } from '../../src/core/model/languages.ts';
import { siteUrl } from './run.ts';
import type { BuiltSite } from './setup.ts';

export interface Page {
  /** Below the base of the site: `/fr/meetings/`, `/fr/404.html`. */
  address: string;
  /** First step of the address; none on the pages for readers of any language. */
  language: Language | undefined;
  source: string;
  document: HtmlElement;
}

const parser = new Parser(await new HtmlValidate({}).getConfigFor('page.html'));

export const pagesOf = (site: BuiltSite): Page[] =>
  globSync('**/*.html', { cwd: site.dist })
    .sort()
    .map((file) => readPage(site, file.split(sep).join('/')));

const readPage = (site: BuiltSite, file: string): Page =>
  pageOf(file, readFileSync(join(site.dist, file), 'utf8'));

export function pageOf(file: string, source: string): Page {
  const step = file.split('/')[0] ?? '';
  return {
    address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    language: isLanguage(step) ? step : undefined,
    source,
    document: parser.parseHtml({ data: source, filename: file, line: 1, column: 1, offset: 0 }),
  };
}

/** @throws Error where there is no such page */
export function pageAt(site: BuiltSite, address: string): Page {
  const page = pagesOf(site).find((candidate) => candidate.address === address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  return page;
}

/** Values of an attribute of all elements that the selector finds. */
export const valuesOf = ({ document }: Page, selector: string, attribute: string): string[] =>
  document.querySelectorAll(selector).map((element) => element.getAttributeValue(attribute) ?? '');

/** Public address of a page or part. */
export const publicUrl = (address: string): string => siteUrl + address;

export const fileOf = (site: BuiltSite, address: string): string =>
  readFileSync(join(site.dist, address), 'utf8');
