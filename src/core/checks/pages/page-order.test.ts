import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const page = (order?: string): string =>
  `---\ntitle: Rules\n${order === undefined ? '' : `order: ${order}\n`}---\n\nText.\n`;

invalid('error page-order', 'The position 2 is already that of rules/fees.', {
  '/pages/rules.*.md': page('2'),
  '/pages/rules/fees.*.md': page('2'),
  '/pages/rules/fees.en.md': page('⟪2⟫'),
  '/pages/rules/visas.*.md': page('2'),
  '/pages/rules/visas.en.md': page('⟦2⟧'),
});
invalid('error field-parity', '"order" is 3 here but 2 in fees.en.md:3:8.', {
  '/pages/fees.*.md': page('2'),
  '/pages/fees.en.md': page('⟪2⟫'),
  '/pages/fees.fr.md': page('⟦3⟧'),
});
invalid('error field-value', '"order" must be a whole number greater than 0.', {
  '/pages/fees.*.md': page('1'),
  '/pages/fees.en.md': page('⟦first⟧'),
});

valid('the same position in different folders, and pages without one', {
  '/pages/rules.*.md': page('1'),
  '/pages/rules/fees.*.md': page('1'),
  '/pages/rules/visas.*.md': page(),
  '/pages/rules/forms.*.md': page(),
});
