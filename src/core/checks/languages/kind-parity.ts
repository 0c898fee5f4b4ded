import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedTextVersion } from '../../model/model.ts';
import { itemsOf } from '../../site/traverse.ts';
import { panelCheck } from '../agenda/item-of.ts';
import type { MeetingCheck } from '../check.ts';
import { differences, type Entry, placeOf } from './compare-versions.ts';

/** An item has the same kinds, belongs to the same panel, and is open or closed to the public, in every language. */
export const kindParity = defineRule({
  id: 'kind-parity',
  severity: 'error',
  messages: {
    en: 'Item #{id} is {here} here but {there} in {place}.',
    fr: 'Le point #{id} est de la catégorie {here} ici, mais {there} dans {place}.',
  },
  hint: {
    en: 'Give all languages the same kinds.',
    fr: 'Donnez les mêmes catégories dans toutes les langues.',
  },
});

export const checkKindParity: MeetingCheck = (site, report) => {
  for (const { here, there } of differences(site, kindsOf)) {
    const data = { id: here.key, here: here.value, there: there.value, place: placeOf(there.span) };
    report({ rule: kindParity, span: here.span, data, related: there.span });
  }
};

function kindsOf({ body }: ParsedTextVersion): Entry[] {
  if (body.type !== 'agenda') return [];
  const problemWith = panelCheck(body);
  return itemsOf(body).flatMap(({ item }) => {
    if (item.id === null || item.kinds.length === 0 || problemWith(item)) return [];
    const value = [...item.kinds, item.closed && 'closed', item.of && `of #${item.of}`]
      .filter(Boolean)
      .join(' ');
    return [{ key: item.id, value, span: item.annotationsSpan }];
  });
}
