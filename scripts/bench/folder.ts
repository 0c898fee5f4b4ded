/** A folder for what is built and measured, gone when the command ends. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** In the project: what a build makes of the code lies beside its output there, elsewhere in one place for all builds. */
export function temporaryFolder(root: string): string {
  const shelf = join(root, 'node_modules', '.cache');
  mkdirSync(shelf, { recursive: true });
  const made = mkdtempSync(join(shelf, 'bench-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  return made;
}
