import type { Check, MeetingCheck } from '../site/traverse.ts';
import { dayMissing } from './agenda/day-missing.ts';
import { dayOrder } from './agenda/day-order.ts';
import { dayOutside } from './agenda/day-outside.ts';
import { itemOf } from './agenda/item-of.ts';
import { timeOrder } from './agenda/time-order.ts';
import { timeOutside } from './agenda/time-outside.ts';
import { timeOverlap } from './agenda/time-overlap.ts';
import { timeZoneGap } from './agenda/time-zone-gap.ts';
import { dateLate } from './fields/date-late.ts';
import { deadlineLate } from './fields/deadline-late.ts';
import { earlierUnknown } from './fields/earlier-unknown.ts';
import { meetingDates } from './fields/meeting-dates.ts';
import { symbolDuplicate } from './fields/symbol-duplicate.ts';
import { fieldParity } from './languages/field-parity.ts';
import { footnoteParity } from './languages/footnote-parity.ts';
import { kindParity } from './languages/kind-parity.ts';
import { numberingParity } from './languages/numbering-parity.ts';
import { scheduleParity } from './languages/schedule-parity.ts';
import { structureParity } from './languages/structure-parity.ts';
import { untranslated } from './languages/untranslated.ts';
import { versionMissing } from './languages/version-missing.ts';
import { linkLanguage } from './markdown/link-language.ts';
import { linkTarget } from './markdown/link-target.ts';
import { idDuplicate } from './parts/id-duplicate.ts';
import { correctionPart } from './status/correction-part.ts';
import { officialName } from './text/official-name.ts';
import { textLanguage } from './text/text-language.ts';
import { weekday } from './text/weekday.ts';
import { translationBehind } from './translations/translation-behind.ts';
import { translationRecord } from './translations/translation-record.ts';

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
