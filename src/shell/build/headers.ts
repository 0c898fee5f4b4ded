/** Security headers for static hosts. The policy stands in each page's head too, for hosts that send no headers of ours. */
import { contentSecurityPolicy } from '../../outputs/head/content-security-policy.ts';

export const securityHeaders: Readonly<Record<string, string>> = {
  // A meta element cannot say who may frame a page.
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** A `_headers` file as static hosts read it; files whose name holds a digest of their bytes never change. */
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
