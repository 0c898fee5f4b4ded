/** `npm run portable` */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { portablePage } from '../src/outputs/markup/portable.ts';
import { readSettings } from '../src/shell/content/settings.ts';
import { defineCommand } from './command-line/command.ts';
import { refuse } from './command-line/errors.ts';
import { runCommand } from './command-line/run.ts';

const command = defineCommand({
  name: 'portable',
  summary: 'Changes the built site so that its pages open from disk, without a server, for a preview.',
  environment: ['OUT_DIR', 'CONTENT_DIR', 'SITE_URL'],
  examples: [{ description: 'Changes the pages in dist/. Run npm run build first.' }],
  async run() {
    const { outDir, base } = readSettings();
    const pages = globSync('**/*.html', { cwd: outDir });
    if (pages.length === 0) refuse(`There are no pages in ${outDir}. Run npm run build first.`);
    for (const page of pages) {
      const file = join(outDir, page);
      writeFileSync(file, portablePage(readFileSync(file, 'utf8'), page.split(sep).join('/'), base));
    }
    console.error(`${pages.length} pages in ${outDir} open from disk now.`);
  },
});

await runCommand(command);
