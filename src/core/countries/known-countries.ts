import type { CountryNames } from '../model/model.ts';

/** The countries and organizations that entries of registers can name. */
export interface KnownCountries {
  /** Their names by code. */
  names: CountryNames;
  /** `countries.yaml` is missing, or could be read. Otherwise the organizations are unknown. */
  isComplete: boolean;
}
