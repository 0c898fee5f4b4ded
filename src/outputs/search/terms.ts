/**
 * Turns a page of search into the terms of the index, and into the pieces of text to which the terms correspond.
 * Excerpts and the list of words are made from the pieces.
 */
import { memoize } from '../../core/memoize.ts';
import type { Html } from '../../core/model/model.ts';
import { symbolAttribute } from '../../core/search/bundle.ts';
import type { LanguageRules } from '../../core/search/language-rules.ts';
import type { Anchor } from '../../core/search/pagefind/format.ts';
import { elementText, type Piece, PieceCollector } from '../../core/search/pieces.ts';
import { type Topic, topics } from '../../core/search/topics/phrases.ts';
import { topicAttribute, topicsOfHeading, topicTerm } from '../../core/search/topics/topics.ts';
import { partStart, symbolEnd } from '../../core/search/words.ts';
import { decodeReferences } from '../../core/text/html-to-text.ts';
import type { SearchPage } from './search-page.ts';

/** The terms of a page by position, and the pieces at the same positions. */
export interface PageText {
  terms: readonly string[];
  /** 1 for plain text. */
  weights: readonly number[];
  pieces: readonly Piece[];
  /** The elements that have an id. */
  anchors: Anchor[];
  /** HTML with the terms in place of the words, which Pagefind reads. */
  termsHtml: Html;
}

export function pageText({ body }: Pick<SearchPage, 'body'>, rules: LanguageRules): PageText {
  const reader = new BodyReader(rules);
  for (const [token] of body.matchAll(/<[^>]+>|[^<]+/g))
    if (token.startsWith('<')) reader.readTag(token);
    else reader.readText(decodeReferences(token));
  return reader.finish();
}

/** An element that has an id, without its text: the last piece of an element may still receive characters after it. */
type Span = Omit<Anchor, 'text'>;

interface OpenElement {
  name: string;
  start: number;
  /** Set if the element has an id. */
  span: Span | undefined;
  weight: number;
}

class BodyReader {
  private readonly rules: LanguageRules;
  private readonly collector: PieceCollector;
  private readonly weights: number[] = [];
  private readonly html: string[] = [];
  private readonly spans: Span[] = [];
  private readonly open: OpenElement[] = [];
  private inSymbol = false;
  /** The text of the heading so far; `null` if the page says itself what it answers. */
  private heading: string | null = null;

  constructor(rules: LanguageRules) {
    this.rules = rules;
    this.collector = new PieceCollector(rules);
  }

  readText(text: string): void {
    if (this.heading !== null) this.heading += text;
    const start = this.collector.terms.length;
    this.collector.addText(text);
    this.html.push(` ${this.collector.terms.slice(start).join(' ')} `);
    this.weigh();
  }

  readTag(text: string): void {
    const tag = parseTag(text);
    const { isEnd, isBlock } = tag;
    if (tag.isSymbol) this.inSymbol = true;
    if (isBlock) this.collector.endPart();
    if (isBlock && isEnd) this.endBlock(tag);
    else if (isBlock) this.beginBlock(tag);
    this.html.push(text);
    if (isEnd) this.closeElement(tag.name);
    else this.openElement(tag);
    if (isBlock && !tag.isHeading && tag.topics) this.addTopics(tag.topics);
  }

  finish(): PageText {
    const { pieces, terms } = this.collector;
    const anchors = this.spans.map(({ element, id, location, length }) => ({
      element,
      id,
      text: elementText(pieces, location, length),
      location,
      length,
    }));
    const termsHtml = `<!doctype html><html><head><meta charset="utf-8"></head><body>${this.html.join('')}</body></html>`;
    return { terms, weights: this.weights, pieces, anchors, termsHtml };
  }

  private beginBlock({ isHeading, topics }: Tag): void {
    this.heading = topics ? null : '';
    if (isHeading) this.addHiddenTerm(partStart);
  }

  private endBlock({ isHeading }: Tag): void {
    if (isHeading) this.addTopics(topicsOfHeading(this.heading ?? '', this.rules));
    else {
      this.heading = '';
      if (!this.inSymbol) return;
      this.inSymbol = false;
      this.addHiddenTerm(symbolEnd);
    }
  }

  private addTopics(topics: readonly Topic[]): void {
    for (const topic of topics) this.addHiddenTerm(topicTerm(topic));
  }

  private addHiddenTerm(term: string): void {
    this.collector.addHiddenTerm(term);
    this.html.push(` ${term} `);
    this.weigh();
  }

  /** Gives the terms that were added the weight of the element around them. */
  private weigh(): void {
    const weight = this.open.at(-1)?.weight ?? plainWeight;
    while (this.weights.length < this.collector.terms.length) this.weights.push(weight);
  }

  private openElement({ name, id, weight }: Tag): void {
    if (voidElements.has(name)) return;
    const start = this.collector.terms.length;
    const span = id === undefined ? undefined : { element: name, id, location: start, length: 0 };
    this.open.push({ name, start, span, weight: weight ?? this.open.at(-1)?.weight ?? plainWeight });
    if (span) this.spans.push(span);
  }

  /** Closes an element, and those inside it that have no end tag. */
  private closeElement(name: string): void {
    const index = this.open.findLastIndex((each) => each.name === name);
    if (index < 0) return;
    const end = this.collector.terms.length;
    for (const { start, span } of this.open.splice(index)) if (span) span.length = end - start;
  }
}

interface Tag {
  name: string;
  isEnd: boolean;
  /** It ends a line of text. */
  isBlock: boolean;
  isHeading: boolean;
  isSymbol: boolean;
  id: string | undefined;
  /** Set if the element has a weight of its own. */
  weight: number | undefined;
  /** Set for the elements that answer topics. */
  topics: readonly Topic[] | null;
}

/** Memoized, because most tags have no attributes. */
const parseTag = memoize((tag: string): Tag => {
  const [, slash, name = ''] = /^<(\/?)(\w+)/.exec(tag) ?? [];
  const attribute = (pattern: RegExp) => pattern.exec(tag)?.[1];
  return {
    name,
    isEnd: slash === '/',
    isBlock: blockTag.test(tag),
    isHeading: /^h\d/.test(name),
    isSymbol: tag.includes(symbolAttribute),
    id: attribute(/\sid="([^"]*)"/),
    weight: Number(attribute(/\sdata-pagefind-weight="([^"]*)"/)) || headingWeights[name],
    topics: tag.includes(topicAttribute) ? topics.filter((topic) => tag.split(/[" ]/).includes(topic)) : null,
  };
});

/** Tags that end a line of text. */
const blockTag = /^<\/?(?:h\d|p|li|[uo]l|t[dhr]|table|blockquote|pre|d[dt]|br|hr)\b/;

const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr']);

const plainWeight = 1;
/** The weights that Pagefind gives to headings. */
const headingWeights: Readonly<Record<string, number>> = { h1: 7, h2: 6, h3: 5, h4: 4, h5: 3, h6: 2 };
