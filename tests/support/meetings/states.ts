/** The valid site with its meeting in each state. */
import type { MeetingState } from '../../../src/core/site/meeting-state.ts';
import { type Edits, inSix } from '../content.ts';

/** Fields of `meeting.yaml` for a meeting in each state, with registration, a webcast and an expected document. */
const fieldsOf: Readonly<Record<MeetingState, readonly string[]>> = {
  confirmed: [],
  tentative: ['status: tentative'],
  online: ['status: online', inSix('statusReason', 'Storm')],
  cancelled: ['status: cancelled', inSix('statusReason', 'Storm')],
  postponed: ['status: postponed', inSix('statusReason', 'Storm')],
  rescheduled: [
    'status: postponed',
    inSix('statusReason', 'Storm'),
    'previousStart: 2024-03-06',
    'previousEnd: 2024-03-07',
  ],
};

const participation = `\
${inSix('venue', 'Hall')}
mode: hybrid
webcast:
  url: https://example.org/live
registration:
  - mode: in-person
    url: https://example.org/in-person
  - mode: online
    url: https://example.org/online
expected: [note-2]
`;

/** Edits of the valid site that give its meeting a state. */
export const inState = (state: MeetingState): Edits => ({
  'meeting.yaml': ['hours:', `${[...fieldsOf[state], participation].join('\n')}hours:`],
});

export const meetingStates = Object.keys(fieldsOf) as MeetingState[];
