import { annex } from './annex.ts';
import { headingDepth } from './heading-depth.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idForm } from './id-form.ts';
import { numbering } from './numbering.ts';
import { sectionId } from './section-id.ts';
import { sectionTitle } from './section-title.ts';
import { subParagraph } from './sub-paragraph.ts';
import { subParagraphOutside } from './sub-paragraph-outside.ts';

/** The rules of this group, in the order in which the help lists them. */
export const partsRules = [
  headingDepth,
  sectionId,
  sectionTitle,
  idForm,
  idDuplicate,
  numbering,
  subParagraph,
  subParagraphOutside,
  annex,
];
