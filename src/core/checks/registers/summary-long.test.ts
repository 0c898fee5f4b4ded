import { invalid, valid } from '../../../../tests/support/rule-tester.ts';

const summary = (language: string, text: string): Record<string, [string, string]> => ({
  [`/registers/measures/entries/ke-1.${language}.md`]: ['Two articles.', text],
});
const english = (length: number): string =>
  `${'Two articles. '.repeat(length / 14 + 1).slice(0, length - 1)}.`;

invalid(
  'warning summary-long',
  'The summary has 2001 characters; more than 2000 are too many for a register.',
  summary('en', `⟦${english(2001)}⟧`),
);
invalid(
  'warning summary-long',
  'The summary has 701 characters; more than 700 are too many for a register.',
  summary('zh', `⟦${'本法共两条。'.repeat(120).slice(0, 700)}。⟧`),
);
// Neither the title nor the addresses of links count.
valid(
  '2000 characters',
  summary('en', `[Two](https://www.example.org/${'a'.repeat(50)})${english(2000).slice(3)}`),
);
