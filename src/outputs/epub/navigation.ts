/** The EPUB navigation document of a book: table of contents and landmarks. */
import type { Language } from '../../core/model/languages.ts';
import type { Day } from '../../core/model/model.ts';
import { fullDate } from '../../i18n/format.ts';
import { escapeXml } from '../markup/xml.ts';
import { type Book, type Chapter, chapterPath, contentDocument, dayId } from './markup.ts';

interface TocEntry {
  /** Level in the table of contents, from 0. */
  depth: number;
  href: string;
  text: string;
}

export function navigationDocument(book: Book): string {
  const { t, language, frontPage, chapters } = book;
  const entries = [
    ...(frontPage ? [{ depth: 0, href: frontPage.path, text: frontPage.title }] : []),
    ...chapters.flatMap((chapter) => chapterEntries(chapter, language)),
  ];
  const landmarks = [
    `<li><a epub:type="cover" href="cover.xhtml">${escapeXml(t('meeting.cover'))}</a></li>`,
    `<li><a epub:type="toc" href="#toc">${escapeXml(t('document.contents'))}</a></li>`,
    `<li><a epub:type="bodymatter" href="${chapterPath(chapters[0])}">${escapeXml(t('meeting.documents'))}</a></li>`,
  ];
  const body = `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="title_toc">
<h1 id="title_toc">${escapeXml(t('document.contents'))}</h1>${nestedList(entries)}</nav>
<nav epub:type="landmarks" hidden="hidden">
<ol>
${landmarks.join('\n')}
</ol>
</nav>`;
  return contentDocument(book, t('document.contents'), 'book.css', body);
}

function chapterEntries(chapter: Chapter, language: Language): TocEntry[] {
  const { depth: level, version } = chapter;
  const { title, body } = version;
  const href = chapterPath(chapter);
  const parts =
    body.type === 'agenda'
      ? body.days.flatMap((day) => dayEntries(day, language, href))
      : body.type === 'formal-agenda'
        ? body.items.map(({ id, depth, label, title }) => ({
            depth: level + depth - 1,
            href: `${href}#${id}`,
            text: `${label} ${title}`,
          }))
        : body.sections.flatMap(({ id, depth, title }) =>
            id ? [{ depth: level + depth - 1, href: `${href}#${id}`, text: title }] : [],
          );
  return [{ depth: level, href, text: title }, ...parts];
}

const dayEntries = ({ date, items }: Day, language: Language, href: string): TocEntry[] => [
  { depth: 1, href: `${href}#${dayId(date)}`, text: fullDate(language, date) },
  ...items.map(({ id, start, title }) => ({
    depth: 2,
    href: `${href}#${id}`,
    text: `${start} ${title}`,
  })),
];

/** Formats entries as nested lists. An entry that skips a level is nested only one level deeper. */
function nestedList(entries: readonly TocEntry[]): string {
  const openDepths: number[] = [];
  let list = '';
  for (const { depth, href, text } of entries) {
    let current = openDepths.at(-1);
    if (current === undefined || depth > current) {
      list += '\n<ol>\n';
      openDepths.push(depth);
    } else {
      while (openDepths.length > 1 && current !== undefined && depth < current) {
        list += '</li>\n</ol>\n';
        openDepths.pop();
        current = openDepths.at(-1);
      }
      list += '</li>\n';
    }
    list += `<li><a href="${href}">${escapeXml(text)}</a>`;
  }
  return list + '</li>\n</ol>\n'.repeat(openDepths.length);
}
