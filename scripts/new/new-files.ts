/** What `npm run new` writes. */
import type { Diagnostic } from '../../src/core/diagnostics/diagnostic.ts';

export interface NewFiles {
  /** Texts by path below the content folder. */
  texts: Map<string, string>;
  /** Warnings that a copied text already has; the new files may have them too. */
  inheritedWarnings?: Diagnostic[];
  /** What the author does next, a line for each step. */
  nextSteps: string[];
}
