/**
 * Finds the parts of a page that match, each with an excerpt. Reads the structure that `src/outputs/search/pages.ts`
 * gives to pages.
 */
import { dateId, kindsId, symbolId, timeId, titleId } from '../../core/search/bundle.ts';
import type { Anchor, Fragment } from '../../core/search/pagefind/format.ts';
import { endOfAnchor, excerpt, type Pieces, type TextRun, toRuns } from './excerpt.ts';
import type { Positions } from './matches.ts';

export interface FoundPart {
  /** Address of the page or part, with the base of the site. */
  url: string;
  /** Title of the item, of the section around a paragraph, of the day, or else of the page. */
  title: TextRun[];
  /** Title of the page, if `title` is that of a part. */
  page: string | null;
  meeting: string | null;
  /** Type of the page, in words. */
  type: string;
  /** For an agenda item, the day in words; otherwise the date of the document. */
  date: string | null;
  /** For an agenda item: `10:10–11:30`. */
  time: string | null;
  /** Number of the paragraph. */
  paragraph: string | null;
  /** Number of the footnote. */
  footnote: string | null;
  /** The kinds of an agenda item, or the symbol of a document. Results show them apart from the excerpt. */
  labels: TextRun[][];
  excerpt: TextRun[];
}

/** How many parts of a document to return besides the best one. */
const maxFurtherParts = 20;

/**
 * Returns the best part of a page, followed by those that contain as many clauses of the query, in the order of the
 * page.
 * @param list pieces of the page
 */
export function findParts(fragment: Fragment, list: string[], positions: Positions): FoundPart[] {
  const parts = splitAtHeadings(fragment, list.length)
    .map((part) => rankPart(part, positions, list))
    .sort((a, b) => compareRanks(b.rank, a.rank) || a.start - b.start);
  const [best, ...others] = parts;
  if (!best) return [];
  const further = others
    .filter(({ anchor, clauses, hits }) => anchor && hits.size > 0 && clauses === best.clauses)
    .sort((a, b) => a.start - b.start)
    .slice(0, maxFurtherParts);
  return [best, ...further].map((part) => describePart(part, fragment, list));
}

/** A part of a page, as positions of pieces. */
interface Part {
  /** Its heading; `undefined` for what precedes the first heading. */
  anchor: Anchor | undefined;
  start: number;
  /** The first piece after the heading. */
  body: number;
  end: number;
}

interface RankedPart extends Part {
  hits: Set<number>;
  /** How many clauses of the query it contains. */
  clauses: number;
  /** Compared number by number. */
  rank: number[];
}

/** Splits a page at its headings, whatever their levels. */
function splitAtHeadings({ anchors }: Fragment, end: number): Part[] {
  const headings = anchors.filter(({ element, id }) => /^h\d$/.test(element) && id !== titleId);
  const title = anchors.find(({ id }) => id === titleId);
  const first = headings[0]?.location ?? end;
  return [
    { anchor: undefined, start: 0, body: title ? endOfAnchor(title) : 0, end: first },
    ...headings.map((anchor, index) => ({
      anchor,
      start: anchor.location,
      body: endOfAnchor(anchor),
      end: headings[index + 1]?.location ?? end,
    })),
  ];
}

/**
 * Ranks a part by the number of clauses that it contains, then by their weights and order, then by whether it is the
 * item that begins at a time (and not one that ends then), then by their share of the title, then by the number of
 * matches.
 */
function rankPart(part: Part, positions: Positions, list: readonly string[]): RankedPart {
  const inPart = [...positions].filter(([position]) => position >= part.start && position < part.end);
  const weights = new Map<number, number>();
  for (const [position, { clause, weight }] of inPart) {
    const titleBonus = position < part.body ? 0.5 : 0;
    weights.set(clause, Math.max(weights.get(clause) ?? 0, weight + titleBonus));
  }
  const hits = new Set(inPart.map(([position]) => position));
  const weight = [...weights.values()].reduce((sum, each) => sum + each, countClausesInOrder(inPart));
  const begins = hits.has(part.start) && /^\d/.test(list[part.start] ?? '');
  const rank = [weights.size, weight, Number(begins), shareOfTitle(part, hits, list), hits.size];
  return { ...part, hits, clauses: weights.size, rank };
}

/** How far apart clauses may be to count as in order: small words may stand between them. */
const maxClauseDistance = 3;

/** Counts the clauses that are followed by the next one, as they were typed. */
function countClausesInOrder(positions: readonly [number, { clause: number }][]): number {
  const sorted = [...positions].sort(([a], [b]) => a - b);
  const inOrder = sorted.flatMap(([position, { clause }], index) => {
    const next = sorted[index + 1];
    const isFollowed = next && next[0] - position <= maxClauseDistance && next[1].clause === clause + 1;
    return isFollowed ? [clause] : [];
  });
  return new Set(inOrder).size;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, index) => value !== b[index]);
  return (a[index] ?? 0) - (b[index] ?? 0);
}

function shareOfTitle({ start, body }: Part, hits: ReadonlySet<number>, list: readonly string[]): number {
  const title = list.slice(start, body);
  const matching = title.filter((_, index) => hits.has(start + index));
  return matching.join('').length / (title.join('').length || 1);
}

function describePart(
  { anchor, body, end, hits }: RankedPart,
  fragment: Fragment,
  list: string[],
): FoundPart {
  const { meta, anchors, url } = fragment;
  const pieces = { list, hits };
  const { time, kinds, symbol, date } = elementsApart(anchor, anchors);
  const textStart = Math.max(body, ...[symbol, date].map((each) => (each ? endOfAnchor(each) : body)));
  const day = time && anchors.findLast(({ id, location }) => isDay(id) && location <= time.location);
  const [, kind, number = null] = numberedId.exec(anchor?.id ?? '') ?? [];
  const title = anchor ? partTitle(anchor, time, anchors, pieces) : null;
  return {
    url: anchor ? `${url}#${anchor.id}` : url,
    title: title ?? pageTitle(fragment, pieces),
    page: title && meta.title,
    meeting: meta.meeting ?? null,
    type: meta.type,
    date: day?.text ?? meta.date ?? null,
    time: time?.text ?? null,
    paragraph: kind === 'p' ? numberOf(anchor, number) : null,
    footnote: kind === 'fn-' ? number : null,
    labels: [kinds, symbol].flatMap((label) => (label ? [elementRuns(label, label.text, pieces)] : [])),
    excerpt: excerpt(pieces, textStart, kinds?.location ?? end),
  };
}

type ElementsApart = Partial<Record<'time' | 'kinds' | 'symbol' | 'date', Anchor | undefined>>;

/** Returns the elements of a part that results show apart from its text. */
function elementsApart(anchor: Anchor | undefined, anchors: readonly Anchor[]): ElementsApart {
  const find = (id: string) => anchors.find((each) => each.id === id);
  return anchor
    ? { time: find(timeId(anchor.id)), kinds: find(kindsId(anchor.id)) }
    : { symbol: find(symbolId), date: find(dateId) };
}

/** The id of a numbered paragraph or a footnote. */
const numberedId = /^(?:annex(?:-[a-z0-9]+)?-)?(p|fn-)(\d.*)$/;
/** Returns the number as written; that of an id is `12bis` for 12 bis. */
const numberOf = (anchor: Anchor | undefined, number: string | null): string | null =>
  number !== null && /\D/.test(number) ? (anchor?.text.trim().replace(/[.。]$/u, '') ?? number) : number;
const isDay = (id: string): boolean => /^\d{4}-\d\d-\d\d$/.test(id);

/** Returns the title of a part; for a paragraph, that of its section. `null` if it has none. */
function partTitle(
  anchor: Anchor,
  time: Anchor | undefined,
  anchors: readonly Anchor[],
  pieces: Pieces,
): TextRun[] | null {
  if (numberedId.test(anchor.id)) {
    const section = anchors.findLast(
      ({ element, id, location }) => element === 'h2' && !numberedId.test(id) && location < anchor.location,
    );
    return section && !anchor.id.startsWith('fn-') ? [{ text: section.text, isHit: false }] : null;
  }
  const start = time ? endOfAnchor(time) : anchor.location;
  return withoutAddedStop(toRuns(pieces, start, endOfAnchor(anchor)), anchor.text);
}

function pageTitle({ meta, anchors }: Fragment, pieces: Pieces): TextRun[] {
  const title = anchors.find(({ id }) => id === titleId);
  if (!title) return [{ text: meta.title, isHit: false }];
  return elementRuns(title, meta.title, pieces);
}

/** @param text that of the element as written */
const elementRuns = (element: Anchor, text: string, pieces: Pieces): TextRun[] =>
  withoutAddedStop(toRuns(pieces, element.location, endOfAnchor(element)), text);

/** Removes the full stop that separates an element from what follows in the text of a page. */
function withoutAddedStop(runs: TextRun[], text: string): TextRun[] {
  const last = runs.at(-1);
  if (last) last.text = last.text.trimEnd();
  if (last && !/[.。]$/.test(text)) last.text = last.text.replace(/[.。]$/, '');
  return runs;
}
