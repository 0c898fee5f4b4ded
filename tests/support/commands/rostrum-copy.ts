/** Copies of Rostrum, for tests that change its code or install it somewhere else. */
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.ts';

/** Copies the files that commands need into a folder. */
export function copyRostrum(folder: string): void {
  for (const name of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'])
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !path.endsWith('.test.ts'),
    });
}

export const linkPackages = (folder: string): void =>
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
