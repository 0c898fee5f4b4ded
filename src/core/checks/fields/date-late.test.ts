import { inSix } from '../../../../tests/support/content.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const message = 'The document is dated 2024-03-14, but the meeting that it announces starts on 2024-03-13.';

invalid('warning date-late', message, {
  'meeting.yaml': ['start: 2024-03-13', 'start: ⟪2024-03-13⟫'],
  'circular.*.md': ['date: 2024-01-15', 'date: 2024-03-14'],
  'circular.en.md': ['date: 2024-03-14', 'date: ⟦2024-03-14⟧'],
});

invalid('warning date-late', message, {
  'meeting.yaml': ['start: 2024-03-13', 'start: ⟪2024-03-13⟫'],
  'agenda.*.md': ['title: Agenda', 'title: Agenda\ndate: 2024-03-14'],
  'agenda.en.md': ['date: 2024-03-14', 'date: ⟦2024-03-14⟧'],
});

valid('a note and a final agenda after the meeting', {
  'note.*.md': ['date: 2024-02-01', 'date: 2024-05-01'],
  'agenda.*.md': ['status: provisional', 'status: final\ndate: 2024-03-14'],
});

valid('a circular that announces after the first day that the meeting does not take place', {
  'meeting.yaml': ['hours:', `status: cancelled\n${inSix('statusReason', 'Storm')}\nhours:`],
  'circular.*.md': ['date: 2024-01-15', 'date: 2024-03-14'],
});
