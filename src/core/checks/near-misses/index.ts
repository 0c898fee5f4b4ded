import type { MarkupCheck } from '../check.ts';
import { checkCodeWords } from './agenda/check-code-words.ts';
import { agendaEmpty, checkAgendaEmpty } from './agenda-empty.ts';
import { checkClosingLine, closingLine } from './closing-line.ts';
import { checkCodeBlock, codeBlock } from './code-block.ts';
import { codeWords } from './code-words.ts';
import { checkConflictMark } from './conflict-mark.ts';
import { checkDividerForm, dividerForm } from './divider-form.ts';
import { checkEmphasisForm, emphasisForm } from './emphasis-form.ts';
import { fieldMarkup } from './field-markup.ts';
import { footnoteForm } from './footnote-form.ts';
import { checkFootnoteForm } from './footnotes/check-footnote-form.ts';
import { checkForeignMarkup, foreignMarkup } from './foreign-markup.ts';
import { checkHeadingBold, headingBold } from './heading-bold.ts';
import { checkHeadingForm, headingForm } from './heading-form.ts';
import { checkItemHeading, itemHeading } from './item-heading.ts';
import { checkLinkForm, linkForm } from './link-form.ts';
import { checkListForm, listForm } from './list-form.ts';
import { checkNumberingForm, numberingForm } from './numbering-form.ts';
import { checkQuotationForm, quotationForm } from './quotation-form.ts';
import { checkTableForm, tableForm } from './table-form.ts';
import { checkTaskList, taskList } from './task-list.ts';
import { textLost } from './text-lost.ts';

/** The rules of this group, in the order in which the help lists them. */
export const nearMissesRules = [
  headingForm,
  itemHeading,
  agendaEmpty,
  codeWords,
  listForm,
  numberingForm,
  tableForm,
  quotationForm,
  codeBlock,
  taskList,
  linkForm,
  footnoteForm,
  emphasisForm,
  headingBold,
  dividerForm,
  closingLine,
  fieldMarkup,
  foreignMarkup,
  textLost,
];

/** The checks, from whole blocks to single characters: a later check leaves out what an earlier one reported. */
export const markupChecks: readonly MarkupCheck[] = [
  checkConflictMark,
  checkCodeBlock,
  checkHeadingForm,
  checkItemHeading,
  checkCodeWords,
  checkAgendaEmpty,
  checkTableForm,
  checkDividerForm,
  checkListForm,
  checkNumberingForm,
  checkQuotationForm,
  checkTaskList,
  checkFootnoteForm,
  checkLinkForm,
  checkForeignMarkup,
  checkEmphasisForm,
  checkClosingLine,
  checkHeadingBold,
];
