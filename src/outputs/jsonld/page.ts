/** The nodes of the pages of `content/pages/`. */
import type { DigitalDocument } from 'schema-dts';
import type { History } from '../../core/history/history.ts';
import { addresses } from '../../core/model/addresses.ts';
import type { Page } from '../../core/model/model.ts';
import { type PublishedText, textProperties } from './document.ts';
import { ids, type JsonLdContext, type Node } from './graph.ts';

/** @param section the page at the top, to which the page belongs @returns no node if the page lacks the language */
export function pageNodes(
  context: JsonLdContext,
  { name, versions, revises, revisedBy }: Page,
  section: { name: string; title: string },
  history: History,
): Node[] {
  const { config, language } = context;
  const version: PublishedText | undefined = versions[language];
  if (!version) return [];
  const reference = (page: string) => ({ '@id': ids.page(config, page) });
  const node: DigitalDocument = {
    ...textProperties(context, version, config.url + addresses.page(language, name), {
      isSuperseded: revisedBy !== undefined,
      history,
    }),
    ...(revises && { isBasedOn: reference(revises) }),
    ...(section.name !== name && { isPartOf: reference(section.name) }),
    exampleOfWork: reference(name),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/markdown',
      contentUrl: config.url + addresses.pageSource(language, name),
    },
  };
  return [node];
}
