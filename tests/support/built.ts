/** The built site: its files, and its pages as trees. */
import { globSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { type HtmlElement, HtmlValidate, Parser } from 'html-validate';
import { isLanguage, type Language } from '../../src/core/model/languages.ts';
import { embargoed } from './embargo.ts';
import { siteUrl } from './run.ts';
import { site } from './sites.ts';

export interface Page {
  /** Below the base of the site: `/fr/meetings/`, `/fr/404.html`. */
  address: string;
  /** First step of the address; none on the pages for readers of any language. */
  language: Language | undefined;
  source: string;
  document: HtmlElement;
}

const parser = new Parser(await new HtmlValidate({}).getConfigFor('page.html'));

let pages: readonly Page[] | undefined;

/** Every page of the site, in the order of the addresses. */
export const allPages = (): readonly Page[] => (pages ??= pagesOf(site.dist));

/** Every page of a built site, in the order of the addresses. */
export const pagesOf = (dist: string): readonly Page[] =>
  globSync('**/*.html', { cwd: dist })
    .map((file) => file.split(sep).join('/'))
    .sort()
    .map((file) => pageOf(file, readFileSync(join(dist, file), 'utf8')));

const readPage = (file: string): Page => pageOf(file, fileOf(file));

export function pageOf(file: string, source: string): Page {
  const step = file.split('/')[0] ?? '';
  return {
    address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    language: isLanguage(step) ? step : undefined,
    source,
    document: parser.parseHtml({ data: source, filename: file, line: 1, column: 1, offset: 0 }),
  };
}

/** @throws Error if there is no such page */
export const pageAt = (address: string): Page =>
  readPage(`${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`);

/** Values of an attribute of all elements that the selector finds. */
export const valuesOf = ({ document }: Page, selector: string, attribute: string): string[] =>
  document.querySelectorAll(selector).map((element) => element.getAttributeValue(attribute) ?? '');

/** Texts of all elements that the selector finds. */
export const textsOf = ({ document }: Page, selector: string): string[] =>
  document.querySelectorAll(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

/** Public address of a page or part. */
export const publicUrl = (address: string): string => siteUrl + address;

/** Text of a file of the site. */
export const fileOf = (path: string): string => readFileSync(join(site.dist, path), 'utf8');

/** Types of the documents in the fixture, in the order in which the site lists them. */
const types = ['agenda', 'circular', 'note'];
const typeRank = (document: string): number => {
  const rank = types.findIndex((type) => document.startsWith(type));
  return rank < 0 ? types.length : rank;
};

/** Names of the documents of a meeting that are published in a language, or in any, in the order of the site. */
export const documentsOf = (meeting: string, language = '*'): string[] => {
  const files = globSync(`meetings/${meeting}/*.${language}.md`, { cwd: site.content });
  const names = files.map((file) => posix.basename(file.replaceAll('\\', '/')).split('.')[0] ?? '');
  return [...new Set(names)]
    .filter((name) => name !== embargoed)
    .sort()
    .sort((one, other) => typeRank(one) - typeRank(other));
};

/** Those that no other document of the meeting revises. */
export const currentDocuments = (meeting: string, language = '*'): string[] => {
  const all = documentsOf(meeting);
  return documentsOf(meeting, language).filter((name) => !all.includes(`${name}-rev-1`));
};

/** Addresses of the register and of its entries in a language, below that of the language. */
export const registerAddresses = (language: Language): string[] => [
  'registers/gauge-networks/',
  ...globSync(`registers/*/entries/*.${language}.md`, { cwd: site.content }).map(
    (path) => `${path.split(sep).join('/').replace('entries/', '').replace(`.${language}.md`, '')}/`,
  ),
];

/** Ids of the meetings in the order of the alphabet. */
export const meetings: readonly string[] = globSync('meetings/*', { cwd: site.content })
  .map((folder) => posix.basename(folder.replaceAll('\\', '/')))
  .sort();

/** Names of the pages of `content/pages/` that have a language, such as `about/observers`. */
export const pagesIn = (language: Language): string[] =>
  globSync(`**/*.${language}.md`, { cwd: join(site.content, 'pages') })
    .map((path) =>
      path
        .split(sep)
        .join('/')
        .replace(/\.[a-z]{2}\.md$/, ''),
    )
    .sort();
