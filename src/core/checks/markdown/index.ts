import { bareUrl } from './bare-url.ts';
import { blockOpen } from './block-open.ts';
import { engineDifference } from './engine-difference.ts';
import { footnoteDuplicate } from './footnote-duplicate.ts';
import { footnoteUndefined } from './footnote-undefined.ts';
import { footnoteUnused } from './footnote-unused.ts';
import { image } from './image.ts';
import { linkLanguage } from './link-language.ts';
import { linkSymbol } from './link-symbol.ts';
import { linkTarget } from './link-target.ts';
import { nestingDepth } from './nesting-depth.ts';
import { rawHtml } from './raw-html.ts';
import { tableCells } from './table-cells.ts';

/** The rules of this group, in the order in which the help lists them. */
export const markdownRules = [
  footnoteUndefined,
  footnoteUnused,
  footnoteDuplicate,
  rawHtml,
  nestingDepth,
  tableCells,
  blockOpen,
  image,
  bareUrl,
  linkTarget,
  linkLanguage,
  linkSymbol,
  engineDifference,
];
