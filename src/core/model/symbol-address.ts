/** The addresses of symbols: `SCCR/45/3 Rev.2` is at `/en/symbol/SCCR/45/3-Rev.2/`. */

/** Runs of signs that are neither letters nor digits, except a single dot between two of these. */
const unusable = /(?:(?!(?<=[\p{L}\p{M}\p{N}])\.(?=[\p{L}\p{M}\p{N}]))[^\p{L}\p{M}\p{N}])+/gu;

/**
 * Returns the part of the address of a symbol after `/symbol/`: its parts between slashes, as written. A hyphen takes the
 * place of spaces and of signs that an address cannot have; dots stay between letters and digits. `C. 9284` becomes
 * `C-9284`. Empty if the symbol has neither letters nor digits.
 */
export const symbolPath = (symbol: string): string =>
  symbol
    .normalize('NFKC')
    .split('/')
    .map((step) => step.replace(unusable, '-').replace(/^-|-$/g, ''))
    .filter((step) => step !== '')
    .join('/');
