import type { Report } from '../../diagnostics/diagnostic.ts';
import { languageTags } from '../../model/languages.ts';
import { proseOfSettings } from '../../text/prose.ts';
import type { Source } from '../../text/source.ts';
import { bidiUnpaired } from './bidi-unpaired.ts';
import { draftingMark } from './drafting-mark.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { lookAlike } from './look-alike.ts';
import type { TextCheck } from './text-check.ts';

export const textChecks: readonly TextCheck[] = [draftingMark, lookAlike, invisibleCharacter, bidiUnpaired];

/** The same for names and titles in a file of settings. */
export function checkSettingsText(source: Source, report: Report): void {
  for (const language of languageTags) {
    const copy = { source, prose: proseOfSettings(source.text, language), language, isDraft: false };
    for (const proof of [draftingMark, lookAlike]) proof(copy, report);
  }
  const copy = { source, prose: source.text, language: 'ar', isDraft: false } as const;
  for (const proof of [invisibleCharacter, bidiUnpaired]) proof(copy, report);
}
