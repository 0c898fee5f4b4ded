import { correctionPart } from './correction-part.ts';
import { documentDeleted } from './document-deleted.ts';
import { meetingDeleted } from './meeting-deleted.ts';
import { meetingPostponed } from './meeting-postponed.ts';
import { meetingReason } from './meeting-reason.ts';
import { movedFrom } from './moved-from.ts';
import { movedTo } from './moved-to.ts';
import { publishFromPast } from './publish-from-past.ts';
import { revises } from './revises.ts';
import { revisesMissing } from './revises-missing.ts';
import { titleStatus } from './title-status.ts';
import { translationDeleted } from './translation-deleted.ts';
import { withdrawnReason } from './withdrawn-reason.ts';

/** The rules of this group, in the order in which the help lists them. */
export const statusRules = [
  withdrawnReason,
  meetingReason,
  meetingPostponed,
  titleStatus,
  publishFromPast,
  correctionPart,
  revises,
  revisesMissing,
  documentDeleted,
  meetingDeleted,
  translationDeleted,
  movedFrom,
  movedTo,
];
