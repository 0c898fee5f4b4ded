import { suggestCountry } from '../../countries/suggest-country.ts';
import { unitedNationsNames } from '../../countries/united-nations.ts';
import { defineRule } from '../../diagnostics/rule.ts';
import { wordInBrackets } from '../../parse/agenda/person.ts';
import { agendasOf, itemsOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';

/** What is in brackets at the end of the line of a person is the name of a country, or does not resemble one. */
export const speakerCountry = defineRule({
  id: 'speaker-country',
  severity: 'warning',
  messages: {
    en: '"{word}" is not the name of a country. It was probably meant to be {name}.',
    fr: '« {word} » n’est pas le nom d’un pays. Il s’agit sans doute de {name}.',
  },
  hint: {
    en: 'Correct the name, so that programs know the country of the person.',
    fr: 'Corrigez le nom, pour que les programmes connaissent le pays de la personne.',
  },
});

export const checkSpeakerCountry: MeetingCheck = (site, report) => {
  for (const { version, agenda } of agendasOf(site))
    for (const speaker of itemsOf(agenda).flatMap(({ item }) => item.speakers)) {
      const word = wordInBrackets(speaker);
      const code = word === '' ? undefined : suggestCountry(word, unitedNationsNames);
      const name = code && unitedNationsNames[code]?.[version.language];
      // A code, which may as well be an abbreviation.
      if (name && word.length > 3) report({ rule: speakerCountry, span: speaker.span, data: { word, name } });
    }
};
