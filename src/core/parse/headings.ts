import type { Heading, RootContent } from 'mdast';

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
