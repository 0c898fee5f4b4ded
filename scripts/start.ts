/** `npm start` */
import { buildSite } from '../src/shell/build/build-site.ts';
import { readSettings, type Settings } from '../src/shell/content/settings.ts';
import { serve } from '../src/shell/server.ts';
import { defineCommand } from './command-line/command.ts';
import { runCommand } from './command-line/run.ts';

const firstPort = 4321;

const command = defineCommand({
  name: 'start',
  summary: 'Builds the site and serves it on this computer.',
  environment: ['PORT', 'CONTENT_DIR', 'OUT_DIR', 'CACHE_DIR', 'SITE_URL', 'SOURCE_DATE_EPOCH'],
  examples: [
    { description: 'Serves the site at http://localhost:4321/.' },
    { environment: 'PORT=8080', description: 'Serves it at http://localhost:8080/.' },
  ],
  async run() {
    const settings = readSettings();
    if (!(await buildSite(settings))) {
      process.exitCode = 1;
      return;
    }
    const port = await serveAtFreePort(settings);
    console.log(`The site is at http://localhost:${port}${settings.base}. Press Ctrl+C to stop the server.`);
  },
});

/** Serves at `PORT`, or at the first free port. @returns the port */
async function serveAtFreePort(settings: Settings): Promise<number> {
  const requested = process.env['PORT'];
  for (let port = Number(requested ?? firstPort); ; port += 1) {
    try {
      await serve(settings, port);
      return port;
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || requested) throw error;
    }
  }
}

await runCommand(command);
