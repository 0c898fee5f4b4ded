import { invalid } from '../../../../tests/support/rule-tester.ts';

invalid('error time-order', 'The item ends at 10:30, which is not after its start at 11:00.', {
  'agenda.*.md': ['11:00–11:30', '⟦11:00–10:30⟧'],
});

invalid('error time-order', 'The item ends at 11:00, which is not after its start at 11:00.', {
  'agenda.*.md': ['11:00–11:30', '⟦11:00–11:00⟧'],
});
