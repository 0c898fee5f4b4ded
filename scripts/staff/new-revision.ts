/** A new document that takes the place of another: its texts as drafts, in the languages it has. */

import type { Compiled } from '../../src/core/compile.ts';
import type { Diagnostic } from '../../src/core/diagnostics/diagnostic.ts';
import type { ParsedDocument, ParsedMeeting, ParsedVersion } from '../../src/core/model/model.ts';
import { documentFile, recordFile } from '../../src/core/model/paths.ts';
import { currentDocuments, linkRevisions } from '../../src/core/site/revisions.ts';
import { revisionText } from '../../src/outputs/authoring/templates.ts';
import { recordText } from '../../src/outputs/authoring/translation-records.ts';
import { answersTo, dayQuestion, type Flags, today } from './answers.ts';
import { known } from './find.ts';
import type { Draft } from './new-meeting.ts';

/** @returns the document that the new one is to revise; `undefined` where it is to be another one */
export async function formerOf(
  meeting: ParsedMeeting,
  type: string,
  flags: Flags,
): Promise<ParsedDocument | undefined> {
  const current = currentDocuments({ documents: linkRevisions(meeting.documents) });
  const proposals = current.filter((document) => document.type === type && !isDraft(document));
  const isNone = proposals.length === 0 || flags['name'] !== undefined;
  if (flags['revises'] === undefined && isNone) return undefined;
  const names = proposals.map(({ name }) => name).join(', ');
  const { revises = '' } = await answersTo(flags, [
    {
      flag: 'revises',
      text: `Is it a revision? Then of which: ${names} (else leave it empty)`,
      isOptional: true,
      problem: (name) => problemOf(meeting, name, type),
    },
  ]);
  return meeting.documents.find(({ name }) => name === revises);
}

const isDraft = ({ versions }: ParsedDocument): boolean =>
  Object.values(versions).every(({ status }) => status === 'draft');

function problemOf({ id, documents }: ParsedMeeting, name: string, type: string): string | null {
  const found = linkRevisions(documents).find((document) => document.name === name);
  const names = documents.map((document) => document.name);
  if (!found) return `${id} has no document "${name}".${known(name, names)}`;
  if (found.type !== type) return `${name} is no ${type}, but a ${found.type}.`;
  if (found.revisedBy) return `${found.revisedBy} revises ${name} already.`;
  return isDraft(found) ? `${name} is a draft, which nobody has seen: change its text instead.` : null;
}

export async function newRevision(
  { diagnostics }: Compiled,
  meeting: ParsedMeeting,
  former: ParsedDocument,
  flags: Flags,
): Promise<Draft> {
  const { name, number } = nextName(meeting, former);
  const versions = Object.values(former.versions);
  const fields = { ...(await ownFields(versions, number, flags)), revises: former.name };
  const path = { meeting: meeting.id, document: name };
  const records = meeting.records.filter(({ document }) => document === former.name);
  const isProvisional = versions.some(({ status }) => status === 'provisional');
  return {
    texts: new Map([
      ...versions.map(({ language, source }): [string, string] => [
        documentFile({ ...path, language }),
        revisionText(source, fields),
      ]),
      // What is up to date in the former document is so in its copy, until the text changes.
      ...records.map(({ language, source, digests }): [string, string] => [
        recordFile({ ...path, language }),
        recordText(source, new Map(Object.entries(digests))),
      ]),
    ]),
    inherited: inCopy(name, former, diagnostics),
    next: [
      `Change the text in each of the files; ${former.name} stays as it is.`,
      'npm run check tells what is wrong, and which parts of the translations are behind.',
      `${isProvisional ? 'Write "status: provisional" instead of "status: draft"' : 'Take out "status: draft"'} in all of them to publish it: readers of ${former.name} are led to it, and shown what has changed.`,
    ],
  };
}

/** `circular-rev-2` after `circular-rev-1`. */
function nextName({ documents }: ParsedMeeting, former: ParsedDocument): { name: string; number: number } {
  const [, base = former.name, last = '0'] = /^(.*)-rev-(\d+)$/.exec(former.name) ?? [];
  let number = Number(last) + 1;
  while (documents.some(({ name }) => name === `${base}-rev-${number}`)) number += 1;
  return { name: `${base}-rev-${number}`, number };
}

/** Symbol and day are those of one document, and not of its revision. */
async function ownFields(versions: readonly ParsedVersion[], number: number, flags: Flags) {
  const { symbol } = versions.find((version) => version.symbol) ?? {};
  const hasDay = versions.some(({ date }) => date !== undefined);
  return answersTo(flags, [
    ...(symbol || flags['symbol']
      ? [
          {
            flag: 'symbol',
            text: 'Official symbol of the revision',
            proposal: symbol ? `${symbol.replace(/ Rev\. \d+$/, '')} Rev. ${number}` : '',
          },
        ]
      : []),
    ...(hasDay || flags['date'] ? [dayQuestion('date', 'Day of the revision', today())] : []),
  ]);
}

/** What the former document is warned of, as of its copy. */
function inCopy(name: string, former: ParsedDocument, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const pattern = new RegExp(`^(meetings/${former.meeting}/(?:translations/)?)${former.name}(?=\\.)`);
  return diagnostics
    .filter(({ severity, span }) => severity === 'warning' && pattern.test(span.file))
    .map(({ span, ...rest }) => ({
      ...rest,
      span: { ...span, file: span.file.replace(pattern, `$1${name}`) },
    }));
}
