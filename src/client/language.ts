/** A document's parts have the same ids in every language: the switch leads to the part that is being read. */
const switches = document.querySelectorAll<HTMLAnchorElement>('.languages a, .notice a[hreflang]');

function keepPlace(): void {
  for (const link of switches) link.hash = location.hash;
}

keepPlace();
addEventListener('hashchange', keepPlace);
