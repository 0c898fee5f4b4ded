/** The tags of finished HTML, one by one: to write it as XML, or to give its parts other ids. */
import type { Html } from '../../core/model/model.ts';

export interface Tag {
  /** In small letters. */
  name: string;
  isEnd: boolean;
  /** In their order, with entities as they are written; `null` without a value. */
  attributes: Map<string, string | null>;
}

/** What the site's own renderers write: values stand in double quotes, or without any where they need none. */
const tagPattern = /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*?)\s*\/?>/g;
/** Elements without an end. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const attributePattern = /([^\s=]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g;

/** Changes the tags of a piece of HTML; what stands between them stays. @param write the tag in its place */
export const withTags = (html: Html, write: (tag: Tag) => string): string =>
  html.replace(tagPattern, (_whole, slash: string, name: string, rest: string) =>
    write({ name: name.toLowerCase(), isEnd: slash === '/', attributes: attributesIn(rest) }),
  );

/** Leaves out elements with all that is in them. @param isDropped whether a tag begins such an element */
export function withoutElements(html: Html, isDropped: (tag: Tag) => boolean): Html {
  let kept = '';
  let last = 0;
  /** Depth below the element that is left out; 0 where none is. */
  let depth = 0;
  for (const { 0: whole, 1: slash, 2: letters = '', 3: rest = '', index } of html.matchAll(tagPattern)) {
    const name = letters.toLowerCase();
    const isEnd = slash === '/';
    const step = empty.has(name) ? 0 : isEnd ? -1 : 1;
    if (depth > 0) depth += step;
    else if (!isEnd && isDropped({ name, isEnd, attributes: attributesIn(rest) })) {
      kept += html.slice(last, index);
      depth = step;
    } else continue;
    last = index + whole.length;
  }
  return kept + html.slice(last);
}

const attributesIn = (text: string): Tag['attributes'] =>
  new Map(
    [...text.matchAll(attributePattern)].map(([, name = '', quoted, bare]) => [name, quoted ?? bare ?? null]),
  );

export function htmlTag({ name, isEnd, attributes }: Tag): Html {
  if (isEnd) return `</${name}>`;
  const written = [...attributes].map(([key, value]) => (value === null ? ` ${key}` : ` ${key}="${value}"`));
  return `<${name}${written.join('')}>`;
}

/** A piece of HTML as XML has it: each element has an end and each attribute a value. @param change what of a tag is to be otherwise */
export const asXml = (html: Html, change: (tag: Tag) => void): string =>
  withTags(html, (tag) => {
    change(tag);
    return xmlTag(tag);
  })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for these
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(loneAmpersand, '&amp;')
    .replaceAll(']]>', ']]&gt;');

function xmlTag({ name, isEnd, attributes }: Tag): string {
  if (isEnd) return `</${name}>`;
  const written = [...attributes].map(
    ([key, value]) => ` ${key}="${(value ?? key).replaceAll('<', '&lt;')}"`,
  );
  return `<${name}${written.join('')}${empty.has(name) ? '/' : ''}>`;
}

/** Of entities with names, XML knows only these. */
const loneAmpersand = /&(?!(#\d+|#x[\da-f]+|amp|lt|gt|quot);)/gi;
