import { type Edits, validSite } from '../../../../tests/support/content.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const withoutRussian = (path: string): string => (validSite[path] ?? '').replace(/^ *ru: .*\n/gm, '');

/** The valid site in five languages. */
const inFive: Edits = {
  '/site.yaml': `languages: [ar, zh, en, fr, es]\n${withoutRussian('site.yaml')}`,
  'meeting.yaml': withoutRussian('meetings/session/meeting.yaml'),
  'agenda.ru.md': null,
  'circular.ru.md': null,
  'note.ru.md': null,
};
const message = 'The site does not have the language ru. Its languages are ar, zh, en, fr, es.';

valid('a site in five languages', inFive);
invalid('error language-unknown', message, { ...inFive, 'note.ru.md': '⟦⟧---\ntitle: Note\n---\n\nText.\n' });
invalid('error language-unknown', message, {
  ...inFive,
  'meeting.yaml': withoutRussian('meetings/session/meeting.yaml').replace(
    'place:\n',
    'place:\n  ⟦ru⟧: Женева\n',
  ),
});
