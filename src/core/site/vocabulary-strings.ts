/** The names of the kinds and types that a site adds, as sentences of the interface beside those of the built-in ones. */
import type { Language, Localized } from '../model/languages.ts';
import type { Strings, VocabularyNames } from '../model/model.ts';

/** Adds the names to the sentences of a site, under the keys at which the interface looks for them. */
export const withVocabularyStrings = (
  strings: Localized<Strings>,
  names: VocabularyNames | null,
  languages: readonly Language[],
): Localized<Strings> =>
  names === null || Object.keys({ ...names.kinds, ...names.documentTypes }).length === 0
    ? strings
    : {
        ...strings,
        ...Object.fromEntries(
          languages.map((language) => [language, { ...strings[language], ...stringsIn(language, names) }]),
        ),
      };

const stringsIn = (language: Language, { kinds, documentTypes }: VocabularyNames): Strings =>
  Object.fromEntries([
    ...Object.entries(kinds).map(([id, names]) => [`agenda.kinds.${id}`, literal(names[language] ?? id)]),
    ...Object.entries(documentTypes).flatMap(([id, names]) => [
      [`document.types.${id}`, literal(names[language]?.name ?? id)],
      [`document.groups.${id}`, literal(names[language]?.heading ?? id)],
    ]),
  ]);

/** Keeps braces from being read as the start of a placeholder. */
const literal = (name: string): string => name.replaceAll('{{', '{\u2060{');
