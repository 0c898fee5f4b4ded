import type { Nodes } from 'mdast';
import type { Markup } from '../../../text/markup.ts';
import { itemId } from '../../agenda/item-id.ts';
import { itemKind } from '../../agenda/item-kind.ts';
import type { MarkupContext } from '../../check.ts';
import { numberedItemId } from '../../formal-agenda/numbered-item-id.ts';
import { sectionId } from '../../parts/section-id.ts';

/** Withdraws the messages that a heading lacks its id or its kind. */
export function explainMissing(
  heading: Nodes | undefined,
  { source }: Markup,
  { explain }: MarkupContext,
): void {
  if (heading?.type !== 'heading') return;
  for (const rule of [itemId, itemKind, numberedItemId, sectionId]) explain(rule, source.spanOf(heading));
}
