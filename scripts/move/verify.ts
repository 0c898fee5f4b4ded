/** Verifies that a move changed what it should, and nothing else. */
import type { MovedItem } from '../../src/core/edit/move.ts';
import type { ParsedDocument, ParsedVersion } from '../../src/core/model/model.ts';
import { itemsOf, versionsOfDocument } from '../../src/core/site/traverse.ts';

/** @returns the file of the first version with another difference than the moved items; `null` if there is none */
export function wronglyMovedFile(
  before: ParsedDocument,
  after: ParsedDocument,
  moved: readonly MovedItem[],
): string | null {
  for (const version of versionsOfDocument(before)) {
    const result = versionsOfDocument(after).find(({ file }) => file === version.file);
    if (!result || contentOf(result, []) !== contentOf(version, moved)) return version.file;
  }
  return null;
}

/** Returns everything that an agenda says as text, with the new times of moved items, but without positions. */
function contentOf(version: ParsedVersion, moved: readonly MovedItem[]): string {
  const { body, title, description, status, footnotes } = version;
  if (body.type !== 'agenda') throw new Error(`${version.file} is not an agenda.`);
  const items = itemsOf(body).map(({ day, item }) => {
    const { span, timeSpan, annotationsSpan, ...content } = item;
    const speakers = item.speakers.map(({ span: _span, ...speaker }) => speaker);
    const slot = moved.find((each) => each.id === item.id)?.after ?? { date: day.date };
    return { ...content, speakers, ...slot };
  });
  return JSON.stringify([
    title,
    description,
    status,
    body.intro,
    body.closing,
    body.days.map(({ date, intro }) => [date, intro]),
    footnotes.map(({ number, html }) => [number, html]),
    // Simultaneous items are in the order of the text, which a move may change.
    items.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)).map((item) => Object.entries(item).sort()),
  ]);
}

const sortKey = ({ date, start, id }: Record<'date' | 'start' | 'id', string | null>): string =>
  `${date} ${start} ${id}`;
