import { translationBehind } from './translation-behind.ts';
import { translationRecord } from './translation-record.ts';

/** The rules of this group, in the order in which the help lists them. */
export const translationsRules = [translationBehind, translationRecord];
