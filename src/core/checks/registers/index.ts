import { checkedFuture } from './checked-future.ts';
import { choiceUnknown } from './choice-unknown.ts';
import { countryNameMissing } from './country-name-missing.ts';
import { countryUnknown } from './country-unknown.ts';
import { dateOrder } from './date-order.ts';
import { entryDuplicate } from './entry-duplicate.ts';
import { entryIncomplete } from './entry-incomplete.ts';
import { registerMissing } from './register-missing.ts';
import { summaryLong } from './summary-long.ts';

/** The rules of this group, in the order in which the help lists them. */
export const registersRules = [
  registerMissing,
  entryIncomplete,
  countryUnknown,
  countryNameMissing,
  choiceUnknown,
  dateOrder,
  checkedFuture,
  summaryLong,
  entryDuplicate,
];
