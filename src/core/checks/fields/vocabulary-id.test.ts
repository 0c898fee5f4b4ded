import { inSix } from '../../../../tests/support/content.ts';
import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const withEntry = (field: string, id: string): readonly [string, string] => [
  'url:',
  `${field}:\n${inSix(id, 'Name', '  ')}\nurl:`,
];

invalid('error vocabulary-id', '"panel" is a built-in kind.', {
  '/site.yaml': withEntry('kinds', '⟦panel⟧'),
});
invalid('error vocabulary-id', '"report" is a built-in type of documents.', {
  '/site.yaml': withEntry('documentTypes', '⟦report⟧'),
});
invalid('error vocabulary-id', '"speaker" has another meaning.', {
  '/site.yaml': withEntry('kinds', '⟦speaker⟧'),
});
invalid('error vocabulary-id', '"page" has another meaning.', {
  '/site.yaml': withEntry('documentTypes', '⟦page⟧'),
});
invalid(
  'error vocabulary-id',
  '"Signing Ceremony" cannot be an id: it must consist of small letters, digits and hyphens, such as signing-ceremony.',
  { '/site.yaml': withEntry('kinds', '⟦Signing Ceremony⟧') },
);
invalid(
  'error vocabulary-id',
  '"签字仪式" cannot be an id: it must consist of small letters, digits and hyphens.',
  { '/site.yaml': withEntry('kinds', '⟦签字仪式⟧') },
);
invalid('error field-missing', '"fr" in "signing-ceremony" in "kinds" is missing.', {
  '/site.yaml': ['url:', 'kinds:\n  signing-ceremony: ⟦{ ar: a, zh: a, en: a, ru: a, es: a }⟧\nurl:'],
});
invalid(
  'error field-value',
  '"en" in "position-paper" in "documentTypes" must be a name, or two lines: "name: …", and "heading: …" for a group of such documents.',
  {
    '/site.yaml': [
      'url:',
      'documentTypes:\n  position-paper: { ar: a, zh: a, en: ⟦{ name: a }⟧, fr: a, ru: a, es: a }\nurl:',
    ],
  },
);

valid('kinds and types that the site adds', {
  '/site.yaml': [withEntry('kinds', 'signing-ceremony'), withEntry('documentTypes', 'position-paper')],
  'agenda.*.md': ['`closing` `#end`', '`signing-ceremony` `#end`'],
});
