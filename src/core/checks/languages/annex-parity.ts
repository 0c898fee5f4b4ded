import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedTextVersion } from '../../model/model.ts';
import type { MeetingCheck } from '../check.ts';
import { differences, type Entry, placeOf } from './compare-versions.ts';

/** The same sections are annexes in every language. */
export const annexParity = defineRule({
  id: 'annex-parity',
  severity: 'error',
  messages: {
    missing: {
      en: '#{id} is an annex in {place}, but not here.',
      fr: '#{id} est une annexe dans {place}, mais pas ici.',
    },
    extra: {
      en: '#{id} is an annex here, but not in {place}.',
      fr: '#{id} est une annexe ici, mais pas dans {place}.',
    },
  },
  hint: {
    en: 'Write `annex` before the id of the section in every language, or in none.',
    fr: 'Écrivez `annex` devant l’identifiant de la section dans toutes les langues, ou dans aucune.',
  },
});

export const checkAnnexParity: MeetingCheck = (site, report) => {
  for (const { here, there } of differences(site, annexesOf)) {
    const data = { id: here.key, place: placeOf(there.span) };
    const message = here.value === '' ? 'missing' : 'extra';
    report({ rule: annexParity, message, span: here.span, data, related: there.span });
  }
};

/** The value is the id of the annex that a section starts. */
function annexesOf({ body }: ParsedTextVersion): Entry[] {
  if (body.type !== 'text') return [];
  return body.sections.flatMap(({ id, annex, idSpan }) =>
    id === null ? [] : [{ key: id, value: annex === id ? id : '', span: idSpan }],
  );
}
