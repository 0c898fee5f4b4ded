/** The parts that the files of a book share: its input, a content document, and elements. */
import { directionOf, type Language, textIn } from '../../core/model/languages.ts';
import type {
  Html,
  ItemLink,
  Meeting,
  PageVersion,
  Room,
  SiteConfig,
  Version,
} from '../../core/model/model.ts';
import type { TextLink } from '../../i18n/agenda-items.ts';
import type { Fact } from '../../i18n/facts.ts';
import { statusSentence } from '../../i18n/meeting-status.ts';
import type { Translate } from '../../i18n/t.ts';
import { escapeXml } from '../markup/xml.ts';

export interface Book {
  config: SiteConfig;
  language: Language;
  t: Translate;
  title: string;
  /** The organ that meets, or the organization. */
  creator: string;
  /** What the book is about, in one sentence. */
  theme?: string | undefined;
  /** The last line of the cover, such as dates and city of a meeting. */
  coverFacts: string;
  /** Uuid of the book, which stays the same when its texts change. */
  identifier: string;
  /** Public address of the page to which the book belongs. */
  source: string;
  /** Instant of the last change, ISO 8601; `null` if the history does not have it. */
  modified: string | null;
  /** Instant of the newest commit, ISO 8601; `null` without a history. */
  head: string | null;
  /** The page with facts about the book before its texts; a book of pages has none. */
  frontPage?: { path: string; title: string } | undefined;
  /** The rooms of the meeting; a book of pages has none. */
  rooms?: readonly Room[];
  /** The items of the formal agenda of the meeting, and when each is taken up, by id; a book of pages has none. */
  agendaItems?: ReadonlyMap<string, TextLink>;
  takenUp?: ReadonlyMap<string, readonly TextLink[]>;
  /** The texts, in order. */
  chapters: readonly [Chapter, ...Chapter[]];
}

/** A document of a meeting, or a page of `content/pages/`. */
export interface Chapter {
  /** Name of its file in the book. */
  name: string;
  /** Level in the table of contents, from 0. */
  depth: number;
  version: Version | PageVersion;
  /** Public address of its page. */
  url: string;
  /** Line below the title, such as the name of the meeting. */
  lede?: string | undefined;
  /** XHTML above the facts, such as what the status of the meeting is. */
  notice?: OptionalMarkup;
  facts: readonly Fact[];
}

/** Returns the path of a chapter below the folder of the book. */
export const chapterPath = ({ name }: Chapter): string => `documents/${name}.xhtml`;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** @param styleSheet path relative to the document @param body XHTML */
export function contentDocument({ language }: Book, title: string, styleSheet: string, body: string): string {
  const direction = directionOf(language);
  return `${xmlDeclaration}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction}">
<head>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" type="text/css" href="${styleSheet}"/>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The id of a day, as on the page of the agenda. Ids of items have no underscore. */
export const dayId = (date: string): string => `day_${date}`;

/** XHTML, or a value that adds nothing. */
export type OptionalMarkup = string | false | null | undefined;

export const joinLines = (parts: readonly OptionalMarkup[]): string => parts.filter(Boolean).join('\n');

export const element = (name: string, text: string, className?: string): string =>
  `<${name}${className ? ` class="${className}"` : ''}>${escapeXml(text)}</${name}>`;

export const link = (href: string, text: string): string =>
  `<a href="${escapeXml(href)}">${escapeXml(text)}</a>`;

/** Formats a link whose text is its address, isolated from the direction of the text around it. */
export const addressLink = (address: string): string =>
  `<a href="${escapeXml(address)}"><bdi>${escapeXml(address)}</bdi></a>`;

/** Formats the link of an agenda item as HTML, like the renderer of documents. */
export const itemLink = ({ url, title }: ItemLink): Html => link(url, title);

/** Formats what the status of the meeting is and why; nothing for a confirmed meeting. */
export function meetingNotice(t: Translate, language: Language, meeting: Meeting): OptionalMarkup {
  const sentence = statusSentence(t, language, meeting);
  const reason = meeting.statusReason && t('sentenceSpace') + textIn(meeting.statusReason, language);
  return sentence && `<p><strong>${escapeXml(sentence)}</strong>${escapeXml(reason ?? '')}</p>`;
}

export const unorderedList = (entries: readonly string[]): string =>
  `<ul>\n${entries.map((entry) => `<li>${entry}</li>`).join('\n')}\n</ul>`;

export const descriptionList = (facts: readonly Fact[]): string =>
  `<dl>\n${facts
    .map(({ name, value, isolate }) => {
      const text = isolate ? `<bdi>${escapeXml(value)}</bdi>` : escapeXml(value);
      return `${element('dt', name)}<dd>${text}</dd>`;
    })
    .join('\n')}\n</dl>`;
