import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import { compareDocumentNames } from '../../model/document-order.ts';
import type { DocumentType, ParsedPageVersion, ParsedVersion } from '../../model/model.ts';
import { siblingName } from '../../model/page-names.ts';
import { releaseMs, timeZoneOf, zoneWithoutMeeting } from '../../site/release.ts';
import { predecessorName, type RevisableText } from '../../site/revisions.ts';
import { versionsOfDocument } from '../../site/traverse.ts';
import type { SiteCheck } from '../check.ts';

/** A revision names a document of its meeting and type, or a page of its folder, that is published before it and has no other revision. */
export const revises = defineRule({
  id: 'revises',
  severity: 'error',
  messages: {
    unknown: {
      en: 'This document cannot revise {predecessor}: the meeting has no such document.',
      fr: 'Ce document ne peut pas réviser {predecessor} : la réunion n’a pas ce document.',
    },
    unknownPage: {
      en: 'This page cannot revise {predecessor}: its folder has no such page.',
      fr: 'Cette page ne peut pas réviser {predecessor} : son dossier n’a pas cette page.',
    },
    circle: {
      en: 'This document cannot revise {predecessor}: the documents would revise each other in a circle.',
      fr: 'Ce document ne peut pas réviser {predecessor} : les documents se réviseraient l’un l’autre en rond.',
    },
    taken: {
      en: 'This document cannot revise {predecessor}, which is already revised by {other}.',
      fr: 'Ce document ne peut pas réviser {predecessor}, que {other} révise déjà.',
    },
    type: {
      en: 'This document cannot revise {predecessor}, which is of the type {otherType}; the file name of this document says {type}.',
      fr: 'Ce document ne peut pas réviser {predecessor}, qui est du type {otherType} ; d’après son nom de fichier, ce document est du type {type}.',
    },
    later: {
      en: 'This document cannot revise {predecessor}, which is not published before this document.',
      fr: 'Ce document ne peut pas réviser {predecessor}, qui n’est pas publié avant lui.',
    },
  },
  hint: {
    unknown: {
      en: 'Write the name of the previous version, which is in the same folder, without language and ending. For circular-rev-1.en.md, for example, write "revises: circular".',
      fr: 'Écrivez le nom de la version précédente, qui est dans le même dossier, sans la langue ni la terminaison. Pour circular-rev-1.fr.md, par exemple, écrivez « revises: circular ».',
    },
    unknownPage: {
      en: 'Write the name of the previous version, which is in the same folder, without language and ending. For fees-rev-1.en.md, for example, write "revises: fees".',
      fr: 'Écrivez le nom de la version précédente, qui est dans le même dossier, sans la langue ni la terminaison. Pour fees-rev-1.fr.md, par exemple, écrivez « revises: fees ».',
    },
    circle: { en: 'Write the name of the previous version.', fr: 'Écrivez le nom de la version précédente.' },
    taken: { en: 'Write "revises: {other}".', fr: 'Écrivez « revises: {other} ».' },
    type: {
      en: 'Name the file after the previous version, for example circular-rev-1.en.md with "revises: circular".',
      fr: 'Nommez le fichier d’après la version précédente, par exemple circular-rev-1.fr.md avec « revises: circular ».',
    },
    later: {
      en: 'Correct "publishFrom" or "status" in one of the two documents.',
      fr: 'Corrigez « publishFrom » ou « status » dans l’un des deux documents.',
    },
  },
});

export const checkRevises: SiteCheck = ({ meetings, pages }, report, { now }) => {
  const groups: RevisableGroup[] = [
    ...meetings.map((meeting) => ({ documents: meeting.documents, timeZone: timeZoneOf(meeting) })),
    { documents: pages, timeZone: zoneWithoutMeeting },
  ];
  for (const group of groups) {
    for (const own of group.documents) {
      for (const version of versionsOfDocument<RevisableVersion>(own)) {
        const span = version.fields['revises'];
        const problem = span && version.revises ? problemWith(group, own, version, now) : null;
        if (span && problem) report({ rule: revises, span, ...problem });
      }
    }
  }
};

type RevisableVersion = ParsedVersion | ParsedPageVersion;

/** The documents of a meeting, or all pages. */
interface RevisableGroup {
  documents: readonly RevisableText[];
  /** The zone in which their embargoes end. */
  timeZone: string;
}

/** @param own the document or page of the version */
function problemWith(
  { documents, timeZone }: RevisableGroup,
  own: RevisableText,
  version: RevisableVersion,
  now: number,
): Finding<typeof revises> | null {
  const { revises: predecessor = '' } = version;
  const target = siblingName(own.name, predecessor);
  const previous = documents.find(({ name }) => name === target);
  if (!previous) return { message: 'page' in version ? 'unknownPage' : 'unknown', data: { predecessor } };
  if (isCircle(documents, own)) return { message: 'circle', data: { predecessor } };
  const other = documents.find(
    (document) =>
      document !== own &&
      compareDocumentNames(document.name, own.name) < 0 &&
      predecessorName(document) === target,
  );
  if (other) return { message: 'taken', data: { predecessor, other: other.name } };
  const [type, otherType] = [typeOf(own), typeOf(previous)];
  if (type !== otherType) return { message: 'type', data: { predecessor, otherType, type } };
  const release = Math.min(
    ...versionsOfDocument<RevisableVersion>(previous).map((each) => releaseMs(each, timeZone)),
  );
  return release > Math.max(releaseMs(version, timeZone), now)
    ? { message: 'later', data: { predecessor } }
    : null;
}

const typeOf = (text: RevisableText): DocumentType => ('type' in text ? text.type : 'document');

function isCircle(documents: readonly RevisableText[], start: RevisableText): boolean {
  const seen = new Set<RevisableText>();
  let document: RevisableText | undefined = start;
  while (document && !seen.has(document)) {
    seen.add(document);
    const name: string | undefined = predecessorName(document);
    document = documents.find((each) => each.name === name);
  }
  return document === start;
}
