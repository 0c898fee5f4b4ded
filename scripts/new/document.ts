/** Asks for the facts of a new document, in every language of the site. */
import type { Compiled } from '../../src/core/compile.ts';
import { documentTypeInName } from '../../src/core/model/document-type.ts';
import { isScheduleType, type ParsedMeeting, type ParsedSite } from '../../src/core/model/model.ts';
import { documentFile } from '../../src/core/model/paths.ts';
import { translator } from '../../src/i18n/t.ts';
import { documentText, type TemplateType } from '../../src/outputs/authoring/templates.ts';
import { refuse, UsageError } from '../command-line/errors.ts';
import { type Answers, answersTo, dateQuestion, type Question, today } from '../command-line/questions.ts';
import { findMeeting, problemOfMeeting } from '../content/find-document.ts';
import type { NewFiles } from './new-files.ts';
import { findRevised, newRevision } from './revision.ts';

export async function newDocument(
  compiled: Compiled,
  template: TemplateType,
  givenMeeting: string | undefined,
  given: Answers,
): Promise<NewFiles> {
  const type = template === 'formal-agenda' ? 'agenda' : template;
  const site = compiled.siteWithDrafts;
  const [latest] = site.meetings;
  const { meeting: id = '' } = await answersTo({ meeting: givenMeeting }, [
    {
      name: 'meeting',
      text: `Folder of its meeting, such as ${latest?.id ?? 'conversation-12'}`,
      isArgument: true,
      proposal: latest?.id ?? '',
      problem: (word) => problemOfMeeting(site, word),
    },
  ]);
  const meeting = findMeeting(site, id);
  const settings = meeting.settings ?? refuse(`meetings/${id}/meeting.yaml has errors. Fix them first.`);
  const revised = await findRevised(meeting, type, given);
  if (revised) return newRevision(compiled, meeting, revised, given);
  refuseRevisionOptions(type, given);
  const name = await chooseName(site, meeting, type, given);
  const { symbol, date } = type === 'circular' ? await answersTo(given, circularQuestions) : {};
  const contact = settings.contact ?? site.config?.contact;
  const facts = { ...settings, ...(contact && { contact }) };
  const texts = new Map(
    site.languages.map((language) => [
      documentFile({ meeting: id, document: name, language }),
      documentText(
        template,
        language,
        translator(language, site.strings),
        facts,
        { ...(symbol && { symbol }), ...(date && { date }) },
        documentTypeInName(name, site.vocabulary.documentTypes) ?? 'document',
      ),
    ]),
  );
  return {
    texts,
    nextSteps: [
      'Write the text in each file. Ids, times and numbers are the same in all of them.',
      'Run npm run check to find problems.',
      `To publish it, replace "status: draft" by ${isScheduleType(type) ? '"status: provisional", or "status: final" once its title no longer says that it is provisional,' : '"status: final"'} in all of them. Nobody sees a draft.`,
      ...(site.languages.length > 1
        ? [`Record that the translations are up to date: npm run translations -- record ${id}/${name}`]
        : []),
      ...(settings.expected.includes(name)
        ? [`Remove ${name} from "expected" in meetings/${id}/meeting.yaml.`]
        : []),
    ],
  };
}

/** Only circulars have a symbol and a date of their own; other documents have them in revisions. */
function refuseRevisionOptions(type: TemplateType, given: Answers): void {
  if (type === 'circular') return;
  const option = ['symbol', 'date'].find((name) => given[name] !== undefined);
  if (option) throw new UsageError(`--${option} needs --revises.`);
}

const circularQuestions: readonly Question[] = [
  { name: 'symbol', text: 'Official symbol, such as C. 9284' },
  dateQuestion('date', 'Date of the circular, such as 2025-09-24', today()),
];

/** The name is the type. A second circular or note gets a number; other documents have names of their own. */
async function chooseName(
  site: ParsedSite,
  meeting: ParsedMeeting,
  type: TemplateType,
  given: Answers,
): Promise<string> {
  const isTaken = (name: string) => meeting.documents.some((document) => document.name === name);
  const isNamedByType = isScheduleType(type) || (type !== 'document' && given['name'] === undefined);
  if (isNamedByType && !isTaken(type)) return type;
  if (isScheduleType(type)) refuse(existingText(site, meeting, type));
  const { name = '' } = await answersTo(given, [
    {
      name: 'name',
      text: isTaken(type)
        ? `There is a ${type} already. Name of the new one, such as ${nextName(type, isTaken)}`
        : 'Name of its files, such as list-of-participants',
      proposal: type === 'document' ? '' : nextName(type, isTaken),
      problem: (word) => problemOfName(word, site, meeting, type),
    },
  ]);
  return name;
}

function nextName(type: string, isTaken: (name: string) => boolean): string {
  let number = 2;
  while (isTaken(`${type}-${number}`)) number += 1;
  return `${type}-${number}`;
}

function problemOfName(
  name: string,
  site: ParsedSite,
  meeting: ParsedMeeting,
  type: TemplateType,
): string | null {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name === 'print')
    return `"${name}" is not a valid name. Use lower-case letters, digits and hyphens, and not "print".`;
  if (type !== 'document' && !new RegExp(`^${type}(-\\d+)?$`).test(name))
    return `"${name}" is not the name of a ${type}. Use ${type}, or ${type}-2 and so on.`;
  const isTaken = meeting.documents.some((document) => document.name === name);
  return isTaken ? existingText(site, meeting, name) : null;
}

function existingText({ languages }: ParsedSite, { id, documents }: ParsedMeeting, name: string): string {
  const versions = documents.find((document) => document.name === name)?.versions ?? {};
  const missing = languages.filter((tag) => !versions[tag]);
  const hint =
    missing.length > 0
      ? `To add ${missing.join(', ')}, copy the file of another language and translate it.`
      : `Change its files, or start a revision with --revises ${name}.`;
  return `${id} has a document ${name} already. ${hint}`;
}
