import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const page = '---\ntitle: Rules\n---\n\nText.\n';
/** The page in every language of the site. */
const pageIn = (path: string) => ({ [`/pages/${path}.*.md`]: page });
const taken = (file: string, section: string): string =>
  `${file} cannot be published: the site uses the address /en/${section}/ for its own pages.`;

invalid('error page-address', taken('meetings.en.md', 'meetings'), { '/pages/meetings.en.md': `⟦⟧${page}` });
invalid('error page-address', taken('my.en.md', 'my'), { '/pages/my.en.md': `⟦⟧${page}` });
// Sections that the site will have.
invalid('error page-address', taken('journal.en.md', 'journal'), { '/pages/journal.en.md': `⟦⟧${page}` });
// The folder is one problem, and not one for each of its pages.
invalid('error page-address', taken('fees.en.md', 'search'), {
  '/pages/search/fees.en.md': `⟦⟧${page}`,
  '/pages/search/visas.en.md': page,
});
invalid('error page-address', 'fees.en.md cannot be published: "fr" stands for a language in addresses.', {
  '/pages/fr/fees.en.md': `⟦⟧${page}`,
});
invalid(
  'error page-address',
  'comparison.en.md cannot be published: no page below another can have the name comparison, print or translations.',
  { ...pageIn('rules'), '/pages/rules/comparison.en.md': `⟦⟧${page}` },
);
invalid(
  'error page-address',
  'index.en.md would have the address /en/rules/, which belongs to rules.en.md.',
  { '/pages/rules/index.en.md': `⟦⟧${page}`, ...pageIn('guide') },
);
invalid('error page-address', 'index.en.md has the name index, but the site has a home page already.', {
  '/pages/index.en.md': `⟦⟧${page}`,
});

valid('pages in folders, whose names are taken elsewhere only', {
  ...pageIn('rules'),
  ...pageIn('rules/meetings'),
  ...pageIn('rules/meetings/search'),
  ...pageIn('comparison'),
});
