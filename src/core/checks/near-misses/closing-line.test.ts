import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const closing = (text: string, edits: Parameters<typeof invalid>[2]) =>
  invalid(
    'warning closing-line',
    `"${text}" looks like the closing line of the text, but there is no line --- above it.`,
    edits,
  );

closing('[End of document]', { 'agenda.*.md': ['---\n\n[End of document]', '⟦[End of document]⟧'] });
closing('［文件完］', { 'note.*.md': ['[^1]: Footnote.', '[^1]: Footnote.\n\n⟦［文件完］⟧'] });
closing('[Annex follows]', {
  'note.*.md': ['[^1]: Footnote.', 'Text\n⟦[Annex follows]⟧\n\n[^1]: Footnote.'],
});

for (const [language, lines] of Object.entries({
  en: [
    'End of document',
    '(End of document)',
    'End of the report.',
    'The end',
    '— End —',
    '**END**',
    '(Annex I follows)',
  ],
  fr: ['Fin.', 'Fin du document', '(Fin de la circulaire)', 'L’annexe suit', 'FIN DU DOCUMENT'],
  es: ['Fin', '(Fin del documento)', 'Sigue el Anexo', 'Fin del documento.'],
  ru: ['Конец', '(Конец документа)', 'Приложение следует', 'КОНЕЦ ДОКУМЕНТА'],
  zh: ['文件完', '（文件完）', '全文完。', '（完）', '后接附件'],
  ar: ['نهاية الوثيقة', '(نهاية الوثيقة)', 'انتهى', 'يلي ذلك المرفق'],
}))
  for (const line of lines)
    closing(line.replaceAll('*', ''), {
      [`note.${language}.md`]: ['[^1]: Footnote.', `⟦${line}⟧\n\n[^1]: Footnote.`],
    });

valid('a closing line below a dividing line', {
  'note.*.md': ['[^1]: Footnote.', '---\n\n(End of document)\n\n[^1]: Footnote.'],
  'agenda.*.md': ['[End of document]', 'Fin.'],
});

valid('sentences that begin like a closing line', {
  'note.en.md': ['[^1]: Footnote.', 'End of registration: 10 October.\n\n[^1]: Footnote.'],
  'note.fr.md': ['[^1]: Footnote.', 'Fin des travaux à 18 heures.\n\n[^1]: Footnote.'],
  'note.es.md': ['[^1]: Footnote.', 'Fin de la sesión a las 18 horas\n\n[^1]: Footnote.'],
  'note.ru.md': ['[^1]: Footnote.', 'Конец заседания\n\n[^1]: Footnote.'],
  'note.zh.md': ['[^1]: Footnote.', '会议结束\n\n[^1]: Footnote.'],
  'note.ar.md': ['[^1]: Footnote.', 'نهاية الجلسة\n\n[^1]: Footnote.'],
});

valid('words in brackets elsewhere', {
  'note.*.md': ['[^1]: Footnote.', '[sic]\n\nThe end of it [see above].\n\n[^1]: Footnote.'],
});

valid('a sentence in brackets at the end', {
  'note.*.md': ['[^1]: Footnote.', '[The rest was deleted.]\n\n[^1]: Footnote.'],
});
