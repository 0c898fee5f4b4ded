import { validMeeting } from '../../tests/support/content.ts';
import { invalid } from '../../tests/support/rule-tester.ts';

invalid(
  'error site-missing',
  'There is no site: the content folder has no site.yaml, with the name and the address of a site.',
  {
    '/site.yaml': null,
  },
);

invalid(
  'error meeting-missing',
  'The folder other has no meeting.yaml, which contains the dates, the place and the time zone.',
  {
    '/meetings/other/note.*.md': '---\ntitle: Note\n---\n\nText.\n',
    '/meetings/other/note.ar.md': ['---\ntitle', '⟦⟧---\ntitle'],
  },
);

const misplaced = (where: string, path: string) =>
  invalid('error file-place', `note.fr.md is ${where}.`, {
    [path]: '⟦⟧text',
  });

misplaced('not in the folder of a meeting', '/note.fr.md');
misplaced('in meetings, which is not the folder of a meeting', '/meetings/note.fr.md');
misplaced('in meetings/session/old, which is not the folder of a meeting', 'old/note.fr.md');

// Once for a folder.
invalid('error file-place', 'meeting.yaml is in meetings/Session 2, which is not the folder of a meeting.', {
  '/meetings/Session 2/meeting.yaml': `⟦⟧${validMeeting()['meetings/session/meeting.yaml']}`,
});
