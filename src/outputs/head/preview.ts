/** The picture that stands beside a link to the site elsewhere: a text, set in the manner of the site. */
import { directionOf, type Language, textIn } from '../../core/model/languages.ts';
import type { Meeting, SiteConfig } from '../../core/model/model.ts';
import { dateRange } from '../../i18n/format.ts';
import { escapeXml } from '../markup/xml.ts';
import { previewSize } from './opengraph.ts';

export interface Preview {
  language: Language;
  /** Above the title. */
  head: string;
  title: string;
  /** Below it. */
  text: string;
  /** At the foot. */
  facts: string[];
}

export type Weight = 'regular' | 'bold';

/** Width of a text when it is set in a size of 1. */
export type Measure = (text: string, weight: Weight) => number;

export interface Font {
  family: string;
  measure: Measure;
}

export const meetingPreview = (config: SiteConfig, meeting: Meeting, language: Language): Preview => ({
  language,
  head: textIn(config.shortName, language),
  title: meeting.theme?.[language] ?? textIn(meeting.name, language),
  text: meeting.theme ? textIn(meeting.name, language) : '',
  facts: [dateRange(language, meeting.start, meeting.end), textIn(meeting.place, language)],
});

export const sitePreview = (config: SiteConfig, language: Language): Preview => ({
  language,
  head: textIn(config.organizer, language),
  title: textIn(config.name, language),
  text: textIn(config.description, language),
  facts: [new URL(config.url).host],
});

const colours = {
  paper: '#ffffff',
  ink: '#17202a',
  soft: '#56616d',
  line: '#d5dce3',
  accent: '#0a4f86',
};
const { width, height } = previewSize;
const margin = 88;
const lineLength = width - 2 * margin;
/** What head and foot leave to title and text. */
const body = { top: 168, bottom: 494 };
const leading: Readonly<Record<Language, number>> = {
  ar: 1.55,
  zh: 1.4,
  en: 1.22,
  fr: 1.22,
  ru: 1.22,
  es: 1.22,
};

interface Line {
  text: string;
  size: number;
  weight: Weight;
  colour: string;
  /** Height of the line. */
  height: number;
}

/** SVG, of the size of `previewSize`. */
export function previewSvg(preview: Preview, { family, measure }: Font): string {
  const { language, head, facts } = preview;
  const isRightToLeft = directionOf(language) === 'rtl';
  /** Of a thing so wide, so far from the edge where lines begin. */
  const from = (distance: number, itsWidth = 0) => (isRightToLeft ? width - distance - itsWidth : distance);
  const text = (line: Line, y: number, distance = margin) =>
    `<text x="${from(distance)}" y="${round(y)}" font-family="${family}" font-size="${round(line.size)}" font-weight="${weights[line.weight]}" fill="${line.colour}"${isRightToLeft ? ' text-anchor="end"' : ''}>${escapeXml(isRightToLeft ? isolated(line.text) : line.text)}</text>`;
  const single = (words: string, weight: Weight, colour: string, distance = margin): Line => ({
    text: words,
    size: Math.min(30, (width - margin - distance) / measure(words, weight)),
    weight,
    colour,
    height: 0,
  });
  const lines = fitted(preview, measure);
  let y = (body.top + body.bottom - total(lines)) / 2;
  const besideMark = margin + markSize + 20;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<rect width="${width}" height="14" fill="${colours.accent}"/>`,
    `<g transform="translate(${from(margin, markSize)} 74) scale(${markSize / 32})">${mark}</g>`,
    text(single(head, 'bold', colours.accent, besideMark), 109, besideMark),
    ...lines.map((line) => {
      y += line.height;
      return text(line, y - line.height * 0.28);
    }),
    `<rect x="${margin}" y="520" width="${lineLength}" height="2" fill="${colours.line}"/>`,
    text(single(facts.join('  ·  '), 'regular', colours.ink), 572),
    '</svg>',
  ].join('\n');
}

/** That of `public/icon.svg`, of 32 by 32. */
const mark = `<rect width="32" height="32" rx="6" fill="${colours.accent}"/><path fill="${colours.paper}" d="M7 8h6v3H7zm9 0h9v3h-9zm-9 6.5h6v3H7zm9 0h9v3h-9zM7 21h6v3H7zm9 0h9v3h-9z"/>`;
const markSize = 48;
const weights: Readonly<Record<Weight, number>> = { regular: 400, bold: 700 };
const round = (value: number): number => Math.round(value * 10) / 10;

/** The engine takes every line for one that runs from left to right; this one does not. */
const isolated = (text: string): string => `\u2067${text}\u2069`;

/** Title and text in lines, as large as there is room for: nothing is cut off. */
function fitted({ language, title, text }: Preview, measure: Measure): Line[] {
  for (let scale = 1; ; scale *= 0.95) {
    const set = (words: string, size: number, weight: Weight, colour: string): Line[] =>
      wrapped(words, language, lineLength / size, (piece) => measure(piece, weight)).map((line) => ({
        text: line,
        size,
        weight,
        colour,
        height: size * leading[language],
      }));
    const lines = [
      ...set(title, 64 * scale, 'bold', colours.ink),
      ...(text ? [gap(18 * scale), ...set(text, 34 * scale, 'regular', colours.soft)] : []),
    ];
    const isWithin = lines.every((line) => measure(line.text, line.weight) * line.size <= lineLength);
    if (isWithin && total(lines) <= body.bottom - body.top) return lines;
  }
}

const gap = (size: number): Line => ({ text: '', size, weight: 'regular', colour: 'none', height: size });
const total = (lines: readonly Line[]): number => lines.reduce((sum, { height: each }) => sum + each, 0);

/** Lines of about the same length. @param room in units of the font size */
export function wrapped(
  text: string,
  language: Language,
  room: number,
  measure: (text: string) => number,
): string[] {
  const pieces = piecesOf(text, language).map((piece) => ({
    piece,
    width: measure(piece),
    bare: measure(piece.trimEnd()),
  }));
  const fill = (limit: number): string[] => {
    const lines: { text: string; width: number }[] = [];
    for (const { piece, width: full, bare } of pieces) {
      const last = lines.at(-1);
      if (last && last.width + bare <= limit) {
        last.text += piece;
        last.width += full;
      } else lines.push({ text: piece, width: full });
    }
    return lines.map((line) => line.text.trim());
  };
  const count = fill(room).length;
  let narrowest = room;
  for (let part = 0.95; part > 0.5 && fill(room * part).length === count; part -= 0.05)
    narrowest = room * part;
  return fill(narrowest);
}

/** Between which a line may end: words, French signs with the word before them; in Chinese, words without blanks. */
function piecesOf(text: string, language: Language): string[] {
  if (language !== 'zh') return text.split(/(?<= )(?=[^ :;!?»])/u);
  const pieces: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const opens = /[\p{Ps}\p{Pi}]$/u.test(pieces.at(-1) ?? '');
    if (pieces.length > 0 && (opens || (!isWordLike && !/^[\p{Ps}\p{Pi}]/u.test(segment))))
      pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
  }
  return pieces;
}
