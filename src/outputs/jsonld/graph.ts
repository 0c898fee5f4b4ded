/**
 * JSON-LD (schema.org) for search engines. A thing has the same `@id` in every language and on every page, and no
 * property that the content does not have.
 */
import type { Graph, Thing } from 'schema-dts';
import type { Language } from '../../core/model/languages.ts';
import type { ScheduleType, SiteConfig } from '../../core/model/model.ts';

/** A node object of a graph. */
export type Node = Exclude<Thing, string>;

export interface JsonLdContext {
  config: SiteConfig;
  language: Language;
}

/** Formats the content of a `<script type="application/ld+json">`, without a `<` that could end the element. */
export const jsonLdText = (nodes: readonly Node[]): string => {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
};

/** Absolute IRIs. They are fragments of `/`, the page for readers of any language. */
export const ids = {
  organizer: ({ url }: SiteConfig) => `${url}/#organizer`,
  site: ({ url }: SiteConfig) => `${url}/#site`,
  /** All meetings, on a site of one series. */
  meetings: ({ url }: SiteConfig) => `${url}/#meetings`,
  organ: ({ url }: SiteConfig, organ: string) => `${url}/#organs/${organ}`,
  series: ({ url }: SiteConfig, series: string) => `${url}/#series/${series}`,
  meeting: ({ url }: SiteConfig, meeting: string) => `${url}/#meetings/${meeting}`,
  place: ({ url }: SiteConfig, meeting: string) => `${url}/#places/${meeting}`,
  room: ({ url }: SiteConfig, meeting: string, room: string) => `${url}/#places/${meeting}/${room}`,
  document: ({ url }: SiteConfig, meeting: string, document: string) =>
    `${url}/#meetings/${meeting}/${document}`,
  page: ({ url }: SiteConfig, page: string) => `${url}/#pages/${page}`,
  register: ({ url }: SiteConfig, register: string) => `${url}/#registers/${register}`,
  entry: ({ url }: SiteConfig, register: string, entry: string) => `${url}/#registers/${register}/${entry}`,
  item: ({ url }: SiteConfig, meeting: string, type: ScheduleType, item: string) =>
    `${url}/#meetings/${meeting}/${type}/${item}`,
};
