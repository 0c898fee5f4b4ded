/** Sorts the terms of a page by weight, because MiniSearch weighs fields, not positions. */
import type { PageText } from '../../outputs/search/terms.ts';

export const fields = ['title', 'heading', 'text', 'faint'] as const;
export type Field = (typeof fields)[number];

/** The terms of each field in order, separated by spaces. */
export type FieldTexts = Readonly<Record<Field, string>>;

export function fieldTexts({ terms, weights }: Pick<PageText, 'terms' | 'weights'>): FieldTexts {
  const byField = Map.groupBy(terms.keys(), (position) => fieldOfWeight(weights[position] ?? textWeight));
  const textOf = (field: Field) => (byField.get(field) ?? []).map((position) => terms[position]).join(' ');
  return { title: textOf('title'), heading: textOf('heading'), text: textOf('text'), faint: textOf('faint') };
}

const textWeight = 1;

function fieldOfWeight(weight: number): Field {
  if (weight < textWeight) return 'faint';
  if (weight < 2) return 'text';
  return weight < 4 ? 'heading' : 'title';
}
