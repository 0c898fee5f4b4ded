import type { Check } from './check.ts';
import { correctionPart } from './correction-part.ts';
import { dayOrder } from './day-order.ts';
import { dayOutside } from './day-outside.ts';
import { earlierUnknown } from './earlier-unknown.ts';
import { fieldParity } from './field-parity.ts';
import { footnoteParity } from './footnote-parity.ts';
import { idDuplicate } from './id-duplicate.ts';
import { itemOf } from './item-of.ts';
import { kindParity } from './kind-parity.ts';
import { linkTarget } from './link-target.ts';
import { meetingDates } from './meeting-dates.ts';
import { numberingParity } from './numbering-parity.ts';
import { scheduleParity } from './schedule-parity.ts';
import { structureParity } from './structure-parity.ts';
import { timeOrder } from './time-order.ts';
import { timeOverlap } from './time-overlap.ts';
import { timeZoneGap } from './time-zone-gap.ts';
import { translationBehind } from './translation-behind.ts';
import { translationRecord } from './translation-record.ts';
import { versionMissing } from './version-missing.ts';

/** Every check that needs more than one file. */
export const checks: readonly Check[] = [
  meetingDates,
  earlierUnknown,
  dayOrder,
  dayOutside,
  timeOrder,
  timeOverlap,
  timeZoneGap,
  idDuplicate,
  itemOf,
  linkTarget,
  versionMissing,
  structureParity,
  kindParity,
  scheduleParity,
  numberingParity,
  footnoteParity,
  fieldParity,
  translationBehind,
  translationRecord,
  correctionPart,
];
