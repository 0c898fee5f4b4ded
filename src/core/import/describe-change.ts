/** Describes what an import changes, a line for each value. */
import { commonEnds } from '../text/strings.ts';
import type { EntryChange, ValueChange } from './change-entry.ts';

/** Characters of a value that a line shows. */
const maxLength = 60;
/** Characters that a line shows before the first difference. */
const contextLength = 15;

export const describeChanges = (changes: readonly EntryChange[]): string[] => changes.flatMap(describeChange);

function describeChange({ entry, isNew, values, texts }: EntryChange): string[] {
  if (!isNew) return [entry, ...values.map((change) => `  ${change.name}: ${difference(change)}`)];
  const [title = ''] = [...texts.values()].map((text) => text.title ?? '');
  return [`${entry}  new: ${shorten(title, 0)} (${[...texts.keys()].join(', ')})`];
}

function difference({ before, after }: ValueChange): string {
  const { head } = commonEnds(before, after);
  const shown = (text: string): string => (text === '' ? '(none)' : shorten(text, head));
  return `${shown(before)} → ${shown(after)}`;
}

/** Cuts a long text to the part around an offset, on one line. */
function shorten(text: string, offset: number): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= maxLength) return line;
  const start = Math.max(0, Math.min(offset - contextLength, line.length - maxLength));
  const end = start + maxLength;
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}
