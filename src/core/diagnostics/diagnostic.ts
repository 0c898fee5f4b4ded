/**
 * A diagnostic is data with a place; reporters only format it. The registry below is the only list of rules.
 * Rule ids are permanent: staff look them up, and tools filter by them.
 */
import type { Span } from '../model/model.ts';

export type Severity = 'error' | 'warning';

export interface Diagnostic {
  rule: RuleId;
  severity: Severity;
  span: Span;
  /** What is wrong and what was expected. Plain sentences for staff. */
  message: string;
  /** How to put it right. */
  hint: string;
  /** The other place, where two disagree. */
  related?: Span;
  /** What should stand at the place instead, where there is one right answer. */
  fix?: string;
}

type Data<Key extends string> = Readonly<Record<Key, string>>;

interface Rule<Key extends string> {
  severity: Severity;
  /** Whether a stated reason may settle it at one place. */
  canSuppress: boolean;
  message: (facts: Data<Key>) => string;
  hint: string | ((facts: Data<Key>) => string);
}

const rule =
  (severity: Severity, canSuppress: boolean) =>
  <Key extends string = never>(message: Rule<Key>['message'], hint: Rule<Key>['hint']): Rule<Key> => ({
    severity,
    canSuppress,
    message,
    hint,
  });
/** What would go out wrong, or could not go out at all. */
const error = rule('error', false);
/** What would go out wrong in all but rare cases, which only people can tell. */
const likelyError = rule('error', true);
/** What may be meant, and mostly is not. */
const warning = rule('warning', true);

export const rules = {
  // Files
  'file-encoding': error(
    () => 'This file is not valid UTF-8 from here on.',
    'Open it in your editor and save it with the encoding UTF-8.',
  ),
  'file-size': error<'size' | 'limit'>(
    ({ size, limit }) => `This file has ${size}; a document may have ${limit} at most.`,
    'Split the document, or take out what is not text.',
  ),
  'file-link': error(
    () => 'This is a link that leads out of the content folder.',
    'Put a copy of the file here instead of the link.',
  ),
  'file-unreadable': error<'reason'>(
    ({ reason }) => `This file cannot be read: ${reason}.`,
    'Check its permissions, or take it out of the content folder.',
  ),
  'file-name': error<'name' | 'languages' | 'nearest'>(
    ({ name, languages, nearest }) =>
      `The name ${name} is not <document>.<language>.md with one of the languages ${languages}.${nearest}`,
    'Rename the file, for example agenda.fr.md; use small letters, digits and hyphens. No document can be called print: that is the page which prints the meeting.',
  ),
  'language-unknown': error<'language' | 'languages'>(
    ({ language, languages }) => `The language ${language} is not one of this site, which has ${languages}.`,
    ({ language }) => `Add ${language} to "languages" in site.yaml, or remove the text.`,
  ),
  'file-place': error<'name' | 'folder'>(
    ({ name, folder }) => `${name} lies in ${folder}, which is not the folder of a meeting.`,
    'Put the files of a meeting in meetings/<meeting>/; write its name in small letters, digits and hyphens.',
  ),
  'file-stray': warning<'name'>(
    ({ name }) => `${name} is neither a document nor meeting.yaml or site.yaml, so it is not published.`,
    'Take it out of the content folder, or give it the name of a document.',
  ),
  'site-missing': error(
    () => 'There is no site.yaml in the content folder; the name and address of the site stand there.',
    'Add content/site.yaml.',
  ),
  'meeting-missing': error<'meeting'>(
    ({ meeting }) =>
      `The folder ${meeting} has no meeting.yaml; the dates, the place and the time zone stand there.`,
    ({ meeting }) => `Add meetings/${meeting}/meeting.yaml.`,
  ),
  // YAML and front matter
  'yaml-syntax': error<'reason'>(
    ({ reason }) => `This is not valid YAML: ${reason}.`,
    'Each field is written as "name: value"; put a value that contains ": " or begins with a sign in quotation marks.',
  ),
  'frontmatter-missing': error(
    () => 'The document does not begin with front matter.',
    'Begin the file with a line "---", then "title: …", then a line "---".',
  ),
  'frontmatter-open': error(
    () => 'The front matter does not end before the text begins.',
    'Write a line "---" after the last field.',
  ),
  'document-empty': error(
    () => 'The document has no text.',
    'Write its text, or take the file out until there is one.',
  ),
  'field-unknown': error<'field' | 'nearest' | 'known'>(
    ({ field, nearest, known }) =>
      `There is no field "${field}".${nearest ? ` Did you mean "${nearest}"?` : ` The fields here are ${known}.`}`,
    'Correct the name, or take the field out.',
  ),
  'field-missing': error<'field' | 'name' | 'parent'>(
    ({ field }) => `The field "${field}" is missing.`,
    ({ name, parent }) => `Add "${name}: …"${parent && ` to "${parent}"`}.`,
  ),
  'field-value': error<'field' | 'expected'>(
    ({ field, expected }) =>
      field ? `The value of "${field}" is not right: ${expected}.` : `This is not right: ${expected}.`,
    'Correct the value.',
  ),
  'meeting-dates': error<'start' | 'end'>(
    ({ start, end }) => `The meeting ends on ${end}, before it starts on ${start}.`,
    'Correct "start" or "end".',
  ),
  'deadline-late': warning<'date' | 'end'>(
    ({ date, end }) => `This day, ${date}, is after the meeting, which ends on ${end}.`,
    'Correct the date. If something is due after the meeting, say so in a comment: "# silence deadline-late: …".',
  ),
  'date-late': warning<'date' | 'start'>(
    ({ date, start }) => `The document is dated ${date}; the meeting that it announces begins on ${start}.`,
    'Correct "date", or the dates in meeting.yaml.',
  ),
  'symbol-duplicate': error<'symbol' | 'document'>(
    ({ symbol, document }) => `The symbol ${symbol} belongs to ${document} already.`,
    'Give each document a symbol of its own.',
  ),
  'earlier-unknown': error<'meeting'>(
    ({ meeting }) => `There is no meeting ${meeting} in the content folder.`,
    'Correct the name of the folder, or take "meeting" out of the entry.',
  ),
  // Agenda
  'day-form': error<'text'>(
    ({ text }) =>
      `"${text}" does not open a day: a heading of the second level in an agenda is a date such as 2024-03-13.`,
    'Write "## " and the date as year-month-day.',
  ),
  'day-order': error<'date' | 'before'>(
    ({ date, before }) => `The day ${date} comes after ${before}.`,
    'Put the days in order, each once.',
  ),
  'day-outside': error<'date' | 'start' | 'end'>(
    ({ date, start, end }) => `${date} is not a day of the meeting, which runs from ${start} to ${end}.`,
    'Correct the date here, or the dates in meeting.yaml.',
  ),
  'day-missing': warning<'dates'>(
    ({ dates }) => `The agenda has nothing for ${dates}, although the meeting is held then.`,
    'Add the day and its items, or correct the dates in meeting.yaml.',
  ),
  'item-form': error<'text'>(
    ({ text }) => `"${text}" does not open an item: it begins with no time.`,
    'Write "### HH:MM–HH:MM title", or "### HH:MM title" for a point in time.',
  ),
  'item-outside': error(
    () => 'This item, and any that follow it, stand before the first day.',
    'Put a day, such as "## 2024-03-13", before it.',
  ),
  'item-title': error(() => 'This item has no title.', 'Write the title after the time.'),
  'heading-depth': error<'depth' | 'expected'>(
    ({ depth, expected }) => `A heading of level ${depth} has no place here; ${expected}.`,
    'Change the number of # signs.',
  ),
  'time-form': warning<'found' | 'expected'>(
    ({ found, expected }) => `The time is read as ${expected}, but written ${found}.`,
    ({ expected }) => `Write ${expected}, the same in every language.`,
  ),
  'time-value': error<'time'>(
    ({ time }) => `${time} is not a time of day.`,
    'Write a time from 00:00 to 23:59.',
  ),
  'time-zone-gap': error<'time' | 'zone' | 'reason'>(
    ({ time, zone, reason }) => `${time} ${reason} in ${zone}, where the clocks change on that day.`,
    'Choose another time.',
  ),
  'time-outside': warning<'time' | 'start' | 'end'>(
    ({ time, start, end }) => `${time} is outside the hours of the meeting, ${start} to ${end}.`,
    'Correct the time, or "hours" in meeting.yaml.',
  ),
  'time-order': error<'start' | 'end'>(
    ({ start, end }) => `The item ends at ${end}, which is not after its start at ${start}.`,
    'Correct one of the two times.',
  ),
  'time-overlap': error<'start' | 'before' | 'end'>(
    ({ start, before, end }) =>
      `The item starts at ${start}, before ${before ? `#${before}` : 'the one above'} ends at ${end}.`,
    'Correct one of the two times, or put the items in order.',
  ),
  'item-id': error(
    () => 'The item has no permanent id.',
    'Write its kind and an id on a line of their own, with a blank line before and after it, under the heading, for example `panel` `#panel-1`.',
  ),
  'item-kind': error<'found' | 'known'>(
    ({ found, known }) => `${found} The kinds are ${known}.`,
    'Write one kind or more in code words on the line under the heading.',
  ),
  'item-of': error<'reason'>(
    ({ reason }) => reason,
    'Write `of #` and the id of the panel after the id, for example `qa` `#qa-1` `of #panel-1`.',
  ),
  'id-form': error<'id' | 'reason'>(
    ({ id, reason }) => `"${id}" cannot be an id: ${reason}.`,
    'Use small letters a to z, digits and hyphens, and begin with a letter.',
  ),
  'id-duplicate': error<'id'>(
    ({ id }) => `The id #${id} stands here a second time.`,
    'Give one of the two another id.',
  ),
  'section-id': error<'title'>(
    ({ title }) => `The section "${title}" has no permanent id.`,
    'Write it on a line of its own, with a blank line before and after it, under the heading, for example `#background`; the same word in every language.',
  ),
  'section-title': error(() => 'This section has no title.', 'Write it after the # signs.'),
  // Text
  numbering: error<'found' | 'expected'>(
    ({ found, expected }) => `The number here is ${found}; ${expected} was expected.`,
    ({ found }) =>
      `Correct the number. If it is not the number of a paragraph, write "${found}\\." with a backslash.`,
  ),
  'footnote-undefined': error<'label'>(
    ({ label }) => `The footnote [^${label}] has no text.`,
    ({ label }) => `Add a line "[^${label}]: …" at the end of the document, or take the mark out.`,
  ),
  'footnote-unused': error<'label'>(
    ({ label }) => `Nothing in the text refers to the footnote [^${label}], so it would not be shown.`,
    ({ label }) => `Put [^${label}] where it belongs, or take the footnote out.`,
  ),
  'footnote-duplicate': error<'label'>(
    ({ label }) => `The footnote [^${label}] has a second text here.`,
    'Give it another number, or take it out.',
  ),
  'raw-html': error<'tag'>(
    ({ tag }) => `HTML is not published: ${tag}.`,
    'Write it as Markdown. For a sign < write \\<.',
  ),
  'nesting-depth': error<'limit'>(
    ({ limit }) => `This passage stands more than ${limit} levels deep in others, and is not published.`,
    'Take out quotations, lists or marks around it.',
  ),
  'block-open': error<'opening'>(
    ({ opening }) => `What begins here with ${opening} does not end, so it takes in all that follows.`,
    ({ opening }) =>
      opening === '<!--'
        ? 'Write --> where the comment ends.'
        : 'Write the same signs on a line of their own where the block ends, or take these out.',
  ),
  image: error(
    () => 'Images are not published in documents.',
    'Say in words what the picture shows, or link to it.',
  ),
  'bare-url': error<'url'>(
    ({ url }) => `This address runs on into the text: it would lead to ${url}.`,
    'Put the address in angle brackets, <https://…>, or write [words](https://…).',
  ),
  'link-target': error<'url' | 'reason'>(
    ({ url, reason }) => `The link "${url}" leads nowhere: ${reason}.`,
    'Link to the file of a document as it lies in the folder, such as ../conversation-9/agenda.en.md#panel-1, or to https://…',
  ),
  'link-language': warning<'there' | 'own'>(
    ({ there, own }) => `This link leads to the version in ${there}, although there is one in ${own}.`,
    ({ own }) => `Link to the file that ends in .${own}.md.`,
  ),
  'engine-difference': warning<'here' | 'there'>(
    ({ here, there }) =>
      `This passage can be read in two ways: as ${here} and, by other programs, as ${there}.`,
    'Write it in a way that leaves no doubt: put blank lines around it, or a backslash before the sign.',
  ),
  // States of a document
  'withdrawn-reason': error<'reason'>(
    ({ reason }) => reason,
    'A document with "status: withdrawn" has a line "reason: …" that tells readers why, in the language of the file; no other document has one.',
  ),
  'correction-part': error<'at'>(
    ({ at }) => `The correction names #${at}, and the document has no such part.`,
    'Write the id of the part that was mended: p9 for paragraph 9, panel-1 for an item of an agenda, the id below a heading, or fn-1 for a footnote.',
  ),
  revises: error<'revises' | 'reason'>(
    ({ revises, reason }) => `This cannot revise "${revises}": ${reason}.`,
    'Write the name of the former document as it lies in the same folder, without language and ending, and name the new one after it: circular-rev-1.en.md with "revises: circular".',
  ),
  'revises-missing': error<'former'>(
    ({ former }) => `By its name this is a revision of ${former}, and it does not say so.`,
    ({ former }) =>
      `Write "revises: ${former}" in the front matter, in every language; without it both versions hold, side by side.`,
  ),
  'document-deleted': error<'date' | 'document'>(
    ({ date, document }) =>
      `${document} was published on ${date}, and would not be there any more: links to it would lead nowhere.`,
    'Put it back as it was; if it no longer holds, give it "status: withdrawn" and a "reason". If it has another name or folder now, say so in moved.yaml.',
  ),
  'meeting-deleted': error<'date' | 'meeting'>(
    ({ date, meeting }) =>
      `The meeting ${meeting} was published on ${date}, and is not there any more: links to it would lead nowhere.`,
    'Put its folder back, and withdraw its documents if they no longer hold. If it has another name now, say so in moved.yaml.',
  ),
  'translation-deleted': warning<'date' | 'language'>(
    ({ date, language }) =>
      `This version (${language}) was published on ${date}, and is not there any more; its page will say that the language is missing.`,
    'Put it back, unless it was published by mistake.',
  ),
  'moved-from': error<'reason'>(
    ({ reason }) => `This cannot have moved: ${reason}.`,
    'Write the name that it had before, each once; take the entry out if it did not move.',
  ),
  'moved-to': error<'to' | 'reason'>(
    ({ to, reason }) => `The new place "${to}" leads nowhere: ${reason}.`,
    'Write the folder of the meeting, a slash and the name of the document, such as conversation-9/agenda.',
  ),
  // Words and letters
  weekday: likelyError<'written' | 'reason'>(
    ({ written, reason }) => `"${written}" cannot be: ${reason}.`,
    'Correct the day of the week or the date.',
  ),
  'text-language': likelyError<'what' | 'found' | 'expected'>(
    ({ what, found, expected }) =>
      `${what === 'text' ? 'The text' : 'This passage'} is in ${found}, but the name of the file says ${expected}.`,
    ({ what }) =>
      what === 'text'
        ? 'Put the text into the file of its own language.'
        : 'Translate it. If it is quoted, put it in quotation marks, or begin its lines with >.',
  ),
  'drafting-mark': warning<'mark'>(
    ({ mark }) => `"${mark}" looks like a mark left over from drafting.`,
    'Write what is to stand here, or take the mark out.',
  ),
  'look-alike': warning<'word' | 'letters'>(
    ({ word, letters }) => `"${word}" is not what it looks like: ${letters}.`,
    'Type the word anew. Search does not find it, and a screen reader cannot read it.',
  ),
  'invisible-character': warning<'name'>(
    ({ name }) => `An invisible character stands here: ${name}.`,
    'Delete it, or type the passage anew.',
  ),
  'bidi-unpaired': error<'name' | 'reason'>(
    ({ name, reason }) =>
      `An invisible sign that turns the direction of writing stands here: ${name}; ${reason}.`,
    'Delete it, or type the passage anew.',
  ),
  'official-name': warning<'found' | 'name'>(
    ({ found, name }) => `"${found}" is not how names.yaml writes it: ${name}.`,
    ({ name }) => `Write ${name}.`,
  ),
  // Languages compared
  untranslated: warning<'file'>(
    ({ file }) => `This passage is the same as in ${file}: it is not translated.`,
    'Translate it.',
  ),
  'version-missing': warning<'document' | 'language' | 'file'>(
    ({ document, language }) => `${document} has no version in ${language}; the page will say so.`,
    ({ file }) => `Add ${file}.`,
  ),
  'structure-parity': error<'reason'>(
    ({ reason }) => reason,
    'Give all languages the same parts in the same order.',
  ),
  'kind-parity': error<'reason'>(({ reason }) => reason, 'Give all languages the same kinds.'),
  'schedule-parity': error<'reason'>(({ reason }) => reason, 'Give all languages the same time.'),
  'numbering-parity': error<'reason'>(
    ({ reason }) => reason,
    'Give all languages the same numbered paragraphs.',
  ),
  'footnote-parity': error<'reason'>(({ reason }) => reason, 'Give all languages the same footnotes.'),
  'field-parity': error<'reason'>(({ reason }) => reason, 'Give all languages the same value.'),
  // Translations
  'translation-behind': warning<'part' | 'place' | 'command'>(
    ({ part, place }) => `${part} has changed in ${place} since it was translated.`,
    ({ command }) =>
      `Translate what changed, or leave it where nothing needs to change here; then say so with "${command}".`,
  ),
  'translation-record': warning<'reason' | 'mend'>(
    ({ reason }) => reason,
    ({ mend }) => mend,
  ),
  // Silencing
  'silence-form': error<'reason'>(
    ({ reason }) => reason,
    'Write <!-- silence rule: reason --> on a line of its own before the passage, or "# silence rule: reason" before a field.',
  ),
  'silence-unused': warning<'rule'>(
    ({ rule }) => `Nothing is left to silence here: ${rule} finds no fault.`,
    'Take the line out.',
  ),
} as const;

export type RuleId = keyof typeof rules;
export const isRule = (id: string): id is RuleId => Object.hasOwn(rules, id);
type DataOf<Id extends RuleId> = Parameters<(typeof rules)[Id]['message']>[0];

/** A problem that a rule found. */
export type Problem<Id extends RuleId> = {
  rule: Id;
  /** Place of what is wrong. */
  span: Span;
  /** The other place, where two disagree. */
  related?: Span | undefined;
  /** Text that belongs at the place, where there is one right answer. */
  fix?: string | undefined;
} & (keyof DataOf<Id> extends never ? { data?: DataOf<Id> } : { data: DataOf<Id> });

export type Report = <Id extends RuleId>(problem: Problem<Id>) => void;

export function diagnose<Id extends RuleId>({ rule: id, span, data, related, fix }: Problem<Id>): Diagnostic {
  const { severity, message, hint } = rules[id] as Rule<string>;
  const facts: Data<string> = data ?? {};
  return {
    rule: id,
    severity,
    span,
    message: message(facts),
    hint: typeof hint === 'string' ? hint : hint(facts),
    ...(related && { related }),
    ...(fix !== undefined && { fix }),
  };
}

export function reporter(): { diagnostics: Diagnostic[]; report: Report } {
  const diagnostics: Diagnostic[] = [];
  return { diagnostics, report: (problem) => void diagnostics.push(diagnose(problem)) };
}

/** In the order in which a reader goes through the files. */
export const sortDiagnostics = (diagnostics: Diagnostic[]): Diagnostic[] =>
  diagnostics.toSorted(
    ({ span: a }, { span: b }) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );

/** Of a rule that a file breaks more often than before. Places and words of what was there already may be others. */
export function introducedDiagnostics(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Diagnostic[] {
  const ofRule = ({ rule, span }: Diagnostic) => `${rule} ${span.file}`;
  const old = Map.groupBy(before, ofRule);
  const known = new Set(before.map((each) => ofRule(each) + each.message));
  return [...Map.groupBy(after, ofRule)].flatMap(([key, found]) => {
    if (found.length <= (old.get(key)?.length ?? 0)) return [];
    const fresh = found.filter((each) => !known.has(key + each.message));
    return fresh.length > 0 ? fresh : found;
  });
}

/** The beginning of a passage that is quoted in a message. */
export const truncate = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

export const at = ({ file, line, column }: Span): string => `${file}:${line}:${column}`;
