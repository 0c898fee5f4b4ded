/** Makes the language switch lead to the part that is being read: parts have the same ids in every language. */
const links = document.querySelectorAll<HTMLAnchorElement>('.language-switch a, .notice a[hreflang]');

function copyFragment(): void {
  for (const link of links) link.hash = location.hash;
}

copyFragment();
addEventListener('hashchange', copyFragment);
