/** Splits a version into the parts that translators work on. */
import { memoizeByObject } from '../memoize.ts';
import { languageTags } from '../model/languages.ts';
import type {
  Html,
  ParsedAgenda,
  ParsedItem,
  ParsedNumberedItem,
  ParsedText,
  Span,
  Text,
} from '../model/model.ts';
import { translationDigest } from '../text/digest.ts';
import { findFrontMatter } from '../text/front-matter.ts';
import { createSource, startOf } from '../text/source.ts';

export interface TranslationPart {
  /** `#panel-1`, `#p9`, `#fn-1`, `#day_2024-03-13`, or `title`, `description`, `introduction`, `closing`. */
  key: string;
  /** Records hold digests of these words, so their form must never change. */
  words: string;
  span: Span;
}

/** Tests for the key of a part without an id. */
export const isKeyWithoutId = (key: string): boolean =>
  ['title', 'description', 'introduction', 'closing'].includes(key);

/** Memoized: five translations and two checks need it. */
export const digestOfPart = memoizeByObject(({ words }: TranslationPart) => translationDigest(words));

/** Splits a version into parts, in the order of the document. Parts without an id, or without words, are left out. Memoized. */
export const translationParts = memoizeByObject((version: ParsedText): readonly TranslationPart[] => {
  const { title, description, body, footnotes, fields, file } = version;
  const parts: TranslationPart[] = [
    { key: 'title', words: title ?? '', span: fields['title'] ?? startOf(file) },
    { key: 'description', words: description ?? '', span: fields['description'] ?? startOf(file) },
    ...bodyParts(body, version),
    ...footnotes.map(({ id, text, html, span }) => ({
      key: `#${id}`,
      words: withAddresses(text, html),
      span,
    })),
    { key: 'closing', words: wordsOfHtml(body.closing), span: closingSpan(version) },
  ];
  return parts.filter(({ words }) => words.trim() !== '');
});

function bodyParts(body: ParsedText['body'], version: ParsedText): TranslationPart[] {
  if (body.type === 'agenda') return agendaParts(body, version);
  if (body.type === 'text') return textParts(body, version);
  const { intro, items } = body;
  return [
    { key: 'introduction', words: wordsOfHtml(intro), span: bodySpan(version) },
    ...items.flatMap((item) =>
      item.id === null ? [] : [{ key: `#${item.id}`, words: wordsOfItem(item), span: item.span }],
    ),
  ];
}

const agendaParts = ({ intro, days }: ParsedAgenda, version: ParsedText): TranslationPart[] => [
  { key: 'introduction', words: wordsOfHtml(intro), span: bodySpan(version) },
  ...days.flatMap((day) => [
    ...(day.date === null
      ? []
      : [{ key: `#day_${day.date}`, words: wordsOfHtml(day.intro), span: day.span }]),
    ...day.items.flatMap((item) =>
      item.id === null ? [] : [{ key: `#${item.id}`, words: wordsOfItem(item), span: item.span }],
    ),
  ]),
];

/** Leaves out times and kinds, which are the same in all languages: an item that moves needs no new translation. */
const wordsOfItem = ({
  title,
  text,
  html,
  speakers,
  documents,
  recordings,
}: ParsedItem | ParsedNumberedItem): string =>
  [
    title,
    text,
    addressesIn(html),
    ...speakers.map((speaker) => wordsOfHtml(speaker.html)),
    ...[...documents, ...recordings].map((link) => `${link.title} ${withoutBase(link.url)}`),
  ].join('\n');

const textParts = ({ sections }: Text, version: ParsedText): TranslationPart[] =>
  sections.flatMap(({ id, depth, title, paragraphs, span }) => {
    // Those of a preamble have ids, but count as text of their section, so that digests stay the same.
    const unnumbered = paragraphs.filter(({ number }) => number === null);
    const text = unnumbered.map((paragraph) => paragraph.text).join('\n');
    const html = unnumbered.map((paragraph) => paragraph.html).join('\n');
    const words = [title, ...(unnumbered.length > 0 ? [withAddresses(text, html)] : [])].join('\n');
    const section =
      depth === 0
        ? [{ key: 'introduction', words, span: bodySpan(version) }]
        : id === null
          ? []
          : [{ key: `#${id}`, words, span }];
    const numbered = paragraphs.flatMap((paragraph) =>
      paragraph.id === null || paragraph.number === null
        ? []
        : [
            {
              key: `#${paragraph.id}`,
              words: withAddresses(paragraph.text, paragraph.html),
              span: paragraph.span,
            },
          ],
    );
    return [...section, ...numbered];
  });

// ---- Words --------------------------------------------------------------------------------------------

const withAddresses = (text: string, html: Html): string => text + addressesIn(html);

/** Unlike `htmlToText`, keeps character references as they are, since records hold digests of this form. */
const wordsOfHtml = (html: Html): string =>
  withAddresses(html.replace(/<sup>.*?<\/sup>|<[^>]*>/gs, ''), html);

/** Lists the addresses of links, since a translation needs a new address too. Footnote references have none. */
const addressesIn = (html: Html): string =>
  [...html.matchAll(/ href="([^"#][^"]*)"/g)].map(([, url = '']) => ` ${withoutBase(url)}`).join('');

const languageStep = `/(?:${languageTags.join('|')})/`;
const basePath = new RegExp(
  `^/.*?(?=/[a-z]{2}/(?:meetings|registers)/)|^(?!${languageStep})/.*?(?=${languageStep})`,
);

/** Makes an address independent of the base path of the site, and of the reference that HTML uses for `&`. */
const withoutBase = (url: string): string => url.replace(basePath, '').replace(/&(?:amp|#x26|#38);/g, '&');

// ---- Positions that the model does not have -----------------------------------------------------------

const bodySpan = (version: ParsedText): Span =>
  firstTextSpan(version, findFrontMatter(version.source)?.bodyStart ?? 0);

function closingSpan(version: ParsedText): Span {
  const breaks = [...version.source.matchAll(/^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/gm)];
  const last = breaks.at(-1);
  return firstTextSpan(version, last ? last.index + last[0].length : 0);
}

/** Returns the first line with text from an offset on. */
function firstTextSpan({ file, source }: ParsedText, offset: number): Span {
  const { index, 0: line } = /\S.*/.exec(source.slice(offset)) ?? { index: 0, 0: '' };
  return createSource(file, source).span(offset + index, offset + index + line.length);
}
