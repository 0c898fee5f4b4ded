/** The files that static hosts read: `_headers` and `_redirects`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../core/model/model.ts';
import { redirectsFile } from '../../outputs/feeds/redirects.ts';
import { hostPolicy } from '../../outputs/head/content-security-policy.ts';
import { writeFileAt } from '../output/write-file.ts';

/** Each page repeats the policy, for hosts that do not send these headers. */
export const securityHeaders: Readonly<Record<string, string>> = {
  // A meta element cannot restrict which sites may embed the page.
  'Content-Security-Policy': `${hostPolicy}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // Only for the host of the site: whether its subdomains have certificates is not known here.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

export const hostFileNames: readonly string[] = ['_headers', '_redirects'];

/** Writes both. The lines that a body has in `public/` come first. */
export function writeHostFiles(dist: string, publicDir: string, site: Site, base: string): void {
  const texts = { _headers: headersFile(base), _redirects: redirectsFile(site, base) };
  for (const [name, text] of Object.entries(texts)) {
    const path = join(publicDir, name);
    const own = existsSync(path) ? `${readFileSync(path, 'utf8').trimEnd()}\n` : '';
    writeFileAt(join(dist, name), own + text);
  }
}

/** Astro's name of the folder of scripts and styles, `build.assets`. Their names contain a digest of their bytes, so they never change. */
export const assetsFolder = '_astro';
export const assetsCacheControl = 'public, max-age=31536000, immutable';

function headersFile(base: string): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${base}*`,
    ...lines,
    `${base}${assetsFolder}/*`,
    `  Cache-Control: ${assetsCacheControl}`,
    '',
  ].join('\n');
}
