/** `npm run check`: every fault of `content/` in one run. Exit code 1 where one is an error. */
import { load } from '../src/shell/load.ts';
import { printReport } from '../src/shell/print.ts';
import { startStage } from '../src/shell/progress.ts';
import { readSettings } from '../src/shell/settings.ts';

const settings = readSettings();
const stage = startStage('Content');
const { site, diagnostics, reach } = await load(settings, { secondOpinion: true });
stage.done();
printReport(diagnostics, settings);
if (reach === 'shallow')
  console.error('Part of the git history: whether published documents were deleted is not known.');
process.exitCode = site ? 0 : 1;
