import type { Heading, RootContent } from 'mdast';
import { isDate } from '../dates/time.ts';
import { readTimes } from '../dates/wall-times.ts';
import { memoize } from '../memoize.ts';
import { toLatinDigits } from '../text/strings.ts';

export interface HeadedBlocks {
  heading: Heading;
  content: RootContent[];
}

/** Groups blocks by the heading that they follow. `before` are those before the first heading. */
export function groupByHeading(blocks: readonly RootContent[]): {
  before: RootContent[];
  sections: HeadedBlocks[];
} {
  const before: RootContent[] = [];
  const sections: HeadedBlocks[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') sections.push({ heading: block, content: [] });
    else (sections.at(-1)?.content ?? before).push(block);
  }
  return { before, sections };
}

/**
 * Returns the depth that a heading of an agenda should have: 2 for a date, 3 for a time; `null` for any other text.
 * Memoized: several checks ask about each line.
 */
export const expectedDepth = memoize(
  (text: string): 2 | 3 | null => {
    if (isDate(toLatinDigits(text))) return 2;
    return startsWithTime(text) ? 3 : null;
  },
  { limit: 2000 },
);

/** Two numbers without minutes can be dates. */
function startsWithTime(text: string): boolean {
  const times = readTimes(text);
  return times !== null && !(times.kind === 'unclear' && times.problem === 'minutes');
}
