/** Serves the built site at a local address: `PORT`, or the first free port from 4321 on. */

import { readSettings } from '../src/shell/content/settings.ts';
import { serve } from '../src/shell/server.ts';

const settings = readSettings();
let port = Number(process.env['PORT'] ?? 4321);
for (;;) {
  try {
    await serve(settings, port);
    break;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EADDRINUSE' || process.env['PORT']) throw problem;
    port += 1;
  }
}
console.log(`The site is at http://localhost:${port}${settings.base} (Ctrl+C ends it).`);
