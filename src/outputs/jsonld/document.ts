/** The nodes of documents. */
import type { DigitalDocument } from 'schema-dts';
import type { History } from '../../core/history/history.ts';
import { lastModified } from '../../core/history/timestamps.ts';
import { addresses } from '../../core/model/addresses.ts';
import type { Document, Meeting, PageVersion, Version } from '../../core/model/model.ts';
import { isFormalAgenda } from '../../core/site/formal-agenda.ts';
import { isCurrentSchedule } from '../../core/site/schedule.ts';
import { ids, type JsonLdContext, type Node } from './graph.ts';
import { meetingNodes } from './meeting.ts';
import { organization } from './site.ts';

/** Returns the nodes of a document; those of the schedule of a meeting include the meeting. */
export function documentNodes(
  context: JsonLdContext,
  meeting: Meeting,
  document: Document,
  history: History,
): Node[] {
  const version = document.versions[context.language];
  if (!version) return [];
  const node = digitalDocument(context, meeting, document, version, history);
  return isCurrentSchedule(meeting, document) ? [node, ...meetingNodes(context, meeting)] : [node];
}

function digitalDocument(
  context: JsonLdContext,
  meeting: Meeting,
  { name, revises, revisedBy }: Document,
  version: Version,
  history: History,
): DigitalDocument {
  const { config, language } = context;
  const reference = (document: string) => ({ '@id': ids.document(config, meeting.id, document) });
  const { correction, publisher, ...properties } = textProperties(
    context,
    version,
    config.url + addresses.document(language, meeting.id, name),
    { isSuperseded: revisedBy !== undefined, history },
  );
  return {
    ...properties,
    ...(revises && { isBasedOn: reference(revises) }),
    ...(correction && { correction }),
    publisher,
    about: { '@id': ids.meeting(config, meeting.id) },
    exampleOfWork: reference(name),
    ...(isFormalAgenda(version) && {
      hasPart: version.body.items.map((item) => ({
        '@type': 'CreativeWork' as const,
        '@id': ids.item(config, meeting.id, 'agenda', item.id),
        position: item.number,
        name: item.title,
        url: `${properties.url}#${item.id}`,
      })),
    }),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/markdown',
      contentUrl: config.url + addresses.source(language, meeting.id, name),
    },
  };
}

/** A version of a document or page. */
export type PublishedText = Version | PageVersion;

/** Returns what documents and pages have in common. @param url of the page */
export function textProperties(
  { config, language }: JsonLdContext,
  { file, title, description, symbol, date, status, corrections }: PublishedText,
  url: string,
  { isSuperseded, history }: { isSuperseded: boolean; history: History },
) {
  const modified = lastModified(history, file);
  return {
    '@type': 'DigitalDocument' as const,
    '@id': url,
    name: title,
    url,
    ...(description && { description }),
    ...(symbol && { identifier: symbol }),
    ...(date && { datePublished: date }),
    ...(modified && { dateModified: modified }),
    inLanguage: language,
    creativeWorkStatus: isSuperseded && status !== 'withdrawn' ? 'superseded' : status,
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date: correctedOn, text }) => ({
        '@type': 'CorrectionComment' as const,
        text,
        datePublished: correctedOn,
      })),
    }),
    publisher: organization({ config, language }),
  };
}
