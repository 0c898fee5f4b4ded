/** Checks the facts of entries with the settings that were in force when a commit published them. */
import {
  areFactsValid,
  countriesIn,
  fieldsOfRegister,
  type RegisterFields,
} from '../../core/checks/check-register-files.ts';
import type { KnownCountries } from '../../core/countries/known-countries.ts';
import type { Language } from '../../core/model/languages.ts';
import type { SourceFile } from '../../core/model/model.ts';
import { registerFile, registerFolder } from '../../core/model/paths.ts';
import { countriesFile } from '../../core/site/read-settings.ts';
import type { BlobReader } from './blobs.ts';

/** Blobs of `register.yaml` and of `countries.yaml`; `null` without such a file. */
export interface FactsSettings {
  register: string | null;
  countries: string | null;
}

/** Returns a function that tests whether facts had no errors. It reads each state of a settings file once. */
export function openFactsCheck(
  blobs: BlobReader,
): (file: SourceFile, settings: FactsSettings, languages: readonly Language[]) => Promise<boolean> {
  const fieldsByBlob = new Map<string, RegisterFields | null>();
  const countriesByBlob = new Map<string, KnownCountries>();
  const readFile = async (path: string, blob: string | null): Promise<SourceFile | null> => {
    const text = blob === null ? null : await blobs.text(blob);
    return blob === null || text === null ? null : { path, hash: blob, text };
  };
  return async (file, settings, languages) => {
    const register = registerFile(registerFolder(file.path) ?? '');
    const fields = await memoized(fieldsByBlob, [settings.register, ...languages], async () => {
      const read = await readFile(register, settings.register);
      return read && fieldsOfRegister(read, languages);
    });
    const countries = await memoized(countriesByBlob, [settings.countries, ...languages], async () =>
      countriesIn(await readFile(countriesFile, settings.countries), languages),
    );
    return fields !== null && areFactsValid(file, fields, { languages, countries });
  };
}

async function memoized<Value>(
  values: Map<string, Value>,
  keys: readonly (string | null)[],
  compute: () => Promise<Value>,
): Promise<Value> {
  const key = keys.join(' ');
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = await compute();
  values.set(key, value);
  return value;
}
