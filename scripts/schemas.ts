/** `npm run schemas`: what the editor of staff knows of fields, made from the schemas of the core into `.vscode`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSettings } from '../src/shell/content/settings.ts';
import { editorFiles } from './schemas/files.ts';

const { root } = readSettings();
for (const [path, text] of editorFiles(root)) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
  console.error(path);
}
