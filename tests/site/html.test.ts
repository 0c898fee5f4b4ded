/** Every page is valid HTML, and needs no exception from a strict content security policy. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { allPages } from '../support/built.ts';
import { site } from '../support/sites.ts';

const rules: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Integrity digests protect against files of another host; ours are on the same host, with a digest in their name.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Search engines cut a long title; the official name of a meeting is not shortened for that.
    'long-title': 'off',
    // The tables of registers are not laid out as tables. Some browsers then need the roles that tables have by themselves.
    'no-redundant-role': 'off',
    // The name of the heading of an item has the time, which is beside it. ARIA lets authors name headings.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
};
const validator = new HtmlValidate(rules);

test.for(allPages())('$address', async ({ source, document }) => {
  const { results } = await validator.validateString(source);
  const problems = results.flatMap(({ messages }) => messages);
  expect(problems.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual([]);

  const elements = document.querySelectorAll('*');
  const attributes = elements.flatMap((element) => element.attributes.map(({ key }) => key));
  expect(attributes.filter((name) => name === 'style' || /^on/i.test(name))).toEqual([]);
  expect(elements.filter(({ tagName }) => tagName === 'style')).toHaveLength(0);
  // Modules run after the page is parsed, so no script blocks. A block of data is not a script.
  const types = document.querySelectorAll('script').map((script) => script.getAttributeValue('type'));
  expect(types.filter((type) => type !== 'module' && type !== 'application/ld+json')).toEqual([]);
  expect(
    document.querySelectorAll('script[type="module"]').every((script) => script.hasAttribute('src')),
  ).toBe(true);
});

test('no style sheet imports another or loads anything from another host', () => {
  const sheets = globSync('**/*.css', { cwd: site.dist });
  expect(sheets).not.toEqual([]);
  for (const sheet of sheets)
    expect(readFileSync(join(site.dist, sheet), 'utf8'), sheet).not.toMatch(
      /@import|url\(["']?(https?:)?\/\//,
    );
});
