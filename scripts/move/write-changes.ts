/** Shows the changes of a move, and writes them once they are confirmed. */
import { unifiedDiff } from '../../src/outputs/reports/unified-diff.ts';
import type { Settings } from '../../src/shell/content/settings.ts';
import { writeAll } from '../../src/shell/content/write.ts';
import { refuse } from '../command-line/errors.ts';
import { confirm, isTerminal } from '../command-line/terminal.ts';

export interface Change {
  file: string;
  before: string;
  after: string;
}

/** @param prefix of the paths that people see */
export function printChanges(changes: readonly Change[], prefix: string): void {
  for (const { file, before, after } of changes) {
    console.log('');
    for (const line of unifiedDiff({ file: prefix + file, before, after })) console.log(line);
  }
  console.log('');
}

export async function writeIfConfirmed(
  changes: readonly Change[],
  isConfirmed: boolean,
  { content }: Settings,
): Promise<void> {
  if (!(isConfirmed || (isTerminal() && (await confirm('Write this?')))))
    refuse(isTerminal() ? 'Nothing was written.' : 'Nothing was written. To write, add --yes.');
  const textsOf = (side: 'before' | 'after') => new Map(changes.map((change) => [change.file, change[side]]));
  await writeAll(content, textsOf('after'), textsOf('before'));
  const isOne = changes.length === 1;
  console.log(
    `Written: ${changes.length} ${isOne ? 'file. Commit it' : 'files. Commit them together'}; the next build updates the calendars.`,
  );
}
