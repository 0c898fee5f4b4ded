/** Compares two states of a text, to make sure that a fix did not change what it says. */
import { asLatin } from '../checks/text/look-alike.ts';
import type {
  Html,
  ParsedAgenda,
  ParsedFormalAgenda,
  ParsedItem,
  ParsedTextVersion,
  Text,
} from '../model/model.ts';

/**
 * Tests whether two states have the same parts in the same order, with the same ids, times and words, apart from case,
 * look-alike letters and invisible characters. What could not be read before may appear; nothing may disappear.
 */
export const isEquivalent = (before: ParsedTextVersion, after: ParsedTextVersion): boolean =>
  includes(outline(after), outline(before));

/** `null` if it cannot be read, or does not exist. */
type Outline = string | null | readonly Outline[];

/** Tests whether everything in `before` is in the same position in `after`. */
function includes(after: Outline, before: Outline): boolean {
  if (before === null || before.length === 0) return true;
  if (after === null || typeof before === 'string' || typeof after === 'string') return before === after;
  return (
    before.length === after.length && before.every((each, index) => includes(after[index] ?? null, each))
  );
}

function outline(version: ParsedTextVersion): Outline {
  const { title, description, body, footnotes, links } = version;
  const fields = 'document' in version ? [version.symbol, version.date] : [];
  // The status of a document whose fields cannot be read is a guess.
  const status = 'status' in version && title !== null ? version.status : null;
  return [
    ...[title, description, ...fields].map((field) => (field ? normalize(field) : null)),
    status,
    bodyOutline(body),
    footnotes.map(({ number, references, text }) => [String(number), references, normalize(text)]),
    links.map(({ file, fragment = '' }) => `${file}#${fragment}`),
  ];
}

function bodyOutline(body: ParsedTextVersion['body']): Outline {
  if (body.type === 'agenda') return agendaOutline(body);
  return body.type === 'text' ? textOutline(body) : formalAgendaOutline(body);
}

const agendaOutline = ({ intro, days, closing }: ParsedAgenda): Outline => [
  normalizeHtml(intro),
  days.map((day) => [day.date, normalizeHtml(day.intro), day.items.map(itemOutline)]),
  normalizeHtml(closing),
];

const itemOutline = (item: ParsedItem): Outline => [
  item.id,
  item.of ?? null,
  item.room ?? null,
  item.agendaItems ?? null,
  item.closed ? 'closed' : null,
  item.start,
  item.start === null ? null : (item.end ?? 'no end'),
  normalize(item.title),
  normalizeHtml(item.html),
  item.kinds,
  ...listsOutline(item),
];

const listsOutline = ({
  speakers,
  documents,
  recordings,
}: Pick<ParsedItem, 'speakers' | 'documents' | 'recordings'>): Outline[] => [
  speakers.map(({ role, html }) => [role, normalizeHtml(html)]),
  [...documents, ...recordings].map(({ url, title }) => [url, normalize(title)]),
];

const formalAgendaOutline = ({ intro, items, closing }: ParsedFormalAgenda): Outline => [
  normalizeHtml(intro),
  items.map((item) => [
    item.id,
    item.number,
    String(item.depth),
    item.status ?? null,
    normalize(item.title),
    normalizeHtml(item.html),
    ...listsOutline(item),
  ]),
  normalizeHtml(closing),
];

const textOutline = ({ sections, closing }: Text): Outline => [
  sections.map(({ id, depth, title, paragraphs }) => [
    id,
    String(depth),
    normalize(title),
    paragraphs.map(({ number, html }) => [String(number), normalizeHtml(html)]),
  ]),
  normalizeHtml(closing),
];

/** Reduces a text to what a fix must keep: letters in lower case, and signs that are visible. */
const normalize = (text: string): string =>
  asLatin(text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')).toLowerCase();

/** Reduces HTML to what a fix must keep, which is everything but the tags of links. */
const normalizeHtml = (html: Html): string => normalize(html.replace(/<\/?a(?:\s(?:"[^"]*"|[^">])*)?>/g, ''));
