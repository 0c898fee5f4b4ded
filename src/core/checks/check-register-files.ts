/** Checks the settings files of registers as an earlier commit had them. */
import type { KnownCountries } from '../countries/known-countries.ts';
import { type Report, reporter } from '../diagnostics/diagnostic.ts';
import { readYamlSuppressions } from '../diagnostics/read-suppressions.ts';
import type { Language } from '../model/languages.ts';
import type { RegisterSettings, SourceFile } from '../model/model.ts';
import { readCountries } from '../site/read-countries.ts';
import { readFacts, readSettings } from '../site/read-registers.ts';
import { createSource, type Source } from '../text/source.ts';
import { hasErrors } from './suppressions/apply-suppressions.ts';
import { checkSettingsText, checkSymbols } from './text/text-checks.ts';

/** The fields of a register, without which nothing is known about the values of its entries. */
export type RegisterFields = Pick<RegisterSettings, 'fields'>;

/** Returns the fields of a register; `null` for a `register.yaml` with errors. @param languages of the site */
export const fieldsOfRegister = (file: SourceFile, languages: readonly Language[]): RegisterFields | null =>
  readValid(file, (source, report) => readSettings(source, languages, report));

/** Returns the countries and organizations that entries can name. @param file `countries.yaml`; `null` if there is none */
export const countriesIn = (file: SourceFile | null, languages: readonly Language[]): KnownCountries =>
  readCountries(file ? [file] : [], { languages, checkText: () => {} }, () => {});

/** Tests whether the facts of an entry have no errors. */
export const areFactsValid = (
  file: SourceFile,
  register: RegisterFields,
  options: { languages: readonly Language[]; countries: KnownCountries },
): boolean =>
  readValid(file, (source, report) => readFacts(source, register, { ...options, checkSymbols }, report)) !==
  null;

function readValid<Value>(file: SourceFile, read: (source: Source, report: Report) => Value): Value | null {
  const source = createSource(file.path, file.text);
  const { diagnostics, report } = reporter();
  checkSettingsText(source, [], report);
  const value = read(source, report);
  const suppressions = readYamlSuppressions(source, 0, file.text.length, report);
  return hasErrors(diagnostics, suppressions) ? null : value;
}
