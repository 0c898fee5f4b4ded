import { soundMeeting } from '../../tests/support/content.ts';
import { harmless, planted } from '../../tests/support/rule-tester.ts';

planted(
  'error site-missing',
  'There is no site.yaml in the content folder; the name and address of the site stand there.',
  {
    '/site.yaml': null,
  },
);

planted(
  'error meeting-missing',
  'The folder other has no meeting.yaml; the dates, the place and the time zone stand there.',
  {
    '/meetings/other/note.*.md': '---\ntitle: Note\n---\n\nText.\n',
    '/meetings/other/note.ar.md': ['---\ntitle', '⟦⟧---\ntitle'],
  },
);

const notAName = (name: string, nearest = '') =>
  planted(
    'error file-name',
    `The name ${name} is not <document>.<language>.md with one of the languages ar, zh, en, fr, ru, es.${nearest}`,
    { [name]: '⟦⟧text' },
  );

notAName('agenda.de.md');
notAName('agenda.md');
notAName('agenda.FR.md', ' Did you mean .fr.md?');
notAName('note-2.esp.md', ' Did you mean .es.md?');
notAName('Circular.ru.md');
notAName('note.fr.mdx', ' Did you mean .fr.md?');

const misplaced = (folder: string, path: string) =>
  planted('error file-place', `note.fr.md lies in ${folder}, which is not the folder of a meeting.`, {
    [path]: '⟦⟧text',
  });

misplaced('the content folder', '/note.fr.md');
misplaced('meetings', '/meetings/note.fr.md');
misplaced('meetings/session/old', 'old/note.fr.md');

// Once for a folder.
planted(
  'error file-place',
  'meeting.yaml lies in meetings/Session 2, which is not the folder of a meeting.',
  {
    '/meetings/Session 2/meeting.yaml': `⟦⟧${soundMeeting()['meetings/session/meeting.yaml']}`,
  },
);

planted(
  'warning file-stray',
  'notes.txt is neither a document nor meeting.yaml or site.yaml, so it is not published.',
  {
    'notes.txt': '⟦⟧text',
  },
);

planted(
  'warning file-stray',
  'note.de.yaml is neither a document nor meeting.yaml or site.yaml, so it is not published.',
  {
    'translations/note.de.yaml': '⟦⟧source: en',
  },
);

harmless('files for those who write', { '/README.md': 'text', 'README.md': 'text' });
