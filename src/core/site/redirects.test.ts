import { expect, test } from 'vitest';
import { edited, filesOf, validMeeting, validSite } from '../../../tests/support/content.ts';
import { invalid, isCollecting, valid } from '../../../tests/support/rule-tester.ts';
import { compile } from '../compile.ts';
import { redirectsOf } from './redirects.ts';

const entry = (from: string, to: string): string => `- from: ${from}\n  to: ${to}\n`;
const moves = (...entries: string[]) => ({ '/moved.yaml': entries.join('') });

const cannotMove = (message: string, ...entries: string[]) =>
  invalid('error moved-from', message, moves(...entries));

cannotMove('session/note has not moved: it still exists.', entry('⟦session/note⟧', 'session/agenda'));
cannotMove(
  'session/programme appears twice in moved.yaml.',
  entry('session/programme', 'session/agenda'),
  entry('⟦session/programme⟧', 'session/note'),
);

const nowhere = (to: string, problem: string, ...entries: string[]) =>
  invalid('error moved-to', `"${to}" ${problem}.`, moves(...entries));

nowhere(
  'session/paper',
  'leads nowhere: there is no document session/paper',
  entry('session/programme', '⟦session/paper⟧'),
);
nowhere(
  'other/agenda',
  'leads nowhere: there is no meeting other',
  entry('session/programme', '⟦other/agenda⟧'),
);
nowhere(
  'session',
  'is wrong: a document moves to a document, a meeting to a meeting, and a page to a page',
  entry('session/programme', '⟦session⟧'),
);
nowhere(
  'session/b',
  'leads nowhere: the entries of moved.yaml lead in a circle',
  entry('session/b', '⟦session/b⟧'),
);

invalid('error moved-to', '"session/note" leads nowhere: session/note is not published yet.', {
  'note.*.md': ['title: Note', 'title: Note\nstatus: draft'],
  'circular.*.md': ['title: Circular', 'title: Circular\nstatus: draft'],
  ...moves(entry('session/paper', '⟦session/note⟧')),
});

invalid(
  'error field-value',
  '"from" in entry 1 must be a document such as session/note, or a meeting such as session-12.',
  moves(entry('⟦/en/meetings/session/note/⟧', 'session/note')),
);

invalid(
  'error field-value',
  '"from" in entry 1 must be a document such as session-12/agenda, or a meeting such as session.',
  moves(entry('⟦session/print⟧', 'session/note')),
);

valid(
  'a document and a meeting that moved',
  moves(entry('session/programme', 'session/agenda'), entry('old', 'session')),
);

if (!isCollecting())
  test('a chain redirects to its end, and a moved meeting redirects its documents, also moved ones', () => {
    const others = edited(
      validMeeting('other'),
      { 'circular.*.md': ['C. 1', 'C. 2'], 'meeting.yaml': ['number: 1', 'number: 2'] },
      'other',
    );
    const content = edited(
      { ...validSite, ...others },
      moves(
        entry('oldest', 'old'),
        entry('old', 'session'),
        entry('session/programme', 'session/agenda'),
        entry('other/paper', 'old/programme'),
      ),
    );
    const { site, diagnostics } = compile(filesOf(content), { base: '/' });
    expect(diagnostics).toEqual([]);
    const redirects = site ? redirectsOf(site).map(({ from, to }) => `${from} ${to}`) : [];
    expect(redirects.sort()).toEqual(
      [
        ...['oldest', 'old'].flatMap((from) => [
          `${from} session`,
          `${from}/agenda session/agenda`,
          `${from}/circular session/circular`,
          `${from}/note session/note`,
          `${from}/programme session/agenda`,
        ]),
        'session/programme session/agenda',
        'other/paper session/agenda',
      ].sort(),
    );
  });
