/** Every page is valid HTML, and needs no exception from a strict content security policy. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allPages } from '../support/built.ts';
import { site } from '../support/sites.ts';
import { htmlProblems } from '../support/validators/html.ts';

test.for(allPages())('$address', async ({ source, document }) => {
  expect(await htmlProblems(source)).toEqual([]);

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
