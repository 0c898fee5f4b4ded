import type { Check, MeetingCheck } from './check.ts';
import { correctionPart } from './correction-part.ts';
import { dateLate } from './date-late.ts';
import { dayMissing } from './day-missing.ts';
import { dayOrder } from './day-order.ts';
import { dayOutside } from './day-outside.ts';
import { deadlineLate } from './deadline-late.ts';
import { earlierUnknown } from './earlier-unknown.ts';
import { fieldParity } from './field-parity.ts';
import { footnoteParity } from './footnote-parity.ts';
import { idDuplicate } from './id-duplicate.ts';
import { itemOf } from './item-of.ts';
import { kindParity } from './kind-parity.ts';
import { linkLanguage } from './link-language.ts';
import { linkTarget } from './link-target.ts';
import { meetingDates } from './meeting-dates.ts';
import { numberingParity } from './numbering-parity.ts';
import { officialName } from './official-name.ts';
import { scheduleParity } from './schedule-parity.ts';
import { structureParity } from './structure-parity.ts';
import { symbolDuplicate } from './symbol-duplicate.ts';
import { textLanguage } from './text-language.ts';
import { timeOrder } from './time-order.ts';
import { timeOutside } from './time-outside.ts';
import { timeOverlap } from './time-overlap.ts';
import { timeZoneGap } from './time-zone-gap.ts';
import { translationBehind } from './translation-behind.ts';
import { translationRecord } from './translation-record.ts';
import { untranslated } from './untranslated.ts';
import { versionMissing } from './version-missing.ts';
import { weekday } from './weekday.ts';

/** Checks of several files of one meeting: nothing of another is asked. */
export const meetingChecks: readonly MeetingCheck[] = [
  meetingDates,
  deadlineLate,
  dateLate,
  dayOrder,
  dayOutside,
  dayMissing,
  timeOrder,
  timeOverlap,
  timeZoneGap,
  timeOutside,
  idDuplicate,
  itemOf,
  weekday,
  textLanguage,
  officialName,
  versionMissing,
  structureParity,
  kindParity,
  scheduleParity,
  numberingParity,
  footnoteParity,
  fieldParity,
  correctionPart,
  untranslated,
];

/** Checks that compare a translation with a source in which there is no other fault. */
export const translationChecks: readonly MeetingCheck[] = [translationBehind, translationRecord];

/** Checks between meetings. */
export const siteChecks: readonly Check[] = [symbolDuplicate, earlierUnknown, linkTarget, linkLanguage];
