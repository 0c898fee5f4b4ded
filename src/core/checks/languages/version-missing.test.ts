import { invalid } from '../../../../tests/support/rule-tester.ts';

// The place is in the version that there is, in the site's default language if it can be.
invalid('warning version-missing', 'agenda has no version in Chinese; its page will say so.', {
  'agenda.zh.md': null,
  'agenda.en.md': ['---\ntitle', '⟦⟧---\ntitle'],
  'circular.zh.md': ['[panel](agenda.zh.md#panel-1)', '[panel](agenda.en.md#panel-1)'],
});

invalid('warning version-missing', 'circular has no version in English; its page will say so.', {
  'circular.en.md': null,
  'circular.ar.md': ['---\ntitle', '⟦⟧---\ntitle'],
});
