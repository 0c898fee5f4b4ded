/** The address of this page for others: a page that was opened as a file has one on the site. */
export function publicAddress(): string {
  const site = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return location.protocol === 'file:' && site ? site : location.origin + location.pathname;
}
