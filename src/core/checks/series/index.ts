import { numberDuplicate } from './number-duplicate.ts';
import { organCircle } from './organ-circle.ts';
import { organUnknown } from './organ-unknown.ts';
import { organUnused } from './organ-unused.ts';
import { seriesDuplicate } from './series-duplicate.ts';
import { seriesMissing } from './series-missing.ts';
import { seriesUnknown } from './series-unknown.ts';

/** The rules of this group, in the order in which the help lists them. */
export const seriesRules = [
  seriesMissing,
  seriesUnknown,
  numberDuplicate,
  organUnknown,
  organCircle,
  organUnused,
  seriesDuplicate,
];
