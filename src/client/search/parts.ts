/** A page that was found -> the parts of it that fit, each with an excerpt. The counterpart of `src/outputs/search.ts`. */
import { titleId } from '../../core/search/bundle.ts';
import { after, excerpt, type Pieces, type Stretch, stretches } from './excerpt.ts';
import type { Places } from './matches.ts';
import type { Anchor, Fragment } from './pagefind.ts';

export interface Found {
  /** Address of the page or part, with the base of the site. */
  url: string;
  /** Title of the item, of the section around a paragraph, of the day, or else of the page. */
  title: Stretch[];
  /** Title of the page, where `title` is that of a part. */
  page: string | null;
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

/** Parts of a document that fit as well as the best, at most so many. */
const most = 20;

/** @returns the part that fits best, and behind it, in the order of the page, those that have as much of the query */
export function foundIn(fragment: Fragment, list: string[], places: Places): Found[] {
  const parts = ranked(partsOf(fragment, list.length), places, list);
  const [best, ...others] = parts;
  if (!best) return [];
  const further = others.filter(
    ({ anchor, clauses, hits }) => anchor && hits.size > 0 && clauses === best.clauses,
  );
  further.sort((a, b) => a.start - b.start);
  return [best, ...further.slice(0, most)].map((part) => foundPart(part, fragment, list));
}

/** Pieces from `start`, the title's first one, to `end`; `body` is the first one after the title. */
interface Part {
  anchor: Anchor | undefined;
  start: number;
  body: number;
  end: number;
}

interface Ranked extends Part {
  hits: Set<number>;
  clauses: number;
  rank: number[];
}

/** A part goes from its heading to the next, of whatever level. Titles of pages and sections stand in for what has none. */
function partsOf({ anchors }: Fragment, end: number): Part[] {
  const headings = anchors.filter(({ element, id }) => /^h\d$/.test(element) && id !== titleId);
  const title = anchors.find(({ id }) => id === titleId);
  const first = headings[0]?.location ?? end;
  return [
    { anchor: undefined, start: 0, body: title ? after(title) : 0, end: first },
    ...headings.map((anchor, at) => ({
      anchor,
      start: anchor.location,
      body: after(anchor),
      end: headings[at + 1]?.location ?? end,
    })),
  ];
}

/**
 * The part in which most clauses of the query are, and in the weightiest places; among equals, the one whose title
 * they make up the most of, and where they come up most often.
 */
function ranked(parts: readonly Part[], places: Places, list: readonly string[]): Ranked[] {
  return parts
    .map((part): Ranked => {
      const inside = [...places].filter(([place]) => place >= part.start && place < part.end);
      const weights = new Map<number, number>();
      for (const [place, { clause, weight }] of inside) {
        const inTitle = place < part.body ? 0.5 : 0;
        weights.set(clause, Math.max(weights.get(clause) ?? 0, weight + inTitle));
      }
      const hits = new Set(inside.map(([place]) => place));
      const weight = [...weights.values()].reduce((sum, each) => sum + each, inOrder(inside));
      const rank = [weights.size, weight, shareOfTitle(part, hits, list), hits.size];
      return { ...part, hits, clauses: weights.size, rank };
    })
    .sort((a, b) => compare(b.rank, a.rank) || a.start - b.start);
}

/** How many of the clauses stand right behind the one before, as they were typed; small words may stand between. */
function inOrder(places: readonly [number, { clause: number }][]): number {
  const ordered = [...places].sort(([a], [b]) => a - b);
  const following = ordered.flatMap(([place, { clause }], at) => {
    const next = ordered[at + 1];
    return next && next[0] - place <= 3 && next[1].clause === clause + 1 ? [clause] : [];
  });
  return new Set(following).size;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return (a[place] ?? 0) - (b[place] ?? 0);
}

function shareOfTitle({ start, body }: Part, hits: ReadonlySet<number>, list: readonly string[]): number {
  const title = list.slice(start, body);
  const found = title.filter((_, at) => hits.has(start + at));
  return found.join('').length / (title.join('').length || 1);
}

function foundPart({ anchor, body, end, hits }: Ranked, fragment: Fragment, list: string[]): Found {
  const { meta, anchors, url } = fragment;
  const pieces = { list, hits };
  const time = anchor && anchors.find(({ id }) => id === `${anchor.id}-time`);
  const day = time && anchors.findLast(({ id, location }) => isDay(id) && location <= time.location);
  const numbered = /^(p|fn-)(\d+)$/.exec(anchor?.id ?? '');
  const part = anchor ? partTitle(anchor, time, anchors, pieces) : null;
  return {
    url: anchor ? `${url}#${anchor.id}` : url,
    title: part ?? pageTitle(fragment, pieces),
    page: part && meta.title,
    meeting: meta.meeting ?? null,
    type: meta.type,
    date: day?.text ?? meta.date ?? null,
    time: time?.text ?? null,
    paragraph: numbered?.[1] === 'p' ? (numbered[2] ?? null) : null,
    footnote: numbered?.[1] === 'fn-' ? (numbered[2] ?? null) : null,
    excerpt: excerpt(pieces, body, end),
  };
}

const isDay = (id: string): boolean => /^\d{4}-\d\d-\d\d$/.test(id);
const isNumbered = (id: string): boolean => /^(p|fn-)\d+$/.test(id);

function partTitle(
  anchor: Anchor,
  time: Anchor | undefined,
  anchors: readonly Anchor[],
  pieces: Pieces,
): Stretch[] | null {
  if (isNumbered(anchor.id)) {
    const section = anchors.findLast(
      (other) => other.element === 'h2' && !isNumbered(other.id) && other.location < anchor.location,
    );
    return section && anchor.id.startsWith('p') ? [{ text: section.text, hit: false }] : null;
  }
  const start = time ? after(time) : anchor.location;
  return withoutStop(stretches(pieces, start, after(anchor)), anchor.text);
}

function pageTitle({ meta, anchors }: Fragment, pieces: Pieces): Stretch[] {
  const title = anchors.find(({ id }) => id === titleId);
  if (!title) return [{ text: meta.title, hit: false }];
  return withoutStop(stretches(pieces, title.location, after(title)), meta.title);
}

/** The text of a page has a full stop behind a title, to part it from what follows. */
function withoutStop(title: Stretch[], text: string): Stretch[] {
  const last = title.at(-1);
  if (last) last.text = last.text.trimEnd();
  if (last && !/[.。]$/.test(text)) last.text = last.text.replace(/[.。]$/, '');
  return title;
}
