import { invalid } from '../../../../tests/support/rule-tester.ts';

// The place is in an existing version, in the default language of the site if possible.
invalid('warning version-missing', 'agenda has no version in Chinese; readers will see that it is missing.', {
  'agenda.zh.md': null,
  'agenda.en.md': ['---\ntitle', '⟦⟧---\ntitle'],
  'circular.zh.md': ['[panel](agenda.zh.md#panel-1)', '[panel](agenda.en.md#panel-1)'],
});

invalid(
  'warning version-missing',
  'circular has no version in English; readers will see that it is missing.',
  {
    'circular.en.md': null,
    'circular.ar.md': ['---\ntitle', '⟦⟧---\ntitle'],
  },
);

// Several languages are one problem.
invalid(
  'warning version-missing',
  'agenda has no version in Arabic, Chinese and Spanish; readers will see that it is missing.',
  {
    'agenda.ar.md': null,
    'agenda.zh.md': null,
    'agenda.es.md': null,
    'agenda.en.md': ['---\ntitle', '⟦⟧---\ntitle'],
    'circular.ar.md': ['agenda.ar.md', 'agenda.en.md'],
    'circular.zh.md': ['agenda.zh.md', 'agenda.en.md'],
    'circular.es.md': ['agenda.es.md', 'agenda.en.md'],
  },
);
