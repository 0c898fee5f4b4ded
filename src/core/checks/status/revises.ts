import { defineRule, type Finding } from '../../diagnostics/rule.ts';
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
    unknown: 'This document cannot revise {predecessor}: the meeting has no such document.',
    circle: 'This document cannot revise {predecessor}: the documents would revise each other in a circle.',
    taken: 'This document cannot revise {predecessor}, which is already revised by {other}.',
    type: 'This document cannot revise {predecessor}, which is of the type {otherType}; the file name of this document says {type}.',
    later: 'This document cannot revise {predecessor}, which is not published before this document.',
  },
  hint: {
    unknown:
      'Write the name of the previous version, which is in the same folder, without language and ending. For circular-rev-1.en.md, for example, write "revises: circular".',
    circle: 'Write the name of the previous version.',
    taken: 'Write "revises: {other}".',
    type: 'Name the file after the previous version, for example circular-rev-1.en.md with "revises: circular".',
    later: 'Correct "publishFrom" or "status" in one of the two documents.',
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
    (document) => document !== own && document.name < own.name && predecessorName(document) === predecessor,
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
