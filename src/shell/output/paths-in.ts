/** Lists the files in a folder and below it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @returns paths below the folder with `/`, in no fixed order; none if there is no folder */
export function pathsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
}
