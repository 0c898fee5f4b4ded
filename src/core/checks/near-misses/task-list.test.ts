import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const inNotes = (text: string) => ({ 'note.*.md': ['Continuation.', text] as const });
const task = (box: string, text: string) =>
  invalid('error task-list', `The brackets ${box} make this point a task with a box to tick.`, inNotes(text));

task('[ ]', '- ⟦[ ]⟧ One');
task('[x]', '* ⟦[x]⟧ One');
task('[]', '- ⟦[]⟧ One');
task('[\u00a0]', '- ⟦[\u00a0]⟧ One');
invalid('error task-list', 'The brackets [ ] make this point a task with a box to tick.', {
  'note.*.md': ['3. Third', '3. ⟦[ ]⟧ Third'],
});

valid('brackets in a point', inNotes('- [End](#p1) of the text\n- [sic] One\n- \\[ \\] Two'));
