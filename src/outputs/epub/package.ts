/** The package document and the table of contents of a book. */

import { meetingModified } from '../../core/history/sequence.ts';
import { addresses } from '../../core/model/addresses.ts';
import { directionOf, type Language, textIn } from '../../core/model/languages.ts';
import type { Day, Version } from '../../core/model/model.ts';
import { fullDate } from '../../i18n/format.ts';
import { uidOf } from '../calendar/uid.ts';
import { escapeXml } from '../markup/xml.ts';
import { type Book, dayId, declaration, element, page } from './markup.ts';

const features = [
  'tableOfContents',
  'readingOrder',
  'structuralNavigation',
  'displayTransformability',
  'unlocked',
];

/** Without a history: whatever is known of a change later counts as newer. */
const earliest = '1970-01-01T00:00:00Z';

export function packageDocument(book: Book): string {
  const { config, history, meeting, language, versions } = book;
  const direction = directionOf(language);
  const modified = meetingModified(history, meeting, language) ?? history.head ?? earliest;
  const properties = [
    ['dcterms:modified', modified],
    ['schema:accessMode', 'textual'],
    ['schema:accessModeSufficient', 'textual'],
    ...features.map((feature) => ['schema:accessibilityFeature', feature]),
    ['schema:accessibilityHazard', 'none'],
  ];
  return [
    `${declaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}" dir="${direction}">`,
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

// ---- Navigation ---------------------------------------------------------------------------------------

/** A line of the table of contents, and how deep it stands. */
interface Line {
  depth: number;
  href: string;
  text: string;
}

export function navigation(book: Book): string {
  const { t, meeting, language, versions } = book;
  const lines = [
    { depth: 0, href: 'meeting.xhtml', text: textIn(meeting.name, language) },
    ...versions.flatMap((version) => documentLines(version, language, `documents/${version.document}.xhtml`)),
  ];
  const first = `documents/${versions[0]?.document}.xhtml`;
  const landmarks = [
    `<li><a epub:type="toc" href="#toc">${escapeXml(t('document.contents'))}</a></li>`,
    `<li><a epub:type="bodymatter" href="${first}">${escapeXml(t('meeting.documents'))}</a></li>`,
  ];
  const body = `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="title_toc">
<h1 id="title_toc">${escapeXml(t('document.contents'))}</h1>${nested(lines)}</nav>
<nav epub:type="landmarks" hidden="hidden">
<ol>
${landmarks.join('\n')}
</ol>
</nav>`;
  return page(book, t('document.contents'), 'book.css', body);
}

function documentLines({ title, body }: Version, language: Language, href: string): Line[] {
  const parts =
    body.type === 'agenda'
      ? body.days.flatMap((day) => dayLines(day, language, href))
      : body.sections.flatMap(({ id, depth, title }) =>
          id ? [{ depth: depth - 1, href: `${href}#${id}`, text: title }] : [],
        );
  return [{ depth: 0, href, text: title }, ...parts];
}

const dayLines = ({ date, items }: Day, language: Language, href: string): Line[] => [
  { depth: 1, href: `${href}#${dayId(date)}`, text: fullDate(language, date) },
  ...items.map(({ id, start, title }) => ({
    depth: 2,
    href: `${href}#${id}`,
    text: `${start} ${title}`,
  })),
];

/** Lists within lists. A line that is deeper by more than one level stands one level deeper. */
function nested(lines: readonly Line[]): string {
  const open: number[] = [];
  let list = '';
  for (const { depth, href, text } of lines) {
    const last = open.at(-1);
    if (last === undefined || depth > last) {
      list += '\n<ol>\n';
      open.push(depth);
    } else {
      while (open.length > 1 && depth < (open.at(-1) ?? 0)) {
        list += '</li>\n</ol>\n';
        open.pop();
      }
      list += '</li>\n';
    }
    list += `<li><a href="${href}">${escapeXml(text)}</a>`;
  }
  return list + '</li>\n</ol>\n'.repeat(open.length);
}
