import { annexParity } from './annex-parity.ts';
import { contentParity } from './content-parity.ts';
import { fieldParity } from './field-parity.ts';
import { footnoteOrder } from './footnote-order.ts';
import { footnoteParity } from './footnote-parity.ts';
import { kindParity } from './kind-parity.ts';
import { numberingParity } from './numbering-parity.ts';
import { scheduleParity } from './schedule-parity.ts';
import { speakerParity } from './speaker-parity.ts';
import { structureParity } from './structure-parity.ts';
import { untranslated } from './untranslated.ts';
import { versionMissing } from './version-missing.ts';

/** The rules of this group, in the order in which the help lists them. */
export const languagesRules = [
  untranslated,
  versionMissing,
  structureParity,
  annexParity,
  kindParity,
  speakerParity,
  scheduleParity,
  numberingParity,
  footnoteParity,
  footnoteOrder,
  contentParity,
  fieldParity,
];
