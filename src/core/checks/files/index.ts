import { fileEncoding } from './file-encoding.ts';
import { fileLink } from './file-link.ts';
import { fileName } from './file-name.ts';
import { filePlace } from './file-place.ts';
import { fileSize } from './file-size.ts';
import { fileStray } from './file-stray.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { languageUnknown } from './language-unknown.ts';
import { meetingMissing } from './meeting-missing.ts';
import { siteMissing } from './site-missing.ts';

/** The rules of this group, in the order in which the help lists them. */
export const filesRules = [
  fileEncoding,
  fileSize,
  fileLink,
  fileUnreadable,
  fileName,
  languageUnknown,
  filePlace,
  fileStray,
  siteMissing,
  meetingMissing,
];
