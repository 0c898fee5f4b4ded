/** What staff name on a command line, in the content; a name that is not there is refused with the nearest one. */

import type { ParsedDocument, ParsedMeeting, ParsedSite } from '../../src/core/model/model.ts';
import { documentPathOrNull } from '../../src/core/model/paths.ts';
import { closestWord } from '../../src/core/text/suggest.ts';
import { refuse } from './command.ts';

export function problemOfMeeting({ meetings }: ParsedSite, id: string): string | null {
  const ids = meetings.map((meeting) => meeting.id);
  return ids.includes(id) ? null : `There is no meeting "${id}".${known(id, ids)}`;
}

export const findMeeting = (site: ParsedSite, id: string): ParsedMeeting =>
  site.meetings.find((meeting) => meeting.id === id) ?? refuse(problemOfMeeting(site, id) ?? '');

/** @param name `conversation-9/agenda` */
export function findDocument(
  site: ParsedSite,
  name: string,
): { meeting: ParsedMeeting; document: ParsedDocument } {
  const [id = '', wanted = '', ...more] = name.replace(/^(.*\/)?meetings\//, '').split('/');
  if (!wanted || more.length > 0)
    refuse(`"${name}" is no document: write <meeting>/<document>, such as conversation-9/agenda.`);
  const meeting = findMeeting(site, id);
  // Not taken for the document: of a file in one language, something else may be meant.
  const path = documentPathOrNull(`meetings/${id}/${wanted}`);
  if (path) refuse(`"${wanted}" is a file in one language: write ${id}/${path.document}.`);
  const names = meeting.documents.map((document) => document.name);
  const document = meeting.documents.find((each) => each.name === wanted);
  return {
    meeting,
    document: document ?? refuse(`${id} has no document "${wanted}".${known(wanted, names)}`),
  };
}

export function known(word: string, words: readonly string[]): string {
  const near = closestWord(word, words);
  if (near) return ` Did you mean "${near}"?`;
  return words.length > 0 ? ` There are: ${words.join(', ')}.` : '';
}
