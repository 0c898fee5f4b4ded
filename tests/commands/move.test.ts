/** `npm run move`: moves an item in six languages; calendars follow as after any other change of time. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { default as ICAL } from 'ical.js';
import { expect, test } from 'vitest';
import { addresses } from '../../src/core/model/addresses.ts';
import { type Language, languageTags } from '../../src/core/model/languages.ts';
import { calendarWords } from '../../src/i18n/calendar.ts';
import { calendarFiles } from '../../src/outputs/calendar/calendar.ts';
import { createDesk, type Desk, minutes } from '../support/commands/staff.ts';

const agenda = (tag: string) => `meetings/forum-9/agenda.${tag}.md`;
const move = ['move', 'forum-9/agenda'];

interface Entry {
  uid: string;
  start: string;
  sequence: number;
}

/** By item. */
function entriesIn(text: string): Map<string, Entry> {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return new Map(
    calendar.getAllSubcomponents('vevent').map((event) => {
      const value = (name: string) => String(event.getFirstPropertyValue(name));
      const item = /#([\w-]+)$/.exec(value('url'))?.[1] ?? '';
      return [item, { uid: value('uid'), start: value('dtstart'), sequence: Number(value('sequence')) }];
    }),
  );
}

/** The calendar of the agenda as a build writes it. */
async function calendarOf(desk: Desk, language: Language): Promise<Map<string, Entry>> {
  const { site, history } = await desk.compile();
  const files = calendarFiles({ site, history, words: calendarWords(language, site.strings) });
  const address = addresses.agendaCalendar(language, 'forum-9', 'agenda');
  return entriesIn([...files].find((file) => file.address === address)?.text ?? '');
}

test(
  'moved items keep their UID in every calendar, and their SEQUENCE rises',
  async () => {
    const desk = createDesk('forum-9');
    const before = await calendarOf(desk, 'fr');
    expect(before.size).toBe(18);
    const output = await desk.done(...move, 'panel-1', '+15', '--following', '--yes');
    expect(output).toContain('#lunch-1      13:00–15:00  →  13:15–15:00');
    expect(await desk.done('check')).toContain('No problems found.');
    desk.commit();
    const moved = ['panel-1', 'barnacles', 'basics', 'fair-credit', 'lunch-1'];
    for (const tag of languageTags) {
      const after = await calendarOf(desk, tag);
      expect([...after.keys()]).toEqual([...before.keys()]);
      for (const [item, { uid, start, sequence }] of after) {
        const was = before.get(item);
        const isMoved = moved.includes(item);
        expect([item, uid, sequence]).toEqual([item, was?.uid, isMoved ? 1 : 0]);
        expect(start !== was?.start).toBe(isMoved);
      }
    }
  },
  minutes,
);

test(
  'changes only digits, and keeps the notation of each file',
  async () => {
    const desk = createDesk('forum-9');
    desk.write(agenda('ar'), (text) => text.replace('10:10–11:30', '١٠:١٠–١١:٣٠'));
    desk.write(agenda('es'), (text) => text.replace('10:10–11:30', '10.10 - 11.30'));
    desk.write(agenda('fr'), (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`);
    const before = desk.all();
    await desk.done(...move, 'opening-1', '--to', '9.50', '--yes');
    await desk.done(...move, 'panel-1', '-10', '--yes');
    const expected = { ...before };
    for (const tag of languageTags)
      expected[agenda(tag)] = (before[agenda(tag)] ?? '')
        .replace('10:00–10:10', '09:50–10:00')
        .replace('10:10–11:30', '10:00–11:20')
        .replace('١٠:١٠–١١:٣٠', '١٠:٠٠–١١:٢٠')
        .replace('10.10 - 11.30', '10.00 - 11.20');
    expect(desk.all()).toEqual(expected);
  },
  minutes,
);

test(
  'moves an item to another day with its text',
  async () => {
    const desk = createDesk('forum-9');
    const before = desk.all();
    await desk.done(...move, 'fair-credit', '--day', '2024-03-14', '--to', '18:00', '--yes');
    expect(await desk.done('check')).toContain('No problems found.');
    for (const tag of languageTags) {
      const [heading = ''] = /^### 12:30–13:00 .*$/m.exec(before[agenda(tag)] ?? '') ?? [];
      const moved = heading.replace('12:30–13:00', '18:00–18:30');
      const lines = (text = '') => text.split('\n').sort();
      expect(lines(desk.read(agenda(tag)))).toEqual(lines(before[agenda(tag)]?.replace(heading, moved)));
      expect(desk.read(agenda(tag))).toMatch(
        new RegExp(`\`#closing-remarks\`\n\n${moved}\n\n\`presentation\` `),
      );
    }
  },
  minutes,
);

test(
  'moves an item past midnight below the heading of the next day',
  async () => {
    const desk = createDesk('forum-9');
    await desk.done(...move, 'end-1', '--to', '00:15', '--yes');
    expect(await desk.done('check')).toContain('No problems found.');
    for (const tag of languageTags)
      expect(desk.read(agenda(tag))).toMatch(/^## 2024-03-14\n\n### 00:15–00:20 /m);
  },
  minutes,
);

test(
  'moves the suppression of an item with it, and leaves that of another item',
  async () => {
    const desk = createDesk('forum-9');
    desk.write('meetings/forum-9/meeting.yaml', (text) => `${text}hours: 10:10–17:59\n`);
    const suppression = '<!-- suppress time-outside: doors are open -->\n\n';
    const outside = /^### (?:10:0|.*–18:00)/gm;
    for (const tag of languageTags)
      desk.write(agenda(tag), (text) => text.replace(outside, `${suppression}$&`));
    expect(await desk.done('check')).toContain('No problems found.');
    await desk.done(...move, 'opening-1', '--day', '2024-03-14', '--to', '09:30', '--yes');
    await desk.done(...move, 'end-1', '--day', '2024-03-14', '--to', '09:45', '--yes');
    expect(await desk.done('check')).toContain('No problems found.');
  },
  minutes,
);

test(
  'writes an item that overruns the hours of the meeting',
  async () => {
    const own = createDesk('forum-9');
    own.write('meetings/forum-9/meeting.yaml', (text) => `${text}hours: 10:00–18:00\n`);
    await own.done(...move, 'closing-remarks', '+10', '--following', '--yes');
    expect(await own.done('check')).toContain('time-outside');
  },
  minutes,
);

test(
  'says where the times are in a meeting with a numbered agenda',
  async () => {
    const own = createDesk('forum-9');
    for (const tag of languageTags) {
      const agendaPath = join(own.folders.CONTENT_DIR, agenda(tag));
      cpSync(agendaPath, agendaPath.replace('agenda', 'programme'));
      own.write(agenda(tag), () => '---\ntitle: A\n---\n\n## 1. One\n\n`#item-1`\n');
    }
    await own.refused(
      'The items of forum-9/agenda have numbers, and no times. The times of the meeting are in forum-9/programme.',
      ...move,
      'item-1',
      '+15',
    );
  },
  minutes,
);

const desk = createDesk('forum-9');
desk.write('meetings/forum-9/meeting.yaml', (text) => `${text}hours: 10:00–18:00\n`);

test.each<[reason: string, args: string[]]>([
  ['With --following, the items after it move too, which solves this.', ['panel-1', '+15']],
  // The items after it do not cause the problem.
  ['the result would have errors.\n', ['panel-2', '-15']],
  ['The result would have warnings:\n', ['closing-remarks', '+10', '--following']],
  ['time-outside', ['closing-remarks', '+10']],
  ['The agenda has no day 2024-03-15', ['opening-1', '--day', '2024-03-15']],
  ['"half past ten" is not a time', ['opening-1', '--to', 'half past ten']],
  ['Did you mean "opening-1"?', ['openning-1', '+5']],
  ['To write, add --yes.', ['opening-2', '--to', '10:01', '--following']],
])('refuses, and writes nothing: %s', (reason, args) => desk.refused(reason, ...move, ...args), minutes);

test.each<[reason: string, args: string[]]>([
  ['Unknown shift "15". Write +15', ['panel-1', '15']],
  ['Use either a shift such as +15, or --to, not both.', ['panel-1', '-15', '--to', '10:30']],
  ['Missing a shift such as +15, --to or --day.', ['panel-1', '--yes']],
  ['Missing <item>.', []],
  ['Unknown option --folowing. Did you mean --following?', ['panel-1', '+15', '--folowing']],
  ['--to needs a value.', ['panel-1', '--to', '--yes']],
  ['--yes takes no value.', ['panel-1', '+15', '--yes=no']],
  ['Unexpected argument "+5".', ['panel-1', '+15', '+5']],
])('rejects a wrong command line: %s', (reason, args) => desk.misused(reason, ...move, ...args), minutes);

test(
  'refuses to move items of a revised agenda, and moves those of the revision',
  async () => {
    const own = createDesk('forum-9');
    await own.done('new', 'agenda', 'forum-9', '--revises', 'agenda');
    await own.done(...move, 'opening-1', '-5', '--yes');
    const revision = (tag: string) => agenda(tag).replace('agenda', 'agenda-rev-1');
    for (const tag of languageTags) own.write(revision(tag), (text) => text.replace('status: draft\n', ''));
    await own.refused(
      'agenda-rev-1 revises agenda. Move the item in forum-9/agenda-rev-1 instead.',
      ...move,
      'opening-1',
      '-5',
      '--yes',
    );
    await own.done('move', 'forum-9/agenda-rev-1', 'opening-1', '-5', '--yes');
  },
  minutes,
);

test(
  'refuses a time that the clocks skip',
  async () => {
    const spring = createDesk('forum-9');
    spring.write('meetings/forum-9/meeting.yaml', (text) =>
      text.replace('end: 2024-03-14', 'end: 2024-03-31'),
    );
    for (const tag of languageTags)
      spring.write(agenda(tag), (text) => text.replace('## 2024-03-14', '## 2024-03-31'));
    await spring.refused('time-zone-gap', ...move, 'opening-2', '--to', '02:30', '--yes');
  },
  minutes,
);

test(
  'moves a deadline to another day and hour, and refuses what cannot be meant',
  async () => {
    const office = createDesk('forum-9', 'forum-12');
    const yaml = 'meetings/forum-12/meeting.yaml';
    const before = office.read(yaml);
    await office.done('move', 'forum-12', 'names', '--day', '2025-10-12', '--to', '6 pm', '--yes');
    expect(office.read(yaml)).toBe(
      before.replace('names\n    date: 2025-10-10', 'names\n    date: 2025-10-12T18:00'),
    );
    office.write(yaml, (text) => text.replace('2025-10-12T18:00', "'2025-10-12T18:00[Asia/Tokyo]'"));
    await office.done('move', 'meetings/forum-12', 'names', '+420', '--yes');
    expect(office.read(yaml)).toContain("date: '2025-10-13T01:00[Asia/Tokyo]'");
    await office.done('move', 'forum-12', 'speaking', '--to', '24:00', '--yes');
    expect(office.read(yaml)).toContain('date: 2025-10-10T24:00\n');
    expect(await office.done('check')).toContain('No problems found.');
    const move = ['move', 'forum-12'];
    await office.refused('has no deadline "name". Did you mean "names"?', ...move, 'name', '--to', '9:00');
    await office.refused('#speaking is due then already.', ...move, 'speaking', '--day', '2025-10-10');
    await office.refused('deadline-late', ...move, 'names', '--day', '2025-11-10');
    await office.misused('Leave out --following.', ...move, 'names', '+5', '--following');
  },
  minutes,
);
