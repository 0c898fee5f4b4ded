/** `robots.txt` (RFC 9309): everything may be read; where the sitemap is. */
import { addresses } from '../../core/model/addresses.ts';

/** @param url public address of the site with its base path, without a slash at the end */
export const robots = (url: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${url}${addresses.sitemap()}\n`;
