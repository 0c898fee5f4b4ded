import { silenceForm } from './silence-form.ts';
import { silenceUnused } from './silence-unused.ts';

/** The rules of this group, in the order in which the help lists them. */
export const suppressionsRules = [silenceForm, silenceUnused];
