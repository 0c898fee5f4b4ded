/** `robots.txt` (RFC 9309): allows everything, and names the sitemap. */
import { addresses } from '../../core/model/addresses.ts';

/** @param url public address of the site with its base path, without a slash at the end */
export const robotsText = (url: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${url}${addresses.sitemap()}\n`;
