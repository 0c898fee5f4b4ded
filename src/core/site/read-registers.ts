/** Reads the folders of registers: their settings, and the facts and texts of their entries. */
import { choiceUnknown } from '../checks/registers/choice-unknown.ts';
import { countryUnknown } from '../checks/registers/country-unknown.ts';
import type { KnownCountries } from '../countries/known-countries.ts';
import { findCountry, suggestCountry } from '../countries/suggest-country.ts';
import { type Diagnostic, type Report, reporter } from '../diagnostics/diagnostic.ts';
import { readYamlSuppressions, type Suppression } from '../diagnostics/read-suppressions.ts';
import { compareDocumentNames } from '../model/document-order.ts';
import type { Language } from '../model/languages.ts';
import type {
  Choice,
  EntryFacts,
  ParsedEntry,
  ParsedEntryVersion,
  ParsedRegister,
  RegisterField,
  RegisterSettings,
  SourceFile,
  Span,
} from '../model/model.ts';
import {
  type EntryPath,
  factsPathOrNull,
  isInRegister,
  isRegisterFile,
  registerFile,
  registerFolder,
} from '../model/paths.ts';
import { replaceLetters, toLatin } from '../text/look-alike-letters.ts';
import { createSource, type Source, startOf } from '../text/source.ts';
import { closestWord } from '../text/suggest.ts';
import { readFields } from '../yaml/read.ts';
import { entrySchema, entryValues, registerSchema } from '../yaml/register-schemas.ts';
import { parseYaml } from '../yaml/syntax.ts';
import type { MemoizeByMeeting } from './read-meetings.ts';

export interface RegistersRead {
  /** By name of the folder. */
  registers: ParsedRegister[];
  diagnostics: Diagnostic[];
  suppressions: Suppression[];
}

interface ReadOptions {
  /** Languages of the site. */
  languages: readonly Language[];
  countries: KnownCountries;
  memoize: MemoizeByMeeting;
  /** Checks the words of the settings and of the facts. */
  checkText: (source: Source, report: Report) => void;
  /** Checks the letters of the values of some fields, which belong to no language. */
  checkSymbols: (source: Source, fields: readonly string[], report: Report) => void;
  /** Names everything else on which the results depend: the names of countries, and what `checkText` reads. */
  textKey: string;
}

/** Tests for the YAML files that `readRegisters` reads. */
export const isReadWithRegister = (path: string): boolean =>
  isRegisterFile(path) || factsPathOrNull(path) !== null;

/** Returns the name under which the values of a register are stored by `memoize`. */
export const unitOfRegister = (register: string): string => `registers/${register}`;

/**
 * Returns the name under which the text of an entry is stored by `memoize`. The entries of a register are divided among
 * several names, so that threads share them, and a change of one does not store all of them again.
 */
export function unitOfEntry({ register, entry }: Pick<EntryPath, 'register' | 'entry'>): string {
  const codes = [...entry].map((character) => character.codePointAt(0) ?? 0);
  const part = codes.reduce((sum, code) => (sum * 31 + code) % 65_521, 0) % partsOfRegister;
  return `${unitOfRegister(register)}/${part}`;
}

const partsOfRegister = 16;

export function readRegisters(
  files: readonly SourceFile[],
  versions: readonly ParsedEntryVersion[],
  { languages, countries, memoize, checkText, checkSymbols, textKey }: ReadOptions,
): RegistersRead {
  const diagnostics: Diagnostic[] = [];
  const suppressions: Suppression[] = [];
  const versionsOf = Map.groupBy(versions, ({ register }) => register);
  const filesOf = Map.groupBy(
    files.filter(({ path }) => isInRegister(path)),
    ({ path }) => registerFolder(path),
  );
  const registers = [...filesOf].flatMap(([id, inFolder]) => {
    if (id === null) return [];
    const read = <Value>(
      file: SourceFile,
      keys: readonly string[],
      readSource: (source: Source, report: Report) => Value,
    ): Value => {
      const allKeys = [file.path, file.hash, languages.join(' '), textKey, ...keys];
      const result = memoize(unitOfRegister(id), allKeys, () => {
        const source = createSource(file.path, file.text);
        const own = reporter();
        checkText(source, own.report);
        const value = readSource(source, own.report);
        const ownSuppressions = readYamlSuppressions(source, 0, file.text.length, own.report);
        return { value, diagnostics: own.diagnostics, suppressions: ownSuppressions };
      });
      diagnostics.push(...result.diagnostics);
      suppressions.push(...result.suppressions);
      return result.value;
    };
    const file = inFolder.find(({ path }) => isRegisterFile(path));
    const fields = file && read(file, [], (source, report) => readSettings(source, languages, report));
    const settings = file && fields ? { ...fields, hash: file.hash } : null;
    const facts = new Map(
      inFolder.flatMap((each) => {
        const path = factsPathOrNull(each.path);
        // Without the fields of the register, nothing is known about the values.
        if (!path || !settings) return [];
        const found = read(each, [settings.hash], (source, report) =>
          readFacts(source, settings, { languages, countries, checkSymbols }, report),
        );
        return found ? [[path.entry, { ...found, hash: each.hash }] as const] : [];
      }),
    );
    const named = inFolder.flatMap(({ path }) => factsPathOrNull(path)?.entry ?? []);
    const ofEntry = Map.groupBy(versionsOf.get(id) ?? [], ({ entry }) => entry);
    const names = [...new Set([...named, ...ofEntry.keys()])].sort(compareDocumentNames);
    const entries = names.map((name) => ({
      register: id,
      name,
      facts: facts.get(name) ?? null,
      versions: inOrder(ofEntry.get(name) ?? [], languages),
    }));
    return [{ id, settings, entries, span: startOf(file?.path ?? inFolder[0]?.path ?? registerFile(id)) }];
  });
  return { registers: registers.sort((a, b) => (a.id < b.id ? -1 : 1)), diagnostics, suppressions };
}

const inOrder = (
  versions: readonly ParsedEntryVersion[],
  languages: readonly Language[],
): ParsedEntry['versions'] =>
  Object.fromEntries(
    languages.flatMap((tag) =>
      versions.filter(({ language }) => language === tag).map((version) => [tag, version]),
    ),
  );

/** `null` if something cannot be read, which has been reported. */
export function readSettings(
  source: Source,
  languages: readonly Language[],
  report: Report,
): Omit<RegisterSettings, 'hash'> | null {
  const read = readFields(source, registerSchema(languages), report);
  if (!read) return null;
  const { fields, at } = read;
  return {
    ...fields,
    deadlines: fields.deadlines.map((each, index) => ({
      ...each,
      dateSpan: at('deadlines', index, 'date'),
    })),
  };
}

/** `null` if something cannot be read, which has been reported. */
export function readFacts(
  source: Source,
  { fields: ofRegister }: Pick<RegisterSettings, 'fields'>,
  { languages, countries, checkSymbols }: Pick<ReadOptions, 'languages' | 'countries' | 'checkSymbols'>,
  report: Report,
): Omit<EntryFacts, 'hash'> | null {
  const range: [number, number] = [0, source.text.length];
  const labels = Object.fromEntries(ofRegister.map(({ id, label }) => [id, Object.values(label)]));
  const read = readFields(source, entrySchema(ofRegister, languages), report, range, labels);
  const symbols = ofRegister.filter(({ type }) => type === 'symbol').map(({ id }) => id);
  if (symbols.length > 0) checkSymbols(source, symbols, report);
  checkVocabulary(source, ofRegister, countries, report);
  if (!read) return null;
  const { checked, ...values } = read.fields;
  const given = ofRegister.flatMap(({ id }) => {
    const value = values[id];
    return value === undefined ? [] : [[id, value] as const];
  });
  return {
    values: Object.fromEntries(given),
    ...(typeof checked === 'string' && { checked }),
    spans: Object.fromEntries(Object.keys(read.fields).map((key) => [key, read.at(key)])),
  };
}

/** Checks countries and choices, also where other values cannot be read. */
function checkVocabulary(
  source: Source,
  fields: readonly RegisterField[],
  countries: KnownCountries,
  report: Report,
): void {
  const yaml = parseYaml(source, 0, source.text.length, () => {});
  const values = yaml && entryValues.safeParse(yaml.value).data;
  if (!values) return;
  for (const field of fields) {
    const value = values[field.id];
    const isWord = typeof value === 'string';
    if (field.type === 'country' && (isWord || typeof value === 'number'))
      checkCountry(String(value), countries, yaml.valueAt([field.id]), report);
    if (field.type === 'choice' && isWord) checkChoice(value, field, yaml.valueAt([field.id]), report);
  }
}

function checkCountry(code: string, { names, isComplete }: KnownCountries, span: Span, report: Report): void {
  if (Object.hasOwn(names, code)) return;
  // A code can be typed in letters that look like Latin ones.
  const meant = findCountry(code, names) ?? findCountry(replaceLetters(code, toLatin), names);
  const nearest = meant ?? suggestCountry(code, names);
  if (nearest === undefined) {
    if (isComplete) report({ rule: countryUnknown, message: 'unknown', span, data: { code } });
  } else {
    const { en = nearest, fr = en } = names[nearest] ?? {};
    report({
      rule: countryUnknown,
      message: 'similar',
      span,
      fix: meant,
      data: { code, nearest, name: { en, fr } },
    });
  }
}

function checkChoice(value: string, { id, choices }: RegisterField, span: Span, report: Report): void {
  const ids = choices.map((choice) => choice.id);
  if (ids.includes(value)) return;
  const word = value.toLowerCase();
  const isMeant = ({ id: choice, label }: Choice): boolean =>
    [choice, ...Object.values(label)].some((each) => each.toLowerCase() === word);
  const fix = choices.find(isMeant)?.id;
  const nearest = fix ?? closestWord(value, ids);
  const data = { value, field: id, choices: ids.join(', ') };
  if (nearest === undefined) report({ rule: choiceUnknown, message: 'unknown', span, data });
  else report({ rule: choiceUnknown, message: 'similar', span, fix, data: { ...data, nearest } });
}
