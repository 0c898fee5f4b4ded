/** Runs the checks that need more than one text and less than the site: those of a meeting, those of all pages, and those of a register. */
import { type Diagnostic, isError, reporter } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/languages.ts';
import type {
  ParsedMeeting,
  ParsedPageVersion,
  ParsedRegister,
  ParsedSite,
  SourceFile,
  TranslationRecord,
} from '../model/model.ts';
import { documentFile, isInPages, meetingFolder, pageFile, registerFolder } from '../model/paths.ts';
import type { Parsed } from '../parse/parse.ts';
import { type MemoizeByMeeting, noMeeting, readMeetings } from '../site/read-meetings.ts';
import { unitOfRegister } from '../site/read-registers.ts';
import { glossaryFile, namesFile } from '../site/read-settings.ts';
import {
  entryChecks,
  meetingChecks,
  pageChecks,
  registerChecks,
  settingsChecks,
  translationChecks,
} from './index.ts';
import { applySuppressions, hasErrors } from './suppressions/apply-suppressions.ts';
import { checkSettingsText } from './text/text-checks.ts';

/** Runs the checks that need one meeting, for each. @param files of `content/` @param parsed the documents */
export function checkMeetings(
  site: ParsedSite,
  files: readonly SourceFile[],
  parsed: readonly Parsed[],
  memoize: MemoizeByMeeting,
): Diagnostic[] {
  const names = files.filter(isOfNames);
  const filesOf = Map.groupBy(files, ({ path }) => meetingFolder(path));
  const parsedOf = Map.groupBy(parsed, ({ version }) => version.meeting);
  return site.meetings.flatMap((meeting) => {
    const keys = keysOf(site, [...names, ...(filesOf.get(meeting.id) ?? [])]);
    return memoize(meeting.id, keys, () => checkMeeting(meeting, site, parsedOf.get(meeting.id) ?? []));
  });
}

/** Names everything on which the checks of a meeting, or of the pages, depend. @param inputs their files, and those of the names */
const keysOf = (
  { defaultLanguage, languages, vocabulary }: ParsedSite,
  inputs: readonly SourceFile[],
): string[] => [
  defaultLanguage,
  languages.join(' '),
  JSON.stringify(vocabulary),
  ...inputs.flatMap(({ path, hash }) => [path, hash]),
];

const isOfNames = ({ path }: SourceFile): boolean => path === namesFile || path === glossaryFile;

/** Runs the checks that need one meeting. They depend on its files, `names.yaml`, `glossary.yaml` and the languages of the site. */
function checkMeeting(meeting: ParsedMeeting, site: ParsedSite, parsed: readonly Parsed[]): Diagnostic[] {
  const { diagnostics, report } = reporter();
  for (const check of meetingChecks)
    check({ ...site, meetings: [meeting], pages: [], pageRecords: [], registers: [] }, report);
  const records = withReadableSources(meeting.records, parsed, diagnostics, ({ document, source }) =>
    documentFile({ meeting: meeting.id, document, language: source }),
  );
  for (const check of translationChecks)
    check({ ...site, meetings: [{ ...meeting, records }], pages: [], pageRecords: [] }, report);
  return diagnostics;
}

/** Leaves out translations of sources with errors: every unreadable part would be reported as outdated. */
function withReadableSources(
  records: readonly TranslationRecord[],
  parsed: readonly Parsed<unknown>[],
  ofGroup: readonly Diagnostic[],
  sourceFile: (record: TranslationRecord) => string,
): TranslationRecord[] {
  const withErrors = filesWithErrors(parsed, ofGroup);
  return records.filter((record) => !withErrors.has(sourceFile(record)));
}

/** Tests whether a `meeting.yaml` can be published, as far as the file itself says. @param languages of the site */
export function isMeetingFileValid(file: SourceFile, languages: readonly Language[]): boolean {
  const { meetings, diagnostics, suppressions } = readMeetings([file], [], {
    languages,
    ownTypes: [],
    memoize: (_meeting, _keys, compute) => compute(),
    checkText: (source, report) => checkSettingsText(source, [], report),
    textKey: '',
  });
  const { diagnostics: ofSettings, report } = reporter();
  for (const check of settingsChecks) check({ meetings }, report);
  return !hasErrors([...diagnostics, ...ofSettings], suppressions);
}

/** Runs the checks that need only the pages of the site. @param files of `content/` @param parsed the pages */
export function checkPages(
  site: ParsedSite,
  files: readonly SourceFile[],
  parsed: readonly Parsed<ParsedPageVersion>[],
  memoize: MemoizeByMeeting,
): Diagnostic[] {
  if (site.pages.length === 0 && site.pageRecords.length === 0) return [];
  const inputs = files.filter((file) => isOfNames(file) || isInPages(file.path));
  return memoize(noMeeting, ['pages', ...keysOf(site, inputs)], () => {
    const { diagnostics, report } = reporter();
    const onlyPages = { ...site, meetings: [], registers: [] };
    for (const check of pageChecks) check(onlyPages, report);
    const pageRecords = withReadableSources(site.pageRecords, parsed, diagnostics, ({ document, source }) =>
      pageFile({ page: document, language: source }),
    );
    for (const check of translationChecks) check({ ...onlyPages, pageRecords }, report);
    return diagnostics;
  });
}

/** Runs the checks that need one register, for each. @param files of `content/` */
export function checkRegisters(
  site: ParsedSite,
  files: readonly SourceFile[],
  memoize: MemoizeByMeeting,
): Diagnostic[] {
  const names = files.filter(isOfNames);
  const filesOf = Map.groupBy(files, ({ path }) => registerFolder(path));
  return site.registers.flatMap((register) => {
    const keys = keysOf(site, [...names, ...(filesOf.get(register.id) ?? [])]);
    return memoize(unitOfRegister(register.id), keys, () => checkRegister(register, site));
  });
}

function checkRegister(register: ParsedRegister, site: ParsedSite): Diagnostic[] {
  const { diagnostics, report } = reporter();
  for (const check of entryChecks)
    check({ ...site, meetings: [], pages: [], pageRecords: [], registers: [register] }, report);
  for (const check of registerChecks) check(register, report);
  return diagnostics;
}

function filesWithErrors(parsed: readonly Parsed<unknown>[], ofMeeting: readonly Diagnostic[]): Set<string> {
  const diagnostics = [...parsed.flatMap((each) => each.diagnostics), ...ofMeeting];
  const suppressions = parsed.flatMap((each) => each.suppressions);
  const unsuppressed = applySuppressions(diagnostics, suppressions, () => false);
  return new Set(unsuppressed.filter(isError).map(({ span }) => span.file));
}
