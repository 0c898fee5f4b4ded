import { planted } from '../../../tests/planted.ts';
import { recordFrom } from '../../../tests/records.ts';

planted('warning translation-record', '#p5 is recorded here, and note has it no more.', {
  'translations/note.fr.yaml': recordFrom('note', {
    'note.*.md': ['4. Fourth paragraph.', '4. Fourth paragraph.\n\n5. Fifth paragraph.'],
  }).replace(/(?<= p5: )\S+/, '⟦$&⟧'),
});

planted('warning translation-record', 'There is no paper.fr.md that this could be about.', {
  'translations/paper.fr.yaml': `⟦⟧${recordFrom('note')}`,
});

planted('warning translation-record', 'note.en.md is no translation: the document is written in en.', {
  'translations/note.en.yaml': `⟦⟧${recordFrom('note')}`,
});

planted('warning translation-record', 'This is about a translation from en; the document is written in fr.', {
  'translations/note.es.yaml': `⟦⟧${recordFrom('note')}`,
  'note.*.md': ['title: Note', 'title: Note\nsourceLanguage: fr'],
});
