/** Makes the language switch lead to the part that is being read, with the query of the address. */
import { copyAddressToLanguageLinks } from './language-links.ts';

copyAddressToLanguageLinks();
addEventListener('hashchange', copyAddressToLanguageLinks);
