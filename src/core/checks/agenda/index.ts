import { dayForm } from './day-form.ts';
import { dayMissing } from './day-missing.ts';
import { dayOrder } from './day-order.ts';
import { dayOutside } from './day-outside.ts';
import { itemForm } from './item-form.ts';
import { itemId } from './item-id.ts';
import { itemKind } from './item-kind.ts';
import { itemOf } from './item-of.ts';
import { itemOutside } from './item-outside.ts';
import { itemTitle } from './item-title.ts';
import { listWord } from './list-word.ts';
import { scheduleDuplicate } from './schedule-duplicate.ts';
import { speakerCountry } from './speaker-country.ts';
import { timeContradiction } from './time-contradiction.ts';
import { timeForm } from './time-form.ts';
import { timeOrder } from './time-order.ts';
import { timeOutside } from './time-outside.ts';
import { timeOverlap } from './time-overlap.ts';
import { timeUnclear } from './time-unclear.ts';
import { timeValue } from './time-value.ts';
import { timeZoneGap } from './time-zone-gap.ts';
import { timeZoneName } from './time-zone-name.ts';

/** The rules of this group, in the order in which the help lists them. */
export const agendaRules = [
  dayForm,
  dayOrder,
  dayOutside,
  dayMissing,
  scheduleDuplicate,
  itemForm,
  itemOutside,
  itemTitle,
  itemId,
  itemKind,
  itemOf,
  listWord,
  speakerCountry,
  timeForm,
  timeUnclear,
  timeContradiction,
  timeZoneName,
  timeValue,
  timeZoneGap,
  timeOutside,
  timeOrder,
  timeOverlap,
];
