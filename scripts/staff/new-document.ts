/** A new document of a meeting, in every language of the site. */

import type { Compiled } from '../../src/core/compile.ts';
import type { Language } from '../../src/core/model/languages.ts';
import type { ParsedMeeting } from '../../src/core/model/model.ts';
import { documentFile } from '../../src/core/model/paths.ts';
import { translator } from '../../src/i18n/t.ts';
import { documentText, type TemplateType } from '../../src/outputs/authoring/templates.ts';
import { answersTo, dayQuestion, type Flags, type Question, today } from './answers.ts';
import { refuse } from './command.ts';
import { findMeeting, problemOfMeeting } from './find.ts';
import type { Draft } from './new-meeting.ts';
import { formerOf, newRevision } from './new-revision.ts';

export async function newDocument(
  compiled: Compiled,
  type: TemplateType,
  named: string | undefined,
  flags: Flags,
): Promise<Draft> {
  const site = compiled.siteWithDrafts;
  const { meeting: id = '' } = await answersTo({ meeting: named }, [
    {
      flag: 'meeting',
      text: `Name of its meeting, such as ${site.meetings[0]?.id ?? 'conversation-12'}`,
      isArgument: true,
      proposal: site.meetings[0]?.id ?? '',
      problem: (word) => problemOfMeeting(site, word),
    },
  ]);
  const meeting = findMeeting(site, id);
  const settings =
    meeting.settings ?? refuse(`meetings/${id}/meeting.yaml cannot be read: correct it first.`);
  const former = await formerOf(meeting, type, flags);
  if (former) return newRevision(compiled, meeting, former, flags);
  const name = await nameFor(meeting, site.languages, type, flags);
  const { symbol, date } = type === 'circular' ? await answersTo(flags, circularQuestions) : {};
  const contact = settings.contact ?? site.config?.contact;
  const facts = { ...settings, ...(contact && { contact }) };
  const texts = new Map(
    site.languages.map((language) => [
      documentFile({ meeting: id, document: name, language }),
      documentText(type, language, translator(language, site.strings), facts, {
        ...(symbol && { symbol }),
        ...(date && { date }),
      }),
    ]),
  );
  return {
    texts,
    next: [
      'Write the text in each of the files; ids, times and numbers are the same in all of them.',
      'npm run check tells what is wrong.',
      'Take out "status: draft" in all of them to publish it; a draft is shown to nobody.',
      `Then record that the translations are up to date: npm run translations -- record ${id}/${name}`,
      ...(settings.expected.includes(name)
        ? [`Then take ${name} out of "expected" in meetings/${id}/meeting.yaml.`]
        : []),
    ],
  };
}

const circularQuestions: readonly Question[] = [
  { flag: 'symbol', text: 'Official symbol, such as C. 9284' },
  dayQuestion('date', 'Day of the circular, such as 2025-09-24', today()),
];

/** The type is the name; a second circular or note gets a number, and other documents a name of their own. */
async function nameFor(
  meeting: ParsedMeeting,
  languages: readonly Language[],
  type: TemplateType,
  flags: Flags,
): Promise<string> {
  const taken = (name: string) => meeting.documents.some((document) => document.name === name);
  if (type === 'agenda' || (flags['name'] === undefined && type !== 'document' && !taken(type))) {
    if (taken(type)) refuse(existing(meeting, languages, type));
    return type;
  }
  const { name = '' } = await answersTo(flags, [
    {
      flag: 'name',
      text: taken(type)
        ? `There is a ${type} already. Name of another, such as ${nextName(type, taken)}`
        : 'Name of its files, such as list-of-participants',
      proposal: type === 'document' ? '' : nextName(type, taken),
      problem: (word) => problemOfName(word, meeting, languages, type),
    },
  ]);
  return name;
}

function nextName(type: string, taken: (name: string) => boolean): string {
  let number = 2;
  while (taken(`${type}-${number}`)) number += 1;
  return `${type}-${number}`;
}

function problemOfName(
  name: string,
  meeting: ParsedMeeting,
  languages: readonly Language[],
  type: TemplateType,
): string | null {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name === 'print')
    return `"${name}" cannot be a name: use small letters, digits and hyphens, and not print.`;
  if (type !== 'document' && !new RegExp(`^${type}(-\\d+)?$`).test(name))
    return `"${name}" would be no ${type}: call it ${type}, or ${type}-2 and so on.`;
  return meeting.documents.some((document) => document.name === name)
    ? existing(meeting, languages, name)
    : null;
}

function existing({ id, documents }: ParsedMeeting, languages: readonly Language[], name: string): string {
  const versions = documents.find((document) => document.name === name)?.versions ?? {};
  const missing = languages.filter((tag) => !versions[tag]);
  const mend =
    missing.length > 0
      ? `For ${missing.join(', ')}, copy the file of another language and translate it.`
      : `Change its files, or begin a revision with --revises ${name}.`;
  return `${id} has a document ${name} already. ${mend}`;
}
