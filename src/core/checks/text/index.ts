import { bidiUnpaired } from './bidi-unpaired.ts';
import { controlCharacter } from './control-character.ts';
import { draftingMark } from './drafting-mark.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { lookAlike } from './look-alike.ts';
import { officialName } from './official-name.ts';
import { textLanguage } from './text-language.ts';
import { weekday } from './weekday.ts';

/** The rules of this group, in the order in which the help lists them. */
export const textRules = [
  weekday,
  textLanguage,
  draftingMark,
  lookAlike,
  controlCharacter,
  invisibleCharacter,
  bidiUnpaired,
  officialName,
];
