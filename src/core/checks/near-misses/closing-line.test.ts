import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const closing = (text: string, edits: Parameters<typeof invalid>[2]) =>
  invalid(
    'warning closing-line',
    `"${text}" looks like the closing line of the document, but there is no line --- above it.`,
    edits,
  );

closing('[End of document]', { 'agenda.*.md': ['---\n\n[End of document]', '⟦[End of document]⟧'] });
closing('［文件完］', { 'note.*.md': ['[^1]: Footnote.', '[^1]: Footnote.\n\n⟦［文件完］⟧'] });
closing('[Annex follows]', {
  'note.*.md': ['[^1]: Footnote.', 'Text\n⟦[Annex follows]⟧\n\n[^1]: Footnote.'],
});

valid('words in brackets elsewhere', {
  'note.*.md': ['[^1]: Footnote.', '[sic]\n\nThe end of it [see above].\n\n[^1]: Footnote.'],
});

valid('a sentence in brackets at the end', {
  'note.*.md': ['[^1]: Footnote.', '[The rest was deleted.]\n\n[^1]: Footnote.'],
});
