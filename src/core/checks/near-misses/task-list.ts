import { defineRule } from '../../diagnostics/rule.ts';
import type { MarkupCheck } from '../check.ts';

/** A point of a list does not start with the box of a list of tasks, which readers could not tick. */
export const taskList = defineRule({
  id: 'task-list',
  severity: 'error',
  messages: {
    en: 'The brackets {box} make this point a task with a box to tick.',
    fr: 'Les crochets {box} font de cet élément une tâche avec une case à cocher.',
  },
  hint: {
    en: 'Delete them. To show the brackets, write \\[ \\].',
    fr: 'Supprimez-les. Pour afficher les crochets, écrivez \\[ \\].',
  },
});

export const checkTaskList: MarkupCheck = ({ nodes, source }, { report, isReported }) => {
  for (const node of nodes) {
    if (node.type !== 'listItem') continue;
    const written = source.slice(node);
    const [all = '', box] = /^\S{1,10}[ \t]{1,4}(\[[ \u00a0xX✓✔✗-]{0,3}\])(?![(:[])/.exec(written) ?? [];
    if (box === undefined) continue;
    const end = source.startOf(node) + all.length;
    const span = source.span(end - box.length, end);
    if (!isReported(span.line)) report({ rule: taskList, span, data: { box } });
  }
};
