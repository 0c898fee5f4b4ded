import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const entries = '/registers/measures/entries';

invalid('error entry-incomplete', 'The entry jp-1 has texts but no jp-1.yaml.', {
  [`${entries}/jp-1.yaml`]: null,
  [`${entries}/jp-1.ar.md`]: '⟦⟧---\ntitle: Act\n---\n\nTwo articles.\n',
});
invalid('error entry-incomplete', 'The entry fr-2 has fr-2.yaml but no text.', {
  [`${entries}/fr-2.yaml`]: '⟦⟧country: FR\n',
});

valid('an entry with facts and texts', {
  [`${entries}/fr-2.yaml`]: 'country: FR\n',
  [`${entries}/fr-2.*.md`]: '---\ntitle: Decree\n---\n\nTwo articles.\n',
});
