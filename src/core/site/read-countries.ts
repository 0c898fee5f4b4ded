/** Reads `countries.yaml`: names of organizations, and names that replace those of the United Nations. */
import { countryNameMissing } from '../checks/registers/country-name-missing.ts';
import type { KnownCountries } from '../countries/known-countries.ts';
import { unitedNationsNames } from '../countries/united-nations.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Language } from '../model/languages.ts';
import type { SourceFile } from '../model/model.ts';
import { createSource, type Source } from '../text/source.ts';
import { readFields } from '../yaml/read.ts';
import { countriesSchema } from '../yaml/register-schemas.ts';
import { countriesFile } from './read-settings.ts';

interface ReadOptions {
  /** Languages of the site. */
  languages: readonly Language[];
  /** Checks the words of the file. */
  checkText: (source: Source, report: Report) => void;
}

/** Returns the countries and organizations that entries can name, and reports what is wrong in `countries.yaml`. */
export function readCountries(
  files: readonly SourceFile[],
  { languages, checkText }: ReadOptions,
  report: Report,
): KnownCountries {
  const file = files.find(({ path }) => path === countriesFile);
  if (!file) return { names: unitedNationsNames, isComplete: true };
  const source = createSource(file.path, file.text);
  checkText(source, report);
  const read = readFields(source, countriesSchema, report);
  if (!read) return { names: unitedNationsNames, isComplete: false };
  const names = { ...unitedNationsNames };
  for (const [index, { code, ...own }] of read.fields.countries.entries()) {
    const all = { ...names[code], ...own };
    const missing = languages.filter((tag) => all[tag] === undefined);
    if (missing.length > 0)
      report({
        rule: countryNameMissing,
        span: read.at('countries', index, 'code'),
        data: { code, languages: missing.join(', ') },
      });
    names[code] = all;
  }
  return { names, isComplete: true };
}
