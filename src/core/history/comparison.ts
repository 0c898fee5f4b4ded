/** Compares a document with the one that it revises, part by part and word by word. The id of a part identifies it. */
import { diffArrays } from 'diff';
import type { Language } from '../model/languages.ts';
import type { AgendaItem, NumberedItem, PageVersion, Section, Version } from '../model/model.ts';
import { htmlToText } from '../text/html-to-text.ts';
import { numberBeforeText } from '../text/labels/paragraph-number.ts';
import { collapseWhiteSpace, commonEnds } from '../text/strings.ts';

/** A stretch of text that is in both versions, in the new one only (`added`) or in the old one only (`removed`). */
export interface TextRun {
  type: 'same' | 'added' | 'removed';
  text: string;
}

export interface ComparedPart {
  /** `null` for a part without id: the title with the other fields, an introduction, the closing text. */
  id: string | null;
  type: 'same' | 'changed' | 'added' | 'removed';
  lines: TextRun[][];
}

/** A version of a document or page. */
type PublishedText = Version | PageVersion;

interface Part {
  /** Identifies the part in both versions. */
  key: string;
  id: string | null;
  text: string;
}

/**
 * Returns the parts in the order of the new version; a removed part follows the part that it followed in the old one.
 *
 * @param formatDate writes a date (`2024-03-13`) in the language
 * @param attendanceOf names the room of an item, and says whether it is closed to the public
 */
export function compareVersions(
  before: PublishedText,
  after: PublishedText,
  language: Language,
  formatDate: (date: string) => string,
  attendanceOf: (item: AgendaItem) => string = () => '',
): ComparedPart[] {
  const oldParts = splitIntoParts(before, formatDate, attendanceOf);
  const newParts = splitIntoParts(after, formatDate, attendanceOf);
  const oldTexts = new Map(oldParts.map(({ key, text }) => [key, text]));
  const newTexts = new Map(newParts.map(({ key, text }) => [key, text]));
  return mergeParts(oldParts, newParts).flatMap(({ key, id }): ComparedPart[] => {
    const [oldText = '', newText = ''] = [oldTexts.get(key), newTexts.get(key)];
    if (oldText === '' && newText === '') return [];
    return [
      {
        id,
        type: comparisonType(oldText, newText),
        lines: splitIntoLines(compareWords(oldText, newText, language)),
      },
    ];
  });
}

function comparisonType(oldText: string, newText: string): ComparedPart['type'] {
  if (oldText === newText) return 'same';
  if (oldText === '') return 'added';
  return newText === '' ? 'removed' : 'changed';
}

function splitIntoLines(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const { type, text } of runs)
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (piece) lines.at(-1)?.push({ type, text: piece });
    }
  return lines.filter((line) => line.length > 0);
}

/** Inserts the removed parts after the parts that they followed. */
function mergeParts(oldParts: readonly Part[], newParts: readonly Part[]): Part[] {
  const present = new Set(newParts.map(({ key }) => key));
  const leading: Part[] = [];
  const followers = new Map<string, Part[]>();
  let insertAfter = leading;
  for (const part of oldParts) {
    if (present.has(part.key)) {
      insertAfter = followers.get(part.key) ?? [];
      followers.set(part.key, insertAfter);
    } else insertAfter.push(part);
  }
  return [...leading, ...newParts.flatMap((part) => [part, ...(followers.get(part.key) ?? [])])];
}

// ---- Parts --------------------------------------------------------------------------------------------

const splitIntoParts = (
  version: PublishedText,
  formatDate: (date: string) => string,
  attendanceOf: (item: AgendaItem) => string,
): Part[] => [
  partWithoutId('head', [version.title, version.symbol, version.date && formatDate(version.date)]),
  ...(version.body.type === 'agenda'
    ? [
        partWithoutId('intro', [htmlToText(version.body.intro)]),
        ...version.body.days.flatMap((day) => [
          partWithoutId(day.date, [htmlToText(day.intro)]),
          ...day.items.map((item) => itemPart(formatDate(day.date), item, attendanceOf(item))),
        ]),
      ]
    : version.body.type === 'formal-agenda'
      ? [
          partWithoutId('intro', [htmlToText(version.body.intro)]),
          ...version.body.items.map(numberedItemPart),
        ]
      : version.body.sections.flatMap(sectionParts)),
  partWithoutId('closing', [htmlToText(version.body.closing)]),
  ...version.footnotes.map(({ id, text }) => partWithId(id, [text])),
];

type Lines = readonly (string | null | undefined)[];

const partWithId = (id: string, lines: Lines): Part => ({ key: `#${id}`, id, text: joinLines(lines) });
const partWithoutId = (key: string, lines: Lines): Part => ({ key, id: null, text: joinLines(lines) });

const joinLines = (lines: Lines): string =>
  lines
    .flatMap((line) => (line ? line.split('\n') : []))
    .map(collapseWhiteSpace)
    .filter(Boolean)
    .join('\n');

const itemPart = (
  day: string,
  { id, start, end, title, html, speakers, documents, recordings }: AgendaItem,
  attendance: string,
): Part =>
  partWithId(id, [
    day,
    end ? `${start}–${end}` : start,
    title,
    attendance,
    htmlToText(html),
    ...speakers.map(({ text }) => text),
    ...[...documents, ...recordings].map((link) => link.title),
  ]);

const numberedItemPart = ({ id, label, title, html, speakers, documents, recordings }: NumberedItem): Part =>
  partWithId(id, [
    `${label} ${title}`,
    htmlToText(html),
    ...speakers.map(({ text }) => text),
    ...[...documents, ...recordings].map((link) => link.title),
  ]);

/** Returns a section with its unnumbered paragraphs, then each of its paragraphs with an id. */
function sectionParts({ id, title, paragraphs }: Section): Part[] {
  const unnumbered = paragraphs.flatMap(({ id, text }) => (id === null ? [text] : []));
  const numbered = paragraphs.flatMap((paragraph) =>
    paragraph.id === null
      ? []
      : [
          partWithId(paragraph.id, [
            paragraph.number === null
              ? paragraph.text
              : `${numberBeforeText(paragraph.number)} ${paragraph.text}`,
          ]),
        ],
  );
  const section =
    id === null ? partWithoutId('foreword', unnumbered) : partWithId(id, [title, ...unnumbered]);
  return [section, ...numbered];
}

// ---- Words --------------------------------------------------------------------------------------------

/**
 * Compares two texts by the words of the language: Chinese has no spaces between words, and Arabic has clitics. Texts
 * that have little in common are compared by sentences, or not at all: single words that occur in both would say little.
 */
export function compareWords(before: string, after: string, language: Language): TextRun[] {
  const [oldWords, newWords] = [splitIntoWords(before, language), splitIntoWords(after, language)];
  return joinChanges(
    diffUnits(oldWords, newWords) ??
      diffUnits(splitIntoSentences(before, language), splitIntoSentences(after, language)) ??
      replaceMiddle(oldWords, newWords),
  );
}

/** The time that a comparison takes grows with the square of the number of units that differ. */
const maxDifferentUnits = 1000;

/** Returns `null` if the texts have too little in common. */
function diffUnits(before: readonly string[], after: readonly string[]): TextRun[] | null {
  const changes = diffArrays([...before], [...after], { maxEditLength: maxDifferentUnits });
  return (
    changes?.map(({ added, removed, value }) => ({
      type: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })) ?? null
  );
}

/** Takes all that lies between the same start and the same end for one change. */
function replaceMiddle(before: readonly string[], after: readonly string[]): TextRun[] {
  const { head, tail } = commonEnds(before, after);
  const middle = (words: readonly string[]) => words.slice(head, words.length - tail).join('');
  const runs: TextRun[] = [
    { type: 'same', text: before.slice(0, head).join('') },
    { type: 'removed', text: middle(before) },
    { type: 'added', text: middle(after) },
    { type: 'same', text: before.slice(before.length - tail).join('') },
  ];
  return runs.filter(({ text }) => text !== '');
}

const splitIntoWords = (text: string, language: Language): string[] =>
  joinNumberRanges([...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]);

const splitIntoSentences = (text: string, language: Language): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);

/** Makes one word of a time or a range such as `10:00–11:30`, which readers compare as a whole. */
function joinNumberRanges(segments: readonly Intl.SegmentData[]): string[] {
  const words: string[] = [];
  for (const { segment } of segments) {
    const [number, sign] = words.slice(-2);
    const continues =
      number !== undefined &&
      sign !== undefined &&
      /\d$/u.test(number) &&
      /^[:–-]$/u.test(sign) &&
      /^\d/u.test(segment);
    if (continues) words.splice(-2, 2, number + sign + segment);
    else words.push(segment);
  }
  return words;
}

/** Joins changes that only spaces separate, so that one removed passage and one added passage follow each other. */
function joinChanges(runs: readonly TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) joined.push({ type: 'removed', text: removed });
    if (added) joined.push({ type: added.trim() ? 'added' : 'same', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, { type, text }] of runs.entries()) {
    const isBetweenChanges = index > 0 && index + 1 < runs.length && /^[^\S\n]+$/u.test(text);
    if (type === 'same' && !isBetweenChanges) {
      flush();
      joined.push({ type, text });
      continue;
    }
    if (type !== 'added') removed += text;
    if (type !== 'removed') added += text;
  }
  flush();
  return joined;
}
