/** The values that the schemas expect, as noun phrases in each language of messages. */
import type { HoursProblem } from '../dates/daily-hours.ts';
import type { Wording } from '../model/wording.ts';

/** Writes a wording as one string, because an error of Zod contains no more. */
export const expected = (wording: Wording): string => JSON.stringify(wording);

/** Reads what `expected` wrote. */
export const readExpected = (message: string): Wording =>
  message.startsWith('{') ? (JSON.parse(message) as Wording) : { en: message, fr: message };

const after = (words: string, example: string): string => (example === '' ? '' : words + example);

export const aText = expected({
  en: 'text (a number must be in quotation marks)',
  fr: 'un texte (un nombre doit être entre guillemets droits)',
});
export const aDate = (example = '2024-03-13') =>
  expected({ en: `a date such as ${example}`, fr: `une date telle que ${example}` });
/** @param example what was probably meant */
export const aDateOfAnyPrecision = (example = '2024-03-13') => {
  const [date, month] = example.length === 7 ? ['2024-03-13', example] : [example, '2024-03'];
  return expected({
    en: `a date such as ${date}, a month such as ${month}, or a year such as 2024`,
    fr: `une date telle que ${date}, un mois tel que ${month} ou une année telle que 2024`,
  });
};
/** @param example what was probably meant */
export const aDayOrTime = (example = '2024-03-13T09:00') =>
  expected({
    en: `a date such as 2024-03-13, or a date and time such as ${example}`,
    fr: `une date telle que 2024-03-13, ou une date et une heure telles que ${example}`,
  });
/** @param example what was probably meant */
export const aDueDate = (example = '2024-03-13T18:00') => {
  const [date, time] = example.includes('T') ? ['2024-03-13', example] : [example, '2024-03-13T18:00'];
  const zoned = time.includes('[') ? '' : `${time}[Asia/Tokyo]`;
  return expected({
    en: `a date such as ${date}, or a date and time such as ${time}${after(', in another time zone ', zoned)}`,
    fr: `une date telle que ${date}, ou une date et une heure telles que ${time}${after(', dans un autre fuseau horaire ', zoned)}`,
  });
};
/** @param example what was probably meant */
export const anAddress = (example = '') =>
  expected({
    en: `an address that starts with https://${after(', such as ', example)}`,
    fr: `une adresse qui commence par https://${after(', telle que ', example)}`,
  });
export const anAddressForEach = expected({
  en: 'an address that starts with https://, or one for each language',
  fr: 'une adresse qui commence par https://, ou une adresse par langue',
});
/** @param example what was probably meant */
export const anEmail = (example = '') =>
  expected({
    en: `an e-mail address${after(' such as ', example)}`,
    fr: `une adresse électronique${after(' telle que ', example)}`,
  });
/** @param example what was probably meant */
export const anId = (example = '') =>
  expected({
    en: `a word of small letters, digits and hyphens that starts with a letter${after(', such as ', example)}`,
    fr: `un mot en minuscules, chiffres et traits d’union, qui commence par une lettre${after(', tel que ', example)}`,
  });
/** @param example what was probably meant */
export const aPart = (example = 'p9') =>
  expected({
    en: `the id of a part, such as ${example}: p and the number of a paragraph, fn- and that of a footnote, or the id of an item or section`,
    fr: `l’identifiant d’une partie, tel que ${example} : p et le numéro d’un paragraphe, fn- et celui d’une note de bas de page, ou l’identifiant d’un point ou d’une section`,
  });
export const anUnusedId = expected({
  en: 'an id that no other entry of this list has',
  fr: 'un identifiant qu’aucune autre entrée de cette liste ne porte',
});
/** The words stand for other things in addresses and in `npm run move`. */
export const aRoomId = expected({
  en: 'an id other than plenary and all',
  fr: 'un identifiant autre que plenary et all',
});
/** @param example what was probably meant */
export const aPositiveInteger = (example = '') =>
  expected({
    en: `a whole number greater than 0${after(', such as ', example)}`,
    fr: `un nombre entier supérieur à 0${after(', tel que ', example)}`,
  });
/** @param meant what was probably meant */
export const aSessionNumber = (meant = '') =>
  expected({
    en: `a whole number greater than 0, alone or with a suffix as in 43bis, 43ter, 43-resumed, 21-extraordinary or 10-special${after('; here probably ', meant)}`,
    fr: `un nombre entier supérieur à 0, seul ou avec un suffixe comme dans 43bis, 43ter, 43-resumed, 21-extraordinary ou 10-special${after(' ; ici sans doute ', meant)}`,
  });
/** @param meant the one that was probably meant */
export const trueOrFalse = (meant = '') =>
  expected({
    en: `true or false${after(', here ', meant)}`,
    fr: `true ou false${after(', ici ', meant)}`,
  });
/** @param meant the value that was probably meant */
export const aValueOf = (values: readonly string[], meant = '') =>
  expected({
    en: `one of ${values.join(', ')}${after('; here probably ', meant)}`,
    fr: `l’un de ${values.join(', ')}${after(' ; ici sans doute ', meant)}`,
  });
/** @param names of the fields */
export const aGroup = (names: readonly string[]) =>
  expected({
    en: `fields, each on its own line, such as "${names[0]}: …"; the fields here are ${names.join(', ')}`,
    fr: `des champs, chacun sur sa ligne, tels que « ${names[0]}: … » ; les champs possibles ici sont ${names.join(', ')}`,
  });
export const aList = expected({
  en: 'a list, in which each entry starts on a line of its own with "- "',
  fr: 'une liste, dont chaque élément commence par « - » sur une ligne à part',
});
export const entriesById = expected({
  en: 'entries, each of which starts with its id and a colon on a line of its own',
  fr: 'des éléments, dont chacun commence par son identifiant et un deux-points sur une ligne à part',
});
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
const severalSittings = '10:00–13:00, 15:00–18:00';
/** What is expected instead of hours that cannot be read. */
export function hoursInstead({ problem, suggestion }: HoursProblem): string {
  if (problem === 'order')
    return expected({
      en: `the sittings in their order: ${suggestion}`,
      fr: `les séances dans leur ordre : ${suggestion}`,
    });
  if (problem === 'overlap')
    return expected({
      en: `sittings of which none begins before the end of another, such as ${severalSittings}`,
      fr: `des séances dont aucune ne commence avant la fin d’une autre, telles que ${severalSittings}`,
    });
  if (problem === 'midnight')
    return expected({
      en: 'a range that ends before midnight, such as 10:00–18:00, or absent if the meeting lasts longer',
      fr: 'un horaire qui se termine avant minuit, tel que 10:00–18:00, ou absent si la réunion dure plus longtemps',
    });
  return hourRange(suggestion);
}
/** @param example what was probably meant */
export const aLabel = (example = 'Workshop {{number}}') =>
  expected({
    en: `text with {{number}} once, in place of the number, such as "${example}"`,
    fr: `un texte avec {{number}} une fois, à la place du numéro, par exemple « ${example} »`,
  });
/** @param example what was probably meant */
export const aTimeZone = (example = 'Europe/Zurich') =>
  expected({ en: `a time zone such as ${example}`, fr: `un fuseau horaire tel que ${example}` });
/** @param example what was probably meant */
export const aPage = (example = 'session-12/agenda') =>
  expected({
    en: `a document such as ${example.includes('/') ? example : 'session-12/agenda'}, or a meeting such as ${example.includes('/') ? 'session-12' : example}`,
    fr: `un document tel que ${example.includes('/') ? example : 'session-12/agenda'}, ou une réunion telle que ${example.includes('/') ? 'session-12' : example}`,
  });
/** @param example what was probably meant */
export const aDocumentName = (example = 'circular') =>
  expected({
    en: `the name of a document of the same meeting, such as ${example}`,
    fr: `le nom d’un document de la même réunion, par exemple ${example}`,
  });
/** @param example what was probably meant */
export const aSiblingPage = (example = 'fees') =>
  expected({
    en: `the name of a page of the same folder, such as ${example}`,
    fr: `le nom d’une page du même dossier, par exemple ${example}`,
  });
/** The form of moved.yaml. */
export const movedEntries = expected({
  en: 'a list in which each entry has two lines, "- from: session-12/agenda" and "  to: session-13/agenda"',
  fr: 'une liste dont chaque entrée a deux lignes, « - from: session-12/agenda » et «   to: session-13/agenda »',
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
export const keysWithTexts = expected({
  en: 'lines with a key and a text, such as "home.title: Meetings"',
  fr: 'des lignes avec une clé et un texte, telles que « home.title: Réunions »',
});
export const aDigest = expected({ en: 'a digest', fr: 'une empreinte' });
export const digests = expected({ en: 'digests', fr: 'des empreintes' });
export const anAddressByLanguage = expected({
  en: 'an address that starts with https://, or one for each language that has it',
  fr: 'une adresse qui commence par https://, ou une adresse pour chaque langue qui en a une',
});
export const aCountryCode = expected({
  en: 'a code of capital letters, such as EU or EPO',
  fr: 'un code en majuscules, tel que EU ou EPO',
});
export const anUnusedCode = expected({
  en: 'a code that no other entry of this list has',
  fr: 'un code qu’aucune autre entrée de cette liste ne porte',
});
export const theCodeOfOneCountry = expected({
  en: 'the code of one country or organization, such as JP',
  fr: 'le code d’un seul pays ou d’une seule organisation, tel que JP',
});
/** @param taken words that cannot be used */
export const aWordOtherThan = (taken: readonly string[]) =>
  expected({ en: `a word other than ${taken.join(', ')}`, fr: `un autre mot que ${taken.join(', ')}` });
export const oneOrMoreFields = expected({
  en: 'a list of one or more fields',
  fr: 'une liste d’un ou de plusieurs champs',
});
export const oneOrMoreChoices = expected({
  en: 'a list of one or more values, because the type is choice',
  fr: 'une liste d’une ou de plusieurs valeurs, car le type est choice',
});
export const notBeforeOnly = expected({
  en: 'the id of another field, and only where the type is date',
  fr: 'l’identifiant d’un autre champ, et seulement si le type est date',
});
/** @param dates ids of the other fields of the type date */
export const anotherDate = (dates: readonly string[]) =>
  expected({
    en: `the id of another field of the type date${dates.length > 0 ? `: ${dates.join(', ')}` : ''}`,
    fr: `l’identifiant d’un autre champ du type date${dates.length > 0 ? ` : ${dates.join(', ')}` : ''}`,
  });
export const choicesOnly = expected({
  en: 'a list only where the type is choice',
  fr: 'une liste seulement si le type est choice',
});
export const aNameOrTwo = expected({
  en: 'a name, or two lines: "name: …", and "heading: …" for a group of such documents',
  fr: 'un nom, ou deux lignes : « name: … », et « heading: … » pour un groupe de ces documents',
});
export const entriesWithNames = expected({
  en: 'lines with an id, such as "signing-ceremony:", and its name in each language below',
  fr: 'des lignes avec un identifiant, tel que « signing-ceremony: », et son nom dans chaque langue au-dessous',
});
