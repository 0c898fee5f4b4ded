/** The terms of a page that was prepared for the index, with their weights and the elements that have ids: what Pagefind reads off it. */

export interface TermsOfPage {
  terms: string[];
  /** Terms by what they weigh, in order. */
  fields: Record<Field, string>;
  elements: ElementOfPage[];
}

/** An element with an id: where its terms begin, and how many it has. */
interface ElementOfPage {
  element: string;
  id: string;
  location: number;
  length: number;
}

export const fields = ['title', 'heading', 'text', 'faint'] as const;
export type Field = (typeof fields)[number];

interface Open {
  name: string;
  weight: number;
  entry: ElementOfPage | undefined;
}

export function termsIn(content: string): TermsOfPage {
  const terms: string[] = [];
  const weighed: Record<Field, string[]> = { title: [], heading: [], text: [], faint: [] };
  const elements: ElementOfPage[] = [];
  const open: Open[] = [];
  for (const [token] of content.matchAll(/<[^>]+>|[^<]+/g)) {
    if (!token.startsWith('<')) {
      const found = token.split(/\s+/).filter(Boolean);
      terms.push(...found);
      weighed[fieldOf(open.at(-1)?.weight ?? 1)].push(...found);
    } else if (token.startsWith('</')) close(token.slice(2, -1), open, terms.length);
    else {
      const entry = opened(token, terms.length);
      if (entry.entry) elements.push(entry.entry);
      open.push({ ...entry, weight: entry.weight || (open.at(-1)?.weight ?? 1) });
    }
  }
  const entries = fields.map((field) => [field, weighed[field].join(' ')]);
  return { terms, fields: Object.fromEntries(entries), elements };
}

/** Elements without an end, such as `br`, are closed with the one around them. */
function close(name: string, open: Open[], place: number): void {
  const at = open.findLastIndex((each) => each.name === name);
  if (at < 0) return;
  for (const { entry } of open.splice(at)) if (entry) entry.length = place - entry.location;
}

function opened(tag: string, location: number): Open {
  const name = /^<(\w+)/.exec(tag)?.[1] ?? '';
  const id = /\sid="([^"]*)"/.exec(tag)?.[1];
  const weight = Number(/\sdata-pagefind-weight="([^"]*)"/.exec(tag)?.[1] ?? 0);
  return { name, weight, entry: id ? { element: name, id, location, length: 0 } : undefined };
}

function fieldOf(weight: number): Field {
  if (weight < 1) return 'faint';
  if (weight < 2) return 'text';
  return weight < 4 ? 'heading' : 'title';
}
