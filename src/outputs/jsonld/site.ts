/** The nodes of the site, its organizer and organs and their series of meetings, and the breadcrumbs of a page. */
import type { BreadcrumbList, EventSeries, Organization, WebSite } from 'schema-dts';
import { addresses } from '../../core/model/addresses.ts';
import { textIn } from '../../core/model/languages.ts';
import type { Organ, Series, Site, SiteConfig } from '../../core/model/model.ts';
import { ids, type JsonLdContext, type Node } from './graph.ts';

/** Returns the nodes of the home page. */
export const siteNodes = (context: JsonLdContext, { series }: Pick<Site, 'series'>): Node[] => [
  webSite(context),
  ...(series.length > 0 ? series : [undefined]).map((each) => organizedSeries(context, each)),
];

/** Returns a series with its organizer. @param series `undefined` on a site of one series */
export const organizedSeries = (context: JsonLdContext, series: Series | undefined): EventSeriesNode => ({
  ...eventSeries(context, series),
  organizer: organizerOf(context, series),
});

const webSite = ({ config, language }: JsonLdContext): WebSite => ({
  '@type': 'WebSite',
  '@id': ids.site(config),
  name: textIn(config.name, language),
  alternateName: textIn(config.shortName, language),
  description: textIn(config.description, language),
  url: config.url + addresses.home(language),
  inLanguage: language,
  publisher: organization({ config, language }),
});

type EventSeriesNode = Exclude<EventSeries, string>;

/** @param series `undefined` on a site of one series */
export const eventSeries = (
  { config, language }: JsonLdContext,
  series: Series | undefined,
): EventSeriesNode => ({
  '@type': 'EventSeries',
  '@id': series ? ids.series(config, series.id) : ids.meetings(config),
  name: textIn((series ?? config).name, language),
  url: config.url + (series ? addresses.series(language, series.id) : addresses.meetings(language)),
});

/** Returns the organ that meets; on a site of one series, the organization. */
export const organizerOf = (context: JsonLdContext, series: Series | undefined): Organization =>
  series ? organNode(context, series.organ) : organization(context);

const organNode = (context: JsonLdContext, { id, name, shortName, parent }: Organ): Organization => ({
  '@type': 'Organization',
  '@id': ids.organ(context.config, id),
  name: textIn(name, context.language),
  alternateName: textIn(shortName, context.language),
  parentOrganization: parent ? organNode(context, parent) : organization(context),
});

export const organization = ({ config, language }: JsonLdContext): Organization => ({
  '@type': 'Organization',
  '@id': ids.organizer(config),
  name: textIn(config.organizer, language),
});

/** @param pages from the home page to the page itself */
export const breadcrumbs = (
  { url }: SiteConfig,
  pages: readonly { text: string; address: string }[],
): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: pages.map(({ text, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    item: url + address,
  })),
});
