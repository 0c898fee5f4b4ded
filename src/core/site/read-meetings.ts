/** Reads the folders of meetings: their settings, their documents, and the records of their translations. */

import { type Diagnostic, type Report, reporter } from '../diagnostics/diagnostic.ts';
import { readYamlSuppressions, type Suppression } from '../diagnostics/read-suppressions.ts';
import { orderDocuments } from '../model/document-order.ts';
import { documentTypesOf } from '../model/document-type.ts';
import type { Language } from '../model/languages.ts';
import type {
  MeetingSettings,
  ParsedDocument,
  ParsedMeeting,
  ParsedVersion,
  SourceFile,
  TranslationRecord,
} from '../model/model.ts';
import { meetingFolder, recordPathOrNull } from '../model/paths.ts';
import { createSource, type Source, startOf } from '../text/source.ts';
import { readFields } from '../yaml/read.ts';
import { meetingSchema } from '../yaml/schemas.ts';
import { readRecord } from './read-record.ts';

/** Returns a stored value of a meeting, or computes it. @param keys everything that the value depends on */
export type MemoizeByMeeting = <Value>(
  meeting: string,
  keys: readonly string[],
  compute: () => Value,
) => Value;

/** The unit of the pages of `content/pages/` where values are stored by meeting. */
export const noMeeting = '';

export interface MeetingsRead {
  /** By date, the latest first; those without readable settings last. */
  meetings: ParsedMeeting[];
  diagnostics: Diagnostic[];
  suppressions: Suppression[];
}

interface ReadOptions {
  /** Languages of the site. */
  languages: readonly Language[];
  /** Types of documents that the site adds. */
  ownTypes: readonly string[];
  memoize: MemoizeByMeeting;
  /** Checks the words of the settings. */
  checkText: (source: Source, report: Report) => void;
  /** Names everything else on which the result of `checkText` depends. */
  textKey: string;
}

export function readMeetings(
  files: readonly SourceFile[],
  versions: readonly ParsedVersion[],
  { languages, ownTypes, memoize, checkText, textKey }: ReadOptions,
): MeetingsRead {
  const diagnostics: Diagnostic[] = [];
  const suppressions: Suppression[] = [];
  const filesOf = Map.groupBy(files, ({ path }) => meetingFolder(path));
  const versionsOf = Map.groupBy(versions, ({ meeting }) => meeting);
  const meetings: ParsedMeeting[] = [];
  for (const [id, inFolder] of filesOf) {
    if (id === null) continue;
    const read = <Value>(file: SourceFile, readSource: (source: Source, report: Report) => Value): Value => {
      const keys = [file.path, file.hash, languages.join(' '), textKey];
      const result = memoize(id, keys, () => readYamlFile(file, readSource));
      for (const diagnostic of result.diagnostics) diagnostics.push(diagnostic);
      for (const suppression of result.suppressions) suppressions.push(suppression);
      return result.value;
    };
    const file = inFolder.find(({ path }) => path === `meetings/${id}/meeting.yaml`);
    const settings = file
      ? read(file, (source, report) => {
          checkText(source, report);
          return readSettings(source, languages, report);
        })
      : null;
    meetings.push({
      id,
      settings: file && settings ? { ...settings, hash: file.hash } : null,
      documents: groupVersions(id, versionsOf.get(id) ?? [], languages, ownTypes),
      records: inFolder
        .filter(({ path }) => recordPathOrNull(path))
        .flatMap((each) => read(each, readMeetingRecord) ?? []),
      span: startOf(file?.path ?? inFolder[0]?.path ?? id),
    });
  }
  return { meetings: meetings.sort(byDate), diagnostics, suppressions };
}

function byDate({ settings: a }: ParsedMeeting, { settings: b }: ParsedMeeting): number {
  if (!a || !b) return Number(!a) - Number(!b);
  if (a.start !== b.start) return a.start < b.start ? 1 : -1;
  return (b.number?.count ?? 0) - (a.number?.count ?? 0);
}

function readYamlFile<Value>(
  { path, text }: SourceFile,
  read: (source: Source, report: Report) => Value,
): { value: Value; diagnostics: Diagnostic[]; suppressions: Suppression[] } {
  const source = createSource(path, text);
  const { diagnostics, report } = reporter();
  const value = read(source, report);
  return { value, diagnostics, suppressions: readYamlSuppressions(source, 0, text.length, report) };
}

/** Tests for the YAML files that `readMeetings` reads. */
export const isReadWithMeeting = (path: string): boolean =>
  /^meetings\/[^/]+\/meeting\.yaml$/.test(path) || recordPathOrNull(path) !== null;

/** `null` if something cannot be read, which has been reported. */
function readSettings(
  source: Source,
  languages: readonly Language[],
  report: Report,
): Omit<MeetingSettings, 'hash'> | null {
  const read = readFields(source, meetingSchema(languages), report);
  if (!read) return null;
  const { fields, at, keyAt } = read;
  const { place: city, ...settings } = fields;
  return {
    ...settings,
    city,
    rooms: fields.rooms.map((room, index) => ({ ...room, span: at('rooms', index, 'id') })),
    earlier: fields.earlier.map((each, index) => ({ ...each, span: at('earlier', index, 'meeting') })),
    registration: fields.registration.map((each, index) => ({
      ...each,
      untilSpan: at('registration', index, 'until'),
    })),
    deadlines: fields.deadlines.map(({ date, ...each }, index) => ({
      ...each,
      ...date,
      dateSpan: at('deadlines', index, 'date'),
    })),
    startSpan: at('start'),
    endSpan: at('end'),
    previousStartSpan: at('previousStart'),
    previousEndSpan: at('previousEnd'),
    statusSpan: at('status'),
    reasonSpan: keyAt('statusReason'),
    numberSpan: at('number'),
    seriesSpan: at('series'),
  };
}

/** Groups the versions of a meeting by document, in the order of lists, each in the site's order of languages. */
function groupVersions(
  meeting: string,
  versions: readonly ParsedVersion[],
  languages: readonly Language[],
  ownTypes: readonly string[],
): ParsedDocument[] {
  const versionsByName = [...Map.groupBy(versions, ({ document }) => document)];
  const types = documentTypesOf(
    versionsByName.map(([name, ofDocument]) => ({
      name,
      type: firstValue(ofDocument, 'type'),
      revises: firstValue(ofDocument, 'revises'),
    })),
    ownTypes,
  );
  const documents = versionsByName.map(([name, ofDocument]) => ({
    meeting,
    name,
    type: types.get(name) ?? 'document',
    versions: Object.fromEntries(
      languages.flatMap((tag) =>
        ofDocument.filter(({ language }) => language === tag).map((version) => [tag, version]),
      ),
    ),
  }));
  return orderDocuments(documents, ownTypes);
}

/** Returns the value of a field that is the same in all versions. */
const firstValue = (versions: readonly ParsedVersion[], field: 'type' | 'revises'): string | undefined =>
  versions.find((version) => version[field] !== undefined)?.[field];

function readMeetingRecord(file: Source, report: Report): TranslationRecord | null {
  const path = recordPathOrNull(file.file);
  return path && readRecord(file, path, report);
}
