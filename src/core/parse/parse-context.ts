/** The context that every step of the parser needs. */
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Render } from '../text/html.ts';
import type { Source } from '../text/source.ts';

export interface ParseContext {
  source: Source;
  render: Render;
  /** The kinds that items can have. */
  kinds: readonly string[];
  report: Report;
  /** Tests whether a comment in the text suppresses a rule on a line, with a reason. */
  isSuppressed: (rule: string, line: number) => boolean;
}
