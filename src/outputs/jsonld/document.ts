/** The nodes of documents. */
import type { DigitalDocument } from 'schema-dts';
import type { History } from '../../core/history/history.ts';
import { lastModified } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import type { Document, Meeting, Version } from '../../core/model/model.ts';
import { isAgenda } from '../../core/site/traverse.ts';
import { ids, type JsonLdContext, type Node } from './graph.ts';
import { meetingNodes } from './meeting.ts';
import { organization } from './site.ts';

/** Returns the nodes of a document; those of a current agenda include its meeting. */
export function documentNodes(
  context: JsonLdContext,
  meeting: Meeting,
  document: Document,
  history: History,
): Node[] {
  const version = document.versions[context.language];
  if (!version) return [];
  const node = digitalDocument(context, meeting, document, version, history);
  return isAgenda(version) && !document.revisedBy ? [node, ...meetingNodes(context, meeting)] : [node];
}

function digitalDocument(
  { config, language }: JsonLdContext,
  meeting: Meeting,
  { name, revises, revisedBy }: Document,
  version: Version,
  history: History,
): DigitalDocument {
  const { title, description, symbol, date, status, corrections } = version;
  const url = config.url + addresses.document(language, meeting.id, name);
  const modified = lastModified(history, version.file);
  const reference = (document: string) => ({ '@id': ids.document(config, meeting.id, document) });
  return {
    '@type': 'DigitalDocument',
    '@id': url,
    name: title,
    url,
    ...(description && { description }),
    ...(symbol && { identifier: symbol }),
    ...(date && { datePublished: date }),
    ...(modified && { dateModified: modified }),
    inLanguage: language,
    creativeWorkStatus: revisedBy && status !== 'withdrawn' ? 'superseded' : status,
    ...(revises && { isBasedOn: reference(revises) }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment' as const,
        text,
        datePublished: date,
      })),
    }),
    publisher: organization({ config, language }),
    about: { '@id': ids.meeting(config, meeting.id) },
    exampleOfWork: reference(name),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/markdown',
      contentUrl: config.url + addresses.source(language, meeting.id, name),
    },
  };
}
