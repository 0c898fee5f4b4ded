import { expect, test } from 'vitest';
import { siteWith } from '../../../tests/support/content.ts';
import { inState, meetingStates } from '../../../tests/support/meetings/states.ts';
import { type MeetingState, meetingState, takesPlace } from './meeting-state.ts';

function meetingIn(state: MeetingState) {
  const [meeting] = siteWith(inState(state)).meetings;
  if (!meeting) throw new Error('The site has no meeting.');
  return meeting;
}

test.each(meetingStates)('reads the state %s', (state) => {
  expect(meetingState(meetingIn(state))).toBe(state);
});

test.each<[MeetingState, boolean, registrations: number, expectedDocuments: number]>([
  ['confirmed', true, 2, 1],
  ['tentative', true, 2, 1],
  ['rescheduled', true, 2, 1],
  ['online', true, 1, 1],
  ['postponed', false, 0, 1],
  ['cancelled', false, 0, 0],
])(
  'publishes what still holds for a meeting that is %s',
  (state, isHeld, registrations, expectedDocuments) => {
    const meeting = meetingIn(state);
    expect(takesPlace(meeting)).toBe(isHeld);
    expect(meeting.intervals).toHaveLength(isHeld ? 2 : 0);
    expect(meeting.webcast !== undefined).toBe(isHeld);
    expect(meeting.registration).toHaveLength(registrations);
    expect(meeting.expected).toHaveLength(expectedDocuments);
  },
);

test('a meeting that was moved online has no venue', () => {
  expect(meetingIn('online')).toMatchObject({ mode: 'online' });
  expect(meetingIn('online').venue).toBeUndefined();
  expect(meetingIn('tentative').venue).toBeDefined();
});
