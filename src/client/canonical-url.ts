/** Returns the public address of this page. A page opened from a ZIP has one on the site. */
export function canonicalUrl(): string {
  const onSite = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return location.protocol === 'file:' && onSite ? onSite : location.origin + location.pathname;
}
