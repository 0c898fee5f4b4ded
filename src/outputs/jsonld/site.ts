/** The nodes of the site, its organizer and its series of meetings, and the breadcrumbs of a page. */
import type { BreadcrumbList, EventSeries, Organization, WebSite } from 'schema-dts';
import { addresses } from '../../core/model/addresses.ts';
import { textIn } from '../../core/model/languages.ts';
import type { SiteConfig } from '../../core/model/model.ts';
import { ids, type JsonLdContext, type Node } from './graph.ts';

/** Returns the nodes of the home page. */
export const siteNodes = (context: JsonLdContext): Node[] => [
  webSite(context),
  { ...eventSeries(context), organizer: organization(context) },
];

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

export const eventSeries = ({ config, language }: JsonLdContext): Exclude<EventSeries, string> => ({
  '@type': 'EventSeries',
  '@id': ids.series(config),
  name: textIn(config.name, language),
  url: config.url + addresses.meetings(language),
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
