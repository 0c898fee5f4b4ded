import { invalid } from '../../../../tests/support/rule-tester.ts';

invalid('error day-order', 'The day 2024-03-13 comes after 2024-03-14.', {
  'agenda.*.md': [
    ['## 2024-03-13', '## 2024-03-14'],
    ['## 2024-03-14\n\n### 10:00–10:30', '⟦## 2024-03-13⟧\n\n### 10:00–10:30'],
  ],
});

invalid('error day-order', 'The day 2024-03-13 appears twice.', {
  'agenda.*.md': ['## 2024-03-14', '⟦## 2024-03-13⟧'],
});
