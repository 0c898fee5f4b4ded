/** What the files of a book share: what it is made from, a page, and the elements in it. */
import type { History } from '../../core/history/history.ts';
import { directionOf, type Language } from '../../core/model/languages.ts';
import type { Html, ItemLink, Meeting, SiteConfig, Version } from '../../core/model/model.ts';
import type { Fact } from '../../i18n/facts.ts';
import type { Translate } from '../../i18n/t.ts';
import { escapeXml } from '../markup/xml.ts';

/** What a book is made from. */
export interface Book {
  config: SiteConfig;
  history: History;
  meeting: Meeting;
  language: Language;
  t: Translate;
  versions: readonly Version[];
}

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

export function page({ language }: Book, title: string, style: string, body: string): string {
  const direction = directionOf(language);
  return `${declaration}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction}">
<head>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" type="text/css" href="${style}"/>
</head>
<body>
${body}
</body>
</html>
`;
}

/** As on the page of the agenda; ids of documents have no underscore. */
export const dayId = (date: string): string => `day_${date}`;

/** What is not there leaves no line. */
export type Markup = string | false | null | undefined;

export const lines = (parts: readonly Markup[]): string => parts.filter(Boolean).join('\n');

export const element = (name: string, text: string, style?: string): string =>
  `<${name}${style ? ` class="${style}"` : ''}>${escapeXml(text)}</${name}>`;

export const link = (href: string, text: string, isolate = false): string => {
  const shown = isolate ? `<bdi>${escapeXml(text)}</bdi>` : escapeXml(text);
  return `<a href="${escapeXml(href)}">${shown}</a>`;
};

/** As the renderer of the documents would write it. */
export const anchor = ({ url, title }: ItemLink): Html => link(url, title);

export const list = (entries: readonly string[]): string =>
  `<ul>\n${entries.map((entry) => `<li>${entry}</li>`).join('\n')}\n</ul>`;

export const facts = (known: readonly Fact[]): string =>
  `<dl>\n${known
    .map(({ name, value, isolate }) => {
      const shown = isolate ? `<bdi>${escapeXml(value)}</bdi>` : escapeXml(value);
      return `${element('dt', name)}<dd>${shown}</dd>`;
    })
    .join('\n')}\n</dl>`;
