import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const markup = (found: string, edits: Parameters<typeof invalid>[2]) =>
  invalid(
    'error field-markup',
    `Readers would see "${found}" in this field as it is, because fields hold plain text.`,
    edits,
  );
const title = (text: string) => ({ 'note.*.md': ['title: Note', `title: ⟦${text}⟧`] as const });

markup('[^1]', title('"Note[^1]"'));
markup('**', title('"A **bold** note"'));
markup('*italic*', title('"An *italic* note"'));
markup('](agenda.en.md)', title('"[Agenda](agenda.en.md)"'));
markup('`', title('"Note `x`"'));
markup('<i>', title('A <i>note</i>'));
markup('&nbsp;', title('A&nbsp;note'));
markup('<!--', title('A note <!-- check with legal -->'));
markup('## ', title('"## Note"'));
markup('**', { 'meeting.yaml': ['  fr: Geneva, Français', '  fr: ⟦"**Geneva**, Français"⟧'] });

valid('signs that are text', {
  'note.*.md': ['title: Note', 'title: "Note 5 * 3 <sic> [1] (a) snake_case_name A&B; C#"'],
});
