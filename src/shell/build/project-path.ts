/** The path of the project, which Vite and Astro turn into addresses and write into code. */
import { OperationalError } from '../operational-error.ts';

/** Characters with which Vite 8 and Astro 7 fail, or leave out style sheets without a word. */
const unusable = /[#?%*"\\\p{Cc}]/u;

/**
 * Says why no command can work in the folder of the project. Node replaces each * in the path of a package whose
 * exports have a pattern; no upstream issue known.
 */
export const describeUnloadablePath = (root: string): string | null =>
  root.includes('*')
    ? `The path of the project contains the character "*", with which Node cannot load modules: ${root}. Rename the folder, or move the project to another one.`
    : null;

/** @throws OperationalError if Vite cannot work in the folder of the project */
export function assertUsableProjectPath(root: string, isWindows = process.platform === 'win32'): void {
  const [character] = unusable.exec(isWindows ? root.replaceAll('\\', '/') : root) ?? [];
  if (character === undefined) return;
  throw new OperationalError(
    `The path of the project contains the character ${JSON.stringify(character)}, with which the site cannot be built: ${root}. Rename the folder, or move the project to another one.`,
  );
}
