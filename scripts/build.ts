/** `npm run build` */
import { buildSite } from '../src/shell/build/build-site.ts';
import { readSettings } from '../src/shell/content/settings.ts';
import { defineCommand } from './command-line/command.ts';
import { runCommand } from './command-line/run.ts';

const command = defineCommand({
  name: 'build',
  summary: 'Builds the site from the content folder.',
  details: ['Errors in the content stop the build before anything is written.'],
  environment: ['CONTENT_DIR', 'OUT_DIR', 'CACHE_DIR', 'SITE_URL', 'SOURCE_DATE_EPOCH'],
  examples: [
    { description: 'Builds the site into dist/.' },
    {
      environment: 'SITE_URL=https://example.org/preview',
      description: 'Builds it for another address than that in site.yaml.',
    },
  ],
  async run() {
    if (!(await buildSite(readSettings()))) process.exitCode = 1;
  },
});

await runCommand(command);
