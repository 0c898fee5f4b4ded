import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import { compareDocumentNames } from '../../model/document-order.ts';
import type { ParsedDocument, ParsedMeeting, ParsedVersion } from '../../model/model.ts';
import { releaseMs, timeZoneOf } from '../../site/release.ts';
import { predecessorName } from '../../site/revisions.ts';
import { versionsOfDocument } from '../../site/traverse.ts';
import type { SiteCheck } from '../check.ts';

/** A revision names a document of its meeting and type that is published before it and has no other revision. */
export const revises = defineRule({
  id: 'revises',
  severity: 'error',
  messages: {
    unknown: {
      en: 'This document cannot revise {predecessor}: the meeting has no such document.',
      fr: 'Ce document ne peut pas réviser {predecessor} : la réunion n’a pas ce document.',
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

export const checkRevises: SiteCheck = ({ meetings }, report, { now }) => {
  for (const meeting of meetings) {
    for (const version of meeting.documents.flatMap((document) => versionsOfDocument(document))) {
      const span = version.fields['revises'];
      const problem = span && version.revises ? problemWith(meeting, version, version.revises, now) : null;
      if (span && problem) report({ rule: revises, span, ...problem });
    }
  }
};

function problemWith(
  meeting: ParsedMeeting,
  version: ParsedVersion,
  predecessor: string,
  now: number,
): Finding<typeof revises> | null {
  const { documents } = meeting;
  const timeZone = timeZoneOf(meeting);
  const own = documents.find(({ name }) => name === version.document);
  const previous = documents.find(({ name }) => name === predecessor);
  if (!own || !previous) return { message: 'unknown', data: { predecessor } };
  if (isCircle(documents, own)) return { message: 'circle', data: { predecessor } };
  const other = documents.find(
    (document) =>
      document !== own &&
      compareDocumentNames(document.name, own.name) < 0 &&
      predecessorName(document) === predecessor,
  );
  if (other) return { message: 'taken', data: { predecessor, other: other.name } };
  if (previous.type !== own.type)
    return { message: 'type', data: { predecessor, otherType: previous.type, type: own.type } };
  const release = Math.min(...versionsOfDocument(previous).map((each) => releaseMs(each, timeZone)));
  return release > Math.max(releaseMs(version, timeZone), now)
    ? { message: 'later', data: { predecessor } }
    : null;
}

function isCircle(documents: readonly ParsedDocument[], start: ParsedDocument): boolean {
  const seen = new Set<ParsedDocument>();
  let document: ParsedDocument | undefined = start;
  while (document && !seen.has(document)) {
    seen.add(document);
    const name: string | undefined = predecessorName(document);
    document = documents.find((each) => each.name === name);
  }
  return document === start;
}
