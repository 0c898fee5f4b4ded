/** What was published once stays, says that it is withdrawn, or leads to its new place: nothing that is linked to is lost. */
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { PublishedFile, Site, Span, Version } from '../../model/model.ts';
import { type DocumentPath, documentPathOrNull, meetingFolder } from '../../model/paths.ts';
import { currentPath } from '../../site/redirects.ts';
import { publishedAt } from '../../site/release.ts';
import { startOf } from '../../text/source.ts';

/** @param now instant of the publication, in milliseconds since 1970 */
export function checkDeleted(
  former: readonly PublishedFile[],
  site: Site,
  report: Report,
  now: number,
): void {
  const published = placesOf(publishedAt(site, now));
  const lostMeetings = new Set(
    former
      .map(({ file }) => meetingFolder(file) ?? '')
      .filter((meeting) => !published.meetings.has(currentPath(site.moved, meeting) ?? '')),
  );
  const told = new Set<string>();
  const once = (key: string): boolean => !told.has(key) && told.add(key) !== undefined;
  for (const { file, published: date } of former) {
    const meeting = meetingFolder(file) ?? '';
    const facts = { date: date.slice(0, 10) };
    const path = documentPathOrNull(file);
    if (lostMeetings.has(meeting)) {
      if (once(meeting))
        report({
          rule: 'meeting-deleted',
          span: startOf(`meetings/${meeting}/meeting.yaml`),
          data: { ...facts, meeting },
        });
    } else if (path) reportDocument({ site, published, once, report }, path, file, facts.date);
  }
}

interface Places {
  meetings: ReadonlySet<string>;
  /** `conversation-9/agenda`. */
  documents: ReadonlySet<string>;
  files: ReadonlySet<string>;
}

const placesOf = ({ meetings }: Site): Places => {
  const documents = meetings.flatMap((meeting) => meeting.documents);
  return {
    meetings: new Set(meetings.map(({ id }) => id)),
    documents: new Set(documents.map(({ meeting, name }) => `${meeting}/${name}`)),
    files: new Set(documents.flatMap(({ versions }) => Object.values(versions).map(({ file }) => file))),
  };
};

interface Telling {
  site: Site;
  published: Places;
  once: (key: string) => boolean;
  report: Report;
}

function reportDocument(
  { site, published, once, report }: Telling,
  { meeting, document, language }: DocumentPath,
  file: string,
  date: string,
): void {
  if (published.files.has(file)) return;
  const from = `${meeting}/${document}`;
  const to = currentPath(site.moved, from) ?? from;
  const span = placeIn(site, file);
  if (!published.documents.has(to)) {
    if (once(from)) report({ rule: 'document-deleted', span, data: { date, document: from } });
  } else if (to === from && site.config.languages.includes(language))
    report({ rule: 'translation-deleted', span, data: { date, language } });
}

/** Where it says that it is not published any more; the beginning of the file where it is gone. */
function placeIn({ meetings }: Site, file: string): Span {
  const versions = meetings.flatMap(({ documents }) =>
    documents.flatMap((each) => Object.values(each.versions)),
  );
  const version: Version | undefined = versions.find((each) => each.file === file);
  return version?.fields['publishFrom'] ?? version?.fields['status'] ?? startOf(file);
}
