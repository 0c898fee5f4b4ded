/** Lists the files in a folder and below it. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Follows links to files and folders, as Astro does in `public/`, but none to a folder that contains the link.
 *
 * @returns paths below the folder with `/`, in no fixed order; none if there is no folder
 */
export function pathsIn(folder: string): string[] {
  const walk = (prefix: string, parents: readonly string[]): string[] => {
    const current = join(folder, prefix);
    return readdirSync(current, { withFileTypes: true }).flatMap((entry) => {
      const path = prefix + entry.name;
      if (entry.isDirectory()) return walk(`${path}/`, parents);
      if (!entry.isSymbolicLink() || !isFolder(join(folder, path))) return [path];
      const [from, to] = [realpathSync(current), realpathSync(join(folder, path))];
      const isCircular = [from, ...parents].some((each) => `${each}/`.startsWith(`${to}/`));
      return isCircular ? [] : walk(`${path}/`, [...parents, from]);
    });
  };
  return existsSync(folder) ? walk('', []) : [];
}

/** Tests for a folder, also at the end of a link. Links in circles lead to none. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
