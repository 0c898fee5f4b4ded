import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const site = 'https://conversation.example.org';
const linkTo = (path: string) => ({
  'note.fr.md': ['Continuation.', `See ⟦[this](${site}${path})⟧.`] as const,
});
const plainLinkTo = (path: string) => ({
  'note.fr.md': ['Continuation.', `See [this](${site}${path}).`] as const,
});
const unknown = (path: string) =>
  invalid(
    'warning link-symbol',
    `The link "${site}${path}" leads to a symbol that no document has.`,
    linkTo(path),
  );
const similar = (path: string, expected: string) =>
  invalid(
    'warning link-symbol',
    `The link "${site}${path}" leads to a symbol that no document has. It was probably meant to be ${expected}.`,
    linkTo(path),
  );

unknown('/fr/symbol/XX/99/');
unknown('/en/symbol/C-1/Add-1');
similar('/fr/symbol/c-1/', 'C-1');
similar('/fr/symbol/C.%201/', 'C-1');

const symbol = (edits: object) => ({
  'circular.*.md': ['symbol: C. 1', 'symbol: CO/45/3'] as const,
  ...edits,
});
invalid(
  'warning link-symbol',
  `The link "${site}/fr/symbol/CO/45/4/" leads to a symbol that no document has.`,
  symbol(linkTo('/fr/symbol/CO/45/4/')),
);
invalid(
  'warning link-symbol',
  `The link "${site}/fr/symbol/DRAFT/1/" leads to the symbol of a document that will not be public yet.`,
  {
    ...linkTo('/fr/symbol/DRAFT/1/'),
    'circular.*.md': ['symbol: C. 1', 'symbol: DRAFT/1\nstatus: draft'],
  },
);

for (const path of ['/fr/symbol/C-1/', '/ar/symbol/C-1', '/fr/symbol/', '/fr/symbol/C-1/#p1'])
  valid(path, plainLinkTo(path));
for (const path of ['/fr/symbol/CO/45/3/', '/fr/symbol/CO/45/', '/fr/symbol/CO/'])
  valid(path, symbol(plainLinkTo(path)));
