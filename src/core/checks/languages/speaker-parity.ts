import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedItem, ParsedTextVersion } from '../../model/model.ts';
import type { Wording } from '../../model/wording.ts';
import { itemsOf } from '../../site/traverse.ts';
import type { MeetingCheck } from '../check.ts';
import { differences, type Entry, placeOf } from './compare-versions.ts';

/**
 * The people in an item have the same roles and countries, in the same order, in every language. Names differ between
 * scripts and are not compared. `content-parity` compares the number of people.
 */
export const speakerParity = defineRule({
  id: 'speaker-parity',
  severity: 'warning',
  messages: {
    role: {
      en: 'Person {position} of item #{id} has the role {here} here but {there} in {place}.',
      fr: 'La personne {position} du point #{id} a le rôle {here} ici, mais {there} dans {place}.',
    },
    country: {
      en: 'Person {position} of item #{id} has {here} here but {there} in {place}.',
      fr: 'La personne {position} du point #{id} a {here} ici, mais {there} dans {place}.',
    },
  },
  hint: {
    en: 'List the same people in the same order in all languages, with the same word at the end of the line and the same country in brackets.',
    fr: 'Énumérez les mêmes personnes dans le même ordre dans toutes les langues, avec le même mot à la fin de la ligne et le même pays entre parenthèses.',
  },
});

export const checkSpeakerParity: MeetingCheck = (site, report) => {
  for (const message of ['role', 'country'] as const) {
    const describe = message === 'role' ? (value: string) => value : describeCountry;
    for (const { here, there } of differences(site, (version) => entriesOf(version, message))) {
      const [id = '', , position = ''] = here.key.split(' ');
      const place = placeOf(there.span);
      const data = { id, position, here: describe(here.value), there: describe(there.value), place };
      report({ rule: speakerParity, message, span: here.span, data, related: there.span });
    }
  }
};

const describeCountry = (code: string): string | Wording =>
  code === '' ? { en: 'no country', fr: 'aucun pays' } : { en: `the country ${code}`, fr: `le pays ${code}` };

function entriesOf({ body }: ParsedTextVersion, value: 'role' | 'country'): Entry[] {
  if (body.type === 'text') return [];
  const items = body.type === 'agenda' ? itemsOf(body).map(({ item }) => item) : body.items;
  return items.flatMap((item) => (item.id === null ? [] : entriesOfItem(item, item.id, value)));
}

/** Keys have the number of people, so that only lists of the same length are compared. */
const entriesOfItem = (
  { speakers }: Pick<ParsedItem, 'speakers'>,
  id: string,
  value: 'role' | 'country',
): Entry[] =>
  speakers.map((speaker, index) => ({
    key: `${id} ${speakers.length} ${index + 1}`,
    value: speaker[value] ?? '',
    span: speaker.span,
  }));
