import { planted } from '../../../../tests/support/rule-tester.ts';

planted('error day-order', 'The day 2024-03-13 comes after 2024-03-14.', {
  'agenda.*.md': [
    ['## 2024-03-13', '## 2024-03-14'],
    ['## 2024-03-14\n\n### 10:00–10:30', '⟦## 2024-03-13⟧\n\n### 10:00–10:30'],
  ],
});

planted('error day-order', 'The day 2024-03-13 comes after 2024-03-13.', {
  'agenda.*.md': ['## 2024-03-14', '⟦## 2024-03-13⟧'],
});
