import { defineRule, type Finding } from '../../diagnostics/rule.ts';
import type { MovedEntry, ParsedSite } from '../../model/model.ts';
import { currentPage, pageNameOf, parsePageId } from '../../site/redirects.ts';
import { pageReleases, releaseMs, timeZoneOf } from '../../site/release.ts';
import { versionsOfDocument } from '../../site/traverse.ts';
import type { SiteCheck } from '../check.ts';
import { registerMove } from './register-move.ts';

/** An entry of moved.yaml leads to a document, a meeting or a page that readers can see. */
export const movedTo = defineRule({
  id: 'moved-to',
  severity: 'error',
  messages: {
    mixed: {
      en: '"{to}" is wrong: a document moves to a document, a meeting to a meeting, and a page to a page.',
      fr: '« {to} » est faux : un document remplace un document, une réunion une réunion, et une page une page.',
    },
    circle: {
      en: '"{to}" leads nowhere: the entries of moved.yaml lead in a circle.',
      fr: '« {to} » ne mène nulle part : les entrées de moved.yaml tournent en rond.',
    },
    noMeeting: {
      en: '"{to}" leads nowhere: there is no meeting {meeting}.',
      fr: '« {to} » ne mène nulle part : la réunion {meeting} n’existe pas.',
    },
    noDocument: {
      en: '"{to}" leads nowhere: there is no document {document}.',
      fr: '« {to} » ne mène nulle part : le document {document} n’existe pas.',
    },
    noPage: {
      en: '"{to}" leads nowhere: there is no page {page}.',
      fr: '« {to} » ne mène nulle part : la page {page} n’existe pas.',
    },
    unpublished: {
      en: '"{to}" leads nowhere: {document} is not published yet.',
      fr: '« {to} » ne mène nulle part : {document} n’est pas encore publié.',
    },
  },
  hint: {
    en: 'Write the folder of the meeting, a slash and the name of the document, such as session-12/agenda. For a whole meeting, write only the folder. For a page, write its path, such as pages/rules/fees.',
    fr: 'Écrivez le dossier de la réunion, une barre oblique et le nom du document, par exemple session-12/agenda. Pour une réunion entière, n’écrivez que le dossier. Pour une page, écrivez son chemin, par exemple pages/rules/fees.',
  },
});

export const checkMovedTo: SiteCheck = (site, report, { now, publishedBefore }) => {
  for (const entry of site.moved) {
    // `from` has been reported.
    if (registerMove(entry, site, publishedBefore)) continue;
    const problem = problemWith(entry, site, now);
    if (problem) report({ rule: movedTo, span: entry.toSpan, ...problem });
  }
};

function problemWith(
  { from, to }: MovedEntry,
  { meetings, pages, moved }: ParsedSite,
  now: number,
): Finding<typeof movedTo> | null {
  if (kindOf(from) !== kindOf(to)) return { message: 'mixed', data: { to } };
  const page = currentPage(moved, from);
  if (page === null) return { message: 'circle', data: { to } };
  const pageName = pageNameOf(page);
  if (pageName !== null) {
    const target = pages.find(({ name }) => name === pageName);
    const releaseOf = pageReleases(pages);
    if (!target) return { message: 'noPage', data: { to, page } };
    return versionsOfDocument(target).some((version) => releaseOf(version) <= now)
      ? null
      : { message: 'unpublished', data: { to, document: page } };
  }
  const { meeting: id, document: name } = parsePageId(page);
  const meeting = meetings.find((each) => each.id === id);
  if (!meeting) return { message: 'noMeeting', data: { to, meeting: id } };
  if (name === null) return null;
  const document = meeting.documents.find((each) => each.name === name);
  const versions = document ? versionsOfDocument(document) : [];
  if (versions.length === 0) return { message: 'noDocument', data: { to, document: page } };
  return versions.some((version) => releaseMs(version, timeZoneOf(meeting)) <= now)
    ? null
    : { message: 'unpublished', data: { to, document: page } };
}

function kindOf(id: string): 'page' | 'meeting' | 'document' {
  if (pageNameOf(id) !== null) return 'page';
  return parsePageId(id).document === null ? 'meeting' : 'document';
}
