/** `npm run new`: what it writes is sound at once, and it writes nothing that would not be. */
import { expect, test } from 'vitest';
import { languageTags } from '../src/core/languages.ts';
import { createDesk, minutes } from './staff.ts';

const desk = createDesk('conversation-12', 'conversation-9');
const dates = ['--start', '2026-03-11', '--end', '2026-03-13', '--zone', 'Europe/Zurich'];
const documents = ['agenda', 'circular', 'note'];

test(
  'a meeting with its documents has no faults, as drafts and when published',
  async () => {
    await desk.done('new', 'meeting', 'conversation-13', ...dates, '--hours', '10:00–18:00');
    expect(desk.read('meetings/conversation-13/meeting.yaml')).toContain(
      'en: WIPO Conversation on Intellectual Property and Frontier Technologies, thirteenth session',
    );
    await desk.done('new', 'agenda', 'conversation-13');
    await desk.done('new', 'circular', 'conversation-13', '--symbol', 'C. 9300', '--date', '2026-01-15');
    await desk.done('new', 'note', 'conversation-13');
    await desk.done('new', 'document', 'conversation-13', '--name', 'list-of-participants');
    expect(await desk.done('check')).toContain('No faults.');

    for (const name of documents)
      for (const tag of languageTags)
        desk.write(`meetings/conversation-13/${name}.${tag}.md`, (text) =>
          text.replace('status: draft', 'status: provisional'),
        );
    desk.commit();
    expect(await desk.done('check')).toContain('No faults.');
    expect(await desk.done('build')).not.toMatch(/error|warning/);
    for (const name of documents)
      for (const tag of languageTags)
        expect(desk.built(`${tag}/meetings/conversation-13/${name}/index.html`)).toContain('<article');
    expect(() => desk.built('en/meetings/conversation-13/list-of-participants/index.html')).toThrow();
  },
  minutes,
);

const meeting = (...words: string[]) => ['meeting', ...words, ...dates];
test.each<[reason: string, args: string[]]>([
  ['There is a meeting conversation-9 already', meeting('conversation-9')],
  ['12 is the number of conversation-12', meeting('conversation-14', '--number', '12')],
  ['"Europe/Zurick" is not a time zone', [...meeting('conversation-14'), '--zone', 'Europe/Zurick']],
  ['would end on 2026-03-01, before it starts', [...meeting('conversation-14'), '--end', '2026-03-01']],
  // Neither the name nor the city follows from the last meeting.
  ['--name-ar ', meeting('assembly-1')],
  ['--place-en ', [...meeting('conversation-14'), '--zone', 'Asia/Tokyo']],
  ['conversation-9 has a document agenda already', ['agenda', 'conversation-9']],
  ['--symbol ', ['circular', 'conversation-9', '--date', '2024-01-15']],
  [
    'There is a circular already',
    ['circular', 'conversation-12', '--symbol', 'C. 1', '--date', '2025-01-15'],
  ],
  ['"print" cannot be a name', ['document', 'conversation-9', '--name', 'print']],
  ['--symbol is of no use for note', ['note', 'conversation-9', '--symbol', 'C. 1']],
])('refuses, and writes nothing: %s', (reason, args) => desk.refused(reason, 'new', ...args), minutes);

test(
  'refuses what would be a fault by the rules of the content',
  async () => {
    const night = ['--start', '2026-03-29', '--end', '2026-03-29', '--hours', '02:00–03:30'];
    await desk.done('new', 'meeting', 'conversation-15', ...night, '--zone', 'Europe/Zurich');
    await desk.refused('02:00 does not exist in Europe/Zurich', 'new', 'agenda', 'conversation-15');
  },
  minutes,
);
