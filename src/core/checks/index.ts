/** All checks, by what they need to know. The parser and the YAML reader report the rules that need only one file. */
import { checkDayMissing } from './agenda/day-missing.ts';
import { checkDayOrder } from './agenda/day-order.ts';
import { checkDayOutside } from './agenda/day-outside.ts';
import { checkItemOf } from './agenda/item-of.ts';
import { checkScheduleDuplicate } from './agenda/schedule-duplicate.ts';
import { checkSpeakerCountry } from './agenda/speaker-country.ts';
import { checkTimeOrder } from './agenda/time-order.ts';
import { checkTimeOutside } from './agenda/time-outside.ts';
import { checkTimeOverlap } from './agenda/time-overlap.ts';
import { checkTimeZoneGap } from './agenda/time-zone-gap.ts';
import type {
  FilesCheck,
  MeetingCheck,
  RegisterCheck,
  SeriesCheck,
  SettingsCheck,
  SiteCheck,
} from './check.ts';
import { checkDateLate } from './fields/date-late.ts';
import { checkDeadlineLate } from './fields/deadline-late.ts';
import { checkEarlierUnknown } from './fields/earlier-unknown.ts';
import { checkMeetingDates } from './fields/meeting-dates.ts';
import { checkSymbolDuplicate } from './fields/symbol-duplicate.ts';
import { checkVocabularyIds } from './fields/vocabulary-id.ts';
import { checkFilePaths } from './files/check-file-paths.ts';
import { checkMeetingMissing } from './files/meeting-missing.ts';
import { checkSiteMissing } from './files/site-missing.ts';
import { checkAgendaItems } from './formal-agenda/agenda-items.ts';
import { checkItemNumbers } from './formal-agenda/check-item-numbers.ts';
import { checkItemParity } from './formal-agenda/item-parity.ts';
import { checkAnnexParity } from './languages/annex-parity.ts';
import { checkContentParity } from './languages/content-parity.ts';
import { checkFieldParity } from './languages/field-parity.ts';
import { checkFootnoteOrder } from './languages/footnote-order.ts';
import { checkFootnoteParity } from './languages/footnote-parity.ts';
import { checkKindParity } from './languages/kind-parity.ts';
import { checkNumberingParity } from './languages/numbering-parity.ts';
import { checkScheduleParity } from './languages/schedule-parity.ts';
import { checkSpeakerParity } from './languages/speaker-parity.ts';
import { checkStructureParity } from './languages/structure-parity.ts';
import { checkUntranslated } from './languages/untranslated.ts';
import { checkVersionMissing } from './languages/version-missing.ts';
import { checkLinkTarget } from './markdown/check-link-target.ts';
import { checkLinkLanguage } from './markdown/link-language.ts';
import { checkLinkSymbol } from './markdown/link-symbol.ts';
import { checkPageAddress } from './pages/page-address.ts';
import { checkPageOrder } from './pages/page-order.ts';
import { checkPageParent } from './pages/page-parent.ts';
import { checkIdDuplicate } from './parts/id-duplicate.ts';
import { checkCheckedFuture } from './registers/checked-future.ts';
import { checkDateOrder } from './registers/date-order.ts';
import { checkEntryDuplicate } from './registers/entry-duplicate.ts';
import { checkEntryIncomplete } from './registers/entry-incomplete.ts';
import { checkRegisterMissing } from './registers/register-missing.ts';
import { checkSummaryLong } from './registers/summary-long.ts';
import { checkItemRoom } from './rooms/check-item-room.ts';
import { checkRoomDuplicate } from './rooms/room-duplicate.ts';
import { checkRoomParity } from './rooms/room-parity.ts';
import { checkRoomUnused } from './rooms/room-unused.ts';
import { checkNumberDuplicate } from './series/number-duplicate.ts';
import { checkOrganCircle } from './series/organ-circle.ts';
import { checkOrganUnknown } from './series/organ-unknown.ts';
import { checkOrganUnused } from './series/organ-unused.ts';
import { checkSeriesDuplicate } from './series/series-duplicate.ts';
import { checkSeriesMissing } from './series/series-missing.ts';
import { checkSeriesUnknown } from './series/series-unknown.ts';
import { checkDeleted } from './status/check-deleted.ts';
import { checkCorrectionPart, checkEntryCorrections } from './status/correction-part.ts';
import { checkMeetingPostponed } from './status/meeting-postponed.ts';
import { checkMeetingReason } from './status/meeting-reason.ts';
import { checkMovedFrom } from './status/moved-from.ts';
import { checkMovedTo } from './status/moved-to.ts';
import { checkPublishFromPast } from './status/publish-from-past.ts';
import { checkRevises } from './status/revises.ts';
import { checkRevisesMissing } from './status/revises-missing.ts';
import { checkTitleStatus } from './status/title-status.ts';
import { checkOfficialName } from './text/official-name.ts';
import { checkOtherSettings } from './text/text-checks.ts';
import { checkTextLanguage } from './text/text-language.ts';
import { checkWeekday } from './text/weekday.ts';
import { checkTranslationBehind } from './translations/translation-behind.ts';
import { checkTranslationRecord } from './translations/translation-record.ts';

export const filesChecks: readonly FilesCheck[] = [
  checkSiteMissing,
  checkMeetingMissing,
  checkRegisterMissing,
  checkEntryIncomplete,
  checkPageAddress,
  checkPageParent,
  checkFilePaths,
  checkOtherSettings,
  checkVocabularyIds,
];

/** Checks of texts in all their languages, of documents, pages and entries of registers alike. */
export const textsChecks: readonly MeetingCheck[] = [
  checkIdDuplicate,
  checkWeekday,
  checkTextLanguage,
  checkOfficialName,
  checkVersionMissing,
  checkStructureParity,
  checkAnnexParity,
  checkNumberingParity,
  checkFootnoteParity,
  checkFootnoteOrder,
  checkContentParity,
  checkUntranslated,
];

export const settingsChecks: readonly SettingsCheck[] = [
  checkMeetingDates,
  checkMeetingPostponed,
  checkMeetingReason,
  checkDeadlineLate,
  checkRoomDuplicate,
];

export const meetingChecks: readonly MeetingCheck[] = [
  ...textsChecks,
  ...settingsChecks,
  checkDateLate,
  checkDayOrder,
  checkDayOutside,
  checkDayMissing,
  checkScheduleDuplicate,
  checkTimeOrder,
  checkTimeOverlap,
  checkTimeZoneGap,
  checkTimeOutside,
  checkItemOf,
  checkItemRoom,
  checkRoomUnused,
  checkRoomParity,
  checkKindParity,
  checkSpeakerCountry,
  checkSpeakerParity,
  checkItemParity,
  checkItemNumbers,
  checkAgendaItems,
  checkScheduleParity,
  checkFieldParity,
  checkCorrectionPart,
  checkTitleStatus,
];

/** Checks of the texts of a register in all their languages. */
export const entryChecks: readonly MeetingCheck[] = [...textsChecks, checkFieldParity];

/** Checks of pages in all their languages. */
export const pageChecks: readonly MeetingCheck[] = [
  ...textsChecks,
  checkFieldParity,
  checkCorrectionPart,
  checkPageOrder,
];

/** Checks of a register beside those of its texts, `entryChecks`. */
export const registerChecks: readonly RegisterCheck[] = [
  checkDateOrder,
  checkSummaryLong,
  checkEntryDuplicate,
  checkEntryCorrections,
];

/** Checks that compare translations with their sources. They skip sources with errors. */
export const translationChecks: readonly MeetingCheck[] = [checkTranslationBehind, checkTranslationRecord];

export const seriesChecks: readonly SeriesCheck[] = [
  checkOrganUnknown,
  checkOrganCircle,
  checkOrganUnused,
  checkSeriesDuplicate,
];

export const siteChecks: readonly SiteCheck[] = [
  checkSymbolDuplicate,
  checkSeriesMissing,
  checkSeriesUnknown,
  checkNumberDuplicate,
  checkEarlierUnknown,
  checkLinkTarget,
  checkLinkLanguage,
  checkLinkSymbol,
  checkRevises,
  checkRevisesMissing,
  checkMovedFrom,
  checkMovedTo,
  checkDeleted,
  checkPublishFromPast,
  checkCheckedFuture,
];
