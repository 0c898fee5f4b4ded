/** The preview image that other sites show for a link: a few texts in the style of the site. */
import { type Direction, directionOf, type Language, textIn } from '../../core/model/languages.ts';
import type { Meeting, SiteConfig } from '../../core/model/model.ts';
import { unnamedSeries } from '../../i18n/meeting-names.ts';
import { datesWithStatus, meetingPlace } from '../../i18n/meeting-status.ts';
import type { Translate } from '../../i18n/t.ts';
import { type Colours, defaultColours } from './colours.ts';
import { breakLines } from './line-breaks.ts';
import { previewSize } from './opengraph.ts';

export interface Preview {
  language: Language;
  /** Above the title. */
  header: string;
  title: string;
  /** Below the title. */
  subtitle?: string;
  /** At the bottom. */
  facts: string[];
}

export interface Appearance {
  colours: Colours;
  /** An SVG image in place of the icon of the engine. */
  logo?: string;
}

export type Weight = 'regular' | 'bold';

/** Measures the width of a text at font size 1. */
type Measure = (text: string, weight: Weight) => number;

export interface Font {
  measure: Measure;
  /** Returns the shapes of the glyphs of a line. */
  outline: (line: string, weight: Weight, baseDirection: Direction) => Outline;
}

export interface Outline {
  /** SVG path data in units of the font. The line begins at 0 on the left, its baseline is 0, and y grows upwards. */
  path: string;
  /** In units of the font. */
  width: number;
  unitsPerEm: number;
}

export const meetingPreview = (
  config: SiteConfig,
  meeting: Meeting,
  language: Language,
  t: Translate,
): Preview => ({
  language,
  header: textIn((unnamedSeries(meeting) ?? config).shortName, language),
  title: meeting.theme?.[language] ?? textIn(meeting.name, language),
  ...(meeting.theme && { subtitle: textIn(meeting.name, language) }),
  facts: [datesWithStatus(t, language, meeting), meetingPlace(t, language, meeting)],
});

export const sitePreview = (config: SiteConfig, language: Language): Preview => ({
  language,
  header: textIn(config.organizer, language),
  title: textIn(config.name, language),
  subtitle: textIn(config.description, language),
  facts: [new URL(config.url).host],
});

const { width, height } = previewSize;
const margin = 88;
const maxLineWidth = width - 2 * margin;
/** The area between header and facts. */
const body = { top: 168, bottom: 494 };
/** Line heights, relative to the font size. */
const lineHeights: Readonly<Record<Language, number>> = {
  ar: 1.55,
  zh: 1.4,
  en: 1.22,
  fr: 1.22,
  ru: 1.22,
  es: 1.22,
};

interface Line {
  text: string;
  fontSize: number;
  weight: Weight;
  colour: string;
  height: number;
}

/** Formats the image as SVG, of the size `previewSize`. */
export function previewSvg(
  preview: Preview,
  { measure, outline }: Font,
  { colours, logo }: Appearance = { colours: defaultColours },
): string {
  const { language, header, facts } = preview;
  const direction = directionOf(language);
  /** Returns the x coordinate of an element from its distance to the edge at which lines start. */
  const xAt = (distance: number, elementWidth: number) =>
    direction === 'rtl' ? width - distance - elementWidth : distance;
  const text = (line: Line, y: number, distance = margin) => {
    const { path, width: unitsWide, unitsPerEm } = outline(collapseSpaces(line.text), line.weight, direction);
    const scale = round(line.fontSize) / unitsPerEm;
    const x = xAt(distance, unitsWide * scale);
    return `<path transform="matrix(${scale} 0 0 ${-scale} ${x} ${round(y)})" fill="${line.colour}" d="${path}"/>`;
  };
  const singleLine = (content: string, weight: Weight, colour: string, distance = margin): Line => ({
    text: content,
    fontSize: Math.min(30, (width - margin - distance) / measure(content, weight)),
    weight,
    colour,
    height: 0,
  });
  const lines = fitLines(preview, measure, colours);
  let y = (body.top + body.bottom - totalHeight(lines)) / 2;
  const besideLogo = margin + logoSize + 20;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<rect width="${width}" height="14" fill="${colours.accent}"/>`,
    `<g transform="translate(${xAt(margin, logoSize)} 74) scale(${logoSize / 32})">${logo === undefined ? defaultLogo(colours) : embedded(logo)}</g>`,
    text(singleLine(header, 'bold', colours.accent, besideLogo), 109, besideLogo),
    ...lines.map((line) => {
      y += line.height;
      return text(line, y - line.height * 0.28);
    }),
    `<rect x="${margin}" y="520" width="${maxLineWidth}" height="2" fill="${colours.line}"/>`,
    text(singleLine(facts.join(' · '), 'regular', colours.ink), 572),
    '</svg>',
  ].join('\n');
}

/** The drawing of `public/icon.svg`, 32 by 32. */
const defaultLogo = (colours: Colours) =>
  `<rect width="32" height="32" rx="6" fill="${colours.accent}"/><path fill="${colours.paper}" d="M7 8h6v3H7zm9 0h9v3h-9zm-9 6.5h6v3H7zm9 0h9v3h-9zM7 21h6v3H7zm9 0h9v3h-9z"/>`;
/** An SVG image where the icon would be, 32 by 32. */
const embedded = (svg: string) =>
  `<image width="32" height="32" href="data:image/svg+xml,${encodeURIComponent(svg)}"/>`;
const logoSize = 48;
/** Collapses the spaces and line breaks of YAML, but no spaces of fixed width. */
const collapseSpaces = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();
const round = (value: number): number => Math.round(value * 10) / 10;

/** Breaks title and subtitle into lines, in the largest size at which all of them fit. */
function fitLines({ language, title, subtitle }: Preview, measure: Measure, colours: Colours): Line[] {
  for (let scale = 1; ; scale *= 0.95) {
    const linesOf = (text: string, fontSize: number, weight: Weight, colour: string): Line[] =>
      breakLines(text, language, maxLineWidth / fontSize, (segment) => measure(segment, weight)).map(
        (line) => ({ text: line, fontSize, weight, colour, height: fontSize * lineHeights[language] }),
      );
    const lines = [
      ...linesOf(title, 64 * scale, 'bold', colours.ink),
      ...(subtitle ? [gap(18 * scale), ...linesOf(subtitle, 34 * scale, 'regular', colours.soft)] : []),
    ];
    const fitsWidth = lines.every((line) => measure(line.text, line.weight) * line.fontSize <= maxLineWidth);
    if (fitsWidth && totalHeight(lines) <= body.bottom - body.top) return lines;
  }
}

const gap = (size: number): Line => ({
  text: '',
  fontSize: size,
  weight: 'regular',
  colour: 'none',
  height: size,
});
const totalHeight = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.height, 0);
