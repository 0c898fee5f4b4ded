/** Finds meetings, documents and pages that a command line names; an unknown name is refused with the closest one. */
import type { ParsedDocument, ParsedMeeting, ParsedPage, ParsedSite } from '../../src/core/model/model.ts';
import { documentPathOrNull, pagePathOrNull } from '../../src/core/model/paths.ts';
import { refuse } from '../command-line/errors.ts';
import { suggestionOrList } from '../command-line/suggest.ts';

export function problemOfMeeting({ meetings }: ParsedSite, id: string): string | null {
  const ids = meetings.map((meeting) => meeting.id);
  return ids.includes(id) ? null : `There is no meeting "${id}".${suggestionOrList(id, ids)}`;
}

export const findMeeting = (site: ParsedSite, id: string): ParsedMeeting =>
  site.meetings.find((meeting) => meeting.id === id) ??
  refuse(problemOfMeeting(site, id) ?? `There is no meeting "${id}".`);

/** @param path such as `conversation-9/agenda`, also with the folders before it */
export function findDocument(
  site: ParsedSite,
  path: string,
): { meeting: ParsedMeeting; document: ParsedDocument } {
  const [first = '', entry] = path.replace(/^(.*\/)?registers\//, '').split('/');
  const isInRegister = /(?:^|\/)registers\//.test(path) || !site.meetings.some((each) => each.id === first);
  if (isInRegister && site.registers.some((register) => register.id === first))
    refuse(
      `"${path}" is ${entry ? 'an entry of a register' : 'a register'}, and not a document. Write <meeting>/<document>, such as conversation-9/agenda.`,
    );
  const [id, name, ...rest] = path.replace(/^(.*\/)?meetings\//, '').split('/');
  if (!id || !name || rest.length > 0)
    refuse(`"${path}" is not a document. Write <meeting>/<document>, such as conversation-9/agenda.`);
  const meeting = findMeeting(site, id);
  // Not accepted as the document: the person may mean something else by a file in one language.
  const file = documentPathOrNull(`meetings/${id}/${name}`);
  if (file) refuse(`"${name}" is a file in one language. Write ${id}/${file.document}.`);
  const document = meeting.documents.find((each) => each.name === name);
  if (document) return { meeting, document };
  const names = meeting.documents.map((each) => each.name);
  return refuse(`${id} has no document "${name}".${suggestionOrList(name, names)}`);
}

/** Returns the name of the page that a path such as `pages/rules/fees` means, also with the folders before it; `null` for other paths. */
export const pageNameIn = (path: string): string | null => /^(?:.*\/)?pages\/(.+)$/.exec(path)?.[1] ?? null;

/** @param name such as `rules/fees` */
export function findPage({ pages }: ParsedSite, name: string): ParsedPage {
  const file = pagePathOrNull(`pages/${name}`);
  if (file) refuse(`"${name}" is a file in one language. Write pages/${file.page}.`);
  const names = pages.map((page) => page.name);
  return (
    pages.find((page) => page.name === name) ??
    refuse(`There is no page "${name}".${suggestionOrList(name, names)}`)
  );
}
