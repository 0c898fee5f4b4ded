import { defineRule } from '../../diagnostics/rule.ts';
import type { ParsedOrgan } from '../../model/model.ts';
import type { SeriesCheck } from '../check.ts';

/** No organ reports to itself, not even through others. */
export const organCircle = defineRule({
  id: 'organ-circle',
  severity: 'error',
  messages: {
    itself: { en: '{organ} is its own parent.', fr: '{organ} est son propre parent.' },
    others: {
      en: '{organ} is its own parent through {path}.',
      fr: '{organ} est son propre parent par l’intermédiaire de {path}.',
    },
  },
  hint: {
    en: 'Correct "parent", or remove it from the organ at the top.',
    fr: 'Corrigez « parent », ou retirez-le de l’organe le plus élevé.',
  },
});

/** Reports each circle once, at the first of its organs. */
export const checkOrganCircle: SeriesCheck = ({ series: settings }, report) => {
  const organs = new Map(settings?.organs.map((organ) => [organ.id, organ]));
  const reported = new Set<string>();
  for (const organ of organs.values()) {
    const above = organsAbove(organ, organs);
    if (!above || reported.has(organ.id)) continue;
    for (const id of [organ.id, ...above]) reported.add(id);
    const message = above.length > 0 ? 'others' : 'itself';
    const data = { organ: organ.id, path: above.join(', ') };
    report({ rule: organCircle, message, span: organ.parentSpan, data });
  }
};

/** Returns the ids of the organs between an organ and itself; `null` if it is in no circle. */
function organsAbove(organ: ParsedOrgan, organs: ReadonlyMap<string, ParsedOrgan>): string[] | null {
  const above: string[] = [];
  let { parent } = organ;
  while (parent !== undefined && !above.includes(parent)) {
    if (parent === organ.id) return above;
    above.push(parent);
    parent = organs.get(parent)?.parent;
  }
  return null;
}
