/** `npm run portable`: makes the built site one that opens from its folder, for previews. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { portablePage } from '../src/outputs/markup/portable.ts';
import { readSettings } from '../src/shell/content/settings.ts';

const { outDir, base } = readSettings();
const pages = globSync('**/*.html', { cwd: outDir });
for (const page of pages) {
  const file = join(outDir, page);
  writeFileSync(file, portablePage(readFileSync(file, 'utf8'), page.split(sep).join('/'), base));
}
console.error(`${pages.length} pages open from ${outDir}.`);
process.exitCode = pages.length > 0 ? 0 : 1;
