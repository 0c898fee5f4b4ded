/** Splits a document or a page into parts that exist in every language, with all that they contain. */
import { memoizeByObject } from '../memoize.ts';
import type { Language } from '../model/languages.ts';
import type {
  Html,
  ParsedAgenda,
  ParsedItem,
  ParsedNumberedItem,
  ParsedTextVersion,
  Section,
  Span,
  Text,
} from '../model/model.ts';
import { htmlToText } from '../text/html-to-text.ts';
import { startOf } from '../text/source.ts';
import { translationParts } from './translation-parts.ts';

export interface ContentPart {
  /** `#panel-1`, `#p9`, `#fn-1`, `#day_2024-03-13`, or `title`, `description`, `introduction`, `closing`. */
  key: string;
  language: Language;
  span: Span;
  text: string;
  html: Html;
  /** The length of each list of an agenda item; 0 for other parts. */
  speakers: number;
  documents: number;
  recordings: number;
}

const lists = { speakers: 0, documents: 0, recordings: 0 };

/** In the order of the version. Parts without an id are left out; the others may be empty. Memoized. */
export const contentParts = memoizeByObject((version: ParsedTextVersion): readonly ContentPart[] => {
  const { title, description = '', body, footnotes, file, language } = version;
  const fields: Readonly<Record<string, Span>> = 'fields' in version ? version.fields : {};
  const spans = new Map(
    'status' in version ? translationParts(version).map((part) => [part.key, part.span]) : [],
  );
  const spanOf = (key: string): Span => fields[key] ?? spans.get(key) ?? startOf(file);
  const plain = (key: string, text: string, html: Html, span: Span): ContentPart => ({
    key,
    language,
    span,
    text,
    html,
    ...lists,
  });
  const ofHtml = (key: string, html: Html, span: Span) => plain(key, textOf(html), html, span);
  return [
    plain('title', title ?? '', '', spanOf('title')),
    plain('description', description, '', spanOf('description')),
    ...bodyParts(body, ofHtml, spanOf('introduction')),
    ...footnotes.map(({ id, html, span }) => ofHtml(`#${id}`, html, span)),
    ofHtml('closing', body.closing, spanOf('closing')),
  ];
});

/** Returns the text without the numbers of footnotes. */
const textOf = (html: Html): string => htmlToText(html.replace(/<sup>.*?<\/sup>/gs, ''));

type PartOfHtml = (key: string, html: Html, span: Span) => ContentPart;

function bodyParts(body: ParsedTextVersion['body'], ofHtml: PartOfHtml, start: Span): ContentPart[] {
  if (body.type === 'agenda') return agendaParts(body, ofHtml, start);
  if (body.type === 'text') return textParts(body, ofHtml);
  const { intro, items } = body;
  return [
    ofHtml('introduction', intro, start),
    ...items.flatMap((item) => (item.id === null ? [] : [itemPart(item, item.id, ofHtml)])),
  ];
}

const agendaParts = ({ intro, days }: ParsedAgenda, ofHtml: PartOfHtml, start: Span): ContentPart[] => [
  ofHtml('introduction', intro, start),
  ...days.flatMap((day) => [
    ...(day.date === null ? [] : [ofHtml(`#day_${day.date}`, day.intro, day.span)]),
    ...day.items.flatMap((item) => (item.id === null ? [] : [itemPart(item, item.id, ofHtml)])),
  ]),
];

function itemPart(item: ParsedItem | ParsedNumberedItem, id: string, ofHtml: PartOfHtml): ContentPart {
  const { titleHtml, html, speakers, documents, recordings, span } = item;
  const links = [...documents, ...recordings].map(({ url }) => `<a href="${url}"></a>`);
  const all = [titleHtml, html, ...speakers.map((speaker) => speaker.html)].join('\n');
  const part = ofHtml(`#${id}`, [all, ...links].join('\n'), span);
  return {
    ...part,
    speakers: speakers.length,
    documents: documents.length,
    recordings: recordings.length,
  };
}

const textParts = ({ sections }: Text, ofHtml: PartOfHtml): ContentPart[] =>
  sections.flatMap((section) => [
    ...sectionPart(section, ofHtml),
    ...section.paragraphs.flatMap(({ id, html, span }) =>
      id === null ? [] : [ofHtml(`#${id}`, html, span)],
    ),
  ]);

/** Returns the title and the paragraphs without a number of a section. */
function sectionPart({ id, depth, titleHtml, paragraphs, span }: Section, ofHtml: PartOfHtml): ContentPart[] {
  const html = [titleHtml, ...paragraphs.filter((each) => each.id === null).map((each) => each.html)].join(
    '\n',
  );
  if (depth > 0) return id === null ? [] : [ofHtml(`#${id}`, html, span)];
  return [ofHtml('introduction', html, paragraphs[0]?.span ?? span)];
}
