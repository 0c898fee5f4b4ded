/** A page of the site -> the same page in the ZIP of its meeting, which is read from a disk and asks nothing of a network. */
import type { Html } from '../../core/model/model.ts';
import { htmlTag, type Tag, withoutElements, withTags } from '../markup/tags.ts';
import { escapeXml } from '../markup/xml.ts';

export interface PageOfZip {
  html: Html;
  /** Address of the page with the base of the site. */
  href: string;
  /** Public address of the site. */
  url: string;
  /** Addresses of pages and files with the base of the site -> where they are, seen from this page. */
  places: ReadonlyMap<string, string>;
  /** Base of the addresses that scripts write. */
  base: string;
  /** In their order. */
  scripts: readonly string[];
  /** Id of the meeting. */
  meeting: string;
  /** What the page says of its age. */
  stamp: string | null;
}

/** Scripts and styles are files beside it; there is nothing to fetch. Not every browser counts files as its own host. */
const policy = [
  "default-src 'none'",
  "script-src 'self' file:",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  "form-action 'self' file:",
  "base-uri 'none'",
].join('; ');

export function zipPage(page: PageOfZip): Html {
  const html = withoutElements(page.html, isOfTheSite)
    .replace(/<nav class="crumbs"[^>]*>\s*<ol>\s*<\/ol>\s*<\/nav>/, '')
    // A meeting is small: its few documents need no filters.
    .replace(/(<select\b[^>]*>\s*<option value="">[^<]*<\/option>).*?(<\/select>)/gs, '$1$2');
  const scripts = page.scripts.map((place) => `<script defer src="${place}"></script>`);
  const stamp = page.stamp ? `<p>${escapeXml(page.stamp)}</p>` : '';
  return withTags(html, (tag) => write(tag, page))
    .replace('</head>', `${scripts.join('')}</head>`)
    .replace('<p class="address">', (address) => stamp + address);
}

/** What machines read, what leads to the rest of the site, and scripts as modules. */
function isOfTheSite({ name, attributes }: Tag): boolean {
  if (attributes.has('data-online') || name === 'script') return true;
  if (name === 'link') return /^(alternate|manifest)$/.test(attributes.get('rel') ?? '');
  return (
    name === 'meta' && (attributes.has('property') || /^(twitter:|robots)/.test(attributes.get('name') ?? ''))
  );
}

function write(tag: Tag, page: PageOfZip): string {
  const { name, isEnd, attributes } = tag;
  if (isEnd) return htmlTag(tag);
  const change = (key: string, to: (value: string) => string) => {
    const value = attributes.get(key);
    if (value != null) attributes.set(key, to(value));
  };
  if (attributes.get('http-equiv') === 'content-security-policy') attributes.set('content', policy);
  if (name === 'fieldset') attributes.set('hidden', null);
  if (attributes.get('rel') !== 'canonical') change('href', (href) => placeOf(href, page));
  for (const key of ['action', 'data-my', 'data-words']) change(key, (href) => placeOf(href, page));
  change('data-base', () => page.base);
  change('data-settings', (text) =>
    withJson(text, (settings) => ({ ...settings, ...searchPlaces(settings, page) })),
  );
  change('data-meetings', (text) => withJson(text, ({ [page.meeting]: own }) => ({ [page.meeting]: own })));
  return htmlTag(tag);
}

/** In the ZIP, or else the public address. */
function placeOf(href: string, { href: here, url, places }: PageOfZip): string {
  if (!href.startsWith('/')) return href;
  const { path = '', rest = '' } = /^(?<path>[^?#]*)(?<rest>.*)$/s.exec(href)?.groups ?? {};
  if (path === here && rest) return rest;
  const place = places.get(path);
  return place === undefined ? new URL(href, `${url}/`).href : place + rest;
}

type Json = Record<string, unknown>;

const searchPlaces = ({ language }: Json, { base }: PageOfZip): Json => ({
  base,
  bundle: `${base}${language}/search/`,
});

function withJson(text: string, change: (value: Json) => Json): string {
  const value = change(JSON.parse(unescaped(text)) as Json);
  return escapeXml(JSON.stringify(value));
}

const unescaped = (text: string): string =>
  text
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|#39);/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
