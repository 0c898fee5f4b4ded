import { invalid } from '../../../../tests/support/rule-tester.ts';

const annex = ['[^1]: Footnote.', '## Annex\n\n`annex` `#annex`\n\nText.\n\n[^1]: Footnote.'] as const;

invalid('error annex-parity', '#annex is an annex in note.en.md:26:1, but not here.', {
  'note.*.md': annex,
  'note.en.md': ['`annex` `#annex`', '⟪`annex` `#annex`⟫'],
  'note.fr.md': ['`annex` `#annex`', '⟦`#annex`⟧'],
});
