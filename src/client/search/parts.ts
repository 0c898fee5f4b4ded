/** A page that was found -> the part of it that fits best, and an excerpt. The counterpart of `src/outputs/search.ts`. */
import { shownText } from '../../core/search-text.ts';
import { after, excerpt, letters, type Stretch, stretches, type Words, wordsOf } from './excerpt.ts';
import type { Anchor, Fragment, Hit, SubResult } from './pagefind.ts';

export interface Found {
  /** Address of the page or part, with the base of the site. */
  url: string;
  /** Title of the page. */
  page: string;
  /** Title of the item, of the section around a paragraph, of the day; `null` where the page itself was found. */
  part: Stretch[] | null;
  meeting: string | null;
  /** Kind of page, in words. */
  type: string;
  /** Of an agenda item: the day, in words. Of all else: the date of the document. */
  date: string | null;
  /** Of an agenda item: `10:10–11:30`. */
  time: string | null;
  /** Number of the paragraph or footnote. */
  paragraph: string | null;
  footnote: string | null;
  excerpt: Stretch[];
}

/** @param query prepared as the text was */
export function foundIn(fragment: Fragment, query: string): Found {
  const { meta, anchors } = fragment;
  const words = wordsOf(fragment.raw_content);
  const best = bestPart(fragment.sub_results, words, query);
  for (const { location } of best?.weighted_locations ?? []) words.hits.add(location);
  const anchor = best?.anchor;
  const time = anchor && anchors.find(({ id }) => id === `${anchor.id}-time`);
  const day = time && anchors.findLast(({ id, location }) => isDay(id) && location <= time.location);
  const numbered = /^(p|fn-)(\d+)$/.exec(anchor?.id ?? '');
  return {
    url: best?.url ?? fragment.url,
    page: shownText(meta.title),
    part: anchor ? partTitle(anchor, time, anchors, words) : null,
    meeting: meta.meeting ? shownText(meta.meeting) : null,
    type: shownText(meta.type),
    date: day?.text ?? meta.date ?? null,
    time: time?.text ?? null,
    paragraph: numbered?.[1] === 'p' ? (numbered[2] ?? null) : null,
    footnote: numbered?.[1] === 'fn-' ? (numbered[2] ?? null) : null,
    excerpt: excerpt(anchor, fragment, words),
  };
}

const isDay = (id: string): boolean => /^\d{4}-\d\d-\d\d$/.test(id);
const isNumbered = (id: string): boolean => /^(p|fn-)\d+$/.test(id);

/**
 * The part in which most of the words of the query stand; among several, where they stand in the weightiest places,
 * make up most of the title, or come up most often.
 */
function bestPart(parts: readonly SubResult[], words: Words, query: string): SubResult | undefined {
  const asked = plain(query);
  const ranked = parts.map((part) => {
    const weights = new Map<string, number>();
    const hits = part.weighted_locations.filter(({ location, balanced_score }) => {
      const word = plain(words.list[location] ?? '');
      const stem = word.slice(0, 4);
      if (stem && asked.includes(stem)) weights.set(stem, Math.max(balanced_score, weights.get(stem) ?? 0));
      return isMeant(word, asked);
    });
    const weight = [...weights.values()].reduce((sum, each) => sum + each, 0);
    const rank = [weights.size, weight, shareOfTitle(hits, part.anchor, words), hits.length];
    return { part: { ...part, weighted_locations: hits }, rank };
  });
  return ranked.sort((a, b) => compare(b.rank, a.rank))[0]?.part;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return (a[place] ?? 0) - (b[place] ?? 0);
}

function shareOfTitle(hits: readonly Hit[], anchor: Anchor | undefined, words: Words): number {
  if (!anchor) return 0;
  const end = after(words, anchor);
  const inTitle = hits.filter(({ location }) => location < end);
  return (
    inTitle.reduce((sum, { location }) => sum + letters(words.list[location] ?? ''), 0) / anchor.text.length
  );
}

/** Pagefind finds all words that begin like a word of the query: “derecho” for the “de” of “datos de prueba”. */
function isMeant(word: string, asked: string): boolean {
  const short = asked
    .split(/\s+/)
    .slice(0, -1)
    .filter(({ length }) => length <= 3);
  return asked.includes(word.slice(0, 4)) || !short.some((begin) => word.startsWith(begin));
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .toLowerCase();

function partTitle(
  anchor: Anchor,
  time: Anchor | undefined,
  anchors: readonly Anchor[],
  words: Words,
): Stretch[] | null {
  if (isNumbered(anchor.id)) {
    const section = anchors.findLast(
      (other) => other.element === 'h2' && !isNumbered(other.id) && other.location < anchor.location,
    );
    return section && anchor.id.startsWith('p') ? [{ text: shownText(section.text), hit: false }] : null;
  }
  const start = time ? after(words, time) : anchor.location;
  return withoutStop(stretches(words, start, after(words, anchor)), anchor.text);
}

function withoutStop(title: Stretch[], text: string): Stretch[] {
  const last = title.at(-1);
  if (last && !/[.。]$/.test(text)) last.text = last.text.replace(/[.。]$/, '');
  return title;
}
