/** The parts of the bodies of pages that search finds. */
import type { Footnote, Html, Paragraph, Section } from '../../core/model/model.ts';
import { titleId } from '../../core/search/bundle.ts';
import type { Topic } from '../../core/search/topics/phrases.ts';
import { topicAttribute } from '../../core/search/topics/topics.ts';
import { withoutIsolates } from '../../i18n/format.ts';
import { escapeXml } from '../markup/xml.ts';

export const titleHeading = (title: string): Html =>
  `<h1 id="${titleId}" data-pagefind-meta="title" data-pagefind-weight="4">${escapeXml(title)}</h1>`;

/** A paragraph, unless the text is missing. @param topic what it answers */
export const paragraph = (text: string | undefined, topic?: Topic): Html[] =>
  text ? [`<p${topic ? ` ${topicAttribute}="${topic}"` : ''}>${escapeXml(withoutIsolates(text))}</p>`] : [];

export const sectionParts = ({ id, title, paragraphs }: Section): Html[] => [
  ...(id ? [heading(2, id, escapeXml(title))] : []),
  ...paragraphs.flatMap(paragraphParts),
];

const paragraphParts = ({ id, number, html }: Paragraph): Html[] => [
  ...(id && number !== null ? [heading(4, id, `<span ${lowWeight}>${number}</span>`)] : []),
  indexedHtml(html),
];

export const footnotePart = ({ id, number, html }: Footnote): Html =>
  heading(2, id, `<span ${lowWeight}>${number}</span>`) + indexedHtml(html);

/** Lowers the high weight that Pagefind gives to headings, because a heading here may be a long sentence. */
export const heading = (level: number, id: string, html: Html): Html =>
  `<h${level} id="${id}" data-pagefind-weight="3">${html}</h${level}>`;

/** Ranks numbers in headings, symbols and dates below the same words in a text. */
export const lowWeight = 'data-pagefind-weight="0.1"';

/**
 * Removes footnote references, which would be joined to the word before them, and attributes, because addresses would
 * make the index depend on the base path of the site.
 */
export const indexedHtml = (html: Html): Html =>
  html.replace(/<sup>.*?<\/sup>/gs, '').replace(/<(\/?\w+)(?:"[^"]*"|[^">])*>/g, '<$1>');
