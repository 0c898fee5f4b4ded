/** What the schemas expect of a value, as a noun phrase in each language of messages. */
import type { Wording } from '../model/wording.ts';

/** Writes a wording as one string, because an error of Zod contains no more. */
export const expected = (wording: Wording): string => JSON.stringify(wording);

/** Reads what `expected` wrote. */
export const readExpected = (message: string): Wording =>
  message.startsWith('{') ? (JSON.parse(message) as Wording) : { en: message, fr: message };

export const aText = expected({
  en: 'text (a number must be in quotation marks)',
  fr: 'un texte (un nombre doit être entre guillemets droits)',
});
export const aDate = expected({ en: 'a date such as 2024-03-13', fr: 'une date telle que 2024-03-13' });
/** @param example what was probably meant */
export const aDayOrTime = (example = '2024-03-13T09:00') =>
  expected({
    en: `a date such as 2024-03-13, or a date and time such as ${example}`,
    fr: `une date telle que 2024-03-13, ou une date et une heure telles que ${example}`,
  });
export const anAddress = expected({
  en: 'an address that starts with https://',
  fr: 'une adresse qui commence par https://',
});
export const anAddressForEach = expected({
  en: 'an address that starts with https://, or one for each language',
  fr: 'une adresse qui commence par https://, ou une adresse par langue',
});
export const anEmail = expected({ en: 'an e-mail address', fr: 'une adresse électronique' });
export const anId = expected({
  en: 'a word of small letters, digits and hyphens that starts with a letter',
  fr: 'un mot en minuscules, chiffres et traits d’union, qui commence par une lettre',
});
export const anUnusedId = expected({
  en: 'an id that no other entry of this list has',
  fr: 'un identifiant qu’aucune autre entrée de cette liste ne porte',
});
export const aPositiveInteger = expected({
  en: 'a whole number greater than 0',
  fr: 'un nombre entier supérieur à 0',
});
export const trueOrFalse = expected({ en: 'true or false', fr: 'true ou false' });
export const aList = expected({ en: 'a list', fr: 'une liste' });
export const languagesOnce = expected({
  en: 'a list of one or more languages',
  fr: 'une liste d’une ou de plusieurs langues',
});
export const anUnusedLanguage = expected({
  en: 'a language that is not in the list yet',
  fr: 'une langue qui ne figure pas encore dans la liste',
});
/** @param example what was probably meant */
export const hourRange = (example = '10:00–18:00') =>
  expected({ en: `a range such as ${example}`, fr: `un horaire tel que ${example}` });
export const aTimeZone = expected({
  en: 'a time zone such as Europe/Zurich',
  fr: 'un fuseau horaire tel que Europe/Zurich',
});
export const aPage = expected({
  en: 'a document such as session-12/agenda, or a meeting such as session-12',
  fr: 'un document tel que session-12/agenda, ou une réunion telle que session-12',
});
export const aDocumentName = expected({
  en: 'the name of a document of the same meeting, such as circular',
  fr: 'le nom d’un document de la même réunion, par exemple circular',
});
export const names = expected({ en: 'a name, or a list of names', fr: 'un nom, ou une liste de noms' });
export const terms = expected({ en: 'a term, or a list of terms', fr: 'un terme, ou une liste de termes' });
export const severalLanguages = expected({
  en: 'a term in two or more languages',
  fr: 'un terme dans au moins deux langues',
});
export const anAbbreviation = expected({
  en: 'an abbreviation in Latin capital letters',
  fr: 'une abréviation en majuscules latines',
});
export const keysWithTexts = expected({ en: 'keys with texts', fr: 'un ensemble de clés et de textes' });
export const aDigest = expected({ en: 'a digest', fr: 'une empreinte' });
export const digests = expected({ en: 'digests', fr: 'des empreintes' });
