/** Documents, meetings and pages whose address has changed: `content/moved.yaml`. */
import type { Report } from '../diagnostics/diagnostic.ts';
import { memoizeByObject } from '../memoize.ts';
import type { Meeting, MovedEntry, Site, SourceFile } from '../model/model.ts';
import { ancestorsOf } from '../model/page-names.ts';
import { createSource } from '../text/source.ts';
import { readFields } from '../yaml/read.ts';
import { movedSchema } from '../yaml/schemas.ts';

const redirectsFile = 'moved.yaml';

/** A meeting (`conversation-9`), one of its documents (`conversation-9/agenda`), or a page of `content/pages/` (`pages/rules/fees`). */
type PageId = string;

const pagesFolder = 'pages/';

/** Returns the id of a page of `content/pages/`. */
export const pageIdOf = (name: string): PageId => pagesFolder + name;

/** Returns the name of a page of `content/pages/`; `null` for a meeting or a document. */
export const pageNameOf = (id: PageId): string | null =>
  id.startsWith(pagesFolder) ? id.slice(pagesFolder.length) : null;

const documentPage = (meeting: string, document: string): PageId => `${meeting}/${document}`;

/** @param id of a meeting or a document */
export function parsePageId(id: PageId): { meeting: string; document: string | null } {
  const slash = id.indexOf('/');
  return slash === -1
    ? { meeting: id, document: null }
    : { meeting: id.slice(0, slash), document: id.slice(slash + 1) };
}

/** Returns the entries in the order of the file; none if there is no such file, or it cannot be read. */
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

interface Moves {
  /** The target of each entry. */
  targets: ReadonlyMap<PageId, PageId>;
  /** The current page of those that were requested, and of those on the way. */
  current: Map<PageId, PageId | null>;
}

const movesOf = memoizeByObject(
  (moved: readonly MovedEntry[]): Moves => ({
    targets: new Map(moved.map(({ from, to }) => [from, to])),
    current: new Map(),
  }),
);

/** Follows the moves of a page, and of its meeting, to where it is now. `null` if they lead in a circle. */
export function currentPage(moved: readonly MovedEntry[], page: PageId): PageId | null {
  const { targets, current } = movesOf(moved);
  const seen = new Set<PageId>();
  let last: PageId | null = page;
  while (last !== null) {
    const known = current.get(last);
    const next: PageId | null | undefined = known === undefined ? nextPage(targets, last) : known;
    if (next === undefined) break;
    seen.add(last);
    // A folder that moves into another can lead to ever longer names, which is a circle too.
    const isCircle: boolean = next !== null && (seen.has(next) || seen.size > targets.size);
    last = isCircle ? null : next;
  }
  for (const each of seen) current.set(each, last);
  return last;
}

/** Returns the target of a page, or its place in the target of its meeting or folder; `undefined` if it has not moved. */
function nextPage(targets: ReadonlyMap<PageId, PageId>, page: PageId): PageId | undefined {
  const name = pageNameOf(page);
  if (name !== null) return nextOfPages(targets, name);
  const { meeting, document } = parsePageId(page);
  const movedMeeting = document === null ? undefined : targets.get(meeting);
  return (
    targets.get(page) ??
    (document !== null && movedMeeting ? documentPage(movedMeeting, document) : undefined)
  );
}

/** A page that moves takes all those below it along. */
function nextOfPages(targets: ReadonlyMap<PageId, PageId>, name: string): PageId | undefined {
  for (const moved of [name, ...ancestorsOf(name).reverse()]) {
    const target = targets.get(pageIdOf(moved));
    if (target !== undefined) return target + name.slice(moved.length);
  }
  return undefined;
}

/** Returns the names that a document had before in its meeting. */
export const previousNames = (moved: readonly MovedEntry[], meeting: string, name: string): string[] =>
  moved.filter(isOfMeetings).flatMap(({ from }) => {
    const previous = parsePageId(from);
    const isSame = previous.meeting === meeting && currentPage(moved, from) === documentPage(meeting, name);
    return previous.document !== null && isSame ? [previous.document] : [];
  });

export interface Redirect {
  from: PageId;
  to: PageId;
}

const isOfMeetings = ({ from }: MovedEntry): boolean => pageNameOf(from) === null;

/** Returns every previous name of a page of `content/pages/` with its current one. A page that moved includes those below it. */
export function pageRedirects({ pages, moved }: Pick<Site, 'pages' | 'moved'>): Redirect[] {
  const previous = moved.flatMap(({ from }) => {
    const name = pageNameOf(from);
    if (name === null) return [];
    const target = currentPage(moved, from);
    const below = pages.filter((page) => target !== null && pageIdOf(page.name).startsWith(`${target}/`));
    return [from, ...below.map((page) => from + pageIdOf(page.name).slice(target?.length ?? 0))];
  });
  const existing = new Set(pages.map(({ name }) => name));
  return [...new Set(previous)].flatMap((id) => {
    const to = currentPage(moved, id);
    const [from, target] = [pageNameOf(id), to === null ? null : pageNameOf(to)];
    return from === null || target === null || existing.has(from) ? [] : [{ from, to: target }];
  });
}

/** Returns every previous page of a meeting with its current one. A meeting that moved includes all its documents. */
export function redirectsOf({ meetings, moved }: Site): Redirect[] {
  const pages = moved.filter(isOfMeetings).flatMap(({ from }) => {
    const isMeeting = parsePageId(from).document === null;
    const names = isMeeting ? documentNames(meetings, moved, from) : [];
    return [from, ...names.map((name) => documentPage(from, name))];
  });
  return [...new Set(pages)].flatMap((from) => {
    const to = currentPage(moved, from);
    return to === null ? [] : [{ from, to }];
  });
}

/** Returns the names of the documents that a meeting has, or had, under its current id. */
function documentNames(
  meetings: readonly Meeting[],
  moved: readonly MovedEntry[],
  meetingPage: PageId,
): string[] {
  const current = currentPage(moved, meetingPage);
  const documents = meetings.find(({ id }) => id === current)?.documents ?? [];
  const previous = moved.filter(isOfMeetings).flatMap(({ from }) => {
    const { meeting, document } = parsePageId(from);
    return meeting === current && document !== null ? [document] : [];
  });
  return [...documents.map(({ name }) => name), ...previous];
}
