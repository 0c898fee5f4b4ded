/** Options and answers in several languages, such as `--name-en` and `--name-fr`. */
import { type Language, type Localized, languageTags } from '../../src/core/model/languages.ts';
import type { Option } from '../command-line/command.ts';
import { refuse } from '../command-line/errors.ts';
import type { Answers } from '../command-line/questions.ts';

/** Returns an option for each language that the engine supports, which share an entry in the help. */
export const localizedOptions = (name: string, description: string): Record<string, Option> =>
  Object.fromEntries(
    languageTags.map((tag): [string, Option] => [
      `${name}-${tag}`,
      { type: 'string', helpName: `--${name}-<language>`, description },
    ]),
  );

/** Refuses options in languages that the site does not have. */
export function refuseOtherLanguages(given: Answers, languages: readonly Language[]): void {
  for (const tag of languageTags) {
    const name = Object.keys(given).find((option) => option.endsWith(`-${tag}`));
    if (name && !languages.includes(tag))
      refuse(`--${name}: "${tag}" is not a language of the site. Its languages are ${languages.join(', ')}.`);
  }
}

/** @throws Error if an answer is missing */
export const localizedAnswer = (languages: readonly Language[], name: string, answers: Answers): Localized =>
  Object.fromEntries(
    languages.map((tag) => {
      const answer = answers[`${name}-${tag}`];
      if (answer === undefined) throw new Error(`There is no answer to ${name}-${tag}.`);
      return [tag, answer];
    }),
  );
