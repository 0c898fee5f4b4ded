/** Documents and meetings that have another address than before: `content/moved.yaml`. */
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Meeting, MovedEntry, Site, SourceFile } from '../model/model.ts';
import { createSource } from '../text/source.ts';
import { movedSchema, readFields } from '../yaml/schemas.ts';

export const redirectsFile = 'moved.yaml';

/** `conversation-9`, or `conversation-9/agenda`. */
type Place = string;

export const meetingOf = (place: Place): string => place.split('/')[0] ?? '';
export const documentOf = (place: Place): string | undefined => place.split('/')[1];
const placeOf = (meeting: string, document: string): Place => `${meeting}/${document}`;

/** As it is written; nothing where there is no such file, or one that cannot be read. */
export function readMovedEntries(files: readonly SourceFile[], report: Report): MovedEntry[] {
  const file = files.find(({ path }) => path === redirectsFile);
  const read = file && readFields(createSource(file.path, file.text), movedSchema, report);
  if (!read) return [];
  return read.fields.map((entry, index) => ({
    ...entry,
    fromSpan: read.at(index, 'from'),
    toSpan: read.at(index, 'to'),
  }));
}

/** Where a place is now: step by step, a document also with its meeting. `null` where the steps lead in a circle. */
export function currentPath(moved: readonly MovedEntry[], place: Place): Place | null {
  const byFrom = new Map(moved.map(({ from, to }) => [from, to]));
  const seen = new Set<Place>();
  for (let at = place; !seen.has(at); ) {
    seen.add(at);
    const document = documentOf(at);
    const meeting = document === undefined ? undefined : byFrom.get(meetingOf(at));
    const next = byFrom.get(at) ?? (document && meeting && placeOf(meeting, document));
    if (!next) return at;
    at = next;
  }
  return null;
}

/** Names that a document had before in its meeting. */
export const previousNames = (moved: readonly MovedEntry[], meeting: string, name: string): string[] =>
  moved.flatMap(({ from }) => {
    const former = meetingOf(from) === meeting ? documentOf(from) : undefined;
    return former && currentPath(moved, from) === placeOf(meeting, name) ? [former] : [];
  });

export interface Redirect {
  from: Place;
  to: Place;
}

/** Every former address of a page, with the one it has now: those of a meeting and of all its documents. */
export function redirectsOf({ meetings, moved }: Site): Redirect[] {
  const places = moved.flatMap(({ from }) =>
    documentOf(from) ? [from] : [from, ...namesIn(meetings, moved, from).map((name) => placeOf(from, name))],
  );
  return [...new Set(places)].flatMap((from) => {
    const to = currentPath(moved, from);
    return to === null ? [] : [{ from, to }];
  });
}

/** Of documents that a meeting has, or had, in its new place. */
function namesIn(meetings: readonly Meeting[], moved: readonly MovedEntry[], from: Place): string[] {
  const now = currentPath(moved, from);
  const present = meetings.find(({ id }) => id === now)?.documents.map(({ name }) => name) ?? [];
  const former = moved.flatMap((each) => (meetingOf(each.from) === now ? (documentOf(each.from) ?? []) : []));
  return [...present, ...former];
}
