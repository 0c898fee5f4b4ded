/** A new document that revises another one: copies of its texts as drafts, in the languages that it has. */

import type { Compiled } from '../../src/core/compile.ts';
import type { Diagnostic } from '../../src/core/diagnostics/diagnostic.ts';
import type { ParsedDocument, ParsedMeeting, ParsedVersion } from '../../src/core/model/model.ts';
import { documentFile, recordFile } from '../../src/core/model/paths.ts';
import { currentDocuments, linkRevisions } from '../../src/core/site/revisions.ts';
import { revisionText } from '../../src/outputs/authoring/templates.ts';
import { recordText } from '../../src/outputs/authoring/translation-records.ts';
import { UsageError } from '../command-line/errors.ts';
import { type Answers, answersTo, dateQuestion, today } from '../command-line/questions.ts';
import { suggestionOrList } from '../command-line/suggest.ts';
import type { NewFiles } from './new-files.ts';

/** @returns the document that the new one revises; `undefined` if it revises none */
export async function findRevised(
  meeting: ParsedMeeting,
  type: string,
  given: Answers,
): Promise<ParsedDocument | undefined> {
  const { revises: givenName, name } = given;
  if (givenName !== undefined && name !== undefined)
    throw new UsageError(
      'Use either --name or --revises: the name of a revision follows from what it revises.',
    );
  const current = currentDocuments({ documents: linkRevisions(meeting.documents) });
  const candidates = current.filter((document) => document.type === type && !isDraft(document));
  if (givenName === undefined && (candidates.length === 0 || name !== undefined)) return undefined;
  const names = candidates.map((document) => document.name).join(', ');
  const { revises = '' } = await answersTo(given, [
    {
      name: 'revises',
      text: `If it is a revision, the name of the document that it revises: ${names} (optional)`,
      isOptional: true,
      problem: (word) => problemOfRevised(meeting, word, type),
    },
  ]);
  return meeting.documents.find((document) => document.name === revises);
}

const isDraft = ({ versions }: ParsedDocument): boolean =>
  Object.values(versions).every(({ status }) => status === 'draft');

function problemOfRevised({ id, documents }: ParsedMeeting, name: string, type: string): string | null {
  const document = linkRevisions(documents).find((each) => each.name === name);
  const names = documents.map((each) => each.name);
  if (!document) return `${id} has no document "${name}".${suggestionOrList(name, names)}`;
  if (document.type !== type) return `${name} is not of the type ${type}, but ${document.type}.`;
  if (document.revisedBy) return `${document.revisedBy} revises ${name} already.`;
  return isDraft(document) ? `${name} is a draft that was never published. Change its text instead.` : null;
}

export async function newRevision(
  { diagnostics }: Compiled,
  meeting: ParsedMeeting,
  revised: ParsedDocument,
  given: Answers,
): Promise<NewFiles> {
  const { name, number } = nextName(meeting, revised);
  const versions = Object.values(revised.versions);
  const fields = { ...(await ownFields(versions, number, given)), revises: revised.name };
  const path = { meeting: meeting.id, document: name };
  const records = meeting.records.filter(({ document }) => document === revised.name);
  const isProvisional = versions.some(({ status }) => status === 'provisional');
  return {
    texts: new Map([
      ...versions.map(({ language, source }): [string, string] => [
        documentFile({ ...path, language }),
        revisionText(source, fields),
      ]),
      // A copied translation is as up to date as the translation that it copies.
      ...records.map(({ language, source, digests }): [string, string] => [
        recordFile({ ...path, language }),
        recordText(source, new Map(Object.entries(digests))),
      ]),
    ]),
    inheritedWarnings: warningsOfCopy(name, revised, diagnostics),
    nextSteps: [
      `Change the text in each file; ${revised.name} stays as it is.`,
      'Run npm run check to find problems and outdated parts of translations.',
      `To publish it, replace "status: draft" by "status: ${isProvisional ? 'provisional' : 'final'}" in all files. Readers of ${revised.name} then see a link to it, and what has changed.`,
    ],
  };
}

/** `circular-rev-2` after `circular-rev-1`. */
function nextName({ documents }: ParsedMeeting, revised: ParsedDocument): { name: string; number: number } {
  const [, base = revised.name, last = '0'] = /^(.*)-rev-(\d+)$/.exec(revised.name) ?? [];
  let number = Number(last) + 1;
  while (documents.some(({ name }) => name === `${base}-rev-${number}`)) number += 1;
  return { name: `${base}-rev-${number}`, number };
}

/** Asks for the symbol and the date of a revision, if the document has them. */
async function ownFields(versions: readonly ParsedVersion[], number: number, given: Answers) {
  const { symbol } = versions.find((version) => version.symbol) ?? {};
  const hasDate = versions.some(({ date }) => date !== undefined);
  return answersTo(given, [
    ...(symbol || given['symbol']
      ? [
          {
            name: 'symbol',
            text: 'Official symbol of the revision',
            proposal: symbol ? `${symbol.replace(/ Rev\. \d+$/, '')} Rev. ${number}` : '',
          },
        ]
      : []),
    ...(hasDate || given['date'] ? [dateQuestion('date', 'Date of the revision', today())] : []),
  ]);
}

/** Returns the warnings about the revised document as warnings about its copy. */
function warningsOfCopy(
  name: string,
  revised: ParsedDocument,
  diagnostics: readonly Diagnostic[],
): Diagnostic[] {
  const pattern = new RegExp(`^(meetings/${revised.meeting}/(?:translations/)?)${revised.name}(?=\\.)`);
  return diagnostics
    .filter(({ severity, span }) => severity === 'warning' && pattern.test(span.file))
    .map(({ span, ...rest }) => ({
      ...rest,
      span: { ...span, file: span.file.replace(pattern, `$1${name}`) },
    }));
}
