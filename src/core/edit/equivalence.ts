/** Whether a text says the same after it was mended. */

import { asLatin } from '../checks/text/look-alike.ts';
import type { Agenda, AgendaItem, Footnote, PageVersion, Section, Text, Version } from '../model/model.ts';

/**
 * The same parts in the same order with the same ids, times and words, whatever the size of letters, letters
 * that look alike, and what no one sees. What could not be read before may be there now; nothing may be gone.
 */
export const isEquivalent = (before: Version | PageVersion, after: Version | PageVersion): boolean =>
  keeps(outline(before), outline(after));

type Outline = string | readonly Outline[];

/** Whether all that `before` has is in its place in `after`. */
function keeps(before: Outline, after: Outline): boolean {
  if (before.length === 0) return true;
  if (typeof before === 'string' || typeof after === 'string') return before === after;
  return before.length === after.length && before.every((each, index) => keeps(each, after[index] ?? []));
}

function outline(text: Version | PageVersion): Outline {
  const { title, description, body, footnotes, links } = text;
  const fields = 'status' in text ? [text.symbol, text.date] : [];
  return [
    ...[title, description, ...fields].map((field) => wordsOf(field ?? '')),
    // Where the fields cannot be read, this is a guess.
    title === '' || !('status' in text) ? '' : text.status,
    body.type === 'agenda' ? outlineOfAgenda(body) : outlineOfText(body),
    footnotes.map(({ number, references, ...footnote }: Footnote) => [
      String(number),
      references,
      wordsOf(footnote.text),
    ]),
    links.map(({ file, fragment = '' }) => `${file}#${fragment}`),
  ];
}

const outlineOfAgenda = ({ intro, days, closing }: Agenda): Outline => [
  wordsOf(intro),
  days.map((day) => [day.date, wordsOf(day.intro), day.items.map(outlineOfItem)]),
  wordsOf(closing),
];

const outlineOfItem = ({
  id,
  kinds,
  of,
  start,
  end,
  title,
  html,
  speakers,
  ...item
}: AgendaItem): Outline => [
  ...[id, of ?? '', start, start && (end ?? 'no end'), wordsOf(title), wordsOf(html)],
  kinds,
  speakers.map(wordsOf),
  [...item.documents, ...item.recordings].map((link) => [link.url, wordsOf(link.title)]),
];

const outlineOfText = ({ sections, closing }: Text): Outline => [
  sections.map(({ id, depth, title, paragraphs }: Section) => [
    id ?? '',
    String(depth),
    wordsOf(title),
    paragraphs.map(({ number, html }) => [String(number), wordsOf(html)]),
  ]),
  wordsOf(closing),
];

/** The words of a text or of HTML, with its elements but for links and their addresses. */
const wordsOf = (text: string): string =>
  asLatin(
    text.replace(/<\/?a(?=[\s>])[^>]*>/g, '').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''),
  ).toLowerCase();
