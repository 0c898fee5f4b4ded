import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

invalid('error register-missing', 'The folder registers/measures has entries but no register.yaml.', {
  '/registers/measures/register.yaml': null,
});
invalid('error register-missing', 'The folder registers/others has entries but no register.yaml.', {
  '/registers/others/register.yaml': null,
  '/registers/others/entries/jp-1.yaml': 'country: JP\n',
  '/registers/others/entries/jp-1.*.md': '---\ntitle: Act\n---\n\nTwo articles.\n',
});

valid('a register without entries', {
  '/registers/measures/entries/jp-1.yaml': null,
  '/registers/measures/entries/jp-1.*.md': null,
  '/registers/measures/entries/ke-1.yaml': null,
  '/registers/measures/entries/ke-1.*.md': null,
});
valid('a folder with a README only', {
  '/registers/README.md': 'text',
  '/registers/others/README.md': 'text',
});
