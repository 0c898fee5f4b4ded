import { expect, test } from 'vitest';
import { edited, filesOf, soundMeeting, soundSite } from '../../../tests/support/content.ts';
import { gathering, harmless, planted } from '../../../tests/support/rule-tester.ts';
import { compile } from '../compile.ts';
import { redirectsOf } from './redirects.ts';

const entry = (from: string, to: string): string => `- from: ${from}\n  to: ${to}\n`;
const moves = (...entries: string[]) => ({ '/moved.yaml': entries.join('') });

const cannot = (reason: string, ...entries: string[]) =>
  planted('error moved-from', `This cannot have moved: ${reason}.`, moves(...entries));

cannot('session/note is still there', entry('⟦session/note⟧', 'session/agenda'));
cannot(
  'session/programme stands here a second time',
  entry('session/programme', 'session/agenda'),
  entry('⟦session/programme⟧', 'session/note'),
);

const nowhere = (to: string, reason: string, ...entries: string[]) =>
  planted('error moved-to', `The new place "${to}" leads nowhere: ${reason}.`, moves(...entries));

nowhere('session/paper', 'there is no document session/paper', entry('session/programme', '⟦session/paper⟧'));
nowhere('other/agenda', 'there is no meeting other', entry('session/programme', '⟦other/agenda⟧'));
nowhere(
  'session',
  'a document moves to the place of a document, and a meeting to that of a meeting',
  entry('session/programme', '⟦session⟧'),
);
nowhere('session/b', 'the entries lead in a circle', entry('session/b', '⟦session/b⟧'));

planted('error moved-to', 'The new place "session/note" leads nowhere: session/note is not published yet.', {
  'note.*.md': ['title: Note', 'title: Note\nstatus: draft'],
  'circular.*.md': ['title: Circular', 'title: Circular\nstatus: draft'],
  ...moves(entry('session/paper', '⟦session/note⟧')),
});

planted(
  'error field-value',
  'The value of "1.from" is not right: a place such as conversation-9/agenda is expected, or conversation-9 for a whole meeting.',
  moves(entry('⟦/en/meetings/session/note/⟧', 'session/note')),
);

planted(
  'error field-value',
  'The value of "1.from" is not right: a place such as conversation-9/agenda is expected, or conversation-9 for a whole meeting.',
  moves(entry('⟦session/print⟧', 'session/note')),
);

harmless(
  'a document and a meeting that moved',
  moves(entry('session/programme', 'session/agenda'), entry('old', 'session')),
);

if (!gathering())
  test('a chain leads to its end, and a meeting takes its documents along, former ones too', () => {
    const others = edited(soundMeeting('other'), { 'circular.*.md': ['C. 1', 'C. 2'] }, 'other');
    const content = edited(
      { ...soundSite, ...others },
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
