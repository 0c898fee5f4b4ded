/** The context that every step of the parser needs. */
import type { Report } from '../diagnostics/diagnostic.ts';
import type { Render } from '../text/html.ts';
import type { Source } from '../text/source.ts';

export interface ParseContext {
  source: Source;
  render: Render;
  report: Report;
}
