/** The parts of a text that have an address of their own. */
import type { ParsedVersion } from '../model/model.ts';

/** Returns the ids of the items, or of the sections, paragraphs and sub-paragraphs, and those of the footnotes, each once. */
export function anchorsOf(
  body: ParsedVersion['body'],
  footnotes: ParsedVersion['footnotes'],
): readonly string[] {
  const parts =
    body.type !== 'text'
      ? itemsIn(body).map(({ id }) => id)
      : body.sections.flatMap(({ id, paragraphs }) => [
          id,
          ...paragraphs.flatMap((paragraph) => [
            paragraph.id,
            ...(paragraph.subParagraphs ?? []).map((each) => each.id),
          ]),
        ]);
  return [...new Set([...parts, ...footnotes.map(({ id }) => id)])].filter((id) => id !== null);
}

const itemsIn = (body: Exclude<ParsedVersion['body'], { type: 'text' }>) =>
  body.type === 'agenda' ? body.days.flatMap(({ items }) => items) : body.items;

/** Returns the titles of the items or sections by id. */
export const partTitlesOf = (body: ParsedVersion['body']): Record<string, string> =>
  Object.fromEntries(
    (body.type === 'text' ? body.sections : itemsIn(body)).flatMap(({ id, title }) =>
      id === null ? [] : [[id, title]],
    ),
  );
