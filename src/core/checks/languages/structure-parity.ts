import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedTextVersion } from '../../model/model.ts';
import { itemsOf } from '../../site/traverse.ts';
import { shortList } from '../../text/lists.ts';
import type { MeetingCheck } from '../check.ts';
import { fileOf, type ListedEntry, misplaced, placeOf } from './compare-versions.ts';

/** A document has the same items or sections, in the same order, in every language. */
export const structureParity = defineRule({
  id: 'structure-parity',
  severity: 'error',
  messages: {
    none: {
      en: 'This version has no parts; {file} has {count}.',
      fr: 'Cette version n’a aucune partie ; {file} en a {count}.',
    },
    missing: {
      en: '#{id} is missing after this place. It is at {place}.',
      fr: '#{id} manque après cet endroit. Cette partie se trouve à {place}.',
    },
    severalMissing: {
      en: '{ids} are missing after this place. The first is at {place}.',
      fr: '{ids} manquent après cet endroit. La première de ces parties se trouve à {place}.',
    },
    renamed: {
      en: 'The id is #{id} here but #{there} in {place}.',
      fr: 'L’identifiant est #{id} ici, mais #{there} dans {place}.',
    },
    extra: { en: '#{id} does not exist in {file}.', fr: '#{id} n’existe pas dans {file}.' },
    severalExtra: { en: '{ids} do not exist in {file}.', fr: '{ids} n’existent pas dans {file}.' },
    moved: {
      en: '#{id} is in a different position than in {place}.',
      fr: '#{id} n’est pas à la même position que dans {place}.',
    },
  },
  hint: {
    en: 'Give all languages the same parts in the same order.',
    fr: 'Mettez les mêmes parties, dans le même ordre, dans toutes les langues.',
  },
});

export const checkStructureParity: MeetingCheck = (site, report) => {
  const rule = structureParity;
  for (const found of misplaced(site, partsOf)) {
    if (found.type === 'empty') {
      const { here: span, there: related, count } = found;
      report({ rule, message: 'none', span, data: { file: fileOf(related), count }, related });
    } else if (found.type === 'missing') {
      const { here: span, there, keys } = found;
      const data = {
        id: there.key,
        ids: shortList(keys.map((key) => `#${key}`)),
        place: placeOf(there.span),
      };
      const message = keys.length === 1 ? 'missing' : 'severalMissing';
      report({ rule, message, span, data, related: there.span });
    } else if (found.type === 'renamed') {
      const { here, there } = found;
      const data = { id: here.key, there: there.key, place: placeOf(there.span) };
      report({ rule, message: 'renamed', span: here.span, data, related: there.span });
    } else if (found.type === 'extra') {
      const { here, there: related, keys } = found;
      const data = {
        id: here.key,
        ids: shortList(keys.map((key) => `#${key}`)),
        file: fileOf(related),
      };
      const message = keys.length === 1 ? 'extra' : 'severalExtra';
      report({ rule, message, span: here.span, data, related });
    } else {
      const { here, there: related } = found;
      const data = { id: here.key, place: placeOf(related) };
      report({ rule, message: 'moved', span: here.span, data, related });
    }
  }
};

/**
 * Parts without an id, or with a repeated one, keep their position; other rules report them, and agendas without items.
 */
function partsOf({ body }: ParsedTextVersion): ListedEntry[] | null {
  if (body.type === 'text')
    return body.sections.filter(({ depth }) => depth > 0).map(({ id, span }) => ({ key: id, span }));
  const all = body.type === 'agenda' ? itemsOf(body).map(({ item }) => item) : body.items;
  const items = all.map(({ id, span }) => ({ key: id, span }));
  return items.length > 0 ? items : null;
}
