/** The links to this page in other languages. */

/**
 * Makes the links lead to what is being read: parts have the same ids in every language, and so have the meetings and
 * kinds that addresses name.
 */
export function copyAddressToLanguageLinks(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('.language-switch a, .notice a[hreflang]');
  for (const link of links) {
    link.hash = location.hash;
    link.search = location.search;
  }
}
