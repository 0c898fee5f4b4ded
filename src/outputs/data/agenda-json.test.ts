import { expect, test } from 'vitest';
import { siteWith } from '../../../tests/support/content.ts';
import { inState, meetingStates } from '../../../tests/support/meetings/states.ts';
import { schemaProblems } from '../../../tests/support/validators/json.ts';
import type { MeetingState } from '../../core/site/meeting-state.ts';
import { currentAgendaVersion } from '../../core/site/revisions.ts';
import { agendaJson } from './agenda-json.ts';
import { agendaSchema } from './agenda-schema.ts';

function dataOf(state: MeetingState) {
  const site = siteWith(inState(state));
  const [meeting] = site.meetings;
  const version = meeting && currentAgendaVersion(meeting, 'fr');
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
