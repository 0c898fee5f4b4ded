/** The cover of a book: an image, and the page that shows it. */
import { directionOf, type Language, textIn } from '../../core/model/languages.ts';
import { defaultColours } from '../head/colours.ts';
import { breakLines } from '../head/line-breaks.ts';
import { escapeXml } from '../markup/xml.ts';
import { type Book, contentDocument } from './markup.ts';

export const coverPath = 'cover.svg';

/** In pixels; the proportion that reading systems expect. */
const [width, height] = [1200, 1800];
const margin = 120;
const textWidth = width - 2 * margin;

/** Average width of a character, relative to the font size. Fonts are those of the reading system, so nothing can be measured. */
const characterWidths: Readonly<Record<Language, number>> = {
  ar: 0.55,
  zh: 1,
  en: 0.58,
  fr: 0.58,
  ru: 0.64,
  es: 0.58,
};

interface Line {
  text: string;
  fontSize: number;
  isBold: boolean;
  colour: string;
}

/** Formats the image as SVG: the organizer at the top, then title and theme, with facts such as dates and city at the bottom. */
export function coverImage(book: Book): string {
  const { config, coverFacts, language } = book;
  const { paper, ink, soft, line, accent } = defaultColours;
  const header = linesOf(textIn(config.organizer, language), language, 44, true, accent);
  const title = titleLines(book, ink, soft);
  const footer = linesOf(coverFacts, language, 44, false, ink);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" xml:lang="${language}">`,
    `<title>${escapeXml(book.title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    `<rect width="${width}" height="36" fill="${accent}"/>`,
    ...placeLines(header, 220, language),
    ...placeLines(title, 560, language),
    `<rect x="${margin}" y="1520" width="${textWidth}" height="4" fill="${line}"/>`,
    ...placeLines(footer, 1620, language),
    '</svg>',
    '',
  ].join('\n');
}

export const coverPage = (book: Book): string =>
  contentDocument(
    book,
    book.t('meeting.cover'),
    'book.css',
    `<section epub:type="cover" role="doc-cover" aria-label="${escapeXml(book.t('meeting.cover'))}">\n<p class="cover"><img src="${coverPath}" alt="${escapeXml(book.title)}"/></p>\n</section>`,
  );

/** The lines of the title and the theme, in the largest size at which they fit. */
function titleLines({ title, theme, language }: Book, ink: string, soft: string): Line[] {
  for (let scale = 1; ; scale *= 0.9) {
    const lines = [
      ...linesOf(title, language, 84 * scale, true, ink),
      ...(theme ? linesOf(theme, language, 56 * scale, false, soft) : []),
    ];
    if (lines.reduce((sum, { fontSize }) => sum + fontSize * lineHeight, 0) <= 860) return lines;
  }
}

const lineHeight = 1.45;

function linesOf(
  text: string,
  language: Language,
  fontSize: number,
  isBold: boolean,
  colour: string,
): Line[] {
  const measure = (segment: string) => [...segment].length * characterWidths[language];
  return breakLines(text, language, textWidth / fontSize, measure).map((line) => ({
    text: line,
    fontSize,
    isBold,
    colour,
  }));
}

/** @param top y coordinate of the first baseline */
function placeLines(lines: readonly Line[], top: number, language: Language): string[] {
  const direction = directionOf(language);
  const x = direction === 'rtl' ? width - margin : margin;
  let y = top;
  return lines.map(({ text, fontSize, isBold, colour }, index) => {
    if (index > 0) y += fontSize * lineHeight;
    return `<text x="${x}" y="${Math.round(y)}" direction="${direction}" font-family="sans-serif" font-size="${Math.round(fontSize)}"${isBold ? ' font-weight="bold"' : ''} fill="${colour}">${escapeXml(text)}</text>`;
  });
}
