import { dateLate } from './date-late.ts';
import { deadlineLate } from './deadline-late.ts';
import { documentEmpty } from './document-empty.ts';
import { earlierUnknown } from './earlier-unknown.ts';
import { fieldMissing } from './field-missing.ts';
import { fieldUnknown } from './field-unknown.ts';
import { fieldValue } from './field-value.ts';
import { frontmatterMissing } from './frontmatter-missing.ts';
import { frontmatterOpen } from './frontmatter-open.ts';
import { meetingDates } from './meeting-dates.ts';
import { stringKey } from './string-key.ts';
import { stringPlaceholder } from './string-placeholder.ts';
import { stringPlural } from './string-plural.ts';
import { symbolDuplicate } from './symbol-duplicate.ts';
import { vocabularyId } from './vocabulary-id.ts';
import { yamlComment } from './yaml-comment.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** The rules of this group, in the order in which the help lists them. */
export const fieldsRules = [
  yamlSyntax,
  yamlComment,
  frontmatterMissing,
  frontmatterOpen,
  documentEmpty,
  fieldUnknown,
  fieldMissing,
  fieldValue,
  meetingDates,
  deadlineLate,
  dateLate,
  symbolDuplicate,
  earlierUnknown,
  vocabularyId,
  stringKey,
  stringPlaceholder,
  stringPlural,
];
