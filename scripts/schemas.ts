/** `npm run schemas` */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSettings } from '../src/shell/content/settings.ts';
import { defineCommand } from './command-line/command.ts';
import { runCommand } from './command-line/run.ts';
import { editorFiles } from './schemas/files.ts';

const command = defineCommand({
  name: 'schemas',
  summary: 'Writes the JSON Schemas and snippets for editors into .vscode/.',
  details: [
    'They are derived from src/core/yaml/schemas.ts and register-schemas.ts. Run this after a change of a field.',
  ],
  examples: [{ description: 'Writes the files and prints their paths.' }],
  async run() {
    const { root } = readSettings();
    for (const [path, text] of editorFiles(root)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
      console.error(path);
    }
  },
});

await runCommand(command);
