import type { Report } from '../../diagnostics/diagnostic.ts';
import { languageTags } from '../../model/languages.ts';
import { isInRegister, isMeetingFile } from '../../model/paths.ts';
import { decodedSource } from '../../text/decoded-source.ts';
import { maskOtherFields, maskSettings } from '../../text/prose.ts';
import { createSource, type Source } from '../../text/source.ts';
import type { FilesCheck, TextCheck } from '../check.ts';
import { checkBidiUnpaired } from './bidi-unpaired.ts';
import { checkControlCharacter } from './control-character.ts';
import { checkDraftingMark } from './drafting-mark.ts';
import { checkInvisibleCharacter } from './invisible-character.ts';
import { checkLookAlike } from './look-alike.ts';
import { checkMisreadText } from './misread-text.ts';

/** Checks the characters that readers get, however they are written. */
const checkCharacters: TextCheck = (text, report) => {
  const decoded = { ...text, source: decodedSource(text.source) };
  for (const check of [checkControlCharacter, checkInvisibleCharacter, checkBidiUnpaired])
    check(decoded, report);
};

/** Checks of the words and characters of one text. The parser runs them, so that their results are kept with the text. */
export const textChecks: readonly TextCheck[] = [
  checkMisreadText,
  checkDraftingMark,
  checkLookAlike,
  checkCharacters,
];

/** Checks the names and titles in a settings file. */
export function checkSettingsText(source: Source, abbreviations: readonly string[], report: Report): void {
  const shared = { source, abbreviations, isDraft: false };
  for (const language of languageTags) {
    const text = { ...shared, prose: maskSettings(source.text, language), language };
    for (const check of [checkMisreadText, checkDraftingMark, checkLookAlike]) check(text, report);
  }
  checkSettingsCharacters(source, report);
}

/** Checks symbols in a settings file, as in an English text: a letter that looks like a Latin one should be one. @param fields their names */
export function checkSymbols(source: Source, fields: readonly string[], report: Report): void {
  const prose = maskOtherFields(source.text, fields);
  const text = { source, prose, language: 'en', isDraft: false, abbreviations: [] } as const;
  for (const check of [checkMisreadText, checkDraftingMark, checkLookAlike]) check(text, report);
}

/** Checks the characters of a file with words in all languages. Arabic allows the most characters. */
function checkSettingsCharacters(source: Source, report: Report): void {
  checkCharacters({ source, prose: source.text, language: 'ar', isDraft: false, abbreviations: [] }, report);
}

/** Checks the characters of the settings files whose words no other check reads. */
export const checkOtherSettings: FilesCheck = (files, report) => {
  for (const { path, text } of files) {
    const isChecked =
      ['site.yaml', 'series.yaml', 'countries.yaml'].includes(path) ||
      isMeetingFile(path) ||
      isInRegister(path);
    if (!path.endsWith('.yaml') || isChecked) continue;
    checkSettingsCharacters(createSource(path, text), report);
  }
};
