/** The EPUB package document of a book: metadata, manifest and spine. */
import { epoch, meetingModified } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import { directionOf, textIn } from '../../core/model/languages.ts';
import { uidOf } from '../calendar/uid.ts';
import { type Book, element, xmlDeclaration } from './markup.ts';

const accessibilityFeatures = [
  'tableOfContents',
  'readingOrder',
  'structuralNavigation',
  'displayTransformability',
  'unlocked',
];

export function packageDocument(book: Book): string {
  const { config, history, meeting, language, versions } = book;
  const direction = directionOf(language);
  const modified = meetingModified(history, meeting, language) ?? history.head ?? epoch;
  const properties = [
    ['dcterms:modified', modified],
    ['schema:accessMode', 'textual'],
    ['schema:accessModeSufficient', 'textual'],
    ...accessibilityFeatures.map((feature) => ['schema:accessibilityFeature', feature]),
    ['schema:accessibilityHazard', 'none'],
  ];
  return [
    `${xmlDeclaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" dir="${direction}">`,
    '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:identifier id="id">urn:uuid:${uidOf(meeting.id, 'book', language)}</dc:identifier>`,
    element('dc:title', textIn(meeting.name, language)),
    element('dc:language', language),
    element('dc:creator', textIn(config.organizer, language)),
    element('dc:publisher', textIn(config.organizer, language)),
    ...(meeting.theme ? [element('dc:description', textIn(meeting.theme, language))] : []),
    element('dc:source', config.url + addresses.meeting(language, meeting.id)),
    ...properties.map(([name, value]) => `<meta property="${name}">${value}</meta>`),
    '</metadata>',
    '<manifest>',
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="book.css" media-type="text/css"/>',
    '<item id="meeting" href="meeting.xhtml" media-type="application/xhtml+xml"/>',
    ...versions.map(
      ({ document }) =>
        `<item id="document_${document}" href="documents/${document}.xhtml" media-type="application/xhtml+xml"/>`,
    ),
    '</manifest>',
    `<spine page-progression-direction="${direction}">`,
    '<itemref idref="meeting"/>',
    '<itemref idref="nav"/>',
    ...versions.map(({ document }) => `<itemref idref="document_${document}"/>`),
    '</spine>',
    '</package>',
    '',
  ].join('\n');
}
