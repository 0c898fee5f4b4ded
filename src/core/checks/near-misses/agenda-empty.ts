import { defineRule } from '../../diagnostics/rule.ts';
import { expectedDepth } from '../../parse/headings.ts';
import { toText } from '../../text/markdown.ts';
import { startOf } from '../../text/source.ts';
import type { MarkupCheck } from '../check.ts';

/** An agenda has items. Its calendar, its data and the facts on the pages of its meeting come from them. */
export const agendaEmpty = defineRule({
  id: 'agenda-empty',
  severity: 'error',
  messages: {
    en: 'The agenda has no items: no heading has a time.',
    fr: 'L’ordre du jour n’a pas de points : aucun titre ne porte d’horaire.',
  },
  hint: {
    en: 'Write each day as "## 2024-03-13" and each item as "### 10:00–11:00 title". If there are no times, start the headings with the numbers of the items: "## 3. Title".',
    fr: 'Écrivez chaque journée sous la forme « ## 2024-03-13 » et chaque point sous la forme « ### 10:00–11:00 titre ». S’il n’y a pas d’horaires, commencez les titres par les numéros des points : « ## 3. Titre ».',
  },
});

export const checkAgendaEmpty: MarkupCheck = ({ root, source, isAgenda }, { report, hasReports }) => {
  if (!isAgenda || root.children.length === 0 || hasReports()) return;
  const hasItem = root.children.some(
    (node) => node.type === 'heading' && (node.depth === 3 || expectedDepth(toText(node)) === 3),
  );
  const [first] = root.children;
  if (!hasItem) report({ rule: agendaEmpty, span: first ? source.spanOf(first) : startOf(source.file) });
};
