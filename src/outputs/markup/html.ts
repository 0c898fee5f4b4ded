/** Parses finished HTML, and serializes it as HTML or as XHTML. Whatever rewrites a page goes through here. */
import render from 'dom-serializer';
import { type Document, type Element, isTag, isText } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Html } from '../../core/model/model.ts';
import { escapeXml } from './xml.ts';

export type { Document, Element } from 'domhandler';

/** @param html a page, or a fragment of one */
export const parseHtml = (html: Html): Document => parseDocument(html);

/** Lists the elements in document order. The list stays valid while elements are removed or renamed. */
export const elementsIn = (document: Document): Element[] => DomUtils.filter(isTag, document).filter(isTag);

export const removeElement = (element: Element): void => DomUtils.removeElement(element);

/** Lists the elements inside an element, in document order. */
export const descendantsOf = (element: Element, name: string): Element[] =>
  DomUtils.getElementsByTagName(name, element.children);

/** Inserts HTML as the last children of an element. */
export function appendHtml(element: Element, html: Html): void {
  for (const node of [...parseHtml(html).children]) DomUtils.appendChild(element, node);
}

/** Replaces the children of an element by HTML. */
export function replaceContent(element: Element, html: Html): void {
  element.children = [];
  appendHtml(element, html);
}

/** Inserts HTML as the first children of an element. */
export function prependHtml(element: Element, html: Html): void {
  for (const node of parseHtml(html).children.toReversed()) DomUtils.prependChild(element, node);
}

/** Inserts HTML in front of an element. */
export function prependSiblingHtml(element: Element, html: Html): void {
  for (const node of [...parseHtml(html).children]) DomUtils.prepend(element, node);
}

export const toHtml = (document: Document): Html => render(document, { encodeEntities: 'utf8' });

/**
 * Serializes as XHTML, without the characters that XML 1.0 (2.2) excludes. Changes the document: dom-serializer would
 * write each letter outside ASCII as a character reference, so texts and values are escaped before.
 */
export function toXhtml(document: Document): string {
  for (const node of DomUtils.filter(() => true, document)) {
    if (isText(node)) node.data = escapeXml(node.data);
    if (isTag(node))
      for (const [name, value] of Object.entries(node.attribs)) node.attribs[name] = escapeXml(value);
  }
  return render(document, { xmlMode: true, encodeEntities: false });
}

/** Applies a change to every element of a fragment. */
export function rewriteHtml(html: Html, change: (element: Element) => void): Document {
  const document = parseHtml(html);
  for (const element of elementsIn(document)) change(element);
  return document;
}
