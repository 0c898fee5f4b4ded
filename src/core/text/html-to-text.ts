/** Converts the HTML of documents to plain text. */
import { decodeXML } from 'entities/decode';
import type { Html } from '../model/model.ts';

const tag = /<\/?[a-z](?:"[^"]*"|[^">])*>/gi;
const lineEnd = /<\/(?:p|li|h\d|tr|caption|pre|blockquote)>|<br>/g;

/** Decodes character references. The HTML of documents has numeric references, and only the named ones of XML. */
export const decodeReferences = (html: Html): string => decodeXML(html);

/** Returns the text without markup. Each block ends with a line feed. */
export const htmlToText = (html: Html): string =>
  decodeReferences(html.replace(lineEnd, '\n').replace(tag, ''));
