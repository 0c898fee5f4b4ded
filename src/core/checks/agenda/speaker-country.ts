import { suggestCountry } from '../../countries/suggest-country.ts';
import { unitedNationsNames } from '../../countries/united-nations.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import type { Language } from '../../model/languages.ts';
import type { Speaker } from '../../model/model.ts';
import { wordInBrackets } from '../../parse/agenda/person.ts';
import { agendasOf, itemsOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** The brackets at the end of a person's line name no known country: the name is misspelt, or is a code. */
export const speakerCountry = defineRule({
  id: 'speaker-country',
  severity: 'warning',
  messages: {
    misspelt: {
      en: '"{word}" is not the name of a country. It was probably meant to be {name}.',
      fr: '« {word} » n’est pas le nom d’un pays. Il s’agit sans doute de {name}.',
    },
    code: {
      en: '"{word}" is read as an abbreviation, not as the code of {name}.',
      fr: '« {word} » est lu comme une abréviation, et non comme le code de {name}.',
    },
    partOfName: {
      en: '"({word})" is read as a part of the name of the person, because it is not the name of a country.',
      fr: '« ({word}) » est lu comme une partie du nom de la personne, car ce n’est pas le nom d’un pays.',
    },
  },
  hint: {
    misspelt: {
      en: 'Correct the name, so that programs know the country of the person.',
      fr: 'Corrigez le nom, pour que les programmes connaissent le pays de la personne.',
    },
    code: {
      en: 'Write "({name})" if the country is meant.',
      fr: 'Écrivez « ({name}) » s’il s’agit du pays.',
    },
    partOfName: {
      en: 'Write the name of a country, or an affiliation after a comma: "{person}, {word}".',
      fr: 'Écrivez le nom d’un pays, ou un organisme après une virgule : « {person}, {word} ».',
    },
  },
});

export const checkSpeakerCountry: MeetingCheck = (site, report) => {
  for (const { version, agenda } of agendasOf(site))
    for (const { item } of itemsOf(agenda))
      for (const speaker of item.speakers) checkSpeaker(speaker, version.language, report);
};

function checkSpeaker(speaker: Speaker, language: Language, report: Report): void {
  const { span, name: person, affiliation } = speaker;
  const word = wordInBrackets(speaker);
  if (word === '') return;
  const code = suggestCountry(word, unitedNationsNames);
  const name = code && unitedNationsNames[code]?.[language];
  if (name && word.length > 3) {
    report({ rule: speakerCountry, message: 'misspelt', span, data: { word, name } });
  } else if (name && /^[A-Z]{2,3}$/.test(word) && !isAbbreviationOf(word, speaker)) {
    report({ rule: speakerCountry, message: 'code', span, data: { word, name } });
  } else if (affiliation === undefined && isInScriptOf(person, word)) {
    const data = { word, person: person.replace(/\s*[(（][^()（）]*[)）]$/u, '') };
    report({ rule: speakerCountry, message: 'partOfName', span, data });
  }
}

/** Tests for the first letters of words of the affiliation, as in “Institute of Technology (IT)”. */
function isAbbreviationOf(word: string, { affiliation = '' }: Speaker): boolean {
  const initials = affiliation.match(/\p{Lu}(?=\p{L})/gu)?.join('') ?? '';
  return initials.includes(word);
}

/** Tests for words in the script of a name. Those in another script are often the same name. */
const isInScriptOf = (person: string, word: string): boolean =>
  /\p{Script=Latin}/u.test(person.replace(word, '')) === /\p{Script=Latin}/u.test(word);
