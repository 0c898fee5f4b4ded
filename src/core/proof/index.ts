import { bidiUnpaired } from './bidi-unpaired.ts';
import { draftingMark } from './drafting-mark.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { lookAlike } from './look-alike.ts';
import type { Proof } from './proof.ts';

export const proofs: readonly Proof[] = [draftingMark, lookAlike, invisibleCharacter, bidiUnpaired];
