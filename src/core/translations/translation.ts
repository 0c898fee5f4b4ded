/**
 * Which parts of a translation are behind. The source language is stated by the document; a record, which a command
 * writes, says from which state of each part of the source a translation was made. Pure: nothing of git is asked, so
 * a mended typing error in a translation clears nothing, and a rebased branch loses nothing.
 */

import { memoizeByObject } from '../memoize.ts';
import type { Language } from '../model/languages.ts';
import type {
  Agenda,
  Document,
  Html,
  Meeting,
  Site,
  Span,
  Text,
  TranslationRecord,
  Version,
} from '../model/model.ts';
import { translationDigest } from '../text/digest.ts';
import { createSource, startOf } from '../text/source.ts';
import { findFrontMatter } from '../yaml/schemas.ts';

/** What is translated as a whole. */
export interface Part {
  /** `#panel-1`, `#p9`, `#fn-1`, `#day_2024-03-13`, or `title`, `description`, `introduction`, `closing`. */
  key: string;
  words: string;
  span: Span;
}

/** A part of a translation whose source is another than when it was translated. */
interface OutdatedPart {
  key: string;
  /** The part in the translation, and in the source. */
  here: Span;
  there: Span;
}

export type TranslationState =
  | { state: 'source' | 'missing' | 'unrecorded' }
  | { state: 'recorded'; behind: OutdatedPart[] };

/** The language a document is written in first: the same is stated in all its versions. */
export function sourceLanguage({ versions }: Document, { config }: Pick<Site, 'config'>): Language {
  const stated = Object.values(versions).find((version) => version.sourceLanguage)?.sourceLanguage;
  return stated ?? config.defaultLanguage;
}

export const recordOf = (
  { records }: Pick<Meeting, 'records'>,
  { name }: Pick<Document, 'name'>,
  language: Language,
): TranslationRecord | undefined =>
  records.find((record) => record.document === name && record.language === language);

export function translationState(
  site: Pick<Site, 'config'>,
  meeting: Pick<Meeting, 'records'>,
  document: Document,
  language: Language,
): TranslationState {
  const version = document.versions[language];
  if (!version) return { state: 'missing' };
  const from = sourceLanguage(document, site);
  if (from === language) return { state: 'source' };
  const source = document.versions[from];
  const record = recordOf(meeting, document, language);
  // A record of another source says nothing on this one.
  if (!source || record?.source !== from) return { state: 'unrecorded' };
  return { state: 'recorded', behind: behindOf(source, version, record) };
}

function behindOf(source: Version, version: Version, record: TranslationRecord): OutdatedPart[] {
  const own = new Map(translationParts(version).map(({ key, span }) => [key, span]));
  const { current } = compare(translationParts(source), record.digests);
  return translationParts(source).flatMap(({ key, span }) => {
    // That a translation lacks a part is told where the languages are compared.
    const here = own.get(key) ?? (key.startsWith('#') ? undefined : startOf(version.file));
    return here && !current.has(key) ? [{ key, here, there: span }] : [];
  });
}

/** What a record says once the translation of some parts, or of all, is up to date; parts that are gone are left out. */
export function renewedRecord(
  source: Version,
  record: TranslationRecord | undefined,
  isRenewed: (key: string) => boolean,
): Map<string, string> {
  const parts = translationParts(source);
  const { current } = compare(parts, record?.digests ?? {});
  return new Map(
    parts.flatMap((part): [string, string][] => {
      const { key } = part;
      const isCurrent = current.has(key) || isRenewed(key);
      const digest = isCurrent ? digestOfPart(part) : record?.digests[key];
      return digest === undefined ? [] : [[key, digest]];
    }),
  );
}

/** Keys of a record that the source has no more; a number that moved on with its words is not gone. */
export function removedParts(source: Version, { digests }: TranslationRecord): string[] {
  const { left } = compare(translationParts(source), digests);
  const keys = new Set(translationParts(source).map(({ key }) => key));
  return left.filter((key) => !keys.has(key));
}

/**
 * Parts of the source that are as the record has them, and keys of the record that none of them needed. Numbers
 * follow from the order, so a numbered part is known by its words: one that is put in, and moves all that follow,
 * puts none of these behind.
 */
function compare(parts: readonly Part[], digests: TranslationRecord['digests']) {
  const current = new Set<string>();
  const used = new Set<string>();
  const next = new Map<string, number>();
  for (const part of parts) {
    const { key } = part;
    const digest = digestOfPart(part);
    const series = numbered.exec(key)?.[1];
    const candidates = series ? seriesOf(series, digests).slice(next.get(series) ?? 0) : [key];
    const found = candidates.findIndex((candidate) => digests[candidate] === digest);
    const match = candidates[found];
    if (match === undefined) continue;
    if (series) next.set(series, (next.get(series) ?? 0) + found + 1);
    current.add(key);
    used.add(match);
  }
  return { current, left: Object.keys(digests).filter((key) => !used.has(key)) };
}

const numbered = /^#(p|fn-)\d+$/;

/** In the order of their numbers, in which a record has them. */
const seriesOf = (series: string, digests: TranslationRecord['digests']): string[] =>
  Object.keys(digests).filter((key) => numbered.exec(key)?.[1] === series);

// ---- The parts ----------------------------------------------------------------------------------------

/** Whether a key is that of a part that has no id. */
export const hasNoId = (key: string): boolean =>
  ['title', 'description', 'introduction', 'closing'].includes(key);

/** Memoized: five translations and two checks ask for the same. */
const digestOfPart = memoizeByObject(({ words }: Part) => translationDigest(words));

/** Splits a version into the parts that translators work on, in the order of the document. Memoized. */
export const translationParts = memoizeByObject((version: Version): readonly Part[] => {
  const { title, description, body, footnotes, fields, file } = version;
  const parts: Part[] = [
    { key: 'title', words: title, span: fields['title'] ?? startOf(file) },
    { key: 'description', words: description ?? '', span: fields['description'] ?? startOf(file) },
    ...(body.type === 'agenda' ? partsOfAgenda(body, version) : partsOfText(body, version)),
    ...footnotes.map(({ id, text, html, span }) => ({
      key: `#${id}`,
      words: text + addressesIn(html),
      span,
    })),
    { key: 'closing', words: wordsIn(body.closing), span: closingSpan(version) },
  ];
  return parts.filter(({ words }) => words.trim() !== '');
});

/** Times, kinds and ids are the same in all languages, and compared there: to move an item is not to write it anew. */
const partsOfAgenda = ({ intro, days }: Agenda, version: Version): Part[] => [
  { key: 'introduction', words: wordsIn(intro), span: bodySpan(version) },
  ...days.flatMap((day) => [
    { key: `#day_${day.date}`, words: wordsIn(day.intro), span: day.span },
    ...day.items.map(({ id, title, text, html, speakers, documents, recordings, span }) => ({
      key: `#${id}`,
      words: [
        title,
        text,
        addressesIn(html),
        ...speakers.map(wordsIn),
        ...[...documents, ...recordings].map(({ url, title: name }) => `${name} ${withoutBase(url)}`),
      ].join('\n'),
      span,
    })),
  ]),
];

const partsOfText = ({ sections }: Text, version: Version): Part[] =>
  sections.flatMap(({ id, title, paragraphs, span }) => {
    const plain = paragraphs.filter((paragraph) => paragraph.id === null);
    const section = {
      key: id === null ? 'introduction' : `#${id}`,
      words: [title, ...plain.map(wordsAndAddresses)].join('\n'),
      span: id === null ? bodySpan(version) : span,
    };
    const own = paragraphs.flatMap((paragraph) =>
      paragraph.id
        ? [{ key: `#${paragraph.id}`, words: wordsAndAddresses(paragraph), span: paragraph.span }]
        : [],
    );
    return id === '' ? own : [section, ...own];
  });

const wordsAndAddresses = ({ text, html }: { text: string; html: Html }): string => text + addressesIn(html);

const wordsIn = (html: Html): string => html.replace(/<sup>.*?<\/sup>|<[^>]*>/gs, '') + addressesIn(html);

/** Where the links lead: another address in the source is needed in the translation too. Marks of footnotes lead to none. */
const addressesIn = (html: Html): string =>
  [...html.matchAll(/ href="([^"#][^"]*)"/g)].map(([, url = '']) => ` ${withoutBase(url)}`).join('');

/** The same for a site below another base path, and for every way to write the sign & in HTML. */
const withoutBase = (url: string): string =>
  url.replace(/^\/.*?(?=\/[a-z]{2}\/meetings\/)/, '').replace(/&(?:amp|#x26|#38);/g, '&');

// ---- Places that no part of the model has -------------------------------------------------------------

const bodySpan = (version: Version): Span =>
  firstLine(version, findFrontMatter(version.source)?.bodyStart ?? 0);

function closingSpan(version: Version): Span {
  const lines = [...version.source.matchAll(/^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/gm)];
  const last = lines.at(-1);
  return firstLine(version, last ? last.index + last[0].length : 0);
}

/** The first line with a text from an offset on. */
function firstLine({ file, source }: Version, offset: number): Span {
  const { index, 0: line } = /\S.*/.exec(source.slice(offset)) ?? { index: 0, 0: '' };
  return createSource(file, source).span(offset + index, offset + index + line.length);
}
