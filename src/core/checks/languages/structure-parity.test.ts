import { invalid } from '../../../../tests/support/rule-tester.ts';

invalid('error structure-parity', '#neurons is missing after this place. It is at agenda.en.md:25:1.', {
  'agenda.en.md': ['### 10:00–10:30 Neurons', '⟪### 10:00–10:30 Neurons⟫'],
  'agenda.ru.md': [
    ['### 11:00–11:30 Answers', '⟦### 11:00–11:30 Answers⟧'],
    ['### 10:00–10:30 Neurons\n\n`presentation` `fireside-chat` `#neurons`\n\n', ''],
  ],
});

// Parts that are missing in a row are reported once.
invalid(
  'error structure-parity',
  '#qa-1, #neurons and #end are missing after this place. The first is at agenda.en.md:19:1.',
  {
    'agenda.en.md': ['### 11:00–11:30 Answers', '⟪### 11:00–11:30 Answers⟫'],
    'agenda.ar.md':
      '---\ntitle: Agenda\nstatus: provisional\n---\n\n## 2024-03-13\n\n⟦### 10:00–11:00 Panel⟧\n\n`panel` `#panel-1`\n',
  },
);

invalid('error structure-parity', '#lunch does not exist in agenda.en.md.', {
  'agenda.en.md': ['---\ntitle', '⟪⟫---\ntitle'],
  'agenda.es.md': ['### 18:00 End', '⟦### 12:00–13:00 Lunch⟧\n\n`break` `#lunch`\n\n### 18:00 End'],
});

// Parts that are extra in a row are reported once.
invalid('error structure-parity', '#lunch and #tea do not exist in agenda.en.md.', {
  'agenda.en.md': ['---\ntitle', '⟪⟫---\ntitle'],
  'agenda.es.md': [
    '### 18:00 End',
    '⟦### 12:00–13:00 Lunch⟧\n\n`break` `#lunch`\n\n### 15:00–15:30 Tea\n\n`break` `#tea`\n\n### 18:00 End',
  ],
});

// A typing error in an id is one problem, not one extra part and one missing part.
invalid('error structure-parity', 'The id is #neurones here but #neurons in agenda.en.md:25:1.', {
  'agenda.en.md': ['### 10:00–10:30 Neurons', '⟪### 10:00–10:30 Neurons⟫'],
  'agenda.fr.md': [
    ['### 10:00–10:30 Neurons', '⟦### 10:00–10:30 Neurons⟧'],
    ['`#neurons`', '`#neurones`'],
  ],
});

invalid('error structure-parity', '#aims is in a different position than in note.en.md:16:1.', {
  'note.en.md': ['## Aims', '⟪## Aims⟫'],
  'note.zh.md': [
    ['## Background\n\n`#background`', '⟦## Aims⟧\n\n`#aims`'],
    ['## Aims\n\n`#aims`\n\n3.', '## Background\n\n`#background`\n\n3.'],
  ],
  'circular.zh.md': ['[paragraph 3](note.zh.md#p3)', '[background](note.zh.md#background)'],
});

invalid('error structure-parity', 'This version has no parts; note.en.md has 2.', {
  'note.en.md': ['---\ntitle', '⟪⟫---\ntitle'],
  'note.ru.md': [
    ['---\ntitle', '⟦⟧---\ntitle'],
    ['## Background\n\n`#background`\n\n', ''],
    ['## Aims\n\n`#aims`\n\n', ''],
  ],
});
