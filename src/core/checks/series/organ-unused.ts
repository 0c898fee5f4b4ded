import { defineRule } from '../../diagnostics/rule.ts';
import type { SeriesCheck } from '../check.ts';

/** An organ has a series, or an organ that reports to it. */
export const organUnused = defineRule({
  id: 'organ-unused',
  severity: 'warning',
  messages: {
    en: 'The organ {organ} has no series, so readers do not see it.',
    fr: 'L’organe {organ} n’a pas de série : les lecteurs ne le voient donc pas.',
  },
  hint: {
    en: 'Add a series with "organ: {organ}", or remove the organ.',
    fr: 'Ajoutez une série avec « organ: {organ} », ou retirez l’organe.',
  },
});

export const checkOrganUnused: SeriesCheck = ({ series: settings }, report) => {
  const { organs, series } = settings ?? { organs: [], series: [] };
  const used = new Set([...series.map(({ organ }) => organ), ...organs.map(({ parent }) => parent)]);
  for (const { id, span } of organs)
    if (!used.has(id)) report({ rule: organUnused, span, data: { organ: id } });
};
