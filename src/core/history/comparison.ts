/** A document and the one that revises it, part by part and word by word. Parts are the same where their ids are. */
import { diffArrays } from 'diff';
import type { Language } from '../model/languages.ts';
import type { AgendaItem, Section, Version } from '../model/model.ts';
import { htmlToText } from '../text/html-to-text.ts';

/** A stretch of words: in both versions, in the new one alone, or in the former one alone. */
export interface Run {
  type: 'same' | 'added' | 'removed';
  text: string;
}

export interface ComparedPart {
  /** `null` for what has no id: the fields at the head, an introduction, the end. */
  id: string | null;
  type: 'same' | 'changed' | 'added' | 'removed';
  /** Line by line. */
  lines: Run[][];
}

interface Part {
  key: string;
  id: string | null;
  text: string;
}

/**
 * In the order of the new version; parts that it has no more stand after the one that they followed.
 *
 * @param inWords says a date (`2024-03-13`) in the language
 */
export function compareVersions(
  before: Version,
  after: Version,
  language: Language,
  inWords: (date: string) => string,
): ComparedPart[] {
  const old = partsOf(before, inWords);
  const now = partsOf(after, inWords);
  const [oldByKey, nowByKey] = [old, now].map((parts) => new Map(parts.map((part) => [part.key, part.text])));
  return merged(old, now).flatMap(({ key, id }): ComparedPart[] => {
    const [was = '', is = ''] = [oldByKey?.get(key), nowByKey?.get(key)];
    if (was === '' && is === '') return [];
    const type = was === is ? 'same' : was === '' ? 'added' : is === '' ? 'removed' : 'changed';
    return [{ id, type, lines: inLines(compareWords(was, is, language)) }];
  });
}

function inLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const { type, text } of runs)
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (piece) lines.at(-1)?.push({ type, text: piece });
    }
  return lines.filter((line) => line.length > 0);
}

function merged(old: readonly Part[], now: readonly Part[]): Part[] {
  const present = new Set(now.map(({ key }) => key));
  const followers = new Map<string, Part[]>();
  let last = '';
  for (const part of old) {
    if (present.has(part.key)) last = part.key;
    else followers.set(last, [...(followers.get(last) ?? []), part]);
  }
  return [...(followers.get('') ?? []), ...now.flatMap((part) => [part, ...(followers.get(part.key) ?? [])])];
}

// ---- Parts --------------------------------------------------------------------------------------------

const partsOf = (version: Version, inWords: (date: string) => string): Part[] => [
  unnamed('head', [version.title, version.symbol, version.date && inWords(version.date)]),
  ...(version.body.type === 'agenda'
    ? [
        unnamed('intro', [htmlToText(version.body.intro)]),
        ...version.body.days.flatMap((day) => [
          unnamed(day.date, [htmlToText(day.intro)]),
          ...day.items.map((item) => itemPart(inWords(day.date), item)),
        ]),
      ]
    : version.body.sections.flatMap(sectionParts)),
  unnamed('closing', [htmlToText(version.body.closing)]),
  ...version.footnotes.map(({ id, text }) => named(id, [text])),
];

type Lines = readonly (string | null | undefined)[];

const joined = (lines: Lines): string =>
  lines
    .flatMap((line) => (line ?? '').split('\n'))
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');

const named = (id: string, lines: Lines): Part => ({ key: `#${id}`, id, text: joined(lines) });
const unnamed = (key: string, lines: Lines): Part => ({ key, id: null, text: joined(lines) });

const itemPart = (
  day: string,
  { id, start, end, title, html, speakers, documents, recordings }: AgendaItem,
): Part =>
  named(id, [
    day,
    end ? `${start}–${end}` : start,
    title,
    htmlToText(html),
    ...speakers.map(({ text }) => text),
    ...[...documents, ...recordings].map((link) => link.title),
  ]);

/** A section with what stands in it without a number; numbered paragraphs by themselves. */
function sectionParts({ id, title, paragraphs }: Section): Part[] {
  const loose = paragraphs.flatMap(({ number, text }) => (number === null ? [text] : []));
  const head = id === null ? unnamed('foreword', loose) : named(id, [title, ...loose]);
  const numbered = paragraphs.flatMap((paragraph) =>
    paragraph.id === null ? [] : [named(paragraph.id, [`${paragraph.number}. ${paragraph.text}`])],
  );
  return [head, ...numbered];
}

// ---- Words --------------------------------------------------------------------------------------------

/** The hours of an item are one word: the digits of two of them are not compared. */
function joinFigures(words: string[], word: string): string[] {
  const [sign = '', figure = ''] = words.slice(-2).reverse();
  const isFigure = /^\d/u.test(word) && /^[:–-]$/u.test(sign) && /\d$/u.test(figure);
  if (isFigure) words.splice(-2, 2, figure + sign + word);
  else words.push(word);
  return words;
}

/** By the words of the language: Chinese has no blanks between them, and Arabic clitics belong to theirs. */
export function compareWords(before: string, after: string, language: Language): Run[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const wordsOf = (text: string) =>
    [...segmenter.segment(text)].map(({ segment }) => segment).reduce<string[]>(joinFigures, []);
  const changes = diffArrays(wordsOf(before), wordsOf(after));
  return readable(
    changes.map(({ added, removed, value }) => ({
      type: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}

/** A blank between two changes belongs to them: what was removed stands in one piece, then what came. */
function readable(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) result.push({ type: 'removed', text: removed });
    if (added) result.push({ type: added.trim() ? 'added' : 'same', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, { type, text }] of runs.entries()) {
    const isBetween = index > 0 && index + 1 < runs.length && /^[^\S\n]+$/u.test(text);
    if (type === 'same' && !isBetween) {
      flush();
      result.push({ type, text });
      continue;
    }
    if (type !== 'added') removed += text;
    if (type !== 'removed') added += text;
  }
  flush();
  return result;
}
