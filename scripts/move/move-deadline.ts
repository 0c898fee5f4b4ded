/** Moves a deadline of a meeting to another day or hour. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDueDate } from '../../src/core/dates/due-date.ts';
import { isError } from '../../src/core/diagnostics/diagnostic.ts';
import { applyEdits } from '../../src/core/edit/edits.ts';
import type { Move } from '../../src/core/edit/move.ts';
import { dueMoveEdit, planDueMove } from '../../src/core/edit/move-due-date.ts';
import { textIn } from '../../src/core/model/languages.ts';
import { printable } from '../../src/outputs/reports/printable.ts';
import { load } from '../../src/shell/content/load.ts';
import { readSettings } from '../../src/shell/content/settings.ts';
import { reportContext } from '../../src/shell/terminal/report.ts';
import { refuse } from '../command-line/errors.ts';
import { suggestionOrList } from '../command-line/suggest.ts';
import { findMeeting } from '../content/find-document.ts';
import { printWarnings, refuseErrorsIn, refuseWith, tryEdits } from '../content/try-edits.ts';
import { printChanges, writeIfConfirmed } from './write-changes.ts';

/** @param id of the meeting */
export async function moveDeadline(id: string, move: Move, isConfirmed: boolean): Promise<void> {
  const settings = readSettings();
  const compiled = await load(settings, { crossCheck: true });
  const meeting = findMeeting(compiled.siteWithDrafts, id);
  const file = `meetings/${id}/meeting.yaml`;
  refuseErrorsIn([file], compiled, settings);
  const deadlines = meeting.settings?.deadlines ?? [];
  const deadline = deadlines.find((each) => each.id === move.item);
  if (!deadline) {
    const ids = deadlines.map((each) => each.id);
    refuse(
      `${id} has no deadline "${move.item}".${suggestionOrList(move.item, ids)} To move an item, write ${id}/agenda.`,
    );
  }
  const plan = planDueMove(deadline, move);
  if ('problem' in plan) refuse(plan.problem);
  const before = await readFile(join(settings.content, file), 'utf8');
  const edit = dueMoveEdit(before, deadline, plan.after);
  if (!edit) refuse(`The command cannot change ${file}. Move the deadline by hand.`);
  const change = { file, before, after: applyEdits(before, [edit]) };
  const { introduced } = await tryEdits(settings, compiled, new Map([[file, change.after]]));
  if (introduced.some(isError))
    refuseWith(introduced, 'Nothing was written, because the result would have errors.', settings);
  const dates = `${formatDueDate(deadline)}  →  ${formatDueDate(plan.after)}`;
  const title = textIn(deadline.title, compiled.siteWithDrafts.defaultLanguage);
  console.log(printable(`  #${deadline.id}  ${dates}  ${title}`));
  printChanges([change], reportContext(settings).prefix);
  printWarnings(introduced, 'The result would have warnings:', settings);
  await writeIfConfirmed([change], isConfirmed, settings);
}
