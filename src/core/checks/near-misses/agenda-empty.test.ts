import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const agendas = (text: string) => ({
  'agenda.*.md': `---\ntitle: Agenda\n---\n\n${text}\n`,
  'circular.*.md': '---\ntitle: Circular\nsymbol: C. 1\ndate: 2024-01-15\n---\n\nText.\n',
});
const empty = (text: string) =>
  invalid('error agenda-empty', 'The agenda has no items: no heading has a time.', agendas(text));

empty('⟦1. Opening of the session\n\n2. Adoption of the agenda⟧');
empty('⟦## 2024-03-13⟧\n\nThe hours follow.\n\n## 2024-03-14\n\nText.');
empty('⟦The days follow.⟧');

valid('a day without items beside one with items', {
  'agenda.*.md': ['## 2024-03-14\n', '## 2024-03-14\n\nFree until the evening.\n'],
});
