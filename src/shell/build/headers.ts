/** Security headers for static hosts. Each page repeats the policy, for hosts that do not send these headers. */
import { hostPolicy } from '../../outputs/head/content-security-policy.ts';

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

/** Returns a `_headers` file for static hosts. Files whose name contains a digest of their bytes never change. */
export function headersFile(base: string): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return [
    `${base}*`,
    ...lines,
    `${base}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
