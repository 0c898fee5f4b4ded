import { expect, test } from 'vitest';
import { type Edits, inSix, siteWith } from '../../../tests/support/content.ts';
import { inRooms } from '../../../tests/support/meetings/rooms.ts';
import { inState, meetingStates } from '../../../tests/support/meetings/states.ts';
import { schemaProblems } from '../../../tests/support/validators/json.ts';
import type { MeetingState } from '../../core/site/meeting-state.ts';
import { currentScheduleVersion } from '../../core/site/schedule.ts';
import { agendaJson } from './agenda-json.ts';
import { agendaSchema } from './agenda-schema.ts';

const dataOf = (state: MeetingState) => dataWith(inState(state));

function dataWith(edits: Edits) {
  const site = siteWith(edits);
  const [meeting] = site.meetings;
  const version = meeting && currentScheduleVersion(meeting, 'fr');
  if (!version) throw new Error('The site has no agenda.');
  const data = agendaJson(meeting, version, version.body, site.config.url);
  return { data, problems: schemaProblems(agendaSchema(site.config), data) };
}

test.each(meetingStates)('the data of a meeting that is %s follow the schema', (state) => {
  const { data, problems } = dataOf(state);
  expect(problems).toEqual([]);
  expect(data.status).toBe(state === 'confirmed' ? undefined : state);
});

test('the data have the reason in their language, and no status where the meeting is confirmed', () => {
  expect(dataOf('cancelled').data.statusReason).toBe('Storm, Français');
  expect(Object.keys(dataOf('confirmed').data)).toEqual(['meeting', 'language', 'timeZone', 'days']);
});

test('the schema has the kinds that the site adds', () => {
  const { data, problems } = dataWith({
    '/site.yaml': ['url:', `kinds:\n${inSix('signing', 'Signing', '  ')}\nurl:`],
    'agenda.*.md': ['`closing` `#end`', '`signing` `#end`'],
  });
  expect(problems).toEqual([]);
  expect(data.days.at(-1)?.items.at(-1)?.kinds).toEqual(['signing']);
});

test('the data have the recordings of an item where one names the second at which it begins', () => {
  const recordings =
    '- [Film](https://example.org/film?t=62) `recording`\n- [Sound](https://example.org/sound) `recording`';
  const { data, problems } = dataWith({ 'agenda.*.md': ['Abstract.', recordings] });
  expect(problems).toEqual([]);
  expect(data.days[0]?.items.map((item) => item.recordings)).toEqual([
    [
      { title: 'Film', url: 'https://example.org/film?t=62', startOffset: 62 },
      { title: 'Sound', url: 'https://example.org/sound' },
    ],
    undefined,
  ]);
});

test('the data name the room of an item, and say that it is closed', () => {
  const { data, problems } = dataWith(inRooms);
  expect(problems).toEqual([]);
  const items = data.days.flatMap((day) => day.items);
  expect(items.map(({ room, closed }) => [room?.id, room?.name, closed])).toEqual([
    ['red', 'Red Room, Français', undefined],
    ['blue', 'Blue Room, Français', true],
    [undefined, undefined, undefined],
    [undefined, undefined, undefined],
  ]);
});
