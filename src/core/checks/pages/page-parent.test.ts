import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const page = '---\ntitle: Rules\n---\n\nText.\n';
const message = (folder: string): string =>
  `The folder pages/${folder} has no page of its own, so the navigation has no title for it.`;

invalid('error page-parent', message('rules'), {
  '/pages/rules/fees.*.md': page,
  '/pages/rules/fees.ar.md': `⟦⟧${page}`,
  '/pages/rules/visas.*.md': page,
});
invalid('error page-parent', message('rules/annexes'), {
  '/pages/rules.*.md': page,
  '/pages/rules/annexes/first.*.md': page,
  '/pages/rules/annexes/first.ar.md': `⟦⟧${page}`,
});
// A page that was meant as that of the folder is one problem.
invalid(
  'error page-address',
  'index.en.md would have the address /en/rules/, which belongs to rules.en.md.',
  { '/pages/rules/index.en.md': `⟦⟧${page}`, '/pages/rules/fees.*.md': page },
);

valid('a folder with its page', {
  '/pages/rules.*.md': page,
  '/pages/rules/fees.*.md': page,
});
