/** Opens a ZIP in the language that was last read in this browser. Its first page is a choice of language. */
import { createLocalStore } from '../local-store.ts';

// Browsers that store anything for pages from a disk store it for all of them, so the ZIPs of all meetings share it.
const store = createLocalStore('');

const choice = document.querySelector('.language-choice');
if (choice) openLastLanguage(choice);
else store.write('language', document.documentElement.lang);

function openLastLanguage(choice: Element): void {
  const language = store.read('language');
  const links = [...choice.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
  const link = links.find(({ hreflang }) => hreflang === language);
  // The button "Back" leads past the choice.
  if (link) location.replace(link.href);
}
