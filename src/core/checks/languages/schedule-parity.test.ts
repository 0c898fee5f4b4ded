import { invalid } from '../../../../tests/support/rule-tester.ts';

invalid('error schedule-parity', 'Item #qa-1 ends at 11:45 here but at 11:30 in agenda.en.md:19:5.', {
  'agenda.en.md': ['11:00–11:30', '⟪11:00–11:30⟫'],
  'agenda.ru.md': ['11:00–11:30', '⟦11:00–11:45⟧'],
});

invalid('error schedule-parity', 'Item #end starts at 17:30 here but at 18:00 in agenda.en.md:29:5.', {
  'agenda.en.md': ['### 18:00', '### ⟪18:00⟫'],
  'agenda.ar.md': ['### 18:00', '### ⟦17:30⟧'],
});

invalid('error schedule-parity', 'Item #neurons has no end here but ends at 10:30 in agenda.en.md:25:5.', {
  'agenda.en.md': ['10:00–10:30', '⟪10:00–10:30⟫'],
  'agenda.es.md': ['10:00–10:30', '⟦10:00⟧'],
});

// A missing day affects all its items, and is reported once.
// The items of a lost day are not in the wrong order as well.
invalid(
  'error schedule-parity',
  'Item #neurons is on 2024-03-13 here but on 2024-03-14 in agenda.en.md:25:5.',
  {
    'agenda.fr.md': [
      ['## 2024-03-14\n\n', ''],
      ['10:00–10:30', '⟦10:00–10:30⟧'],
    ],
    'agenda.en.md': ['10:00–10:30', '⟪10:00–10:30⟫'],
  },
);

invalid(
  'error schedule-parity',
  'Item #neurons is on 2024-03-13 here but on 2024-03-14 in agenda.en.md:25:5.',
  {
    'agenda.*.md': ['### 10:00–10:30', '### 12:00–12:30'],
    'agenda.en.md': ['12:00–12:30', '⟪12:00–12:30⟫'],
    'agenda.fr.md': [
      ['## 2024-03-14\n\n', ''],
      ['12:00–12:30', '⟦12:00–12:30⟧'],
    ],
  },
);

// An item that has moved is reported once, not for its start and its end.
invalid('error schedule-parity', 'Item #qa-1 starts at 12:00 here but at 11:00 in agenda.en.md:19:5.', {
  'agenda.en.md': ['11:00–11:30', '⟪11:00–11:30⟫'],
  'agenda.ru.md': ['11:00–11:30', '⟦12:00–12:30⟧'],
});
