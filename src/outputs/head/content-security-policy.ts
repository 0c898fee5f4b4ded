/** The content security policy of all pages: they load only files of their own host. */
import { addresses } from '../../core/model/addresses.ts';
import { languageTags } from '../../core/model/languages.ts';

const policyWith = (scriptSources: string): string =>
  [
    "default-src 'none'",
    `script-src ${scriptSources}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');

const strictPolicy = policyWith("'self'");
/** Allows programs to search with the engine of Pagefind, which is compiled to WebAssembly. */
const searchPolicy = policyWith("'self' 'wasm-unsafe-eval'");

/** Addresses of the search pages. */
const searchPages: ReadonlySet<string> = new Set(languageTags.map((language) => addresses.search(language)));

/** Returns the policy of the page at an address. */
export const pagePolicy = (address: string): string =>
  searchPages.has(address) ? searchPolicy : strictPolicy;

/** The policy for the headers of a host. They are the same for all pages, so that it cannot be stricter than any page. */
export const hostPolicy = searchPolicy;
