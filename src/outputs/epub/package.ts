/** The EPUB package document of a book: metadata, with those of EPUB Accessibility 1.1, manifest and spine. */
import { epoch, meetingModified } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import { directionOf, textIn } from '../../core/model/languages.ts';
import { uidOf } from '../calendar/uid.ts';
import { escapeXml } from '../markup/xml.ts';
import { coverPath } from './cover.ts';
import { type Book, element, xmlDeclaration } from './markup.ts';

const accessibilityFeatures = [
  'alternativeText',
  'tableOfContents',
  'readingOrder',
  'structuralNavigation',
  'displayTransformability',
  'unlocked',
];

export function packageDocument(book: Book): string {
  const { config, history, meeting, language, t, versions } = book;
  const direction = directionOf(language);
  const published = meetingModified(history, meeting, language) ?? history.head;
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
    `<dc:identifier id="id">urn:uuid:${uidOf(meeting.id, 'book', language)}</dc:identifier>`,
    element('dc:title', textIn(meeting.name, language)),
    element('dc:language', language),
    element('dc:creator', textIn(config.organizer, language)),
    element('dc:publisher', textIn(config.organizer, language)),
    ...(published ? [element('dc:date', published)] : []),
    ...(meeting.theme ? [element('dc:description', textIn(meeting.theme, language))] : []),
    element('dc:source', config.url + addresses.meeting(language, meeting.id)),
    ...properties.map(([name, value]) => `<meta property="${name}">${value}</meta>`),
    '</metadata>',
    '<manifest>',
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="book.css" media-type="text/css"/>',
    `<item id="cover-image" href="${coverPath}" media-type="image/svg+xml" properties="cover-image"/>`,
    '<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>',
    '<item id="meeting" href="meeting.xhtml" media-type="application/xhtml+xml"/>',
    ...versions.map(
      ({ document }) =>
        `<item id="document_${document}" href="documents/${document}.xhtml" media-type="application/xhtml+xml"/>`,
    ),
    '</manifest>',
    `<spine page-progression-direction="${direction}">`,
    '<itemref idref="cover"/>',
    '<itemref idref="meeting"/>',
    '<itemref idref="nav"/>',
    ...versions.map(({ document }) => `<itemref idref="document_${document}"/>`),
    '</spine>',
    '</package>',
    '',
  ].join('\n');
}
