/** What is looked for in one text, whatever it means: letters and words, not parts. */
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../model/languages.ts';
import type { Source } from '../../text/source.ts';

export interface TextUnderCheck {
  source: Source;
  /** Its text, of which only the words for readers are left. */
  prose: string;
  language: Language;
  isDraft: boolean;
}

export type TextCheck = (copy: TextUnderCheck, report: Report) => void;
