/** `npm run dev` */
import { dev } from 'astro';
import { assertUsableProjectPath } from '../src/shell/build/project-path.ts';
import { readSettings } from '../src/shell/content/settings.ts';
import { defineCommand } from './command-line/command.ts';
import { runCommand } from './command-line/run.ts';

const command = defineCommand({
  name: 'dev',
  summary: 'Runs the site on this computer and reloads it after every change of the content.',
  details: ['Errors in the content are shown in the browser and in the terminal.'],
  environment: ['CONTENT_DIR', 'CACHE_DIR', 'SITE_URL', 'SOURCE_DATE_EPOCH'],
  examples: [{ description: 'Prints the address of the site, and runs until you press Ctrl+C.' }],
  async run() {
    const { root } = readSettings();
    assertUsableProjectPath(root);
    // Under the name localhost, this server could share a port with `npm start`, and a browser would reach either one.
    await dev({ root, server: { host: '127.0.0.1' } });
  },
});

await runCommand(command);
