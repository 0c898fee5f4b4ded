/** The lists of what browsers save of the site. */
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageTags } from '../../src/core/model/languages.ts';
import { fileOf, pageAt, valuesOf } from '../support/built.ts';
import { site } from '../support/sites.ts';

test.for(languageTags)('they have every page to which the navigation in %s leads', (language) => {
  const lists = globSync(`${language}/offline/**/*.json`, { cwd: site.dist });
  const listed = lists.flatMap((list) => Object.keys(JSON.parse(fileOf(list))));
  const links = valuesOf(pageAt(`/${language}/`), '.site-navigation a', 'href');
  expect(links.length).toBeGreaterThan(2);
  expect(listed).toEqual(expect.arrayContaining(links.map((href) => href.replace('/some/base/', ''))));
});
