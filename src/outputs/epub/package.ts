/** The EPUB package document of a book: metadata, with those of EPUB Accessibility 1.1, manifest and spine. */
import { epoch } from '../../core/history/timestamps.ts';
import { directionOf, textIn } from '../../core/model/languages.ts';
import { escapeXml } from '../markup/xml.ts';
import { coverPath } from './cover.ts';
import { type Book, chapterPath, element, xmlDeclaration } from './markup.ts';

const accessibilityFeatures = [
  'alternativeText',
  'tableOfContents',
  'readingOrder',
  'structuralNavigation',
  'displayTransformability',
  'unlocked',
];

export function packageDocument(book: Book): string {
  const { config, title, creator, theme, identifier, source, language, t, frontPage, chapters } = book;
  const direction = directionOf(language);
  const published = book.modified ?? book.head;
  const modified = published ?? epoch;
  const properties = [
    ['dcterms:modified', modified],
    ['schema:accessMode', 'textual'],
    // The cover.
    ['schema:accessMode', 'visual'],
    ['schema:accessModeSufficient', 'textual'],
    ...accessibilityFeatures.map((feature) => ['schema:accessibilityFeature', feature]),
    ['schema:accessibilityHazard', 'none'],
    ['schema:accessibilitySummary', escapeXml(t('meeting.accessibilitySummary'))],
  ];
  return [
    `${xmlDeclaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" dir="${direction}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="id">urn:uuid:${identifier}</dc:identifier>`,
    element('dc:title', title),
    element('dc:language', language),
    element('dc:creator', creator),
    element('dc:publisher', textIn(config.organizer, language)),
    ...(published ? [element('dc:date', published)] : []),
    ...(theme ? [element('dc:description', theme)] : []),
    element('dc:source', source),
    ...properties.map(([name, value]) => `<meta property="${name}">${value}</meta>`),
    '</metadata>',
    '<manifest>',
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="book.css" media-type="text/css"/>',
    `<item id="cover-image" href="${coverPath}" media-type="image/svg+xml" properties="cover-image"/>`,
    '<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>',
    ...(frontPage
      ? [`<item id="meeting" href="${frontPage.path}" media-type="application/xhtml+xml"/>`]
      : []),
    ...chapters.map(
      (chapter) =>
        `<item id="document_${chapter.name}" href="${chapterPath(chapter)}" media-type="application/xhtml+xml"/>`,
    ),
    '</manifest>',
    `<spine page-progression-direction="${direction}">`,
    '<itemref idref="cover"/>',
    ...(frontPage ? ['<itemref idref="meeting"/>'] : []),
    '<itemref idref="nav"/>',
    ...chapters.map(({ name }) => `<itemref idref="document_${name}"/>`),
    '</spine>',
    '</package>',
    '',
  ].join('\n');
}
