import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const comment = (text: string) => `From the # sign on, this line is a comment: "${text}" is not published.`;

invalid('warning yaml-comment', comment('# 3 on data'), {
  'note.fr.md': ['title: Note', 'title: Note ⟦# 3 on data⟧'],
});
invalid('warning yaml-comment', comment('# provisional'), {
  'circular.*.md': ['symbol: C. 1', 'symbol: C. 1 ⟦# provisional⟧'],
});
invalid('warning yaml-comment', comment('#3'), {
  'meeting.yaml': ['en: First session, English', 'en: First session, English ⟦#3⟧'],
});
invalid('warning yaml-comment', comment('# 2 of the series'), {
  '/site.yaml': ['en: Conversation, English', 'en: "Conversation, English" ⟦# 2 of the series⟧'],
});

valid('a # sign within a value, and comments on lines of their own or beside a group of fields', {
  'note.fr.md': ['title: Note', '# A comment\ntitle: "Note # 3"\ndescription: >\n  Note # 4\n  # 5 of 5'],
  'note.en.md': ['title: Note', 'title: Note#3'],
  'meeting.yaml': ['deadlines:', 'deadlines: # all of them\n  # a comment'],
});
