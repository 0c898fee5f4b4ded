/** Lists the parts of a version with everything that readers see of them. */
import type {
  Html,
  ParsedAgenda,
  ParsedFormalAgenda,
  ParsedItem,
  ParsedTextVersion,
  Section,
  Span,
  Text,
} from '../../model/model.ts';
import { decodeReferences } from '../../text/html-to-text.ts';
import { countedCharacters } from './characters.ts';

export interface AccountedPart {
  /** Its heading; `null` for the text before the first heading. */
  heading: Span | null;
  /** Passages of the source that the model has in another form: times, and lines of code words. */
  replaced: readonly Span[];
  /** Visible text in the order of the source. */
  pieces: readonly string[];
  /** Visible text that pages show in another order than the source. */
  lists: readonly string[];
}

/** Lists the parts between headings, in the order of the text. */
export function accountedParts({ body }: ParsedTextVersion): AccountedPart[] {
  const parts = partsOfBody(body);
  const last = parts.at(-1);
  const closing = htmlCharacters(body.closing);
  if (last) return [...parts.slice(0, -1), { ...last, pieces: [...last.pieces, closing] }];
  return [{ heading: null, replaced: [], pieces: [closing], lists: [] }];
}

function partsOfBody(body: ParsedTextVersion['body']): AccountedPart[] {
  if (body.type === 'agenda') return agendaParts(body);
  return body.type === 'text' ? textParts(body) : formalAgendaParts(body);
}

function agendaParts({ intro, days }: ParsedAgenda): AccountedPart[] {
  const parts: AccountedPart[] = [
    { heading: null, replaced: [], pieces: [htmlCharacters(intro)], lists: [] },
  ];
  for (const { date, intro: text, items, span } of days) {
    // An item before the first day has a day without a heading.
    const isDay = items[0]?.span.line !== span.line;
    if (isDay)
      parts.push({
        heading: span,
        replaced: [],
        pieces: [countedCharacters(date ?? ''), htmlCharacters(text)],
        lists: [],
      });
    parts.push(...items.map(itemPart));
  }
  return parts;
}

function itemPart(item: ParsedItem): AccountedPart {
  const { span, start, timeSpan, titleHtml, html } = item;
  return {
    heading: span,
    replaced: [...(start === null ? [] : [timeSpan]), ...lineOfCodeWords(item)],
    pieces: [htmlCharacters(titleHtml), htmlCharacters(html)],
    lists: listsOf(item),
  };
}

const lineOfCodeWords = ({ span, annotationsSpan }: Pick<ParsedItem, 'span' | 'annotationsSpan'>): Span[] =>
  annotationsSpan.line === span.line ? [] : [annotationsSpan];

const listsOf = ({
  speakers,
  documents,
  recordings,
}: Pick<ParsedItem, 'speakers' | 'documents' | 'recordings'>): string[] => [
  ...speakers.map((speaker) => `${htmlCharacters(speaker.html)}${speaker.role}`),
  ...documents.map(({ title }) => `${countedCharacters(title)}document`),
  ...recordings.map(({ title }) => `${countedCharacters(title)}recording`),
];

const formalAgendaParts = ({ intro, items }: ParsedFormalAgenda): AccountedPart[] => [
  { heading: null, replaced: [], pieces: [htmlCharacters(intro)], lists: [] },
  ...items.map((item) => ({
    heading: item.span,
    replaced: lineOfCodeWords(item),
    pieces: [countedCharacters(item.label), htmlCharacters(item.titleHtml), htmlCharacters(item.html)],
    lists: listsOf(item),
  })),
];

function textParts({ sections }: Text): AccountedPart[] {
  const parts = sections.map(sectionPart);
  return parts[0]?.heading === null
    ? parts
    : [{ heading: null, replaced: [], pieces: [], lists: [] }, ...parts];
}

const sectionPart = ({ depth, titleHtml, paragraphs, span, idSpan }: Section): AccountedPart => ({
  heading: depth === 0 ? null : span,
  replaced: idSpan.line === span.line ? [] : [idSpan],
  pieces: [
    htmlCharacters(titleHtml),
    ...paragraphs.map(({ number, html }) => `${countedCharacters(number ?? '')}${htmlCharacters(html)}`),
  ],
  lists: [],
});

// ---- HTML ---------------------------------------------------------------------------------------------------

const tag = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/gi;

/** Returns the characters of HTML that count, with the numbers of lists and without those of footnotes. */
export function htmlCharacters(html: Html): string {
  const pieces: string[] = [];
  /** The next number of each open list; `null` for a list without numbers. */
  const lists: (number | null)[] = [];
  let end = 0;
  let isFootnote = false;
  for (const { index, 0: all, 1: slash, 2: name = '', 3: attributes = '' } of html.matchAll(tag)) {
    if (!isFootnote) pieces.push(countedCharacters(decodeReferences(html.slice(end, index))));
    end = index + all.length;
    if (name === 'sup') isFootnote = slash === '';
    else if (name === 'ol' || name === 'ul') {
      if (slash !== '') lists.pop();
      else lists.push(name === 'ul' ? null : Number(/ start="(\d+)"/.exec(attributes)?.[1] ?? 1));
    } else if (name === 'li' && slash === '') {
      const number = lists.pop() ?? null;
      if (number !== null) pieces.push(String(number));
      lists.push(number === null ? null : number + 1);
    }
  }
  pieces.push(countedCharacters(decodeReferences(html.slice(end))));
  return pieces.join('');
}
