/** Reads from a page what Pagefind would: its terms, their weights, and the elements that have ids. */

export interface PageTerms {
  terms: string[];
  /** The terms of each field in order, separated by spaces. */
  fields: Record<Field, string>;
  elements: PageElement[];
}

/** An element with an id. */
interface PageElement {
  element: string;
  id: string;
  /** Position of its first term. */
  location: number;
  /** Number of its terms. */
  length: number;
}

/** Fields by weight. */
export const fields = ['title', 'heading', 'text', 'faint'] as const;
export type Field = (typeof fields)[number];

interface OpenElement {
  name: string;
  weight: number;
  /** Set if the element has an id. */
  entry: PageElement | undefined;
}

const textWeight = 1;

/** @param html the content of the page, with terms as its text */
export function parseTerms(html: string): PageTerms {
  const terms: string[] = [];
  const byField: Record<Field, string[]> = { title: [], heading: [], text: [], faint: [] };
  const elements: PageElement[] = [];
  const openElements: OpenElement[] = [];
  for (const [token] of html.matchAll(/<[^>]+>|[^<]+/g)) {
    const weight = openElements.at(-1)?.weight ?? textWeight;
    if (!token.startsWith('<')) {
      const inToken = token.split(/\s+/).filter(Boolean);
      terms.push(...inToken);
      byField[fieldOfWeight(weight)].push(...inToken);
    } else if (token.startsWith('</')) closeElement(token.slice(2, -1), openElements, terms.length);
    else {
      const opened = openElement(token, terms.length, weight);
      if (opened.entry) elements.push(opened.entry);
      openElements.push(opened);
    }
  }
  const joined = fields.map((field) => [field, byField[field].join(' ')]);
  return { terms, fields: Object.fromEntries(joined), elements };
}

/** Closes an element, and those inside it that have no end tag, such as `br`. */
function closeElement(name: string, openElements: OpenElement[], position: number): void {
  const index = openElements.findLastIndex((each) => each.name === name);
  if (index < 0) return;
  for (const { entry } of openElements.splice(index)) if (entry) entry.length = position - entry.location;
}

function openElement(tag: string, location: number, inheritedWeight: number): OpenElement {
  const [, name = ''] = /^<(\w+)/.exec(tag) ?? [];
  const id = /\sid="([^"]*)"/.exec(tag)?.[1];
  const weight = Number(/\sdata-pagefind-weight="([^"]*)"/.exec(tag)?.[1] ?? 0) || inheritedWeight;
  return { name, weight, entry: id ? { element: name, id, location, length: 0 } : undefined };
}

function fieldOfWeight(weight: number): Field {
  if (weight < textWeight) return 'faint';
  if (weight < 2) return 'text';
  return weight < 4 ? 'heading' : 'title';
}
