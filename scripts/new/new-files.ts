/** The files that `npm run new` writes. */
import type { Diagnostic } from '../../src/core/diagnostics/diagnostic.ts';

export interface NewFiles {
  /** Texts by path below the content folder. */
  texts: Map<string, string>;
  /** Texts of the files that change, by path. The others are new. */
  originals?: ReadonlyMap<string, string>;
  /** Warnings that a copied text already has; the new files may have them too. */
  inheritedWarnings?: Diagnostic[];
  /** The next steps of the author, a line for each. */
  nextSteps: string[];
}
