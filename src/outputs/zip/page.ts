/** Turns a page of the site into the same page of the ZIP of a meeting or a register, which opens from a disk and requests nothing from a network. */
import { directionOf, type Language } from '../../core/model/languages.ts';
import type { Html } from '../../core/model/model.ts';
import {
  appendHtml,
  type Document,
  descendantsOf,
  type Element,
  elementsIn,
  parseHtml,
  prependHtml,
  prependSiblingHtml,
  removeElement,
  toHtml,
} from '../markup/html.ts';
import { escapeXml } from '../markup/xml.ts';

export interface ZipPage {
  html: Html;
  /** Address of the page with the base of the site. */
  href: string;
  /** Public address of the site. */
  url: string;
  /** Maps addresses of pages and files, with the base of the site, to paths relative to this page. */
  paths: ReadonlyMap<string, string>;
  /** Base of the addresses that scripts write. */
  base: string;
  /** Paths of the scripts, in order. */
  scripts: readonly string[];
  /** Id of the meeting; `null` in the ZIP of a register, which has no search. */
  meeting: string | null;
  /** Sentence that says how old the copy is. */
  stamp: string | null;
  /** Asks to unpack the ZIP. Style sheets hide it: they are missing if the page was opened without unpacking. */
  unpackFirst: string;
}

/** Scripts and styles are files beside the page. `file:` is named because not every browser counts files as 'self'. */
const policy = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  "form-action 'self' file:",
  "base-uri 'none'",
].join('; ');

export function zipPage(page: ZipPage): Html {
  const document = parseHtml(page.html);
  for (const element of elementsIn(document)) {
    if (needsSite(element) || (page.meeting === null && isNavigation(element))) removeElement(element);
    else rewriteAttributes(element, page);
  }
  removeEmptyBreadcrumbs(document);
  removeFilters(document);
  addScriptsAndSentences(document, page);
  return toHtml(document);
}

/** Tests for an element that is for machines, leads to the rest of the site, or is a module script. */
function needsSite({ name, attribs }: Element): boolean {
  if ('data-online' in attribs || name === 'script') return true;
  if (name === 'link') return /^(alternate|manifest|preload|modulepreload)$/.test(attribs['rel'] ?? '');
  return name === 'meta' && ('property' in attribs || /^(twitter:|robots)/.test(attribs['name'] ?? ''));
}

/** Tests for the links to the sections of the site, with its search. */
const isNavigation = ({ attribs }: Element): boolean =>
  (attribs['class'] ?? '').split(' ').includes('site-navigation');

function rewriteAttributes({ name, attribs }: Element, page: ZipPage): void {
  const change = (key: string, to: (value: string) => string) => {
    const value = attribs[key];
    if (value !== undefined) attribs[key] = to(value);
  };
  if (attribs['http-equiv'] === 'content-security-policy') attribs['content'] = policy;
  if (name === 'fieldset' && page.meeting !== null) attribs['hidden'] = '';
  if (attribs['rel'] !== 'canonical') change('href', (href) => pathInZip(href, page));
  for (const key of ['src', 'action', 'data-my', 'data-words']) change(key, (href) => pathInZip(href, page));
  change('data-base', () => page.base);
  change('data-settings', (json) => changeJson(json, (settings) => settingsInZip(settings, page)));
  const { meeting } = page;
  if (meeting !== null)
    change('data-meetings', (json) => changeJson(json, ({ [meeting]: own }) => ({ [meeting]: own })));
}

/** Returns the path of an address in the ZIP, or else its public address. */
function pathInZip(href: string, { href: here, url, paths }: ZipPage): string {
  if (!href.startsWith('/')) return href;
  const { address = '', rest = '' } = /^(?<address>[^?#]*)(?<rest>.*)$/s.exec(href)?.groups ?? {};
  if (address === here && rest) return rest;
  const path = paths.get(address);
  return path === undefined ? new URL(href, `${url}/`).href : path + rest;
}

type Json = Record<string, unknown>;

/** Replaces the addresses in the settings of a search, or of the filters of a register. */
function settingsInZip(settings: Json, page: ZipPage): Json {
  const { dataHref, language } = settings;
  if (typeof dataHref === 'string') return { ...settings, dataHref: pathInZip(dataHref, page) };
  return { ...settings, base: page.base, bundle: `${page.base}${language}/search/` };
}

const changeJson = (json: string, change: (value: Json) => Json): string =>
  JSON.stringify(change(JSON.parse(json) as Json));

function removeEmptyBreadcrumbs(document: Document): void {
  for (const nav of elementsIn(document)) {
    if (nav.name === 'nav' && nav.attribs['class'] === 'breadcrumbs' && descendantsOf(nav, 'li').length === 0)
      removeElement(nav);
  }
}

/** Returns a page of the site without what it contains of meetings: filters of search, and the list of "My agenda". */
export function withoutMeetings(html: Html): Html {
  const document = parseHtml(html);
  removeFilters(document);
  for (const { attribs } of elementsIn(document)) delete attribs['data-meetings'];
  return toHtml(document);
}

/** Leaves each filter with its first option, "all": the few documents of one meeting need none. */
function removeFilters(document: Document): void {
  for (const select of elementsIn(document).filter(({ name }) => name === 'select')) {
    const [first, ...options] = descendantsOf(select, 'option');
    if (first?.attribs['value'] === '')
      for (const option of [...options, ...descendantsOf(select, 'optgroup')]) removeElement(option);
  }
}

function addScriptsAndSentences(document: Document, { scripts, stamp, unpackFirst }: ZipPage): void {
  for (const element of elementsIn(document)) {
    if (element.name === 'head')
      for (const path of scripts) appendHtml(element, `<script defer src="${escapeXml(path)}"></script>`);
    if (stamp && element.name === 'p' && element.attribs['class'] === 'page-address')
      prependSiblingHtml(element, `<p>${escapeXml(stamp)}</p>`);
    if (element.name === 'body') prependHtml(element, unpackFirstLine(unpackFirst));
  }
}

/** @param language of the sentence, if it is not that of the page */
export function unpackFirstLine(sentence: string, language?: Language): Html {
  const attributes = language ? ` lang="${language}" dir="${directionOf(language)}"` : '';
  return `<p class="unpack-first"${attributes}><strong>${escapeXml(sentence)}</strong></p>`;
}
