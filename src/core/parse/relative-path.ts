/** Reads and writes paths as links have them. */

/** Resolves the path of a link to one below `content/`; `null` if it leads out of it. @param from the file that contains the link */
export function resolvePath(path: string, from: string): string | null {
  const steps = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return null;
    if (step !== '..' && step !== '.') steps.push(decodePath(step));
  }
  return steps.join('/');
}

/** Decodes the percent signs of an address; a wrong one stays. */
export function decodePath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns the path of a file as a link in another file writes it. */
export function relativePath(from: string, to: string): string {
  const [folders, steps] = [from.split('/').slice(0, -1), to.split('/')];
  const shared = folders.findIndex((folder, index) => folder !== steps[index]);
  const common = shared === -1 ? folders.length : shared;
  return [...folders.slice(common).map(() => '..'), ...steps.slice(common)].join('/');
}
