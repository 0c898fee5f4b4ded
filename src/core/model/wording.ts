/** Texts for staff, in each language of the help: messages of rules and the words that fill their placeholders. */
import type { Language } from './languages.ts';

export const helpLanguages = ['en', 'fr'] as const satisfies readonly Language[];
export type HelpLanguage = (typeof helpLanguages)[number];

export const isHelpLanguage = (language: string): language is HelpLanguage =>
  helpLanguages.some((each) => each === language);

/** A text in each language of the help. */
export type Wording<Text extends string = string> = Readonly<Record<HelpLanguage, Text>>;

/** Writes a text in each language of the help. */
export const wordingOf = (write: (language: HelpLanguage) => string): Wording => ({
  en: write('en'),
  fr: write('fr'),
});
