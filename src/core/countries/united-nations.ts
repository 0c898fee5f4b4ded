/** The official short names of countries and areas in the six languages of the United Nations, by code of ISO 3166-1. */
import type { CountryNames } from '../model/model.ts';
import names from './names.json' with { type: 'json' };

/**
 * From the standard country or area codes for statistical use (M49) of the United Nations, May 2026. `Intl` has other
 * names in each language. A code without an entry there, such as that of an organization, can be added in `countries.yaml`.
 */
export const unitedNationsNames: CountryNames = names;
